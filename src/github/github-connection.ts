import { type ProxyEnvironment, proxyFetch } from '../http/proxy-fetch.ts'
import { defaultRetry, type RetryPolicy } from '../http/retry.ts'
import { TimeBudget } from './time-budget.ts'

/** Limits on the time that a run waits for GitHub, in milliseconds. */
interface GitHubTimeouts {
  /** Limit for one request, up to the last byte of its response. GitHub itself times out after 10 seconds. */
  readonly response: number
  /** Limit for the total of all waits for rate limits. */
  readonly rateLimits: number
  /** Limit for all requests, including the delays between attempts. */
  readonly total: number
}

const gitHubTimeouts: GitHubTimeouts = {
  response: 60_000,
  rateLimits: 5 * 60_000,
  total: 30 * 60_000,
}

/** Connection of one run to GitHub's API, shared by the clients of all tokens. */
export interface GitHubConnection {
  /** Base URL of the REST API: `https://api.github.com`, or the URL of a GitHub Enterprise Server. */
  readonly apiUrl: string
  readonly fetch: typeof globalThis.fetch
  readonly timeouts: GitHubTimeouts
  readonly retry: RetryPolicy
  /** Time limit for the requests of all clients together. */
  readonly time: TimeBudget
  /** Monotonic clock, in milliseconds. */
  readonly now: () => number
  /** Logs waits that GitHub requires. */
  readonly log: (message: string) => void
}

/**
 * Creates a connection.
 *
 * @param env environment variables that may set a proxy.
 * @throws Error if the proxy is invalid.
 */
export function connectGitHub(
  apiUrl: string,
  env: ProxyEnvironment,
  log: (message: string) => void,
): GitHubConnection {
  const now = () => performance.now()
  const time = new TimeBudget(gitHubTimeouts.total, now)
  const fetch = proxyFetch(env, globalThis.fetch)
  return { apiUrl, fetch, timeouts: gitHubTimeouts, retry: defaultRetry, time, now, log }
}
