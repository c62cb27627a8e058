import { homedir } from 'node:os'
import { join } from 'node:path'
import { type ConnectRegistry, type RegistryLogin, registryConnector } from '../registry/connect-registry.ts'
import { patientRetry } from '../registry/retry.ts'

/** Registries as this job may use them: logins from inputs, then from `docker login`, then `fallback`. */
export function connectFromRunner(
  env: NodeJS.ProcessEnv,
  logins: { readonly login?: RegistryLogin | undefined; readonly fallback?: RegistryLogin | undefined },
): ConnectRegistry {
  const dockerConfigFile = join(env.DOCKER_CONFIG ?? join(homedir(), '.docker'), 'config.json')
  return registryConnector({ fetch: globalThis.fetch, retry: patientRetry, dockerConfigFile, ...logins })
}

/** Registries as anybody sees them, mybinder.org among them. */
export function connectAnonymously(): ConnectRegistry {
  return registryConnector({ fetch: globalThis.fetch, retry: patientRetry })
}
