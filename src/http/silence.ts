import type { ReadableStreamReadResult } from 'node:stream/web'
import type { Answer } from './answer.ts'
import { PassingFailure } from './retry.ts'

/** How long a server may keep us waiting, in milliseconds. */
export interface Timeouts {
  /** Until the head of an answer is there. */
  readonly answer: number
  /** While a body brings (next to) nothing. */
  readonly silence: number
}

export const patientTimeouts: Timeouts = { answer: 60_000, silence: 60_000 }

/** A server that never ends is as likely as one that hiccups: it gets one more chance, not five. */
export const attemptsWhenSilent = 2

/** A body that drips one byte a minute is as good as silent: the clock goes on until this much has come. */
const progress = 64 * 2 ** 10

/**
 * Passes a body on. Only the time that the sender makes us wait counts, not the time the reader takes.
 *
 * @throws PassingFailure naming `what` when the connection is cut or brings nothing for `silence` milliseconds.
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
    // Not awaited: a peer that does not answer would not answer this either.
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
    // The one that lost the race may fail later, which nobody waits for.
    read.catch(() => {})
  }
}

/** Lets go of an answer whose body is of no interest. */
export function discard(response: Answer): void {
  if (response.body !== null && !response.body.locked) response.body.cancel().catch(() => {})
}

/** Bytes and milliseconds that a connection is worth. */
const longestRest = 16 * 2 ** 10
const shortPatience = 1_000

/**
 * Takes a short answer in, so that its connection serves the next request: to open another costs a round trip. An
 * answer that is long stays as it is; of one that does not come, what came is kept.
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
    // A connection that was cut serves nobody anyway.
  } finally {
    clearTimeout(timer)
  }
  // The connection is free a turn of the event loop later.
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
