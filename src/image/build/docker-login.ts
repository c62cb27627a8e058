import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunCommand } from '../../process.ts'
import { type HostServices, withCleanUp } from '../../process.ts'
import type { RegistryLogin } from '../../registry/connect-registry.ts'
import type { Credentials } from '../../registry/credentials.ts'
import { withLogins } from '../../registry/docker-config.ts'
import { readStoredLogin } from '../../registry/stored-login.ts'

/** Login from the inputs, and a fallback for a registry without a stored login. */
export interface DockerLogins {
  readonly login?: RegistryLogin
  readonly fallback?: RegistryLogin
}

export interface LoginServices extends HostServices {
  /** Docker's configuration directory, which need not exist. */
  readonly dockerConfigDirectory: string
}

/**
 * Runs `task` with Docker logged in to registries for which only this action has credentials, to build on a private
 * dependency image or use a registry cache. The machine's own Docker configuration remains in effect and is not changed.
 */
export async function withDockerLogin<T>(
  logins: DockerLogins,
  services: LoginServices,
  task: (run: RunCommand) => Promise<T>,
): Promise<T> {
  const { runCommand, dockerConfigDirectory, temporaryDirectory } = services
  const path = join(dockerConfigDirectory, 'config.json')
  const extraLogins = await chooseLogins(logins, path, runCommand)
  if (extraLogins.size === 0) return task(runCommand)
  const directory = await mkdtemp(join(temporaryDirectory, 'docker-config-'))
  const remove = () => rm(directory, { recursive: true, force: true })
  const logIn = async () => {
    const content = await readFile(path, 'utf8').catch(() => '{}')
    await linkOtherFiles(dockerConfigDirectory, directory)
    await writeFile(join(directory, 'config.json'), withLogins(content, extraLogins, path), { mode: 0o600 })
    // Cleanup commands need no login and may run after the directory is removed.
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

/**
 * Chooses the logins to add. Logins from the inputs take precedence over Docker's own logins, which take precedence over
 * logins from the environment.
 */
async function chooseLogins(
  { login, fallback }: DockerLogins,
  file: string,
  runCommand: RunCommand,
): Promise<ReadonlyMap<string, Credentials>> {
  const addedLogins = new Map(login === undefined ? [] : [[login.registry, login.credentials]])
  if (fallback === undefined || fallback.registry === login?.registry) return addedLogins
  // A failing credential helper counts as no login; connecting to its registry reports the error.
  const storedLogin = await readStoredLogin(file, fallback.registry, runCommand).catch(() => undefined)
  return storedLogin === undefined ? addedLogins.set(fallback.registry, fallback.credentials) : addedLogins
}

/**
 * Links all files except `config.json`, because Docker finds plugins, builders and contexts through its configuration
 * directory.
 */
async function linkOtherFiles(from: string, to: string): Promise<void> {
  const names = await readdir(from).catch(() => [])
  const others = names.filter(name => name !== 'config.json')
  await Promise.all(others.map(name => symlink(join(from, name), join(to, name))))
}
