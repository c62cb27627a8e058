import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { HttpResponse } from '../http/http-response.ts'
import { cancelBody } from '../http/idle-timeout.ts'
import { RetryableError } from '../http/retry.ts'
import { type StreamedBody, withFileBody } from '../http/streamed-body.ts'
import type { Descriptor } from '../oci/descriptor.ts'
import type { ImageRepository } from '../oci/reference.ts'
import { UserError } from '../user-error.ts'
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

/**
 * Timeout for the confirmation of a blob, in milliseconds. It is long because the registry's storage may copy the blob
 * first. `fetch` has the same limit.
 */
const confirmTimeout = 5 * 60_000

/** Returns whether the registry has a blob with this size. */
export async function hasBlob(client: RepositoryClient, { digest, size }: Descriptor): Promise<boolean> {
  const response = await client.send({ method: 'HEAD', target: `blobs/${digest}`, access: 'pull,push' })
  cancelBody(response)
  const length = response.headers.get('content-length')
  return response.status === 200 && (length === null || Number(length) === size)
}

/**
 * Verifies that the credentials allow a push, by starting an upload and cancelling it.
 * Source: OCI distribution-spec, "Pushing blobs".
 *
 * @throws Error with the registry's response and how to fix it.
 */
export function assertPushAccess(client: RepositoryClient): Promise<void> {
  const label = client.name
  return client.retrying(async () => {
    const destination = await startUpload(client, `${label} cannot be pushed to`)
    // If the registry does not support the cancellation, the upload expires.
    const request = { method: 'DELETE', target: destination.location, access: 'pull,push' } as const
    await client.sendOnce(request).then(cancelBody, () => {})
  })
}

/**
 * Mounts a blob from another image repository of the registry, or uploads it. After a dropped connection or a temporary
 * failure, the upload restarts from the beginning, because its state is unknown.
 * Source: OCI distribution-spec, "Pushing blobs", "Mounting a blob from another repository".
 *
 * @returns the repository from which the blob was mounted; undefined if the blob was uploaded.
 * @throws Error that names the blob and image.
 */
export async function uploadBlob(
  client: RepositoryClient,
  upload: BlobUpload,
): Promise<ImageRepository | undefined> {
  const { descriptor, path, signal } = upload
  const label = describeBlob(descriptor, client.name)
  const attempts = withFileBody(path, descriptor.size, label, body =>
    client.retrying(async attempt => {
      // The previous attempt may have succeeded even though its response was lost.
      if (attempt > 1 && (await hasBlob(client, descriptor))) return undefined
      const destination = await openUpload(client, upload, label)
      if ('mountedFrom' in destination) return destination.mountedFrom
      await sendBlob(client, destination, { ...upload, body, label })
      return undefined
    }, signal),
  )
  return attempts.catch((error: Error) => {
    if (error.message.includes(label)) throw error
    throw new UserError('server-unreachable', `${label}: ${error.message.replace(`${client.name}: `, '')}`, {
      cause: error,
    })
  })
}

/** Upload location, and the additional repository in the token's scope. */
interface UploadLocation {
  readonly location: URL
  readonly alsoPull: string | undefined
}

async function openUpload(
  client: RepositoryClient,
  { descriptor: { digest }, sources, signal }: BlobUpload,
  label: string,
): Promise<UploadLocation | { readonly mountedFrom: ImageRepository }> {
  let destination: UploadLocation | undefined
  for (const source of sources.all()) {
    const query = new URLSearchParams({ mount: digest, from: source.path })
    const response = await client.sendOnce(startRequest(`?${query}`, source.path, signal))
    cancelBody(response)
    if (response.status === 201) return { mountedFrom: source }
    // The source does not have this blob, so the registry has started an upload instead.
    if (response.status === 202)
      destination = uploadLocation(response, source.path, `${label} cannot be uploaded`)
    else sources.drop(source)
  }
  return destination ?? startUpload(client, `${label} cannot be uploaded`, signal)
}

async function startUpload(
  client: RepositoryClient,
  label: string,
  signal?: AbortSignal,
): Promise<UploadLocation> {
  const response = await client.sendOnce(startRequest('', undefined, signal))
  if (response.status !== 202)
    throw new UserError('registry-rejected', await client.describeErrorResponse(response, label, 'pull,push'))
  cancelBody(response)
  return uploadLocation(response, undefined, label)
}

function startRequest(query: string, alsoPull: string | undefined, signal: AbortSignal | undefined) {
  return {
    ...({ method: 'POST', target: `blobs/uploads/${query}`, access: 'pull,push', body: emptyBody } as const),
    ...{ alsoPull, ...(signal === undefined ? {} : { signal }) },
  }
}

const emptyBody = new Uint8Array()

function uploadLocation(
  { headers, url }: HttpResponse,
  alsoPull: string | undefined,
  label: string,
): UploadLocation {
  const location = headers.get('location')
  if (location === null || !URL.canParse(location, url))
    throw new UserError(
      'redirect-rejected',
      `${label}: the registry did not provide an upload URL. Report this to the operator of the registry`,
    )
  return { location: new URL(location, url), alsoPull }
}

/** Upload whose file is open; `label` names the blob in messages. */
interface OpenedUpload extends BlobUpload {
  readonly body: StreamedBody
  readonly label: string
}

/** Sends the blob in one PUT, because ghcr.io rejects chunks over 4 MiB. */
async function sendBlob(
  client: RepositoryClient,
  { location, alsoPull }: UploadLocation,
  { descriptor: { digest }, path, onSent, signal, body, label }: OpenedUpload,
): Promise<void> {
  const target = new URL(location)
  target.searchParams.set('digest', digest)
  const countedBody: StreamedBody = {
    ...body,
    open: reportSent =>
      body.open(bytes => {
        onSent(bytes)
        reportSent(bytes)
      }),
  }
  const response = await client.sendOnce({
    ...({ method: 'PUT', target, body: countedBody, access: 'pull,push' } as const),
    ...{ headers: { 'content-type': 'application/octet-stream' }, timeout: confirmTimeout, alsoPull, signal },
  })
  if (response.status === 201) {
    cancelBody(response)
    return assertSameDigest(response, digest, label)
  }
  const description = await client.describeErrorResponse(response, label, 'pull,push')
  if (response.status === 400) await assertUndamaged(path, digest, label)
  // The upload has expired, or its content was corrupted in transit.
  if ([400, 404, 416].includes(response.status)) throw new RetryableError(description)
  throw new UserError('registry-rejected', description)
}

/** Asserts that the registry reports the digest that was sent. @throws Error for another sha256 digest. */
export function assertSameDigest({ headers }: HttpResponse, sentDigest: string, label: string): void {
  const confirmedDigest = headers.get('docker-content-digest')
  // A registry may use another digest algorithm.
  if (confirmedDigest?.startsWith('sha256:') && confirmedDigest !== sentDigest)
    throw new UserError(
      'content-mismatch',
      `${label}: the registry reports the digest ${confirmedDigest} for the uploaded ${sentDigest}: do not use this image`,
    )
}

async function assertUndamaged(path: string, digest: string, label: string): Promise<void> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path, { highWaterMark: 2 ** 20 }), hash)
  const actualDigest = `sha256:${hash.digest('hex')}`
  if (actualDigest !== digest)
    throw new UserError(
      'layout-changed',
      `${label} is damaged on disk: its content has the digest ${actualDigest}. Build it again`,
    )
}
