import type { FakeResponse } from './response.ts'
import { type GitHubRequest, isWrite } from './state.ts'

export type SecondaryLimit = {
  /** Number of writes that are accepted before requests are rejected. */
  readonly writes: number
  /** Number of requests, including reads, that are rejected afterwards. */
  readonly rejections: number
  readonly status?: 403 | 429
  /** Value of Retry-After in seconds. If undefined, the header is omitted, and clients must wait at least one minute. */
  readonly retryAfter?: number
}

/**
 * Creates an interceptor that rejects requests as GitHub does when content is created too quickly.
 *
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 * @see https://github.com/graphql-hive/console/issues/861
 */
export function secondaryLimit({ writes, rejections, status = 403, retryAfter }: SecondaryLimit) {
  let remainingWrites = writes
  let remainingRejections = rejections
  return (request: GitHubRequest): FakeResponse | undefined => {
    if (remainingWrites > 0) {
      if (isWrite(request)) remainingWrites--
      return undefined
    }
    if (remainingRejections-- <= 0) return undefined
    const page = 'rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits'
    return {
      status,
      headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
      body: {
        message:
          'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to ' +
          'GitHub Support for help, please include the request ID FAKE.',
        documentation_url: `https://docs.github.com/${page}`,
      },
    }
  }
}
