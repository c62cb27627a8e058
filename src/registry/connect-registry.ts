import { readFile } from 'node:fs/promises'
import type { ImageRepository } from '../oci/reference.ts'
import type { Fetch } from './authorization.ts'
import { type Credentials, findDockerCredentials } from './credentials.ts'
import { RepositoryClient } from './repository-client.ts'
import type { RetryPolicy } from './retry.ts'

export type ConnectRegistry = (repository: ImageRepository) => Promise<RepositoryClient>

export interface RegistryLogin {
  /** Host, as in a reference. Credentials are used for this registry and for no other. */
  readonly registry: string
  readonly credentials: Credentials
}

export interface ConnectOptions {
  readonly fetch: Fetch
  readonly retry: RetryPolicy
  /** What the user gave: wins over what Docker knows. */
  readonly login?: RegistryLogin | undefined
  /** Docker's config.json, which need not exist; without a path nobody's login is used. */
  readonly dockerConfigFile?: string | undefined
  /** What the environment offers when nothing else is known, as the workflow's token does for ghcr.io. */
  readonly fallback?: RegistryLogin | undefined
}

export function registryConnector(options: ConnectOptions): ConnectRegistry {
  const { fetch, retry } = options
  return async repository => {
    const credentials = await chooseCredentials(options, repository.registry)
    return new RepositoryClient(repository, { fetch, retry, credentials })
  }
}

async function chooseCredentials(
  options: ConnectOptions,
  registry: string,
): Promise<Credentials | undefined> {
  const { login, dockerConfigFile, fallback } = options
  if (login?.registry === registry) return login.credentials
  const stored = dockerConfigFile === undefined ? undefined : await readStored(dockerConfigFile, registry)
  return stored ?? (fallback?.registry === registry ? fallback.credentials : undefined)
}

async function readStored(file: string, registry: string): Promise<Credentials | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new Error(`${file} cannot be read: ${error.message}`)
  })
  return text === undefined ? undefined : findDockerCredentials(text, registry, file)
}
