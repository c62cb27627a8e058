import { codeBlock } from '../../markdown.ts'
import type { Finding } from './finding.ts'
import { reportFindings } from './report-findings.ts'

/** First line of the issue, by which the next run finds it. */
export const issueMarker = '<!-- binder-actions: watch -->'

/** Names of both repositories, as `owner/name`. */
export interface WatchedRepositories {
  readonly source: string
  readonly launcher: string
}

/**
 * Returns the issue about the problems. It contains neither the time nor a link to the run, so that it changes only if
 * the problems change. Findings contain untrusted names and messages, so they are in a code block, where GitHub renders
 * no mentions or links.
 */
export function issueText(
  problems: readonly Finding[],
  { source, launcher }: WatchedRepositories,
): { readonly title: string; readonly body: string } {
  const lines = [
    issueMarker,
    `The watch of ${source} and its launcher ${launcher} found problems:`,
    '',
    ...codeBlock(listProblems(problems), 'text'),
    '',
    'This issue is updated when the problems change, and closed when all checks pass.',
  ]
  return { title: `${launcher} needs attention`, body: lines.join('\n') }
}

/** Returns the comment on an issue whose problems have changed. */
export function changeComment(problems: readonly Finding[], runUrl: string): string {
  const names = [...new Set(problems.map(({ check }) => `\`${check}\``))].join(', ')
  return `The problems have changed. Failed checks: ${names}. The description of this issue lists them ([run](${runUrl})).`
}

/** Returns the comment on an issue that is closed. */
export function resolvedComment(runUrl: string): string {
  return `All checks pass ([run](${runUrl})).`
}

/** Formats the problems without the last line, which contains the counts. */
function listProblems(problems: readonly Finding[]): string {
  const text = reportFindings(problems, (_verdict, part) => part)
  return text.slice(0, text.lastIndexOf('\n')).trim()
}
