import type { ReadableStreamReadResult } from 'node:stream/web'
import type { HttpResponse } from './http-response.ts'
import { RetryableError } from './retry.ts'

/** Timeouts for a server, in milliseconds. */
export interface Timeouts {
  /** Maximum time until the response headers arrive. */
  readonly headers: number
  /** Idle timeout while reading a body. */
  readonly idle: number
}

export const defaultTimeouts: Timeouts = { headers: 60_000, idle: 60_000 }

/** Maximum number of attempts after a timeout. There is only one retry, because the server may hang permanently. */
export const maxAttemptsAfterTimeout = 2

/** Number of bytes that reset the idle timeout. If each byte reset it, a body of one byte per minute would not time out. */
const progressBytes = 64 * 2 ** 10

/**
 * Yields a body with an idle timeout. Only the time spent waiting for the sender counts.
 *
 * @param idleTimeout idle timeout in milliseconds.
 * @throws RetryableError that names `label` if the connection drops or the idle timeout expires.
 */
export async function* withIdleTimeout(
  body: ReadableStream<Uint8Array> | null,
  idleTimeout: number,
  label: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (body === null) return
  const reader = body.getReader()
  let totalBytes = 0
  let waitTime = 0
  let receivedBytes = 0
  try {
    for (;;) {
      const start = performance.now()
      const { done, value } = await nextChunk(
        reader,
        idleTimeout,
        idleTimeout - waitTime,
        `${label} after ${totalBytes} bytes`,
      )
      if (done) return
      totalBytes += value.length
      waitTime += performance.now() - start
      receivedBytes += value.length
      if (receivedBytes >= progressBytes) {
        waitTime = 0
        receivedBytes = 0
      }
      yield value
    }
  } finally {
    // The cancellation is not awaited, because an unresponsive server could block it.
    reader.cancel().catch(() => {})
  }
}

async function nextChunk(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  idleTimeout: number,
  remainingTime: number,
  label: string,
): Promise<ReadableStreamReadResult<Uint8Array>> {
  let timer: NodeJS.Timeout | undefined
  const expiry = new Promise<never>((_resolve, reject) => {
    const message = `${label}: no data was received for ${idleTimeout / 1000} s`
    timer = setTimeout(
      () => reject(new RetryableError(message, { maxAttempts: maxAttemptsAfterTimeout })),
      Math.max(0, remainingTime),
    )
  })
  const read = reader.read().catch(error => {
    throw new RetryableError(`${label}: the connection was closed early`, { cause: error })
  })
  try {
    return await Promise.race([read, expiry])
  } finally {
    clearTimeout(timer)
  }
}

/** Cancels the body of a response that is not needed. */
export function cancelBody(response: HttpResponse): void {
  if (response.body !== null && !response.body.locked) response.body.cancel().catch(() => {})
}

/** Maximum size of a body that is drained, in bytes. */
const maxDrainSize = 16 * 2 ** 10
/** Timeout for draining a body, in milliseconds. */
const drainTimeout = 1_000

/**
 * Drains a short response, so that its connection can be reused. A long response is returned unread. A slow or truncated
 * response is returned with the bytes received so far.
 */
export async function drain(response: HttpResponse): Promise<HttpResponse> {
  const length = Number(response.headers.get('content-length') ?? Number.NaN)
  if (!(length <= maxDrainSize) || response.body === null || response.body.locked) return response
  const reader = response.body.getReader()
  const timer = setTimeout(() => reader.cancel().catch(() => {}), drainTimeout)
  const chunks: Uint8Array[] = []
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(next.value)
  } catch {
    // A dropped connection cannot be reused, so the error does not matter.
  } finally {
    clearTimeout(timer)
  }
  // The connection is released one event loop turn later.
  await new Promise(resolve => setImmediate(resolve))
  const { status, ok, url, headers } = response
  return { status, ok, url, headers, body: toStream(chunks) }
}

function toStream(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: controller => {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
}
