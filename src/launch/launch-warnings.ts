import type { MemberReport } from './member-report.ts'
import { findCommits, type LaunchResult } from './test-launch.ts'

const maxLogLines = 15

/** Returns a warning for each member that was not available, and one if the members built different commits. */
export function launchWarnings({ members }: Pick<LaunchResult, 'members'>): string[] {
  const unavailableMembers = members.filter(({ verdict }) => verdict === 'warn')
  const commits = findCommits(members)
  const commitWarnings =
    commits.length > 1 ? [`The members built different commits: ${commits.join(', ')}`] : []
  return [...unavailableMembers.map(({ error = '' }) => error), ...commitWarnings]
}

/** Returns the end of a member's build log, with a prefix so that the runner does not interpret it as commands. */
export function buildLogExcerpt({ buildLog = [] }: Pick<MemberReport, 'buildLog'>): string[] {
  return buildLog.slice(-maxLogLines).map(line => `| ${line}`)
}
