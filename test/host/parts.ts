/** Folders into which `set-up.sh` unpacks missing tools; the names are those in that script. */
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

export const setUpCommand = 'test/host/set-up.sh'

export function cacheFolder(): string {
  const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
  return process.env.BINDER_ACTIONS_CACHE || join(base, 'binder-actions')
}

/** dockerd, containerd, the docker client and buildx; undefined when not unpacked. */
export function engineParts(): { path: string; buildx: string } | undefined {
  const usr = join(cacheFolder(), 'engine-trixie', 'usr')
  if (!existsSync(usr)) return undefined
  return {
    path: [join(usr, 'bin'), join(usr, 'sbin'), pathWithSystemFolders()].join(delimiter),
    buildx: join(usr, 'libexec', 'docker', 'cli-plugins', 'docker-buildx'),
  }
}

/** @throws Error when neither the machine nor the cache has one. */
export function registryProgram(): string {
  return partProgram('registry-trixie', 'docker-registry')
}

/** google/go-containerregistry's client. @throws Error when neither the machine nor the cache has one. */
export function craneProgram(): string {
  return partProgram('crane-sid', 'crane')
}

function partProgram(folder: string, name: string): string {
  const unpacked = join(cacheFolder(), folder, 'usr', 'bin', name)
  if (existsSync(unpacked)) return unpacked
  const installed = process.env.PATH?.split(delimiter)
    .map(path => join(path, name))
    .find(existsSync)
  if (installed === undefined) throw new Error(`${name} was not found: run ${setUpCommand}`)
  return installed
}

/** runc, iptables and ip live in the sbin folders, which an ordinary user's PATH leaves out. */
export function pathWithSystemFolders(): string {
  return [process.env.PATH ?? '/usr/bin:/bin', '/usr/sbin', '/sbin'].join(delimiter)
}
