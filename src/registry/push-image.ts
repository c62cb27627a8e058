import { openAsBlob } from 'node:fs'
import type { Descriptor } from '../oci/descriptor.ts'
import { type Digest, digestOf } from '../oci/digest.ts'
import type { ImageSource, StoredManifest } from '../oci/image-source.ts'
import { isAttestation, parseManifest } from '../oci/manifest.ts'
import { manifestMediaTypes } from '../oci/media-types.ts'
import { inParallel } from '../parallel/in-parallel.ts'
import type { RepositoryClient } from './repository-client.ts'
import { discard } from './silence.ts'

/** What can be pushed: an image whose blobs are files. */
export interface PushableImage extends ImageSource {
  blobPath(digest: Digest): string
}

export interface PushProgress {
  blobSkipped(descriptor: Descriptor): void
  blobPushed(descriptor: Descriptor): void
}

/** Registries give up on one upload after some minutes (ghcr.io after 10): waiting longer is of no use. */
const uploadTimeout = 10 * 60_000
const parallelUploads = 4

/**
 * Pushes blobs that the registry lacks, then the manifests that name them, then the tags: at no moment does a
 * tag point to an incomplete image. Source: OCI distribution-spec, "Push".
 *
 * @returns the digest that the tags now point to, as computed from the bytes that were sent.
 */
export async function pushImage(
  client: RepositoryClient,
  image: PushableImage,
  tags: readonly string[],
  progress: PushProgress,
): Promise<Digest> {
  const root = await image.readManifest()
  const { manifests, blobs } = await collect(image, root)
  await inParallel(blobs, parallelUploads, blob => pushBlob(client, image, blob, progress))
  for (const manifest of manifests) await pushManifest(client, manifest, manifest.digest)
  for (const tag of tags) await pushManifest(client, root, tag)
  return root.digest
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

async function pushBlob(
  client: RepositoryClient,
  image: PushableImage,
  descriptor: Descriptor,
  progress: PushProgress,
): Promise<void> {
  if (await hasBlob(client, descriptor)) return progress.blobSkipped(descriptor)
  const content = await openAsBlob(image.blobPath(descriptor.digest))
  // A cut upload leaves its session in an unknown state, so that each attempt begins a new one.
  await client.retrying(() => upload(client, descriptor, content))
  progress.blobPushed(descriptor)
}

async function upload(client: RepositoryClient, { digest }: Descriptor, body: Blob): Promise<void> {
  const what = `${client.name}: blob ${digest}`
  const begun = await client.sendOnce({
    method: 'POST',
    target: 'blobs/uploads/',
    access: 'pull,push',
    body: nothing,
  })
  const location = begun.headers.get('location')
  if (begun.status !== 202 || location === null) {
    throw new Error(await client.describeRefusal(begun, `${what} cannot be uploaded`))
  }
  discard(begun)
  if (!URL.canParse(location, begun.url)) throw new Error(`${what}: the registry names no place to upload to`)
  // One PUT of the whole blob: ghcr.io refuses chunks over 4 MiB.
  const target = new URL(location, begun.url)
  target.searchParams.set('digest', digest)
  const headers = { 'content-type': 'application/octet-stream' }
  const put = { method: 'PUT', target, headers, body, access: 'pull,push', timeout: uploadTimeout } as const
  const finished = await client.sendOnce(put)
  if (finished.status !== 201) throw new Error(await client.describeRefusal(finished, what))
  discard(finished)
}

const nothing = new Uint8Array()

async function hasBlob(client: RepositoryClient, { digest, size }: Descriptor): Promise<boolean> {
  const response = await client.send({ method: 'HEAD', target: `blobs/${digest}`, access: 'pull,push' })
  const length = response.headers.get('content-length')
  return response.status === 200 && (length === null || Number(length) === size)
}

/** Puts a manifest under its digest or a tag. */
export async function pushManifest(
  client: RepositoryClient,
  manifest: StoredManifest,
  target: string,
): Promise<void> {
  const parsed = parseManifest(manifest.bytes, manifest.mediaType, `the manifest for ${client.name}`)
  if (!manifestMediaTypes.includes(parsed.mediaType)) throw new Error(`cannot push a ${parsed.mediaType}`)
  const response = await client.send({
    method: 'PUT',
    target: `manifests/${target}`,
    headers: { 'content-type': parsed.mediaType },
    body: Buffer.from(manifest.bytes),
    access: 'pull,push',
  })
  if (response.status !== 201) {
    throw new Error(await client.describeRefusal(response, `${client.name}: manifest ${target}`))
  }
  discard(response)
  const confirmed = response.headers.get('docker-content-digest')
  if (confirmed?.startsWith('sha256:') && confirmed !== digestOf(manifest.bytes)) {
    throw new Error(
      `${client.name}: the registry stored ${confirmed} where ${digestOf(manifest.bytes)} was pushed`,
    )
  }
}
