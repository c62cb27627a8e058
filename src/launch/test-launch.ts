import { UserError } from '../user-error.ts'
import type { Verdict } from '../verdict.ts'
import type { LaunchRequest, LaunchServices } from './launch-request.ts'
import type { MemberReport } from './member-report.ts'
import { testMember } from './test-member.ts'

export interface LaunchResult {
  readonly verdict: Verdict
  readonly members: readonly MemberReport[]
  /** Error if a launch failed, or if no member was available; undefined otherwise. */
  readonly failure: UserError | undefined
}

/** Launches a commit once on every member, in parallel, and executes the request's program there. */
export async function testLaunch(request: LaunchRequest, services: LaunchServices): Promise<LaunchResult> {
  const { members, repository, ref } = request
  services.log.info(`Launching ${repository} at "${ref}" on ${members.map(({ host }) => host).join(', ')}`)
  const reports = await Promise.all(members.map(member => testMember(member, request, services)))
  return evaluateReports(reports)
}

/**
 * Evaluates the members' reports. An unavailable member causes only a warning, but if every member is unavailable, the
 * test fails. Members that built different commits also cause a warning.
 */
export function evaluateReports(reports: readonly MemberReport[]): LaunchResult {
  const failed = reports.filter(({ verdict }) => verdict === 'fail')
  const unavailable = reports.filter(({ verdict }) => verdict === 'warn')
  if (failed.length > 0) {
    const list = failed.map(({ error }) => `- ${error}`).join('\n')
    const head =
      reports.length === 1 ? 'The launch failed:' : `${failed.length} of ${reports.length} launches failed:`
    return { verdict: 'fail', members: reports, failure: new UserError('launch-failed', `${head}\n${list}`) }
  }
  if (unavailable.length === reports.length) {
    const list = unavailable.map(({ error }) => `- ${error}`).join('\n')
    const message = `No BinderHub was available, so the launch was not tested. Run this again later:\n${list}`
    return { verdict: 'fail', members: reports, failure: new UserError('no-member-available', message) }
  }
  const isMixed = findCommits(reports).length > 1
  const verdict = unavailable.length > 0 || isMixed ? 'warn' : 'pass'
  return { verdict, members: reports, failure: undefined }
}

/** Returns the distinct commits that the members built. */
export function findCommits(reports: readonly MemberReport[]): string[] {
  return [...new Set(reports.flatMap(({ commit }) => commit ?? []))]
}
