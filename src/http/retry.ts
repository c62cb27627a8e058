import { setTimeout as delay } from 'node:timers/promises'

/** How long to wait and how often to try again; `sleep` is an argument so that tests need not wait. */
export interface RetryPolicy {
  readonly attempts: number
  /** Milliseconds before the second attempt, doubled for each further one. */
  readonly firstDelay: number
  /** Milliseconds; a server that asks for more is not obeyed but given up on. */
  readonly longestDelay: number
  /** Rejects when `signal` is given and aborted. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

export const patientRetry: RetryPolicy = {
  attempts: 5,
  firstDelay: 500,
  longestDelay: 60_000,
  sleep: (milliseconds, signal) => delay(milliseconds, undefined, signal === undefined ? {} : { signal }),
}

const passingStatuses = new Set([408, 425, 429, 500, 502, 503, 504])

export function isPassingStatus(status: number): boolean {
  return passingStatuses.has(status)
}

/** An answer that may be different when asked again. */
export class PassingFailure extends Error {
  /** Milliseconds that the server asks to wait. */
  readonly retryAfter: number | undefined
  /** Where trying often is of no use. */
  readonly mostAttempts: number

  constructor(
    message: string,
    options: {
      readonly retryAfter?: number | undefined
      readonly mostAttempts?: number
      readonly cause?: unknown
    } = {},
  ) {
    super(message, { cause: options.cause })
    this.retryAfter = options.retryAfter
    this.mostAttempts = options.mostAttempts ?? Number.POSITIVE_INFINITY
  }
}

/** Runs `task` until it does not throw a PassingFailure. @throws the last failure, saying how often it was tried. */
export async function withRetry<T>(
  policy: RetryPolicy,
  task: (attempt: number) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await task(attempt)
    } catch (error) {
      await pauseOrGiveUp(policy, attempt, error, signal)
    }
  }
}

/**
 * Returns when it is time for the next attempt.
 *
 * @throws `error` itself when it will not pass, else an Error saying how often it was tried.
 */
export async function pauseOrGiveUp(
  policy: RetryPolicy,
  attempt: number,
  error: unknown,
  signal?: AbortSignal,
): Promise<void> {
  if (!(error instanceof PassingFailure)) throw error
  // A server that asks for no wait, or for one shorter than ours, would see all attempts within a moment.
  const wait = Math.max(error.retryAfter ?? 0, backoff(policy, attempt))
  const isTooLong = wait > policy.longestDelay
  if (attempt < Math.min(policy.attempts, error.mostAttempts) && !isTooLong) return policy.sleep(wait, signal)
  const asked =
    isTooLong && error.retryAfter !== undefined ? `, and asks to wait ${Math.round(wait / 1000)} s` : ''
  const tried = `tried ${attempt} ${attempt === 1 ? 'time' : 'times'}`
  throw new Error(`${error.message}${asked} (${tried})`, { cause: error.cause })
}

/** Milliseconds, spread at random so that parallel jobs do not come back all at once. */
export function backoff({ firstDelay, longestDelay }: RetryPolicy, attempt: number): number {
  return Math.min(longestDelay, firstDelay * 2 ** (attempt - 1) * (0.75 + Math.random() / 2))
}

/** The three forms of an HTTP date all begin with a day's name; Date.parse alone would take "in 5 minutes". */
const httpDate = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? .*\d/i

/**
 * Retry-After in seconds or as a date. Source: RFC 9110 section 10.2.3.
 *
 * @returns milliseconds, 0 for a moment that has passed, undefined when absent or malformed.
 */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? ''
  if (/^\d+$/.test(text)) return Number(text) * 1000
  if (!httpDate.test(text)) return undefined
  const date = Date.parse(text)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
