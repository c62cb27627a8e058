import { readBounded } from './bounded-body.ts'
import { Deadline } from './deadline.ts'
import { maxAttemptsAfterTimeout } from './idle-timeout.ts'
import { RetryableError } from './retry.ts'

/** Response whose body has been read completely. */
export interface BufferedResponse extends Pick<Response, 'status' | 'statusText' | 'ok' | 'url' | 'headers'> {
  readonly text: () => Promise<string>
  readonly arrayBuffer: () => Promise<ArrayBuffer>
}

/** Limits of a response. */
export interface ResponseLimits {
  /** Returns the timeout of the next request in milliseconds, from its start to the last byte of the response. */
  readonly timeout: () => number
  readonly maxBytes: number
}

/**
 * Wraps fetch for clients that have no timeout of their own. One deadline covers the headers and the body of each
 * response.
 *
 * @returns a fetch that throws RetryableError if the response is late, truncated or too large.
 */
export function bufferedFetch(
  fetch: typeof globalThis.fetch,
  { timeout, maxBytes }: ResponseLimits,
): (url: string | URL, init?: RequestInit) => Promise<BufferedResponse> {
  return async (url, init = {}) => {
    const milliseconds = timeout()
    const deadline = new Deadline(milliseconds)
    const { host } = new URL(url)
    let response: Response | undefined
    try {
      const signal = AbortSignal.any(init.signal ? [deadline.signal, init.signal] : [deadline.signal])
      response = await fetch(url, { ...init, signal })
      const body = await readBounded(response, maxBytes, milliseconds, `the response from ${host}`)
      return withBody(response, body)
    } catch (error) {
      init.signal?.throwIfAborted()
      if (deadline.isOver) throw timeoutError(host, response !== undefined, milliseconds)
      // A body that is too large is not fetched again, because it would have the same size.
      if (response !== undefined && error instanceof Error && !(error instanceof RetryableError))
        throw new RetryableError(error.message, { maxAttempts: 1, cause: error })
      throw error
    } finally {
      deadline.clear()
    }
  }
}

function withBody(
  { status, statusText, ok, url, headers }: Response,
  body: Uint8Array<ArrayBuffer>,
): BufferedResponse {
  return {
    ...{ status, statusText, ok, url, headers },
    text: async () => new TextDecoder().decode(body),
    arrayBuffer: async () => body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength),
  }
}

function timeoutError(host: string, hasBegun: boolean, milliseconds: number): RetryableError {
  const label = hasBegun ? 'did not complete its response' : 'did not respond'
  return new RetryableError(`${host} ${label} within ${Math.round(milliseconds / 1000)} s`, {
    maxAttempts: maxAttemptsAfterTimeout,
  })
}
