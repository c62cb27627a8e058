import { homedir } from 'node:os'
import { join } from 'node:path'
import { nodeFetch } from '../http/node-fetch.ts'
import { proxyFetch } from '../http/proxy-fetch.ts'
import { defaultRetry } from '../http/retry.ts'
import { type ConnectRegistry, type RegistryLogin, registryConnector } from '../registry/connect-registry.ts'
import { runOnHost } from './run-on-host.ts'

/** Logins of a job in addition to those of `docker login`. */
export interface RegistryLogins {
  readonly login?: RegistryLogin | undefined
  readonly fallback?: RegistryLogin | undefined
}

/**
 * Connects to registries with the logins of this job: from inputs, then from `docker login`, then `fallback`.
 *
 * @param mask receives the tokens that logins are exchanged for.
 */
export function connectFromRunner(
  env: NodeJS.ProcessEnv,
  logins: RegistryLogins,
  mask: (secret: string) => void,
): ConnectRegistry {
  return registryConnector({
    fetch: proxyFetch(env, nodeFetch),
    retry: defaultRetry,
    dockerConfigFile: join(dockerConfigDirectory(env), 'config.json'),
    runCommand: runOnHost(env),
    mask,
    ...logins,
  })
}

/** Returns the configuration directory of the Docker client. */
export function dockerConfigDirectory(env: NodeJS.ProcessEnv): string {
  return env.DOCKER_CONFIG ?? join(homedir(), '.docker')
}

/** Connects to registries without a login and without retries, for optional information. */
export function connectOnce(env: NodeJS.ProcessEnv): ConnectRegistry {
  return registryConnector({ fetch: proxyFetch(env, nodeFetch), retry: { ...defaultRetry, attempts: 1 } })
}

/** Connects to registries without a login, as mybinder.org does. */
export function connectAnonymously(env: NodeJS.ProcessEnv): ConnectRegistry {
  return registryConnector({ fetch: proxyFetch(env, nodeFetch), retry: defaultRetry })
}
