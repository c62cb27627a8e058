import type { Violation } from '../../contract/contract.ts'
import { errorAsMarkdown, escapeExceptCode, factList } from '../../markdown.ts'
import { UserError, withMessage } from '../../user-error.ts'
import type { CandidateReport } from './check-candidate.ts'
import { notebookFailures, notebooksAsMarkdown } from './notebook-report.ts'

/** Returns the errors that fail the step; empty if the image passed all checks. */
export function candidateFailures(
  name: string,
  { violations = [], smoke, notebooks }: CandidateReport,
): UserError[] {
  return [
    ...(violations.length === 0
      ? []
      : [new UserError('contract-violated', describeViolations(name, violations))]),
    ...(smoke?.failure === undefined
      ? []
      : [
          withMessage(
            smoke.failure,
            `${name} does not pass the smoke test. ${smoke.failure.message}`,
            'server-not-responding',
          ),
        ]),
    ...notebookFailures(name, notebooks),
  ]
}

function describeViolations(name: string, violations: readonly Violation[]): string {
  const list = violations.map(violation => `- ${describeViolation(violation)}`)
  return [`${name} was not pushed: ${countViolations(violations)} of its contract:`, ...list].join('\n')
}

function countViolations({ length }: readonly Violation[]): string {
  return length === 1 ? '1 violation' : `${length} violations`
}

/** Formats a violation or warning as one line. */
export function describeViolation({ what, why, fix }: Violation): string {
  return `${what}. ${why}. ${fix}`
}

/** Formats the results for the job summary. */
export function verificationAsMarkdown(report: CandidateReport): string {
  const { violations, warnings, smoke, notebooks, seconds } = report
  const rows: [string, string][] = []
  if (violations !== undefined) {
    const verdict = violations.length === 0 ? '✅ met' : `❌ ${countViolations(violations)}`
    rows.push(['contract', verdict])
  }
  if (smoke !== undefined) {
    const { startSeconds, failure } = smoke
    const time = startSeconds === undefined ? '' : `, Jupyter responded after ${startSeconds.toFixed(1)} s`
    rows.push(['smoke test', `${failure === undefined ? '✅ passed' : '❌ failed'}${time}`])
  }
  if (rows.length === 0) return ''
  rows.push(['duration of these checks', `${seconds.toFixed(1)} s`])
  const failure =
    smoke?.failure === undefined
      ? []
      : ['Failure of the smoke test:', '', ...errorAsMarkdown(smoke.failure.message)]
  return [
    ...factList(rows),
    '',
    ...listUnder('Violations of the contract:', violations ?? []),
    ...failure,
    ...notebooksAsMarkdown(notebooks),
    ...listUnder('Warnings:', warnings),
  ].join('\n')
}

function listUnder(title: string, findings: readonly Violation[]): string[] {
  if (findings.length === 0) return []
  const items = findings.map(
    ({ what, why, fix }) =>
      `- **${escapeExceptCode(what)}.** ${escapeExceptCode(why)}. ${escapeExceptCode(fix)}.`,
  )
  return [title, '', ...items, '']
}
