import type { FailureOrigin } from '../../launch/launch-failure.ts'
import type { LaunchRequest, LaunchServices } from '../../launch/launch-request.ts'
import { formatLaunchSummary } from '../../launch/launch-summary.ts'
import { buildLogExcerpt, launchWarnings } from '../../launch/launch-warnings.ts'
import type { MemberReport } from '../../launch/member-report.ts'
import { type LaunchResult, testLaunch } from '../../launch/test-launch.ts'
import type { ActionResult } from '../../runner/action-result.ts'
import type { WriteSummary } from '../../runner/job-summary.ts'
import type { Log } from '../../runner/log.ts'

export interface TestLaunchServices extends LaunchServices {
  readonly writeSummary: WriteSummary
}

export interface TestLaunchOutputs extends Pick<LaunchResult, 'verdict' | 'members'> {
  readonly cause: FailureOrigin | ''
}

/** Launches a commit of the launcher on every BinderHub, and reports how long each phase took and what failed. */
export async function run(
  request: LaunchRequest,
  services: TestLaunchServices,
): Promise<ActionResult<TestLaunchOutputs>> {
  const { log, writeSummary } = services
  const result = await testLaunch(request, services)
  await writeSummary(formatLaunchSummary(request, result))
  for (const warning of launchWarnings(result)) log.warning(warning)
  for (const member of result.members) await logBuild(member, log)
  const { verdict, cause = '', members, failure } = result
  return { outputs: { verdict, cause, members }, failure }
}

async function logBuild(report: MemberReport, log: Log): Promise<void> {
  const lines = buildLogExcerpt(report)
  if (lines.length === 0) return
  await log.group(`End of the build log at ${report.member}`, async () => log.info(lines.join('\n')))
}
