import { parseRetryAfter, RetryableError } from '../http/retry.ts'
import { gitHubMessage, graphqlErrorTypes, responseHeaders, responseStatus } from './request-failure.ts'
import { RequestsStoppedError } from './requests-stopped.ts'

/**
 * Error for a rate limit that lasts longer than a run waits. GitHub responds with the same status as for a missing
 * permission.
 */
export class RateLimitError extends RequestsStoppedError {
  readonly status = 429
  /** Message from GitHub. */
  readonly serverMessage: string

  constructor(message: string, serverMessage: string, cause?: unknown) {
    super('rate-limited', message, { cause })
    this.serverMessage = serverMessage
  }
}

/**
 * Messages of primary and secondary limits, and of the content creation limit, for which GraphQL has no error type.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 * @see https://github.com/cli/cli/issues/4801
 */
const rateLimitPattern = /\b(?:API|secondary) rate limit\b|\babuse detection\b|\bsubmitted too quickly\b/i

/** Returns whether GitHub's message reports a rate limit. */
export function isRateLimitText(message: string): boolean {
  return rateLimitPattern.test(message)
}

/** Returns whether GitHub rejected the request because of a rate limit. */
export function isRateLimit(error: unknown): boolean {
  const status = responseStatus(error)
  if (status === 429 || graphqlErrorTypes(error).includes('RATE_LIMITED')) return true
  if (status !== 403) return false
  const headers = responseHeaders(error)
  return (
    headers['x-ratelimit-remaining'] === '0' ||
    headers['retry-after'] !== undefined ||
    isRateLimitText(gitHubMessage(error))
  )
}

/**
 * Milliseconds to wait if GitHub does not specify a time. GitHub requires at least a minute, and more after each
 * further rejection.
 */
const defaultWait = 60_000

/**
 * Returns the wait that GitHub requires, in milliseconds.
 *
 * @param attempt number of the rejected attempt, starting at 1.
 * @param now milliseconds since the epoch.
 */
export function rateLimitWait(error: unknown, attempt: number, now: number): number {
  const headers = responseHeaders(error)
  const requestedWait = parseRetryAfter(headers['retry-after'] ?? null, now)
  if (requestedWait !== undefined) return requestedWait
  const resetTime = Number(headers['x-ratelimit-reset'])
  const isUsedUp = headers['x-ratelimit-remaining'] === '0' && resetTime > 0
  return isUsedUp ? Math.max(0, resetTime * 1000 - now) : defaultWait * 2 ** (attempt - 1)
}

/** Settings of a `RateLimitGate`. */
export interface RateLimitOptions {
  /** Maximum total of all waits in a run, in milliseconds. */
  readonly budget: number
  /** Monotonic clock, in milliseconds. */
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Logs each wait. */
  readonly log: (message: string) => void
}

interface ExceededLimit {
  /** Message without the final period. */
  readonly message: string
  readonly serverMessage: string
  readonly error: Error
}

/** Delays the requests of one client while GitHub limits it, because a client that keeps sending may be banned. */
export class RateLimitGate {
  readonly #options: RateLimitOptions
  #opensAt = 0
  #budget: number
  #stop: RateLimitError | undefined

  constructor(options: RateLimitOptions) {
    this.#options = options
    this.#budget = options.budget
  }

  /** Waits until requests may be sent. @throws RateLimitError if the wait exceeds the budget. */
  async pass(): Promise<void> {
    const wait = this.#opensAt - this.#options.now()
    if (wait <= 0) return
    if (this.#stop !== undefined) throw this.#stop
    await this.#options.sleep(wait)
  }

  /**
   * Blocks requests for as long as GitHub requires; requests rejected at the same time wait only once.
   *
   * @returns the error to throw: RetryableError if the request may be retried, RateLimitError if the wait exceeds the
   *   budget.
   */
  close(wait: number, error: Error): Error {
    const now = this.#options.now()
    const serverMessage = gitHubMessage(error).replace(/\.$/, '')
    const message = `GitHub's rate limit is exceeded (${serverMessage})`
    if (now + wait >= this.#opensAt) this.#extend(wait, now, { message, serverMessage, error })
    if (this.#stop !== undefined) return this.#stop
    const cause = new RateLimitError(message, serverMessage, error)
    return new RetryableError(message, { retryAfter: this.#opensAt - now, cause })
  }

  #extend(wait: number, now: number, { message, serverMessage, error }: ExceededLimit): void {
    const { log, budget } = this.#options
    const extension = wait - Math.max(0, this.#opensAt - now)
    this.#opensAt = now + wait
    if (extension > this.#budget) {
      const maxSeconds = Math.round(budget / 1000)
      this.#stop = new RateLimitError(
        `${message}: GitHub requires a wait of ${describeWait(wait)}, but one run waits for at most ${maxSeconds} s in total. Run this again later`,
        serverMessage,
        error,
      )
      return
    }
    this.#budget -= extension
    this.#stop = undefined
    if (extension >= 1000) log(`${message}: waiting ${describeWait(wait)}`)
  }
}

const millisecondsPerDay = 86_400_000

function describeWait(milliseconds: number): string {
  return milliseconds > millisecondsPerDay ? 'more than a day' : `${Math.ceil(milliseconds / 1000)} s`
}
