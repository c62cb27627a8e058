import type { Fetch } from '../http/http-response.ts'
import type { Timeouts } from '../http/idle-timeout.ts'
import type { RetryPolicy } from '../http/retry.ts'
import type { ImageRepository } from '../oci/reference.ts'
import type { RunCommand } from '../process.ts'
import type { Credentials } from './credentials.ts'
import { RepositoryClient } from './repository-client.ts'
import { readStoredLogin } from './stored-login.ts'

/** Connects to an image repository. */
export type ConnectRegistry = (repository: ImageRepository) => Promise<RepositoryClient>

/** Login for one registry. */
export interface RegistryLogin {
  /** Host as in a reference. Credentials are used for this registry only. */
  readonly registry: string
  readonly credentials: Credentials
}

/** Settings for connections to registries. */
export interface ConnectOptions {
  readonly fetch: Fetch
  readonly retry: RetryPolicy
  /** Timeouts of each request; 60 s by default. */
  readonly timeouts?: Timeouts | undefined
  /** Login from the user; takes precedence over Docker's config. */
  readonly login?: RegistryLogin | undefined
  /** Path to Docker's `config.json`, which need not exist. If omitted, Docker logins are not used. */
  readonly dockerConfigFile?: string | undefined
  /** Runs the credential helpers from `config.json`. If omitted, helpers are not used. */
  readonly runCommand?: RunCommand | undefined
  /** Login used if no other is found, such as the workflow's token for ghcr.io. */
  readonly fallback?: RegistryLogin | undefined
  /** Masks a secret in logs. Called before the secret is used. */
  readonly mask?: ((secret: string) => void) | undefined
}

/** Creates a function that connects to image repositories. The function looks up the login once per registry. */
export function registryConnector(options: ConnectOptions): ConnectRegistry {
  const { fetch, retry, timeouts, mask } = options
  const logins = new Map<string, Promise<Credentials | undefined>>()
  return async repository => {
    const { registry } = repository
    const login = logins.get(registry) ?? chooseCredentials(options, registry)
    logins.set(registry, login)
    // Failures are not cached, because the user may unlock the credential helper before the next call.
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
  const storedLogin =
    dockerConfigFile === undefined ? undefined : await readStoredLogin(dockerConfigFile, registry, runCommand)
  return storedLogin ?? (fallback?.registry === registry ? fallback.credentials : undefined)
}
