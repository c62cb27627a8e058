import type { Verdict } from '../../verdict.ts'
import type { Finding } from './finding.ts'

const marks: Readonly<Record<Verdict, string>> = { fail: '✖', warn: '!', pass: '✔' }

/** Formats findings as text. @param paint function that colors a text if the output supports it. */
export function reportFindings(
  findings: readonly Finding[],
  paint: (verdict: Verdict, text: string) => string,
): string {
  const lines = findings.flatMap(({ check, verdict, what, why, fix }) => {
    const firstLine = `${paint(verdict, `${marks[verdict]} ${verdict} ${check}`)}: ${what}`
    return fix === '' ? [firstLine] : [firstLine, `    Why: ${why}`, `    Fix: ${fix}`, '']
  })
  return [...lines, '', formatCounts(findings)].join('\n')
}

/** Formats the number of findings with each verdict. */
export function formatCounts(findings: readonly Finding[]): string {
  const count = (verdict: Verdict) => findings.filter(finding => finding.verdict === verdict).length
  return `${count('fail')} fail, ${count('warn')} warn, ${count('pass')} pass`
}
