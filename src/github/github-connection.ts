import { type ProxyEnvironment, proxyFetch } from '../http/proxy-fetch.ts'
import { patientRetry, type RetryPolicy } from '../http/retry.ts'
import { TimeBudget } from './time-budget.ts'

/** How long GitHub may keep a run waiting, in milliseconds. */
interface GitHubTimeouts {
  /** One request, until the last byte of its answer. GitHub gives up on its own work after ten seconds. */
  readonly answer: number
  /** All waits for rate limits. */
  readonly rateLimits: number
  /** All requests, with the waits between their attempts. */
  readonly total: number
}

const gitHubTimeouts: GitHubTimeouts = {
  answer: 60_000,
  rateLimits: 5 * 60_000,
  total: 30 * 60_000,
}

/** GitHub's API as one run reaches it: its clients, one for each token, share the time that the run may take. */
export interface GitHubConnection {
  /** The base of the REST API: `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly apiUrl: string
  readonly fetch: typeof globalThis.fetch
  readonly timeouts: GitHubTimeouts
  readonly retry: RetryPolicy
  readonly time: TimeBudget
  /** Milliseconds of a clock that nobody sets. */
  readonly now: () => number
  /** Is told of waits that GitHub asks for. */
  readonly say: (message: string) => void
}

/** @param env may name a proxy. @throws Error when it names one that is none. */
export function connectGitHub(
  apiUrl: string,
  env: ProxyEnvironment,
  say: (message: string) => void,
): GitHubConnection {
  const now = () => performance.now()
  const time = new TimeBudget(gitHubTimeouts.total, now)
  const fetch = proxyFetch(env, globalThis.fetch)
  return { apiUrl, fetch, timeouts: gitHubTimeouts, retry: patientRetry, time, now, say }
}
