import type { Finding } from '../../doctor/report/finding.ts'
import type { Log } from '../../runner/log.ts'
import type { Verdict } from '../../verdict.ts'

/** Maximum number of errors. GitHub shows 10 annotations per type and step, and the failure of the step is one of them. */
const maxErrors = 9
/** Maximum number of warnings. */
const maxWarnings = 10

/** Annotates the run with the failed checks, the warnings and their fixes. The job summary lists all findings. */
export function annotate(findings: readonly Finding[], failingVerdicts: readonly Verdict[], log: Log): void {
  const problems = findings.filter(({ verdict }) => verdict !== 'pass')
  const errors = problems.filter(({ verdict }) => failingVerdicts.includes(verdict))
  const warnings = problems.filter(({ verdict }) => !failingVerdicts.includes(verdict))
  for (const finding of errors.slice(0, maxErrors)) log.error(formatAnnotation(finding))
  for (const finding of warnings.slice(0, maxWarnings)) log.warning(formatAnnotation(finding))
}

function formatAnnotation({ check, what, fix }: Finding): string {
  return `${check}: ${what}\nFix: ${fix}`
}
