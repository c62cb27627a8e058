import { UserError } from '../user-error.ts'
import type { Verdict } from '../verdict.ts'
import type { FailureOrigin } from './launch-failure.ts'
import type { LaunchRequest, LaunchServices } from './launch-request.ts'
import type { MemberReport } from './member-report.ts'
import { testMember } from './test-member.ts'

/** Result of a launch test on all members. */
export interface LaunchResult {
  readonly verdict: Verdict
  /** Cause of a failure: `image` if the image or its code failed on every member that was available. */
  readonly cause: FailureOrigin | undefined
  readonly members: readonly MemberReport[]
  /** Error if a launch failed, or if no member was available; undefined otherwise. */
  readonly failure: UserError | undefined
}

/** Launches a commit once on every member, in parallel, and executes the request's program there. */
export async function testLaunch(request: LaunchRequest, services: LaunchServices): Promise<LaunchResult> {
  const { members, repository, ref } = request
  services.log.info(`Launching ${repository} at "${ref}" on ${members.map(({ host }) => host).join(', ')}`)
  const reports = await Promise.all(members.map(member => testMember(member, request, services)))
  return evaluateReports(reports, request.commit)
}

/**
 * Evaluates the members' reports. An unavailable member only causes a warning. If every member is unavailable, the test
 * fails. Different commits on the members also cause a warning.
 *
 * @param commit commit that the members had to build, if only one is accepted.
 */
export function evaluateReports(reports: readonly MemberReport[], commit?: string): LaunchResult {
  const failedReports = reports.filter(({ verdict }) => verdict === 'fail')
  const unavailableReports = reports.filter(({ verdict }) => verdict === 'warn')
  if (failedReports.length > 0) {
    const list = failedReports.map(({ error }) => `- ${error}`).join('\n')
    const headline =
      reports.length === 1
        ? 'The launch failed'
        : `${failedReports.length} of ${reports.length} launches failed`
    const cause = isImageFault(reports, commit) ? 'image' : undefined
    const failure = new UserError('launch-failed', `${headline}:\n${list}`)
    return { verdict: 'fail', cause, members: reports, failure }
  }
  if (unavailableReports.length === reports.length) {
    const list = unavailableReports.map(({ error }) => `- ${error}`).join('\n')
    const message = `No BinderHub was available, so the launch was not tested:\n${list}\nRun this again later.`
    const failure = new UserError('no-member-available', message)
    return { verdict: 'fail', cause: 'hub', members: reports, failure }
  }
  const isMixed = findCommits(reports).length > 1
  const verdict = unavailableReports.length > 0 || isMixed ? 'warn' : 'pass'
  return { verdict, cause: undefined, members: reports, failure: undefined }
}

/**
 * Returns whether the image is certainly the cause of a failure: every available member built the commit, and failed when
 * it pulled, started or used the image.
 */
function isImageFault(reports: readonly MemberReport[], commit: string | undefined): boolean {
  const availableReports = reports.filter(({ verdict }) => verdict !== 'warn')
  return availableReports.every(
    report =>
      report.verdict === 'fail' &&
      report.phase !== 'wait' &&
      report.phase !== 'push' &&
      (commit === undefined || report.commit === undefined || report.commit === commit),
  )
}

/** Returns the distinct commits that the members built. */
export function findCommits(reports: readonly MemberReport[]): string[] {
  return [...new Set(reports.flatMap(({ commit }) => commit ?? []))]
}
