import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Host, withCleanUp } from '../../process/clean-up.ts'
import type { RunCommand } from '../../process/run-command.ts'
import type { RegistryLogin } from '../../registry/connect-registry.ts'
import { readDockerLogin } from '../../registry/docker-config.ts'

export interface Logins {
  readonly login?: RegistryLogin
  readonly fallback?: RegistryLogin
}

export interface LoginAdapters extends Host {
  /** Docker's own folder of settings, which need not exist. */
  readonly dockerConfigDirectory: string
  readonly temporaryDirectory: string
}

/**
 * Lets Docker use a registry login that only this action knows, for as long as `task` takes: to build on a private
 * dependency image, and for a cache in the registry. The machine's own settings are neither changed nor lost.
 */
export async function withDockerLogin<T>(
  logins: Logins,
  adapters: LoginAdapters,
  task: (run: RunCommand) => Promise<T>,
): Promise<T> {
  const { runCommand, dockerConfigDirectory, temporaryDirectory } = adapters
  const path = join(dockerConfigDirectory, 'config.json')
  const content = await readFile(path, 'utf8').catch(() => '{}')
  const isUnknown = ({ registry }: RegistryLogin) => {
    const { helper, stored } = readDockerLogin(content, registry, path)
    return helper === undefined && stored === undefined
  }
  const { login, fallback } = logins
  // What the inputs say goes before what Docker knows, what the environment offers comes after.
  const needed = login ?? (fallback !== undefined && isUnknown(fallback) ? fallback : undefined)
  if (needed === undefined) return task(runCommand)
  const directory = await mkdtemp(join(temporaryDirectory, 'docker-config-'))
  const remove = () => rm(directory, { recursive: true, force: true })
  const logIn = async () => {
    await linkOthers(dockerConfigDirectory, directory)
    await writeFile(join(directory, 'config.json'), addLogin(content, needed), { mode: 0o600 })
    // What cleans up needs no login, and may run when the folder is gone.
    return task(command =>
      runCommand(
        command.file === 'docker' && !command.isCleanUp
          ? { ...command, env: { ...command.env, DOCKER_CONFIG: directory } }
          : command,
      ),
    )
  }
  return withCleanUp(adapters, remove, logIn, 'at once')
}

/** Plugins, builders and contexts are found through the folder of settings, too. */
async function linkOthers(from: string, to: string): Promise<void> {
  const names = await readdir(from).catch(() => [])
  const others = names.filter(name => name !== 'config.json')
  await Promise.all(others.map(name => symlink(join(from, name), join(to, name))))
}

function addLogin(content: string, { registry, credentials }: RegistryLogin): string {
  const config: { auths?: object; credHelpers?: object; credsStore?: string } = JSON.parse(content)
  const auth = Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')
  const key = registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry
  // A helper that is asked for this registry would win over the login written here.
  const { credHelpers, credsStore, ...others } = config
  return JSON.stringify({
    ...others,
    auths: { ...config.auths, [key]: { auth } },
    credHelpers: { ...credHelpers, [key]: '' },
    ...(credsStore === undefined ? {} : { credsStore }),
  })
}
