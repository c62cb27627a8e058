import type { Fetch } from '../http/answer.ts'
import type { RetryPolicy } from '../http/retry.ts'
import type { Timeouts } from '../http/silence.ts'
import type { ImageRepository } from '../oci/reference.ts'
import type { RunCommand } from '../process.ts'
import type { Credentials } from './credentials.ts'
import { readKnownLogin } from './known-login.ts'
import { RepositoryClient } from './repository-client.ts'

export type ConnectRegistry = (repository: ImageRepository) => Promise<RepositoryClient>

export interface RegistryLogin {
  /** Host, as in a reference. Credentials are used for this registry and for no other. */
  readonly registry: string
  readonly credentials: Credentials
}

export interface ConnectOptions {
  readonly fetch: Fetch
  readonly retry: RetryPolicy
  /** 60 s each when left out. */
  readonly timeouts?: Timeouts | undefined
  /** What the user gave: wins over what Docker knows. */
  readonly login?: RegistryLogin | undefined
  /** Docker's config.json, which need not exist; without a path nobody's login is used. */
  readonly dockerConfigFile?: string | undefined
  /** Runs the credential helpers that config.json names; without it they are not asked. */
  readonly runCommand?: RunCommand | undefined
  /** What the environment offers when nothing else is known, as the workflow's token does for ghcr.io. */
  readonly fallback?: RegistryLogin | undefined
  /** Is told every secret that comes up, before it is used, so that no log shows it. */
  readonly mask?: ((secret: string) => void) | undefined
}

/** Each registry's login is looked up once, however many of its repositories are connected to. */
export function registryConnector(options: ConnectOptions): ConnectRegistry {
  const { fetch, retry, timeouts, mask } = options
  const logins = new Map<string, Promise<Credentials | undefined>>()
  return async repository => {
    const { registry } = repository
    const login = logins.get(registry) ?? chooseCredentials(options, registry)
    logins.set(registry, login)
    // A failure is not remembered: the helper may be unlocked by then.
    login.catch(() => logins.delete(registry))
    return new RepositoryClient(repository, { fetch, retry, credentials: await login, timeouts, mask })
  }
}

async function chooseCredentials(
  options: ConnectOptions,
  registry: string,
): Promise<Credentials | undefined> {
  const { login, dockerConfigFile, runCommand, fallback } = options
  if (login?.registry === registry) return login.credentials
  const known =
    dockerConfigFile === undefined ? undefined : await readKnownLogin(dockerConfigFile, registry, runCommand)
  return known ?? (fallback?.registry === registry ? fallback.credentials : undefined)
}
