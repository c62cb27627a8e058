import type { Finding, Level } from '../../doctor/report/finding.ts'
import type { Log } from '../../runner/log.ts'

/** GitHub shows at most 10 annotations per type and step; the step's own failure is one of the errors. */
const maxErrors = 9
const maxWarnings = 10

/** Annotates the run with the red and yellow findings and their fixes; the job summary lists all findings. */
export function annotate(findings: readonly Finding[], failing: readonly Level[], log: Log): void {
  const ill = findings.filter(({ level }) => level !== 'green')
  const errors = ill.filter(({ level }) => failing.includes(level))
  const warnings = ill.filter(({ level }) => !failing.includes(level))
  for (const finding of errors.slice(0, maxErrors)) log.error(formatAnnotation(finding))
  for (const finding of warnings.slice(0, maxWarnings)) log.warning(formatAnnotation(finding))
}

function formatAnnotation({ check, what, fix }: Finding): string {
  return `${check}: ${what}\nFix: ${fix}`
}
