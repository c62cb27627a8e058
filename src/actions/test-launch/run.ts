import type { FailureOrigin } from '../../launch/launch-failure.ts'
import { addLaunches, lastSuccess } from '../../launch/launch-record.ts'
import type { LaunchServices } from '../../launch/launch-request.ts'
import { formatLaunchSummary } from '../../launch/launch-summary.ts'
import { buildLogExcerpt, launchWarnings } from '../../launch/launch-warnings.ts'
import type { MemberReport } from '../../launch/member-report.ts'
import { type RecordServices, restoreRecord, saveRecord } from '../../launch/stored-record.ts'
import { type LaunchResult, testLaunch } from '../../launch/test-launch.ts'
import type { ActionResult } from '../../runner/action-result.ts'
import type { WriteSummary } from '../../runner/job-summary.ts'
import type { Log } from '../../runner/log.ts'
import type { TestLaunchInputs } from './inputs.ts'

export interface TestLaunchServices extends LaunchServices, RecordServices {
  readonly writeSummary: WriteSummary
  /** Returns the current time. */
  readonly now: () => Date
}

/** Report of a member, with the time of its last successful launch. */
interface DatedReport extends MemberReport {
  /** Time of the member's last successful launch of the branch, in RFC 3339 format. */
  readonly lastSuccess?: string | undefined
}

export interface TestLaunchOutputs extends Pick<LaunchResult, 'verdict'> {
  readonly members: readonly DatedReport[]
  readonly cause: FailureOrigin | ''
}

/**
 * Launches a commit of the launcher on every BinderHub. Reports failures and the duration of each phase, compared with
 * earlier launches of the branch.
 */
export async function run(
  { request, launcherBranch }: TestLaunchInputs,
  services: TestLaunchServices,
): Promise<ActionResult<TestLaunchOutputs>> {
  const { log, writeSummary, now } = services
  const name = `${request.repository}/${launcherBranch}`
  const [earlierRecord, result] = await Promise.all([
    restoreRecord(name, services),
    testLaunch(request, services),
  ])
  await writeSummary(formatLaunchSummary(request, result, earlierRecord))
  for (const warning of launchWarnings(result)) log.warning(warning)
  for (const member of result.members) await logBuild(member, log)
  const date = now().toISOString()
  const record = addLaunches(earlierRecord, result.members, date)
  await saveRecord(name, record, date, services)
  const { verdict, cause = '', failure } = result
  const members = result.members.map(report => ({
    ...report,
    lastSuccess: lastSuccess(record, report.member),
  }))
  return { outputs: { verdict, cause, members }, failure }
}

async function logBuild(report: MemberReport, log: Log): Promise<void> {
  const lines = buildLogExcerpt(report)
  if (lines.length === 0) return
  await log.group(`End of the build log of ${report.member}`, async () => log.info(lines.join('\n')))
}
