import { setTimeout as delay } from 'node:timers/promises'
import { UserError } from '../user-error.ts'

/** Number of attempts, and the delays between them. */
export interface RetryPolicy {
  readonly attempts: number
  /** Delay before the second attempt, in milliseconds. It doubles with each further attempt. */
  readonly firstDelay: number
  /** Maximum delay in milliseconds. If the server requests a longer delay, there are no further attempts. */
  readonly maxDelay: number
  /** Waits for this number of milliseconds. Rejects if `signal` is aborted. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

export const defaultRetry: RetryPolicy = {
  attempts: 5,
  firstDelay: 500,
  maxDelay: 60_000,
  sleep: (milliseconds, signal) => delay(milliseconds, undefined, signal === undefined ? {} : { signal }),
}

const retryableStatuses = new Set([408, 425, 429, 500, 502, 503, 504])

/** Returns whether a request with this response status may be retried. */
export function isRetryableStatus(status: number): boolean {
  return retryableStatuses.has(status)
}

/** Error for a temporary failure, after which a retry may succeed. */
export class RetryableError extends UserError {
  /** Delay requested by the server, in milliseconds. */
  readonly retryAfter: number | undefined
  /** Upper limit on attempts, in addition to the limit of the retry policy. */
  readonly maxAttempts: number

  constructor(
    message: string,
    options: {
      readonly retryAfter?: number | undefined
      readonly maxAttempts?: number
      readonly cause?: unknown
    } = {},
  ) {
    super('server-unreachable', message, { cause: options.cause })
    this.retryAfter = options.retryAfter
    this.maxAttempts = options.maxAttempts ?? Number.POSITIVE_INFINITY
  }
}

/**
 * Runs `task` and retries it while it throws RetryableError.
 *
 * @throws the error of `task`. For a RetryableError, it also states the number of attempts.
 */
export async function withRetry<T>(
  policy: RetryPolicy,
  task: (attempt: number) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await task(attempt)
    } catch (error) {
      await waitForRetry(policy, attempt, error, signal)
    }
  }
}

/**
 * Waits until the next attempt is due.
 *
 * @throws `error` itself unless it is a RetryableError; if no attempts are left or the delay is too long, an Error with
 *   the number of attempts.
 */
export async function waitForRetry(
  policy: RetryPolicy,
  attempt: number,
  error: unknown,
  signal?: AbortSignal,
): Promise<void> {
  if (!(error instanceof RetryableError)) throw error
  // The backoff is the minimum, because with a very short Retry-After, all attempts would be made within a second.
  const wait = Math.max(error.retryAfter ?? 0, backoff(policy, attempt))
  const isTooLong = wait > policy.maxDelay
  if (attempt < Math.min(policy.attempts, error.maxAttempts) && !isTooLong) return policy.sleep(wait, signal)
  const delayNote =
    isTooLong && error.retryAfter !== undefined ? `, and requires a wait of ${Math.round(wait / 1000)} s` : ''
  const attemptNote = `tried ${attempt} ${attempt === 1 ? 'time' : 'times'}`
  throw new UserError('server-unreachable', `${error.message}${delayNote} (${attemptNote})`, {
    cause: error.cause,
  })
}

/** Returns the delay in milliseconds, with random jitter so that parallel jobs do not retry simultaneously. */
export function backoff({ firstDelay, maxDelay }: RetryPolicy, attempt: number): number {
  return Math.min(maxDelay, firstDelay * 2 ** (attempt - 1) * (0.75 + Math.random() / 2))
}

/**
 * Matches the three forms of an HTTP date, which start with the name of the day. `Date.parse` accepts many other texts.
 */
const httpDate = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? .*\d/i

/**
 * Parses Retry-After, in seconds or as a date. Source: RFC 9110 section 10.2.3.
 *
 * @param now milliseconds since the epoch.
 * @returns milliseconds; 0 for a date in the past; undefined if absent or malformed.
 */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? ''
  if (/^\d+$/.test(text)) return Number(text) * 1000
  if (!httpDate.test(text)) return undefined
  const date = Date.parse(text)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
