import type { ReadableStreamReadResult } from 'node:stream/web'
import type { Answer } from './answer.ts'
import { PassingFailure } from './retry.ts'

/** Timeouts for a server, in milliseconds. */
export interface Timeouts {
  /** Maximum time until the response headers arrive. */
  readonly answer: number
  /** Idle timeout while reading a body. */
  readonly silence: number
}

export const patientTimeouts: Timeouts = { answer: 60_000, silence: 60_000 }

/** Maximum attempts after a timeout: one retry only, because the server may be hung permanently. */
export const attemptsWhenSilent = 2

/** Bytes that reset the idle timeout, so that a body of one byte per minute still counts as idle. */
const progress = 64 * 2 ** 10

/**
 * Yields a body with an idle timeout. Only time spent waiting for the sender counts, not the reader's time.
 *
 * @param silence idle timeout in milliseconds.
 * @throws PassingFailure that names `what` if the connection drops or the idle timeout expires.
 */
export async function* withoutSilence(
  body: ReadableStream<Uint8Array> | null,
  silence: number,
  what: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (body === null) return
  const reader = body.getReader()
  let total = 0
  let waited = 0
  let received = 0
  try {
    for (;;) {
      const begun = performance.now()
      const { done, value } = await nextChunk(
        reader,
        silence,
        silence - waited,
        `${what} after ${total} bytes`,
      )
      if (done) return
      total += value.length
      waited += performance.now() - begun
      received += value.length
      if (received >= progress) {
        waited = 0
        received = 0
      }
      yield value
    }
  } finally {
    // Not awaited: an unresponsive peer would block this too.
    reader.cancel().catch(() => {})
  }
}

async function nextChunk(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  silence: number,
  left: number,
  what: string,
): Promise<ReadableStreamReadResult<Uint8Array>> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_resolve, reject) => {
    const message = `${what}: nothing came for ${silence / 1000} s`
    timer = setTimeout(
      () => reject(new PassingFailure(message, { mostAttempts: attemptsWhenSilent })),
      Math.max(0, left),
    )
  })
  const read = reader.read().catch(error => {
    throw new PassingFailure(`${what}: the connection was cut`, { cause: error })
  })
  try {
    return await Promise.race([read, tooLong])
  } finally {
    clearTimeout(timer)
    // If the read loses the race, it may reject later without a handler.
    read.catch(() => {})
  }
}

/** Cancels the body of a response that is not needed. */
export function discard(response: Answer): void {
  if (response.body !== null && !response.body.locked) response.body.cancel().catch(() => {})
}

/** Limits for draining a body to reuse its connection: bytes and milliseconds. */
const longestRest = 16 * 2 ** 10
const shortPatience = 1_000

/**
 * Drains a short response so that its connection can be reused; a new connection costs a round trip. A long response is
 * returned unread; a slow or truncated one is returned with the bytes received so far.
 */
export async function takeIn(response: Answer): Promise<Answer> {
  const length = Number(response.headers.get('content-length') ?? Number.NaN)
  if (!(length <= longestRest) || response.body === null || response.body.locked) return response
  const reader = response.body.getReader()
  const timer = setTimeout(() => reader.cancel().catch(() => {}), shortPatience)
  const chunks: Uint8Array[] = []
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(next.value)
  } catch {
    // A dropped connection cannot be reused anyway.
  } finally {
    clearTimeout(timer)
  }
  // The connection is released one event loop turn later.
  await new Promise(resolve => setImmediate(resolve))
  const { status, ok, url, headers } = response
  return { status, ok, url, headers, body: streamOf(chunks) }
}

function streamOf(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: controller => {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
}
