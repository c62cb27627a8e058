import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Answer } from '../http/answer.ts'
import { cancelBody } from '../http/idle-timeout.ts'
import { RetryableError } from '../http/retry.ts'
import { type StreamedBody, withFileBody } from '../http/streamed-body.ts'
import type { Descriptor } from '../oci/descriptor.ts'
import type { ImageRepository } from '../oci/reference.ts'
import { describeBlob } from './blob-reading.ts'
import type { MountSources } from './mount-sources.ts'
import type { RepositoryClient } from './repository-client.ts'

/** Upload of a blob from disk to a registry. */
export interface BlobUpload {
  readonly descriptor: Descriptor
  readonly path: string
  readonly sources: MountSources
  readonly onSent: (bytes: number) => void
  /** Cancels the upload. */
  readonly signal: AbortSignal
}

/** Milliseconds. Registry storage may copy a blob before confirming it; fetch itself waits no longer than this. */
const confirmTimeout = 5 * 60_000

export async function hasBlob(client: RepositoryClient, { digest, size }: Descriptor): Promise<boolean> {
  const response = await client.send({ method: 'HEAD', target: `blobs/${digest}`, access: 'pull,push' })
  cancelBody(response)
  const length = response.headers.get('content-length')
  return response.status === 200 && (length === null || Number(length) === size)
}

/**
 * Verifies push permission by starting an upload and cancelling it.
 * Source: OCI distribution-spec, "Pushing blobs".
 *
 * @throws Error with the registry's response and how to fix it.
 */
export function requirePush(client: RepositoryClient): Promise<void> {
  const what = client.name
  return client.retrying(async () => {
    const place = await begin(client, `${what} cannot be pushed to`)
    // If the registry does not support cancelling, the upload expires.
    const request = { method: 'DELETE', target: place.location, access: 'pull,push' } as const
    await client.sendOnce(request).then(cancelBody, () => {})
  })
}

/**
 * Mounts a blob from another image repository of the registry, or uploads it. After a dropped connection or a temporary
 * failure the upload restarts from the beginning because its state is unknown.
 * Source: OCI distribution-spec, "Pushing blobs", "Mounting a blob from another repository".
 *
 * @returns the repository it was mounted from; undefined if it was uploaded.
 * @throws Error that names the blob and image.
 */
export async function uploadBlob(
  client: RepositoryClient,
  upload: BlobUpload,
): Promise<ImageRepository | undefined> {
  const { descriptor, path, signal } = upload
  const what = describeBlob(descriptor, client.name)
  const attempts = withFileBody(path, descriptor.size, what, body =>
    client.retrying(async attempt => {
      // The previous attempt may have succeeded with only its response lost.
      if (attempt > 1 && (await hasBlob(client, descriptor))) return undefined
      const place = await open(client, upload, what)
      if ('mountedFrom' in place) return place.mountedFrom
      await send(client, place, { ...upload, body, what })
      return undefined
    }, signal),
  )
  return attempts.catch((error: Error) => {
    if (error.message.includes(what)) throw error
    throw new Error(`${what}: ${error.message.replace(`${client.name}: `, '')}`, { cause: error })
  })
}

/** Upload location, and the additional repository in the token's scope. */
interface UploadPlace {
  readonly location: URL
  readonly besides: string | undefined
}

async function open(
  client: RepositoryClient,
  { descriptor: { digest }, sources, signal }: BlobUpload,
  what: string,
): Promise<UploadPlace | { readonly mountedFrom: ImageRepository }> {
  let place: UploadPlace | undefined
  for (const source of sources.all()) {
    const query = new URLSearchParams({ mount: digest, from: source.path })
    const answer = await client.sendOnce(beginning(`?${query}`, source.path, signal))
    cancelBody(answer)
    if (answer.status === 201) return { mountedFrom: source }
    // The source lacks this blob: the registry has started an ordinary upload instead.
    if (answer.status === 202) place = uploadPlace(answer, source.path, `${what} cannot be uploaded`)
    else sources.drop(source)
  }
  return place ?? begin(client, `${what} cannot be uploaded`, signal)
}

async function begin(client: RepositoryClient, what: string, signal?: AbortSignal): Promise<UploadPlace> {
  const answer = await client.sendOnce(beginning('', undefined, signal))
  if (answer.status !== 202) throw new Error(await client.describeRefusal(answer, what, 'pull,push'))
  cancelBody(answer)
  return uploadPlace(answer, undefined, what)
}

function beginning(query: string, besides: string | undefined, signal: AbortSignal | undefined) {
  return {
    ...({ method: 'POST', target: `blobs/uploads/${query}`, access: 'pull,push', body: nothing } as const),
    ...{ besides, ...(signal === undefined ? {} : { signal }) },
  }
}

const nothing = new Uint8Array()

function uploadPlace({ headers, url }: Answer, besides: string | undefined, what: string): UploadPlace {
  const location = headers.get('location')
  if (location === null || !URL.canParse(location, url))
    throw new Error(`${what}: the registry names no place to upload to`)
  return { location: new URL(location, url), besides }
}

/** Upload with an open file; `what` names the blob in messages. */
interface OpenedUpload extends BlobUpload {
  readonly body: StreamedBody
  readonly what: string
}

/** Sends the whole blob in one PUT because ghcr.io rejects chunks over 4 MiB. */
async function send(
  client: RepositoryClient,
  { location, besides }: UploadPlace,
  { descriptor: { digest }, path, onSent, signal, body, what }: OpenedUpload,
): Promise<void> {
  const target = new URL(location)
  target.searchParams.set('digest', digest)
  const counted: StreamedBody = {
    ...body,
    open: inner =>
      body.open(bytes => {
        onSent(bytes)
        inner(bytes)
      }),
  }
  const answer = await client.sendOnce({
    ...({ method: 'PUT', target, body: counted, access: 'pull,push' } as const),
    ...{ headers: { 'content-type': 'application/octet-stream' }, timeout: confirmTimeout, besides, signal },
  })
  if (answer.status === 201) {
    cancelBody(answer)
    return assertSameDigest(answer, digest, what)
  }
  const refusal = await client.describeRefusal(answer, what, 'pull,push')
  if (answer.status === 400) await assertUndamaged(path, digest, what)
  // The upload has expired, or its content was corrupted in transit.
  if ([400, 404, 416].includes(answer.status)) throw new RetryableError(refusal)
  throw new Error(refusal)
}

/** @throws Error if the registry reports a different sha256 digest than was sent. */
export function assertSameDigest({ headers }: Answer, sent: string, what: string): void {
  const confirmed = headers.get('docker-content-digest')
  // A registry may use another digest algorithm.
  if (confirmed?.startsWith('sha256:') && confirmed !== sent)
    throw new Error(
      `${what}: the registry stored ${confirmed} where ${sent} was pushed: do not use this image`,
    )
}

async function assertUndamaged(path: string, digest: string, what: string): Promise<void> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path, { highWaterMark: 2 ** 20 }), hash)
  const found = `sha256:${hash.digest('hex')}`
  if (found !== digest)
    throw new Error(`${what} is damaged on disk, its content has the digest ${found}: build it again`)
}
