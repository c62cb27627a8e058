import type { Digest } from '../../oci/digest.ts'
import { binderPlatform } from '../../oci/platform.ts'
import { type Image, readImage } from '../../oci/read-image.ts'
import {
  formatImageRepository,
  formatReference,
  type ImageRepository,
  type Reference,
} from '../../oci/reference.ts'
import type { ConnectRegistry } from '../../registry/connect-registry.ts'
import { findManifest, registrySource } from '../../registry/registry-source.ts'

/**
 * Reader of images without a login, as mybinder.org pulls them. Caches each lookup for all launcher branches of a run.
 */
export class PublishedImages {
  readonly #connect: ConnectRegistry
  readonly #cache = new Map<string, Promise<unknown>>()

  constructor(connect: ConnectRegistry) {
    this.#connect = connect
  }

  /** Reads an image for the platform of mybinder.org. @throws Error when mybinder.org cannot run the image. */
  read(reference: Reference): Promise<Image> {
    return this.#memoize(`image ${formatReference(reference)}`, async () =>
      readImage(registrySource(await this.#client(reference), reference), binderPlatform),
    )
  }

  /** Reads an image as `read()` does; undefined if the registry no longer has the image. */
  readIfExists(reference: Reference & { readonly digest: Digest }): Promise<Image | undefined> {
    return this.#memoize(`previous image ${formatReference(reference)}`, async () => {
      const client = await this.#client(reference)
      const root = await findManifest(client, reference.digest)
      if (root === undefined) return undefined
      const source = registrySource(client, reference)
      const readManifest = async (digest?: Digest) =>
        digest === undefined ? root : source.readManifest(digest)
      return readImage({ ...source, readManifest }, binderPlatform)
    })
  }

  /** Returns the current digest of a tag; undefined if the tag does not exist. */
  headDigest(image: ImageRepository & { readonly tag: string }): Promise<Digest | undefined> {
    return this.#memoize(`tag ${formatImageRepository(image)}:${image.tag}`, async () => {
      const manifest = await findManifest(await this.#client(image), image.tag)
      return manifest?.digest
    })
  }

  #client(image: ImageRepository) {
    return this.#memoize(`client ${formatImageRepository(image)}`, () => this.#connect(image))
  }

  #memoize<T>(key: string, task: () => Promise<T>): Promise<T> {
    const result = (this.#cache.get(key) as Promise<T> | undefined) ?? task()
    this.#cache.set(key, result)
    return result
  }
}
