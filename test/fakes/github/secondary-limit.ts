import type { FakeResponse } from './response.ts'
import { type GitHubRequest, isWrite } from './state.ts'

export type SecondaryLimit = {
  /** Number of writes that are accepted first. */
  readonly writes: number
  /** Number of requests, including reads, that are rejected then. */
  readonly refusals: number
  readonly status?: 403 | 429
  /** Seconds to wait; undefined if GitHub does not say how long, which means at least a minute. */
  readonly retryAfter?: number
}

/**
 * Rejects requests as GitHub does when content is created too fast, although the hourly limit is not reached.
 *
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 * @see https://github.com/graphql-hive/console/issues/861
 */
export function secondaryLimit({ writes, refusals, status = 403, retryAfter }: SecondaryLimit) {
  let allowed = writes
  let left = refusals
  return (request: GitHubRequest): FakeResponse | undefined => {
    if (allowed > 0) {
      if (isWrite(request)) allowed--
      return undefined
    }
    if (left-- <= 0) return undefined
    const page = 'rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits'
    return {
      status,
      headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
      body: {
        message:
          'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to ' +
          'GitHub Support for help, please include the request ID STAND-IN.',
        documentation_url: `https://docs.github.com/${page}`,
      },
    }
  }
}
