import { escapeMarkdown, fenced } from '../markdown.ts'
import type { LaunchRequest } from './launch-request.ts'
import type { MemberReport } from './member-report.ts'
import { launchPhases } from './phase-clock.ts'
import type { LaunchResult } from './test-launch.ts'

const icons = { pass: '✅ pass', warn: '⚠️ warn', fail: '❌ fail' } as const

/** Returns the job summary: a table of members by phases, then the errors and build logs. */
export function formatLaunchSummary(
  { repository, ref }: Pick<LaunchRequest, 'repository' | 'ref'>,
  { verdict, members }: Pick<LaunchResult, 'verdict' | 'members'>,
): string {
  const head = ['member', 'verdict', ...launchPhases.map(phase => `${phase} (s)`), 'commit']
  return [
    `### ${icons[verdict]}: launch of ${escapeMarkdown(`${repository} at ${ref}`)}`,
    '',
    formatRow(head),
    formatRow(head.map(() => '---')),
    ...members.map(member => formatRow(memberCells(member))),
    '',
    ...members.flatMap(explainMember),
  ].join('\n')
}

/** Returns a table for a terminal, with a column for each member: three members fit 80 columns. */
export function formatLaunchTable({ members }: Pick<LaunchResult, 'members'>): string {
  const columns = [
    ['member', 'verdict', ...launchPhases.map(phase => `${phase} (s)`), 'commit'],
    ...members.map(plainCells),
  ]
  const rows = (columns[0] ?? []).map((_, row) => columns.map(column => column[row] ?? ''))
  const widths = rows[0]?.map((_, column) => maxLength(rows, column)) ?? []
  return rows
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function maxLength(rows: readonly (readonly string[])[], column: number): number {
  return rows.reduce((length, row) => Math.max(length, row[column]?.length ?? 0), 0)
}

function plainCells({ member, verdict, seconds, commit = '' }: MemberReport): string[] {
  const times = launchPhases.map(phase => seconds[phase]?.toFixed(1) ?? '')
  return [member, verdict, ...times, commit.slice(0, 12)]
}

function memberCells(report: MemberReport): string[] {
  const [, , ...cells] = plainCells(report)
  return [report.member, icons[report.verdict], ...cells].map(escapeMarkdown)
}

function explainMember({ member, phase, image, error, buildLog = [] }: MemberReport): string[] {
  if (error === undefined) return []
  const imageName = image === undefined ? '' : `, image ${image}`
  return [
    escapeMarkdown(`${member}, phase "${phase}"${imageName}:`),
    '',
    ...fenced(error),
    '',
    ...(buildLog.length === 0 ? [] : ['The build log ends with:', '', ...fenced(buildLog.join('\n')), '']),
  ]
}

function formatRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
