import { readBounded } from '../http/bounded-body.ts'
import type { HttpResponse } from '../http/http-response.ts'
import { cancelBody, withIdleTimeout } from '../http/idle-timeout.ts'
import { RetryableError, waitForRetry } from '../http/retry.ts'
import type { Descriptor } from '../oci/descriptor.ts'
import { UserError } from '../user-error.ts'
import type { RegistryRequest, RepositoryClient } from './repository-client.ts'

/** Byte range of a blob. */
export interface Span {
  readonly start: number
  readonly length: number
}

/** Returns the name of a blob in messages. @param name name of the image. */
export function describeBlob({ digest }: Descriptor, name: string): string {
  return `blob ${digest} of ${name}`
}

/**
 * Opens a blob as a stream that resumes after a dropped connection. The digest is not verified.
 *
 * @throws Error that names the blob and image if the registry rejects the request; while reading, if retries fail or
 *   the registry sends more or less than `descriptor.size`.
 */
export async function openBlob(
  client: RepositoryClient,
  descriptor: Descriptor,
  name: string,
): Promise<AsyncIterable<Uint8Array>> {
  const first = await openFrom(client, descriptor, 0, name)
  return readResuming(client, descriptor, first, name)
}

/** Response, and the offset in the blob at which its body starts. */
interface OpenedBlob {
  readonly response: HttpResponse
  readonly start: number
}

async function* readResuming(
  client: RepositoryClient,
  descriptor: Descriptor,
  first: OpenedBlob,
  name: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { size } = descriptor
  const label = describeBlob(descriptor, name)
  let currentBody = first
  let received = 0
  for (let attempt = 1; ; attempt++) {
    let position = currentBody.start
    try {
      for await (const chunk of withIdleTimeout(currentBody.response.body, client.timeouts.idle, label)) {
        // A registry without range support restarts from 0: skip the bytes already received.
        const newBytes = chunk.subarray(Math.max(0, received - position))
        position += chunk.length
        if (position > size)
          throw new UserError(
            'content-mismatch',
            `${label} is longer than the size in its manifest (${size} bytes): push the image again`,
          )
        if (newBytes.length === 0) continue
        received = position
        yield newBytes
      }
      if (received === size) return
      throw new RetryableError(`${label} is truncated: ${received} of ${size} bytes`)
    } catch (error) {
      // The blob is complete even though the connection dropped after the last byte.
      if (received === size && error instanceof RetryableError) return
      await waitForRetry(client.retry, attempt, error)
    }
    currentBody = await openFrom(client, descriptor, received, name)
  }
}

async function openFrom(
  client: RepositoryClient,
  descriptor: Descriptor,
  start: number,
  name: string,
): Promise<OpenedBlob> {
  const label = describeBlob(descriptor, name)
  const { digest, size, urls } = descriptor
  const range = start === 0 ? {} : { headers: { range: `bytes=${start}-${size - 1}` } }
  const response = await client.send({ method: 'GET', target: `blobs/${digest}`, access: 'pull', ...range })
  if (response.status === 200) return { response, start: 0 }
  if (response.status === 206 && start > 0 && parseContentRange(response)?.start === start)
    return { response, start }
  const description = await client.describeErrorResponse(response, label)
  throw new UserError(
    'registry-rejected',
    urls === undefined || urls.length === 0 ? description : `${description}. ${foreignAdvice}`,
  )
}

/**
 * Advice for a foreign layer. Its URLs are not followed, because the author of the manifest could set them to any host.
 */
const foreignAdvice =
  'The blob is a foreign layer, whose content is stored elsewhere: build from a base image without foreign layers'

/**
 * Reads a byte range of a blob.
 *
 * @returns undefined if the registry or its storage does not support range requests.
 * @throws Error that names the blob and image if the request fails or the size differs from the manifest.
 */
export async function readRange(
  client: RepositoryClient,
  descriptor: Descriptor,
  { start, length }: Span,
  name: string,
): Promise<Uint8Array | undefined> {
  const label = describeBlob(descriptor, name)
  // Not every registry storage supports suffix ranges (`bytes=-4`); explicit ranges work.
  const headers = { range: `bytes=${start}-${start + length - 1}` }
  const request: RegistryRequest = {
    method: 'GET',
    target: `blobs/${descriptor.digest}`,
    headers,
    access: 'pull',
  }
  return client.exchange(request, async response => {
    const contentRange = response.status === 206 ? parseContentRange(response) : undefined
    if (contentRange?.start === start && contentRange.end === start + length - 1) {
      if (contentRange.total !== undefined && contentRange.total !== descriptor.size) {
        cancelBody(response)
        throw new UserError(
          'content-mismatch',
          `${label} is ${contentRange.total} bytes, but its manifest states ${descriptor.size}: push the image again`,
        )
      }
      return readSpan(response, length, client, label)
    }
    if ([200, 206, 416].includes(response.status)) {
      cancelBody(response)
      return undefined
    }
    throw new UserError('registry-rejected', await client.describeErrorResponse(response, label))
  })
}

async function readSpan(
  response: HttpResponse,
  length: number,
  client: RepositoryClient,
  label: string,
): Promise<Uint8Array> {
  const bytes = await readBounded(response, length, client.timeouts.idle, label)
  if (bytes.length < length)
    throw new RetryableError(`${label} is truncated: ${bytes.length} of ${length} requested bytes`)
  return bytes
}

interface ContentRange {
  readonly start: number
  readonly end: number
  /** Size of the whole blob; undefined if the server does not report it. */
  readonly total: number | undefined
}

/** Parses Content-Range. Source: RFC 9110, section 14.4. @returns undefined if absent or malformed. */
function parseContentRange(response: HttpResponse): ContentRange | undefined {
  const form = /^bytes (\d+)-(\d+)\/(\d+|\*)$/i
  const [, start, end, total] = form.exec(response.headers.get('content-range')?.trim() ?? '') ?? []
  if (start === undefined || end === undefined || total === undefined) return undefined
  return { start: Number(start), end: Number(end), total: total === '*' ? undefined : Number(total) }
}
