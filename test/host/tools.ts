/** Folders into which `set-up.sh` unpacks missing tools. */
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

export const setUpCommand = 'test/host/set-up.sh'

export function cacheFolder(): string {
  const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
  return process.env.BINDER_ACTIONS_CACHE || join(base, 'binder-actions')
}

/**
 * Returns the PATH of dockerd, containerd and the docker client, and the file of buildx, or undefined if these tools
 * are not unpacked.
 */
export function engineTools(): { path: string; buildx: string } | undefined {
  const usr = join(cacheFolder(), 'engine-trixie', 'usr')
  if (!existsSync(usr)) return undefined
  return {
    path: [join(usr, 'bin'), join(usr, 'sbin'), pathWithSystemFolders()].join(delimiter),
    buildx: join(usr, 'libexec', 'docker', 'cli-plugins', 'docker-buildx'),
  }
}

/** Returns the program docker-registry. @throws Error if neither the machine nor the cache has it. */
export function registryProgram(): string {
  return unpackedProgram('registry-trixie', 'docker-registry')
}

/** Returns go-containerregistry's client, crane. @throws Error if neither the machine nor the cache has it. */
export function craneProgram(): string {
  return unpackedProgram('crane-sid', 'crane')
}

function unpackedProgram(folder: string, name: string): string {
  const unpackedPath = join(cacheFolder(), folder, 'usr', 'bin', name)
  if (existsSync(unpackedPath)) return unpackedPath
  const installedPath = process.env.PATH?.split(delimiter)
    .map(path => join(path, name))
    .find(existsSync)
  if (installedPath === undefined) throw new Error(`${name} was not found: run ${setUpCommand}`)
  return installedPath
}

/** Returns the PATH with the sbin folders of runc, iptables and ip, which are not on an ordinary user's PATH. */
export function pathWithSystemFolders(): string {
  return [process.env.PATH ?? '/usr/bin:/bin', '/usr/sbin', '/sbin'].join(delimiter)
}
