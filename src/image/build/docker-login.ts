import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunCommand } from '../../process.ts'
import { type Host, withCleanUp } from '../../process.ts'
import type { RegistryLogin } from '../../registry/connect-registry.ts'
import type { Credentials } from '../../registry/credentials.ts'
import { withLogins } from '../../registry/docker-config.ts'
import { readKnownLogin } from '../../registry/known-login.ts'

export interface Logins {
  readonly login?: RegistryLogin
  readonly fallback?: RegistryLogin
}

export interface LoginServices extends Host {
  /** Docker's own folder of settings, which need not exist. */
  readonly dockerConfigDirectory: string
}

/**
 * Lets Docker use registry logins that only this action knows, for as long as `task` takes: to build on a private
 * dependency image, and for a cache in the registry. The machine's own settings are neither changed nor lost.
 */
export async function withDockerLogin<T>(
  logins: Logins,
  services: LoginServices,
  task: (run: RunCommand) => Promise<T>,
): Promise<T> {
  const { runCommand, dockerConfigDirectory, temporaryDirectory } = services
  const path = join(dockerConfigDirectory, 'config.json')
  const needed = await chooseLogins(logins, path, runCommand)
  if (needed.size === 0) return task(runCommand)
  const directory = await mkdtemp(join(temporaryDirectory, 'docker-config-'))
  const remove = () => rm(directory, { recursive: true, force: true })
  const logIn = async () => {
    const content = await readFile(path, 'utf8').catch(() => '{}')
    await linkOthers(dockerConfigDirectory, directory)
    await writeFile(join(directory, 'config.json'), withLogins(content, needed, path), { mode: 0o600 })
    // What cleans up needs no login, and may run when the folder is gone.
    return task(command =>
      runCommand(
        command.file === 'docker' && !command.isCleanUp
          ? { ...command, env: { ...command.env, DOCKER_CONFIG: directory } }
          : command,
      ),
    )
  }
  return withCleanUp(services, remove, logIn, 'at once')
}

/** What the inputs say goes before what Docker knows; what the environment offers comes after. */
async function chooseLogins(
  { login, fallback }: Logins,
  file: string,
  runCommand: RunCommand,
): Promise<ReadonlyMap<string, Credentials>> {
  const given = new Map(login === undefined ? [] : [[login.registry, login.credentials]])
  if (fallback === undefined || fallback.registry === login?.registry) return given
  // A helper that cannot be asked knows nothing either; who needs its registry is told when connecting to it.
  const known = await readKnownLogin(file, fallback.registry, runCommand).catch(() => undefined)
  return known === undefined ? given.set(fallback.registry, fallback.credentials) : given
}

/** Plugins, builders and contexts are found through the folder of settings, too. */
async function linkOthers(from: string, to: string): Promise<void> {
  const names = await readdir(from).catch(() => [])
  const others = names.filter(name => name !== 'config.json')
  await Promise.all(others.map(name => symlink(join(from, name), join(to, name))))
}
