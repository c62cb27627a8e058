import { mapConcurrent } from '../map-concurrent.ts'
import type { Descriptor } from '../oci/descriptor.ts'
import type { Digest } from '../oci/digest.ts'
import type { ImageSource, StoredManifest } from '../oci/image-source.ts'
import { isAttestation, parseManifest } from '../oci/manifest.ts'
import type { ImageRepository } from '../oci/reference.ts'
import { hasBlob, uploadBlob } from './blob-upload.ts'
import { MountSources } from './mount-sources.ts'
import { pushManifest, pushTags } from './push-manifest.ts'
import type { RepositoryClient } from './repository-client.ts'

/** Image whose blobs are files on disk. */
export interface PushableImage extends ImageSource {
  blobPath(digest: Digest): string
}

/** Callbacks that report the progress of a push. */
export interface PushProgress {
  /** Called for a blob that the registry already has. */
  blobSkipped(descriptor: Descriptor): void
  blobMounted(descriptor: Descriptor, from: ImageRepository): void
  /**
   * Called with 0 for each missing blob before the first upload, then repeatedly with the bytes sent so far. Restarts
   * from 0 when an upload is retried.
   */
  blobSent(descriptor: Descriptor, bytes: number): void
  blobPushed(descriptor: Descriptor): void
}

/** Options of a push. */
export interface PushOptions {
  readonly progress?: Partial<PushProgress>
  /** Image repositories that may have some of the blobs. Repositories of other registries are ignored. */
  readonly mountFrom?: readonly ImageRepository[]
}

const maxConcurrentLookups = 12
/** Maximum number of uploads at the same time. A single connection rarely uses the full bandwidth. */
const maxConcurrentUploads = 6

/**
 * Pushes missing blobs, then the manifests that reference them, then the tags, so that a tag never points to an
 * incomplete image. Source: OCI distribution-spec, "Push".
 *
 * @returns the digest that the tags now point to, computed from the bytes sent.
 * @throws Error that names the blob, manifest or tags that could not be pushed, and the tags that have changed.
 */
export async function pushImage(
  client: RepositoryClient,
  image: PushableImage,
  tags: readonly string[],
  options: PushOptions = {},
): Promise<Digest> {
  const root = await image.readManifest()
  const { manifests, blobs } = await collectContent(image, root)
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
  const exists = await mapConcurrent(blobs, maxConcurrentLookups, blob => hasBlob(client, blob))
  const missingBlobs = blobs.filter((_, index) => exists[index] !== true)
  for (const blob of blobs) {
    if (missingBlobs.includes(blob)) progress.blobSent?.(blob, 0)
    else progress.blobSkipped?.(blob)
  }
  const sources = new MountSources(mountFrom, client.repository)
  const abort = new AbortController()
  // The largest blobs come first, because a large blob that is started last would be uploaded alone.
  const blobsBySize = missingBlobs.toSorted((first, second) => second.size - first.size)
  await mapConcurrent(blobsBySize, maxConcurrentUploads, async descriptor => {
    const path = image.blobPath(descriptor.digest)
    const onSent = (bytes: number) => progress.blobSent?.(descriptor, bytes)
    try {
      const from = await uploadBlob(client, { descriptor, path, sources, onSent, signal: abort.signal })
      if (from === undefined) progress.blobPushed?.(descriptor)
      else progress.blobMounted?.(descriptor, from)
    } catch (error) {
      // Cancel the other uploads, because the image cannot be completed.
      abort.abort(error)
      throw error
    }
  })
}

interface ImageContent {
  /** Manifests to push. Child manifests come before the index that references them. */
  readonly manifests: readonly StoredManifest[]
  readonly blobs: readonly Descriptor[]
}

async function collectContent(image: ImageSource, stored: StoredManifest): Promise<ImageContent> {
  const parsedManifest = parseManifest(stored.bytes, stored.mediaType, `a manifest of ${image.name}`)
  if (parsedManifest.kind === 'manifest')
    return { manifests: [stored], blobs: distinctBlobs([parsedManifest.config, ...parsedManifest.layers]) }
  const children: ImageContent[] = []
  for (const child of parsedManifest.manifests) {
    const childManifest = await image.readManifest(child.digest)
    children.push(
      await collectContent(image, {
        ...childManifest,
        mediaType: isAttestation(child) ? undefined : child.mediaType,
      }),
    )
  }
  return {
    manifests: [...children.flatMap(child => child.manifests), stored],
    blobs: distinctBlobs(children.flatMap(child => child.blobs)),
  }
}

function distinctBlobs(descriptors: readonly Descriptor[]): Descriptor[] {
  return [...new Map(descriptors.map(descriptor => [descriptor.digest, descriptor])).values()]
}
