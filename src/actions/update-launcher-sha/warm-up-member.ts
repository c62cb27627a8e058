import { setTimeout as sleep } from 'node:timers/promises'
import { type BuildEvent, failureReason, isUnknownRef, messageLines } from '../../binderhub/build-event.ts'
import { fetchHealthProblem } from '../../binderhub/fetch-health.ts'
import { type GlobalFetch, MemberError, watchBuild } from '../../binderhub/watch-build.ts'
import { errorReason } from '../../http/error-reason.ts'

/** Commit of the launcher, and the branch through which it is launched. */
export interface PrewarmCommit {
  readonly branch: string
  readonly sha: string
}

/** State of a commit's image on one member. */
export interface WarmupResult {
  readonly member: string
  readonly branch: string
  /** `building`: the build continues without a client; `built`: the image already existed. */
  readonly state: 'building' | 'built' | 'failed'
  readonly note: string
  /** Last lines of the builder's output. */
  readonly builderLog: readonly string[]
}

/** Timeouts in milliseconds. */
export interface PrewarmTimeouts {
  /** Timeout for all members and commits together. */
  readonly total: number
  /** Maximum time without data from a member. */
  readonly idle: number
  /** Timeout of a health check. */
  readonly health: number
  /** Time for which a BinderHub caches the result that it did not find a commit. */
  readonly unknownRefCache: number
}

/** Settings shared by all requests. */
export interface WarmupOptions {
  /** `owner/name` of the launcher. */
  readonly repository: string
  readonly fetch: GlobalFetch
  readonly timeouts: PrewarmTimeouts
  /** Time at which `timeouts.total` ends, in milliseconds on the clock of `performance.now()`. */
  readonly deadline: number
  readonly signal: AbortSignal
  readonly onProgress: (text: string) => void
}

/** Maximum number of build requests per hour that a BinderHub accepts from one IP address. */
const maxRequestsPerHour = 10
const maxBuilderLogLines = 200

/** Requests a build of each commit from one member, sequentially and within its rate limit. */
export async function warmUpMember(
  member: URL,
  commits: readonly PrewarmCommit[],
  options: WarmupOptions,
): Promise<WarmupResult[]> {
  const { fetch, timeouts, signal } = options
  const healthProblem = await fetchHealthProblem(member, { fetch, timeout: timeouts.health, signal })
  let requestsLeft = healthProblem === undefined ? maxRequestsPerHour : 0
  let reason =
    healthProblem ??
    `no build was requested, because the member accepts only ${maxRequestsPerHour} requests per hour`
  const results: WarmupResult[] = []
  for (const { branch, sha } of commits) {
    const request = async (): Promise<WatchResult> => {
      if (requestsLeft === 0) return { end: 'lost', reason }
      if (options.signal.aborted)
        return { end: 'lost', reason: 'no build was requested, because no time was left' }
      requestsLeft -= 1
      const result = await watchOnce(member, sha, options)
      if (isRateLimited(result)) {
        requestsLeft = 0
        reason = result.reason
      }
      return result
    }
    const { state, note, builderLog = [] } = evaluateResult(await watchWithRetry(member, request, options))
    results.push({ member: member.host, branch, state, note, builderLog })
  }
  return results
}

/** Result of watching one build. */
interface WatchResult {
  readonly end: 'finished' | 'failed' | 'timed-out' | 'lost'
  readonly reason: string
  /** Name of the last phase, as the hub sent it if the phase is unknown. */
  readonly phase?: string
  readonly statusCode?: number | undefined
  readonly builderLog?: readonly string[] | undefined
}

async function watchOnce(member: URL, ref: string, options: WarmupOptions): Promise<WatchResult> {
  const { repository, fetch, signal, timeouts, onProgress } = options
  let builderLog: readonly string[] = []
  let progress: { phase?: string } = {}
  const result = (end: WatchResult['end'], reason: string, statusCode?: number): WatchResult => {
    return { ...progress, end, reason, statusCode, builderLog }
  }
  try {
    const events = watchBuild(member, { repository, ref }, { fetch, signal, idleTimeout: timeouts.idle })
    for await (const event of events) {
      builderLog = [...builderLog, ...messageLines(event)].slice(-maxBuilderLogLines)
      if (event.phase === 'failed')
        return result('failed', failureReason(event, builderLog), event.statusCode)
      const phase = event.phase === 'unknown' ? event.phaseName : event.phase
      if (phase !== progress.phase) onProgress(`${member.host}: ${phase}`)
      progress = { phase }
      if (isFinished(event)) return result('finished', '')
    }
    return result('lost', 'the stream ended before the build did')
  } catch (error) {
    if (signal.aborted)
      return result('timed-out', `the time limit of ${Math.round(timeouts.total / 1000)} s was reached`)
    return result('lost', errorReason(error), error instanceof MemberError ? error.status : undefined)
  }
}

/**
 * Returns whether watching can stop. The build is finished when the phase `pushing` begins. After `built`, the hub launches
 * a server for the client.
 */
function isFinished({ phase }: BuildEvent): boolean {
  return phase === 'pushing' || phase === 'built' || phase === 'launching' || phase === 'ready'
}

function isRateLimited({ statusCode }: WatchResult): boolean {
  return statusCode === 429
}

/** Requests a build. If the hub does not find the commit, retries after the hub's cached result has expired. */
async function watchWithRetry(
  member: URL,
  request: () => Promise<WatchResult>,
  { timeouts, deadline, onProgress }: WarmupOptions,
): Promise<WatchResult> {
  const firstResult = await request()
  const isNotFound =
    firstResult.end === 'failed' && (firstResult.statusCode === 404 || isUnknownRef(firstResult.reason))
  if (!isNotFound) return firstResult
  const pause = timeouts.unknownRefCache
  const notFoundReason = `it cannot find the commit and caches this result for ${Math.round(pause / 1000)} s`
  if (performance.now() + pause >= deadline)
    return { ...firstResult, reason: `${notFoundReason}: ${firstResult.reason}` }
  onProgress(`${member.host}: ${notFoundReason}; the build is requested again after that time`)
  await sleep(pause)
  return request()
}

function evaluateResult(
  result: WatchResult,
): Pick<WarmupResult, 'state' | 'note'> & Pick<WatchResult, 'builderLog'> {
  const { end, phase, reason, builderLog } = result
  if (end === 'failed') return { state: 'failed', note: reason, builderLog }
  if (end === 'finished') {
    return phase === 'pushing'
      ? { state: 'building', note: 'built, being pushed to the registry of the hub' }
      : { state: 'built', note: 'it already existed' }
  }
  if (phase === undefined) {
    const note = end === 'timed-out' ? `it did not report the state of the build: ${reason}` : reason
    return { state: 'failed', note }
  }
  return { state: 'building', note: `${phase} when ${reason}; the build continues without a client` }
}
