import { inParallel } from '../concurrency.ts'
import type { Descriptor } from '../oci/descriptor.ts'
import type { Digest } from '../oci/digest.ts'
import type { ImageSource, StoredManifest } from '../oci/image-source.ts'
import { isAttestation, parseManifest } from '../oci/manifest.ts'
import type { ImageRepository } from '../oci/reference.ts'
import { hasBlob, uploadBlob } from './blob-upload.ts'
import { MountSources } from './mount-sources.ts'
import { pushManifest, pushTags } from './push-manifest.ts'
import type { RepositoryClient } from './repository-client.ts'

/** What can be pushed: an image whose blobs are files. */
export interface PushableImage extends ImageSource {
  blobPath(digest: Digest): string
}

export interface PushProgress {
  /** The registry has it already. */
  blobSkipped(descriptor: Descriptor): void
  blobMounted(descriptor: Descriptor, from: ImageRepository): void
  /** Called once for each blob that is missing, before any is sent, then often; begins anew when it is sent again. */
  blobSent(descriptor: Descriptor, bytes: number): void
  blobPushed(descriptor: Descriptor): void
}

export interface PushOptions {
  readonly progress?: Partial<PushProgress>
  /** Image repositories that may hold some of the blobs; those of other registries are passed over. */
  readonly mountFrom?: readonly ImageRepository[]
}

const parallelLookups = 12
/** As many as other clients send at a time: one connection alone seldom fills a line. */
const parallelUploads = 6

/**
 * Pushes blobs that the registry lacks, then the manifests that name them, then the tags: at no moment does a
 * tag point to an incomplete image. Source: OCI distribution-spec, "Push".
 *
 * @returns the digest that the tags now point to, as computed from the bytes that were sent.
 * @throws Error naming what could not be pushed; then no tag has changed, or it says which have.
 */
export async function pushImage(
  client: RepositoryClient,
  image: PushableImage,
  tags: readonly string[],
  options: PushOptions = {},
): Promise<Digest> {
  const root = await image.readManifest()
  const { manifests, blobs } = await collect(image, root)
  await pushBlobs(client, image, blobs, options)
  for (const manifest of manifests) await pushManifest(client, manifest, manifest.digest)
  await pushTags(client, root, tags)
  return root.digest
}

async function pushBlobs(
  client: RepositoryClient,
  image: PushableImage,
  blobs: readonly Descriptor[],
  { progress = {}, mountFrom = [] }: PushOptions,
): Promise<void> {
  const isThere = await inParallel(blobs, parallelLookups, blob => hasBlob(client, blob))
  const missing = blobs.filter((_, index) => isThere[index] !== true)
  for (const blob of blobs) {
    if (missing.includes(blob)) progress.blobSent?.(blob, 0)
    else progress.blobSkipped?.(blob)
  }
  const sources = new MountSources(mountFrom, client.repository)
  const stop = new AbortController()
  // The largest first: one that is begun last would be sent alone.
  const ordered = missing.toSorted((one, other) => other.size - one.size)
  await inParallel(ordered, parallelUploads, async descriptor => {
    const path = image.blobPath(descriptor.digest)
    const onSent = (bytes: number) => progress.blobSent?.(descriptor, bytes)
    try {
      const from = await uploadBlob(client, { descriptor, path, sources, onSent, signal: stop.signal })
      if (from === undefined) progress.blobPushed?.(descriptor)
      else progress.blobMounted?.(descriptor, from)
    } catch (error) {
      // Without one of them the others are of no use now.
      stop.abort(error)
      throw error
    }
  })
}

interface Content {
  /** Children before the index that names them. */
  readonly manifests: readonly StoredManifest[]
  readonly blobs: readonly Descriptor[]
}

async function collect(image: ImageSource, stored: StoredManifest): Promise<Content> {
  const parsed = parseManifest(stored.bytes, stored.mediaType, `a manifest of ${image.name}`)
  if (parsed.kind === 'manifest')
    return { manifests: [stored], blobs: distinct([parsed.config, ...parsed.layers]) }
  const children: Content[] = []
  for (const child of parsed.manifests) {
    const found = await image.readManifest(child.digest)
    children.push(
      await collect(image, { ...found, mediaType: isAttestation(child) ? undefined : child.mediaType }),
    )
  }
  return {
    manifests: [...children.flatMap(child => child.manifests), stored],
    blobs: distinct(children.flatMap(child => child.blobs)),
  }
}

function distinct(descriptors: readonly Descriptor[]): Descriptor[] {
  return [...new Map(descriptors.map(descriptor => [descriptor.digest, descriptor])).values()]
}
