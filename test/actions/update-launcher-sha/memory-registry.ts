import { PublishedImages } from '../../../src/actions/update-launcher-sha/published-images.ts'
import type { Fetch } from '../../../src/http/http-response.ts'
import type { Digest } from '../../../src/oci/digest.ts'
import { type ConnectRegistry, registryConnector } from '../../../src/registry/connect-registry.ts'
import { type FakeBlob, fakeBlob, fakeDescriptor } from '../../fakes/registry/fake-image.ts'

const manifestType = 'application/vnd.oci.image.manifest.v1+json'
const configType = 'application/vnd.oci.image.config.v1+json'

/** In-memory registry. Tests read it through the same code as a real registry. */
export class MemoryRegistry {
  readonly #blobs = new Map<string, FakeBlob>()
  /** Digests by tag. */
  readonly tags = new Map<string, Digest>()
  /** Status of requests for a manifest, by digest or tag. */
  readonly failures = new Map<string, number>()
  /** Method and path of every request. */
  readonly requests: string[] = []

  /** Adds an image without layers. */
  add(labels: Readonly<Record<string, string>> = {}, tag?: string): Digest {
    const config = fakeBlob(
      Buffer.from(
        JSON.stringify({
          os: 'linux',
          architecture: 'amd64',
          config: { Labels: labels },
          rootfs: { diff_ids: [] },
        }),
      ),
      configType,
    )
    const content = { schemaVersion: 2, mediaType: manifestType, config: fakeDescriptor(config), layers: [] }
    const manifest = fakeBlob(Buffer.from(JSON.stringify(content)), manifestType)
    for (const blob of [config, manifest]) this.#blobs.set(blob.digest, blob)
    if (tag !== undefined) this.tags.set(tag, manifest.digest)
    return manifest.digest
  }

  /** Connects to the registry, without retries. */
  readonly connect: ConnectRegistry = registryConnector({
    fetch: (input, init) => this.#fetch(input, init),
    retry: { attempts: 1, firstDelay: 0, maxDelay: 0, sleep: async () => {} },
  })

  /** Returns an empty cache of image lookups, for one run. */
  images(): PublishedImages {
    return new PublishedImages(this.connect)
  }

  readonly #fetch: Fetch = async (input, { method = 'GET' } = {}) => {
    const { pathname } = new URL(input)
    this.requests.push(`${method} ${pathname}`)
    const name = pathname.split('/').at(-1) ?? ''
    const blob = this.#blobs.get(this.tags.get(name) ?? name)
    const status = this.failures.get(name) ?? (blob === undefined ? 404 : 200)
    if (blob === undefined || status !== 200) return new Response('{}', { status })
    const headers = { 'content-type': blob.mediaType, 'docker-content-digest': blob.digest }
    return new Response(method === 'HEAD' ? null : new Uint8Array(blob.bytes), { headers })
  }
}
