import type { Finding, Level } from '../../doctor/report/finding.ts'
import type { Log } from '../../runner/log.ts'

/** GitHub shows ten annotations of each kind for a step; one error is the step's own. */
const mostErrors = 9
const mostWarnings = 10

/** What is not well on the run's page, each with its fix; the rest stands in the summary. */
export function annotate(findings: readonly Finding[], failing: readonly Level[], log: Log): void {
  const ill = findings.filter(({ level }) => level !== 'green')
  const errors = ill.filter(({ level }) => failing.includes(level))
  const warnings = ill.filter(({ level }) => !failing.includes(level))
  for (const finding of errors.slice(0, mostErrors)) log.error(textOf(finding))
  for (const finding of warnings.slice(0, mostWarnings)) log.warning(textOf(finding))
}

function textOf({ check, what, fix }: Finding): string {
  return `${check}: ${what}\nFix: ${fix}`
}
