import { GitHub, getOctokitOptions } from '@actions/github/lib/utils'
import * as v from 'valibot'
import { bufferedFetch } from '../http/buffered-fetch.ts'
import { type RetryPolicy, withRetry } from '../http/retry.ts'
import type { GitHubConnection } from './github-connection.ts'
import { isRateLimit, isRateLimitText, RateLimitGate, rateLimitWait } from './rate-limit.ts'
import { classifyFailure, type RequestKind } from './request-failure.ts'
import { redact } from './token-forms.ts'

export type GitHubClient = InstanceType<typeof GitHub>

/** Maximum size of one response; GitHub returns blobs of up to 100 MB, Base64-encoded. */
const maxResponseSize = 256 * 2 ** 20

/**
 * Creates a client that retries requests that are safe to repeat: reads, events (a duplicate is harmless) and requests
 * that GitHub rejected because of a rate limit. Any other write whose response is lost fails with `ResponseLostError`,
 * because a retry could apply the change twice. Errors never contain the token.
 *
 * @param token undefined for an anonymous client: 60 requests per hour from one IP address, and no GraphQL. An anonymous
 *   client does not wait for that limit, because a token raises the limit immediately.
 */
export function createGitHubClient(connection: GitHubConnection, token: string | undefined): GitHubClient {
  const { apiUrl, timeouts, time, now, log, fetch } = connection
  const retry = boundedRetry(connection)
  const budget = token === undefined ? 0 : timeouts.rateLimits
  const gate = new RateLimitGate({ budget, now, log, sleep: retry.sleep })
  const boundedFetch = bufferedFetch(fetch, {
    timeout: () => Math.max(0, Math.min(timeouts.response, time.left)),
    maxBytes: maxResponseSize,
  })
  // A hook cannot set these options, because the hook that adds the token discards changes by other hooks.
  const options = { baseUrl: apiUrl, request: { fetch: boundedFetch } }
  const client = new GitHub(token === undefined ? options : getOctokitOptions(token, options))
  client.hook.wrap('request', (send, request) =>
    time.spend(() =>
      withRetry(retry, async attempt => {
        time.require(0)
        await gate.pass()
        try {
          const response = await send(request)
          if (isGraphql(request)) rejectTransientFailure(response)
          else if (request.method === 'GET') rejectText(response)
          return response
        } catch (error) {
          const failure = attemptError(error, attempt, requestKind(request), gate)
          throw token === undefined ? failure : redact(failure, token)
        }
      }),
    ),
  )
  return client
}

/**
 * Returns the retry policy of a run. Waits for rate limits have their own time limit. A wait that would exceed the time
 * limit of all requests fails.
 */
function boundedRetry({ retry, timeouts, time }: GitHubConnection): RetryPolicy {
  return {
    ...retry,
    maxDelay: Math.max(retry.maxDelay, timeouts.rateLimits),
    sleep: async milliseconds => {
      time.require(milliseconds)
      await retry.sleep(milliseconds)
    },
  }
}

function attemptError(error: unknown, attempt: number, kind: RequestKind, gate: RateLimitGate): Error {
  return error instanceof Error && isRateLimit(error)
    ? gate.close(rateLimitWait(error, attempt, Date.now()), error)
    : classifyFailure(error, kind)
}

interface RequestOptions {
  readonly method: string
  readonly url: string
}

function isGraphql({ url }: RequestOptions): boolean {
  return url.endsWith('/graphql')
}

function requestKind(options: RequestOptions): RequestKind {
  const { method, url } = options
  if (method === 'GET' || method === 'HEAD' || url.endsWith('/dispatches')) return 'repeatable'
  const query = 'query' in options ? String(options.query) : ''
  return isGraphql(options) && !query.trimStart().startsWith('mutation') ? 'repeatable' : 'once'
}

interface ReceivedResponse {
  readonly data: unknown
  readonly headers: object
}

/** Rejects a text body: a truncated response, or the page of a proxy, arrives as text with a success status. */
function rejectText({ data, headers }: ReceivedResponse): void {
  if (typeof data === 'string')
    throw apiError(502, 'the response is incomplete, or does not come from GitHub', headers)
}

const bodySchema = v.union([
  v.object({ errors: v.array(v.object({ type: v.optional(v.string()), message: v.string() })) }),
  v.object({ data: v.record(v.string(), v.unknown()) }),
])

/** Rejects transient failures that GitHub's GraphQL API returns with status 200. */
function rejectTransientFailure({ data, headers }: ReceivedResponse): void {
  const result = v.safeParse(bodySchema, data)
  if (!result.success)
    throw apiError(502, 'the response is incomplete, or does not come from GitHub', headers)
  const errors = 'errors' in result.output ? result.output.errors : []
  for (const { type, message } of errors) {
    if (type === 'RATE_LIMITED' || isRateLimitText(message)) throw apiError(429, message, headers)
    if (/^Something went wrong while executing your query/.test(message))
      throw apiError(502, message, headers)
  }
}

/** Creates an error with the same shape as the client's own. */
function apiError(status: number, message: string, headers: object): Error {
  return Object.assign(new Error(message), { status, response: { headers } })
}
