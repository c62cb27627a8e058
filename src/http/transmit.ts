import type { Answer, AnswerRequest, Fetch } from './answer.ts'
import { Deadline } from './deadline.ts'
import { reasonOf } from './reason.ts'
import { PassingFailure } from './retry.ts'
import { attemptsWhenSilent, type Timeouts } from './silence.ts'
import { type StreamedBody, UnreadableContent } from './streamed-body.ts'

/** What one HTTP request is made of, wherever it goes. */
export interface Transmission {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array<ArrayBuffer> | StreamedBody
  /** Milliseconds until the answer's head must be there; of a streamed body, from when all of it was sent. */
  readonly timeout?: number
  /** Ends it. */
  readonly signal?: AbortSignal | undefined
}

/** A transmission with what its receiver has to know, and messages about it. */
export interface AddressedTransmission extends Transmission {
  readonly authorization: string | undefined
  /** Of the image, for messages. */
  readonly name: string
}

export function isStreamed(body: Transmission['body']): body is StreamedBody {
  return body !== undefined && !(body instanceof Uint8Array)
}

/**
 * One request and the head of its answer; a redirect is an answer.
 *
 * @throws PassingFailure when nobody answers, or not in time; the signal's reason when it is aborted.
 */
export async function transmit(
  fetch: Fetch,
  url: URL,
  request: AddressedTransmission,
  { answer, silence }: Timeouts,
): Promise<Answer> {
  const { name, method, body, timeout = answer, signal, authorization } = request
  const headers = headersOf(request)
  const deadline = new Deadline(timeout)
  try {
    return await fetch(url, {
      method,
      headers: authorization === undefined ? headers : { ...headers, authorization },
      redirect: 'manual',
      signal: signal === undefined ? deadline.signal : AbortSignal.any([deadline.signal, signal]),
      ...contentOf(body, sent => deadline.extend(sent === 'all' ? timeout : silence)),
    })
  } catch (error) {
    signal?.throwIfAborted()
    const toWhom = `${name}: ${url.host}`
    if (deadline.isOver) throw tooLate(toWhom, body, timeout)
    throw isStreamed(body) ? failureOfUpload(error, toWhom) : failureOf(error, toWhom)
  } finally {
    deadline.clear()
  }
}

/** Blobs are hashed as they are stored: nothing on the way may compress them once more. */
function headersOf({ headers, body }: Transmission): Record<string, string> {
  // fetch itself says so where there is a range, and would say it twice.
  const encoding = headers?.range === undefined ? { 'accept-encoding': 'identity' } : {}
  // Without a length fetch would send it in chunks, which not every registry takes.
  const length = isStreamed(body) ? { 'content-length': String(body.size) } : {}
  return { ...encoding, ...length, ...headers }
}

/**
 * A streamed body may not be redirected, and has no window: otherwise fetch keeps all of it in memory, to be able to
 * send it once more. Source: Fetch Standard, "HTTP-network-or-cache fetch", step 8.
 */
function contentOf(body: Transmission['body'], onSent: (how: 'some' | 'all') => void): AnswerRequest {
  if (body === undefined) return {}
  if (!isStreamed(body)) return { body }
  const stream = body.open(bytes => onSent(bytes < body.size ? 'some' : 'all'))
  return { body: stream, duplex: 'half', redirect: 'error', window: null }
}

function tooLate(toWhom: string, body: Transmission['body'], timeout: number): PassingFailure {
  const what = isStreamed(body) ? 'took no more of an upload, or did not confirm it' : 'did not answer'
  return new PassingFailure(`${toWhom} ${what} within ${timeout / 1000} s`, {
    mostAttempts: attemptsWhenSilent,
  })
}

function failureOf(error: unknown, toWhom: string): Error {
  return new PassingFailure(`${toWhom} cannot be reached: ${reasonOf(error)}`, { cause: error })
}

function failureOfUpload(error: unknown, toWhom: string): Error {
  const { cause } = error instanceof Object ? (error as { readonly cause?: unknown }) : {}
  if (cause instanceof UnreadableContent) return cause
  const reason = reasonOf(error)
  if (reason === 'unexpected redirect')
    return new Error(`${toWhom} redirects an upload from the place that the registry itself named: refused`)
  return new PassingFailure(`${toWhom} broke off an upload: ${reason}`, { cause: error })
}
