import { UserError } from '../user-error.ts'
import { Deadline } from './deadline.ts'
import { errorReason } from './error-reason.ts'
import type { Fetch, HttpRequestInit, HttpResponse } from './http-response.ts'
import { maxAttemptsAfterTimeout, type Timeouts } from './idle-timeout.ts'
import { findRejection } from './public-address.ts'
import { RetryableError } from './retry.ts'
import { type StreamedBody, UnreadableContentError } from './streamed-body.ts'

/** HTTP request, independent of its URL. */
export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array<ArrayBuffer> | StreamedBody
  /** Timeout for the response headers, in milliseconds. For a streamed body, it begins at the end of the upload. */
  readonly timeout?: number
  /** Signal that aborts the request. */
  readonly signal?: AbortSignal | undefined
}

/** Request with its authorization and a name for messages. */
export interface NamedRequest extends HttpRequest {
  readonly authorization: string | undefined
  /** Name of the image in messages. */
  readonly name: string
  /** Host that referred to the URL. */
  readonly referrerHost?: string | undefined
}

/** Returns whether a body is streamed. */
export function isStreamed(body: HttpRequest['body']): body is StreamedBody {
  return body !== undefined && !(body instanceof Uint8Array)
}

/**
 * Sends a request and waits for the response headers. Redirects are not followed.
 *
 * @throws RetryableError if the request fails or times out; the signal's reason if it is aborted; Error if a streamed
 *   upload is redirected or its content cannot be read.
 */
export async function sendRequest(
  fetch: Fetch,
  url: URL,
  request: NamedRequest,
  { headers: headersTimeout, idle: idleTimeout }: Timeouts,
): Promise<HttpResponse> {
  const { name, method, body, timeout = headersTimeout, signal, authorization, referrerHost } = request
  const headers = requestHeaders(request)
  const deadline = new Deadline(timeout)
  try {
    return await fetch(url, {
      method,
      headers: authorization === undefined ? headers : { ...headers, authorization },
      redirect: 'manual',
      ...(referrerHost === undefined ? {} : { referrerHost }),
      signal: signal === undefined ? deadline.signal : AbortSignal.any([deadline.signal, signal]),
      ...requestBody(body, sent => deadline.extend(sent === 'all' ? timeout : idleTimeout)),
    })
  } catch (error) {
    signal?.throwIfAborted()
    const rejection = findRejection(error)
    if (rejection !== undefined) throw rejection
    const peer = `${name}: ${url.host}`
    if (deadline.isOver) throw timeoutError(peer, body, timeout)
    throw isStreamed(body) ? uploadError(error, peer) : requestError(error, peer)
  } finally {
    deadline.clear()
  }
}

/** Returns the headers. They request the identity encoding, because a digest is computed from the bytes as stored. */
function requestHeaders({ headers, body }: HttpRequest): Record<string, string> {
  // With a Range header, fetch itself adds `accept-encoding`, and would otherwise send it twice.
  const encoding = headers?.range === undefined ? { 'accept-encoding': 'identity' } : {}
  // Without a length, fetch uses chunked encoding, which some registries do not accept.
  const length = isStreamed(body) ? { 'content-length': String(body.size) } : {}
  return { ...encoding, ...length, ...headers }
}

/**
 * Returns the options for a body. Without `redirect: 'error'` and `window: null`, fetch would keep a streamed body in
 * memory to be able to send it again. Source: Fetch Standard, "HTTP-network-or-cache fetch", step 8.
 */
function requestBody(body: HttpRequest['body'], onSent: (how: 'some' | 'all') => void): HttpRequestInit {
  if (body === undefined) return {}
  if (!isStreamed(body)) return { body }
  const stream = body.open(bytes => onSent(bytes < body.size ? 'some' : 'all'))
  return { body: stream, duplex: 'half', redirect: 'error', window: null }
}

function timeoutError(peer: string, body: HttpRequest['body'], timeout: number): RetryableError {
  const label = isStreamed(body)
    ? 'accepted no more data of an upload, or did not confirm it'
    : 'did not respond'
  return new RetryableError(`${peer} ${label} within ${timeout / 1000} s`, {
    maxAttempts: maxAttemptsAfterTimeout,
  })
}

function requestError(error: unknown, peer: string): Error {
  return new RetryableError(`${peer} cannot be reached: ${errorReason(error)}`, { cause: error })
}

function uploadError(error: unknown, peer: string): Error {
  const { cause } = error instanceof Object ? (error as { readonly cause?: unknown }) : {}
  if (cause instanceof UnreadableContentError) return cause
  const reason = errorReason(error)
  if (reason === 'unexpected redirect')
    return new UserError(
      'redirect-rejected',
      `${peer} redirects an upload from the URL that the registry provided: configure the registry, or a proxy in front of it, to accept uploads without redirects`,
    )
  return new RetryableError(`${peer} aborted an upload: ${reason}`, { cause: error })
}
