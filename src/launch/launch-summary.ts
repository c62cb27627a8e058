import { codeBlock, errorAsMarkdown, escapeMarkdown } from '../markdown.ts'
import { emptyRecord, type LaunchRecord, phaseChange } from './launch-record.ts'
import type { LaunchRequest } from './launch-request.ts'
import type { MemberReport } from './member-report.ts'
import { launchPhases } from './phase-clock.ts'
import type { LaunchResult } from './test-launch.ts'

const icons = { pass: '✅ pass', warn: '⚠️ warn', fail: '❌ fail' } as const

/**
 * Returns the job summary: a table of members by phases, then the errors and build logs.
 *
 * @param earlierRecord earlier launches, with which this launch is compared.
 */
export function formatLaunchSummary(
  { repository, ref }: Pick<LaunchRequest, 'repository' | 'ref'>,
  { verdict, members }: Pick<LaunchResult, 'verdict' | 'members'>,
  earlierRecord: LaunchRecord = emptyRecord,
): string {
  const titles = ['member', 'verdict', ...launchPhases, 'commit']
  const isCompared = members.some(report =>
    launchPhases.some(phase => phaseChange(earlierRecord, report, phase) !== undefined),
  )
  return [
    `### ${icons[verdict]}: launch of ${escapeMarkdown(`${repository} at ${ref}`)}`,
    '',
    formatRow(titles),
    formatRow(titles.map(() => '---')),
    ...members.map(member => formatRow(memberCells(member, earlierRecord))),
    '',
    `Times are in seconds.${isCompared ? ' The number in parentheses is the change against the median of the last 5 successful launches.' : ''}`,
    '',
    ...members.flatMap(explainMember),
  ].join('\n')
}

/** Returns a table for a terminal, with a column for each member. Three members fit in 80 columns. */
export function formatMemberTable({ members }: Pick<LaunchResult, 'members'>): string {
  const columns = [
    ['member', 'verdict', ...launchPhases.map(phase => `${phase} (s)`), 'commit'],
    ...members.map(report => plainCells(report, emptyRecord)),
  ].map(padCells)
  const rows = columns[0]?.map((_, row) => columns.map(column => column[row]).join('  '))
  return (rows ?? []).map(row => row.trimEnd()).join('\n')
}

/** Pads the cells of a column to the length of the longest cell. */
function padCells(cells: readonly string[]): string[] {
  const width = cells.reduce((max, { length }) => Math.max(max, length), 0)
  return cells.map(cell => cell.padEnd(width))
}

function plainCells(report: MemberReport, earlierRecord: LaunchRecord): string[] {
  const { member, verdict, seconds, commit = '' } = report
  const times = launchPhases.map(phase => {
    const change = phaseChange(earlierRecord, report, phase)
    return [seconds[phase]?.toFixed(1) ?? '', change === undefined ? '' : `(${formatChange(change)})`]
      .filter(Boolean)
      .join(' ')
  })
  return [member, verdict, ...times, commit.slice(0, 12)]
}

/** Formats seconds with a sign, to a tenth. */
function formatChange(seconds: number): string {
  const text = Math.abs(seconds).toFixed(1)
  if (text === '0.0') return '±0.0'
  return `${seconds < 0 ? '−' : '+'}${text}`
}

function memberCells(report: MemberReport, earlierRecord: LaunchRecord): string[] {
  const times = plainCells(report, earlierRecord).slice(2, -1)
  // The commit is as short as on GitHub's pages, so that the table is not too wide.
  const commit = (report.commit ?? '').slice(0, 7)
  return [report.member, icons[report.verdict], ...times, commit].map(escapeMarkdown)
}

function explainMember({ member, phase, image, error, buildLog = [] }: MemberReport): string[] {
  if (error === undefined) return []
  const imageName = image === undefined ? '' : `, image ${image}`
  const [first = '', ...others] = errorAsMarkdown(error)
  return [
    `**${escapeMarkdown(`${member}, phase ${phase}${imageName}:`)}** ${first}`,
    ...others,
    ...(buildLog.length === 0 ? [] : ['The build log ends with:', '', ...codeBlock(buildLog.join('\n')), '']),
  ]
}

function formatRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
