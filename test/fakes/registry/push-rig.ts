/** A push of a small image from disk to the real registry, through a proxy that makes it fail. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fetch } from '../../../src/http/answer.ts'
import { leanFetch } from '../../../src/http/lean-fetch.ts'
import type { RetryPolicy } from '../../../src/http/retry.ts'
import { type LayoutSource, openLayout } from '../../../src/layout/layout-source.ts'
import type { Digest } from '../../../src/oci/digest.ts'
import { parseManifest } from '../../../src/oci/manifest.ts'
import { type ImageRepository, parseImageRepository } from '../../../src/oci/reference.ts'
import { type PushOptions, pushImage } from '../../../src/registry/push-image.ts'
import { RepositoryClient } from '../../../src/registry/repository-client.ts'
import { writeGeneratedLayout } from '../../bench/generated-layout.ts'
import { type Registry, startRegistry } from '../../host/registry.ts'
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts'
import { issuer, service, startTokenServer, type TokenServer } from './token-server.ts'

/** Larger than what a connection holds on its way: sending it takes a while. */
export const layerSizes = [9_000_000, 12_000_000, 10_000_000]

export class PushRig {
  readonly directory: string
  readonly registry: Registry
  readonly proxy: FaultProxy
  readonly layout: LayoutSource
  readonly tokens: TokenServer | undefined
  /** Milliseconds that were waited before something was tried again. */
  readonly pauses: number[] = []

  private constructor(parts: Pick<PushRig, 'directory' | 'registry' | 'proxy' | 'layout' | 'tokens'>) {
    this.directory = parts.directory
    this.registry = parts.registry
    this.proxy = parts.proxy
    this.layout = parts.layout
    this.tokens = parts.tokens
  }

  static async open(options: { readonly withTokens?: boolean } = {}): Promise<PushRig> {
    const directory = await mkdtemp(join(tmpdir(), 'push-rig-'))
    await writeGeneratedLayout(join(directory, 'layout'), layerSizes)
    const tokens = options.withTokens === true ? await startTokenServer() : undefined
    const registry = await startRegistry(
      tokens === undefined
        ? {}
        : { token: { realm: tokens.realm, certificateFile: tokens.certificateFile, service, issuer } },
    )
    const proxy = await startFaultProxy(registry.host)
    const layout = await openLayout(join(directory, 'layout'))
    return new PushRig({ directory, registry, proxy, layout, tokens })
  }

  get repository(): ImageRepository {
    return parseImageRepository(`${this.proxy.host}/science/model`)
  }

  get retry(): RetryPolicy {
    const sleep = async (milliseconds: number) => void this.pauses.push(milliseconds)
    return { attempts: 3, firstDelay: 100, longestDelay: 60_000, sleep }
  }

  client(repository = this.repository, fetch: Fetch = leanFetch): RepositoryClient {
    const credentials = { username: 'robot', password: 'pass-word-42' }
    return new RepositoryClient(repository, { fetch, retry: this.retry, credentials })
  }

  push(tags: readonly string[] = ['tag'], options: PushOptions = {}): Promise<string> {
    return pushImage(this.client(), this.layout, tags, options)
  }

  /** Digests of the config and the layers. */
  async blobs(): Promise<Digest[]> {
    const { bytes, mediaType } = await this.layout.readManifest()
    const manifest = parseManifest(bytes, mediaType, 'the manifest')
    if (manifest.kind === 'index') throw new Error('the layout holds an index')
    return [manifest.config, ...manifest.layers].map(({ digest }) => digest)
  }

  /** What the registry says about a tag, asked past the proxy; with the name and token of a reader. */
  async digestOf(tag: string, path = 'science/model'): Promise<string | number> {
    const accept = 'application/vnd.oci.image.manifest.v1+json, application/vnd.oci.image.index.v1+json'
    const authorization = await this.#tokenFor(path)
    const url = `${this.registry.url}/v2/${path}/manifests/${tag}`
    const answer = await fetch(url, { method: 'HEAD', headers: { accept, ...authorization } })
    return answer.headers.get('docker-content-digest') ?? answer.status
  }

  /** Uploads of blobs that came to an end or were cut, by digest. */
  uploads(): { readonly digest: string; readonly status: number | undefined; readonly received: number }[] {
    return this.proxy.exchanges
      .filter(({ method, path }) => method === 'PUT' && path.includes('/blobs/uploads/'))
      .map(({ path, status, received }) => {
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

  async #tokenFor(path: string): Promise<Record<string, string>> {
    if (this.tokens === undefined) return {}
    const answer = await fetch(`${this.tokens.realm}?scope=repository:${path}:pull`)
    const { token } = (await answer.json()) as { token: string }
    return { authorization: `Bearer ${token}` }
  }
}
