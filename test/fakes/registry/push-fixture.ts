/** Fixture for pushes of a small image from disk to the real registry, through a proxy that injects faults. */
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fetch } from '../../../src/http/http-response.ts'
import { nodeFetch } from '../../../src/http/node-fetch.ts'
import type { RetryPolicy } from '../../../src/http/retry.ts'
import { type LayoutSource, openLayout } from '../../../src/layout/layout-source.ts'
import type { Digest } from '../../../src/oci/digest.ts'
import { parseManifest } from '../../../src/oci/manifest.ts'
import { type ImageRepository, parseImageRepository } from '../../../src/oci/reference.ts'
import { type PushOptions, pushImage } from '../../../src/registry/push-image.ts'
import { RepositoryClient } from '../../../src/registry/repository-client.ts'
import { writeGeneratedLayout } from '../../bench/write-generated-layout.ts'
import { type Registry, startRegistry } from '../../host/registry.ts'
import { makeTokenService, type TokenService } from '../../host/token-service.ts'
import { type Fault, type FaultProxy, startFaultProxy } from './fault-proxy.ts'

/** Sizes of the layers in bytes. Each layer exceeds the buffers of a connection, so it cannot be sent at once. */
export const layerSizes = [9_000_000, 12_000_000, 10_000_000]

const account = { user: 'robot', password: 'pass-word-42' }

interface RunningTokenService {
  /** URL at which clients request tokens. */
  readonly realm: string
  readonly service: TokenService
  stop(): Promise<void>
}

export class PushFixture {
  readonly directory: string
  readonly registry: Registry
  readonly proxy: FaultProxy
  readonly layout: LayoutSource
  readonly tokens: RunningTokenService | undefined
  /** Pauses before retries, in milliseconds. */
  readonly pauses: number[] = []

  private constructor(fields: Pick<PushFixture, 'directory' | 'registry' | 'proxy' | 'layout' | 'tokens'>) {
    this.directory = fields.directory
    this.registry = fields.registry
    this.proxy = fields.proxy
    this.layout = fields.layout
    this.tokens = fields.tokens
  }

  static async open(options: { readonly hasTokens?: boolean } = {}): Promise<PushFixture> {
    const directory = await mkdtemp(join(tmpdir(), 'push-fixture-'))
    await writeGeneratedLayout(join(directory, 'layout'), layerSizes)
    const tokens = options.hasTokens === true ? await startTokenService() : undefined
    const registry = await startRegistry(tokens === undefined ? {} : { tokens })
    const proxy = await startFaultProxy(registry.host, ({ headers }) =>
      tokens?.service.isRevoked(headers.authorization) ? expiredTokenFault(tokens) : undefined,
    )
    const layout = await openLayout(join(directory, 'layout'))
    return new PushFixture({ directory, registry, proxy, layout, tokens })
  }

  get repository(): ImageRepository {
    return parseImageRepository(`${this.proxy.host}/science/model`)
  }

  get retry(): RetryPolicy {
    const sleep = async (milliseconds: number) => void this.pauses.push(milliseconds)
    return { attempts: 3, firstDelay: 100, maxDelay: 60_000, sleep }
  }

  client(repository = this.repository, fetch: Fetch = nodeFetch): RepositoryClient {
    const credentials = { username: account.user, password: account.password }
    return new RepositoryClient(repository, { fetch, retry: this.retry, credentials })
  }

  push(tags: readonly string[] = ['tag'], options: PushOptions = {}): Promise<string> {
    return pushImage(this.client(), this.layout, tags, options)
  }

  /** Returns the digests of the config and the layers. */
  async blobs(): Promise<Digest[]> {
    const { bytes, mediaType } = await this.layout.readManifest()
    const manifest = parseManifest(bytes, mediaType, 'the manifest')
    if (manifest.kind === 'index') throw new Error('the layout contains an index instead of an image')
    return [manifest.config, ...manifest.layers].map(({ digest }) => digest)
  }

  /** Returns the registry's digest of a tag, or the status of its error. The request does not use the proxy. */
  async headDigest(tag: string, path = 'science/model'): Promise<string | number> {
    const accept = 'application/vnd.oci.image.manifest.v1+json, application/vnd.oci.image.index.v1+json'
    const authorization = this.tokens?.service.authorization(`repository:${path}:pull`)
    const url = `${this.registry.url}/v2/${path}/manifests/${tag}`
    const headers = authorization === undefined ? { accept } : { accept, authorization }
    const response = await fetch(url, { method: 'HEAD', headers })
    return response.headers.get('docker-content-digest') ?? response.status
  }

  /** Returns completed and interrupted uploads of blobs. */
  uploads(): { readonly digest: string; readonly status: number | undefined; readonly received: number }[] {
    return this.proxy.exchanges
      .filter(({ method, path }) => method === 'PUT' && path.includes('/blobs/uploads/'))
      .map(({ path, status, receivedBytes: received }) => {
        const digest = new URL(path, 'http://registry').searchParams.get('digest') ?? ''
        return { digest, status, received }
      })
  }

  async close(): Promise<void> {
    await this.proxy.stop()
    await this.registry.stop()
    await this.tokens?.stop()
    await rm(this.directory, { recursive: true })
  }
}

/** Returns a registry's response to an expired token. */
export function expiredTokenFault({ realm, service }: RunningTokenService): Fault {
  const challenge = `Bearer realm="${realm}",service="${service.service}",error="invalid_token"`
  return { status: 401, headers: { 'www-authenticate': challenge } }
}

async function startTokenService(): Promise<RunningTokenService> {
  const service = await makeTokenService({ accounts: [{ ...account, may: () => true }] })
  const server = createServer((request, response) => void service.handle(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const realm = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`
  return { realm, service, stop: () => close(server) }
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
}
