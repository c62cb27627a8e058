import { type BuildEvent, failureReason, isUnknownRef, messageLines } from '../binderhub/build-event.ts'
import { MemberError, watchBuild } from '../binderhub/watch-build.ts'
import { errorReason } from '../http/error-reason.ts'
import { formatDuration } from '../units.ts'
import { UserError } from '../user-error.ts'
import { failureOrigin, LaunchFailure } from './launch-failure.ts'
import type { LaunchRequest, LaunchServices } from './launch-request.ts'
import { eventPhase, type PhaseClock } from './phase-clock.ts'

/** State of a launch, updated by each event. */
export interface LaunchProgress {
  readonly clock: PhaseClock
  readonly signal: AbortSignal
  /** Time at which the timeout expires, on the clock of `performance.now()`. */
  readonly deadline: number
  image?: string | undefined
  commit?: string | undefined
  buildLog: readonly string[]
}

/** Maximum time without data, in milliseconds. A BinderHub sends a comment every 25 s. */
const idleTimeout = 90_000
/** Pauses before the second request and the third, which is the last, in milliseconds. A BinderHub accepts 10 per hour. */
const pauses = [20_000, 60_000]
/** Pause after a ref was not found, in milliseconds. A BinderHub caches this result for 300 s. */
const unknownRefPause = 305_000
const maxBuildLogLines = 40
/** Maximum length of a line of the build log, in characters. */
const maxLineLength = 1_000

/**
 * Requests a launch and follows it until its server is ready. If the connection is lost during the build, sends another
 * request, because the build continues. After the build, another request would launch a second server.
 *
 * @throws LaunchFailure if the hub does not launch the image.
 */
export async function followLaunch(
  member: URL,
  request: LaunchRequest,
  progress: LaunchProgress,
  services: LaunchServices,
): Promise<NonNullable<BuildEvent['server']>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await followOnce(member, request, progress, services)
    } catch (error) {
      if (progress.signal.aborted) throw error
      const pause = retryPause(error, attempt, progress)
      if (pause === undefined) throw toFailure(error, member)
      services.log.info(`${member.host}: ${errorReason(error)}; retrying in ${formatDuration(pause)}`)
      await services.sleep(pause, progress.signal)
    }
  }
}

/** Returns the pause before another request, in milliseconds; undefined if the request must not be repeated. */
function retryPause(
  error: unknown,
  attempt: number,
  { clock, deadline }: LaunchProgress,
): number | undefined {
  const scheduledPause = pauses[attempt - 1]
  if (clock.phase === 'launch') return undefined
  if (error instanceof LaunchFailure) {
    return isUnknownRef(error.message) && attempt === 1
      ? withinDeadline(unknownRefPause, deadline)
      : undefined
  }
  if (scheduledPause === undefined) return undefined
  if (!(error instanceof MemberError)) return withinDeadline(scheduledPause, deadline)
  if (error.status !== 429 && error.status < 500) return undefined
  return withinDeadline(Math.max(scheduledPause, error.retryAfter ?? 0), deadline)
}

function withinDeadline(pause: number, deadline: number): number | undefined {
  return performance.now() + pause < deadline ? pause : undefined
}

function toFailure(error: unknown, member: URL): LaunchFailure {
  if (error instanceof LaunchFailure) return error
  const origin = error instanceof MemberError && error.status === 404 ? 'image' : 'hub'
  const reason = errorReason(error)
  const message = reason.includes(member.host) ? reason : `${member.host} cannot be reached: ${reason}`
  return new LaunchFailure(origin, message)
}

async function followOnce(
  member: URL,
  request: LaunchRequest,
  progress: LaunchProgress,
  { fetch, log }: LaunchServices,
): Promise<NonNullable<BuildEvent['server']>> {
  const { clock, signal } = progress
  let lastPhase = ''
  for await (const event of watchBuild(member, request, { fetch, signal, idleTimeout })) {
    progress.image = event.image ?? progress.image
    progress.commit = event.commit ?? progress.commit
    if (event.phase === 'failed') throw launchFailure(event, member, progress)
    const phase = eventPhase(event)
    if (phase === 'build' || phase === 'push') progress.buildLog = appendLog(progress.buildLog, event)
    if (phase !== undefined) clock.enter(phase)
    if (event.phaseName !== lastPhase) log.info(`${member.host}: ${event.phaseName}`)
    lastPhase = event.phaseName
    if (event.phase === 'ready') return readyServer(event, member)
  }
  throw new UserError('member-unavailable', `${member.host} ended the stream before the server was ready`)
}

/** Returns the failure that a `failed` event reports, after adding its message to the build log. */
function launchFailure(event: BuildEvent, { host }: URL, progress: LaunchProgress): LaunchFailure {
  const reason = failureReason(event, progress.buildLog)
  progress.buildLog = appendLog(progress.buildLog, event)
  const problem = progress.clock.phase === 'launch' ? 'did not launch the image' : 'did not build the image'
  return new LaunchFailure(failureOrigin(reason, event.statusCode), `${host} ${problem}: ${reason}`)
}

function readyServer({ server }: BuildEvent, member: URL): NonNullable<BuildEvent['server']> {
  if (server !== undefined) return server
  throw new LaunchFailure('hub', `${member.host} reported a ready server without its address`)
}

function appendLog(lines: readonly string[], event: BuildEvent): readonly string[] {
  const newLines = messageLines(event).slice(-maxBuildLogLines).map(shortenLine)
  return [...lines, ...newLines].slice(-maxBuildLogLines)
}

/** Returns a shortened copy of a line. Without the copy, the part would keep the whole string in memory. */
function shortenLine(line: string): string {
  const start = Buffer.from(line.slice(0, maxLineLength)).toString()
  return line.length > maxLineLength ? `${start}…` : start
}
