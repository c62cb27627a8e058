/** How long to wait and how often to try again; `sleep` is an argument so that tests need not wait. */
export interface RetryPolicy {
  readonly attempts: number
  /** Milliseconds before the second attempt, doubled for each further one. */
  readonly firstDelay: number
  /** Milliseconds; a server that asks for more is not obeyed but given up on. */
  readonly longestDelay: number
  readonly sleep: (milliseconds: number) => Promise<void>
}

export const patientRetry: RetryPolicy = {
  attempts: 5,
  firstDelay: 500,
  longestDelay: 60_000,
  sleep: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
}

const passingStatuses = new Set([408, 425, 429, 500, 502, 503, 504])

export function isPassingStatus(status: number): boolean {
  return passingStatuses.has(status)
}

/** An answer that may be different when asked again. `retryAfter` is in milliseconds. */
export class PassingFailure extends Error {
  readonly retryAfter: number | undefined
  constructor(message: string, retryAfter?: number, cause?: unknown) {
    super(message, { cause })
    this.retryAfter = retryAfter
  }
}

/** Runs `task` until it does not throw a PassingFailure. @throws the last failure, saying how often it was tried. */
export async function withRetry<T>(policy: RetryPolicy, task: (attempt: number) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await task(attempt)
    } catch (error) {
      if (!(error instanceof PassingFailure)) throw error
      const wait = error.retryAfter ?? policy.firstDelay * 2 ** (attempt - 1) * (0.75 + Math.random() / 2)
      if (attempt >= policy.attempts || wait > policy.longestDelay) {
        throw new Error(`${error.message} (tried ${attempt} ${attempt === 1 ? 'time' : 'times'})`, {
          cause: error.cause,
        })
      }
      await policy.sleep(wait)
    }
  }
}

/**
 * Retry-After in seconds or as a date. Source: RFC 9110 section 10.2.3.
 *
 * @returns milliseconds, 0 for a moment that has passed, undefined when absent or malformed.
 */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
