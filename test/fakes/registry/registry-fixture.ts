import type { Timeouts } from '../../../src/http/idle-timeout.ts'
import type { RetryPolicy } from '../../../src/http/retry.ts'
import type { ImageSource } from '../../../src/oci/image-source.ts'
import { readImage } from '../../../src/oci/read-image.ts'
import { parseReference } from '../../../src/oci/reference.ts'
import type { Credentials } from '../../../src/registry/credentials.ts'
import { registrySource } from '../../../src/registry/registry-source.ts'
import { RepositoryClient } from '../../../src/registry/repository-client.ts'
import { HostileInternet } from './hostile-internet.ts'

export const registryOrigin = 'https://registry.example'
export const image = 'registry.example/science/model'
export const testCredentials = { username: 'robot', password: 'pass-word-42' }

/** Fake registry, and clients that connect to it without pauses. */
export class RegistryFixture {
  readonly internet: HostileInternet
  /** Pauses before retries that the clients skipped, in milliseconds. */
  readonly pauses: number[] = []
  readonly masked: string[] = []

  private constructor(internet: HostileInternet) {
    this.internet = internet
  }

  static async open(): Promise<RegistryFixture> {
    return new RegistryFixture(await HostileInternet.open())
  }

  get retry(): RetryPolicy {
    const sleep = async (milliseconds: number) => void this.pauses.push(milliseconds)
    return { attempts: 3, firstDelay: 100, maxDelay: 60_000, sleep }
  }

  /** Creates a client. @param options.timeouts Default: the program's timeouts. */
  client(options: { credentials?: Credentials; name?: string; timeouts?: Timeouts } = {}): RepositoryClient {
    const { credentials, name = image, timeouts } = options
    return new RepositoryClient(parseReference(name), {
      fetch: this.internet.fetch,
      credentials,
      retry: this.retry,
      timeouts,
      mask: secret => void this.masked.push(secret),
    })
  }

  source(options: { credentials?: Credentials; reference?: string; timeouts?: Timeouts } = {}): ImageSource {
    const { reference = `${image}:tag`, ...otherOptions } = options
    const name = reference.replace(/@.*$/, '').replace(/:[^:/]*$/, '')
    return registrySource(this.client({ ...otherOptions, name }), parseReference(reference))
  }

  read(options: Parameters<RegistryFixture['source']>[0] = {}) {
    return readImage(this.source(options), { os: 'linux', architecture: 'amd64' })
  }

  close(): Promise<void> {
    return this.internet.close()
  }
}
