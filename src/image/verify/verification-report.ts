import type { Violation } from '../../contract/contract.ts'
import { escapeMarkdown, factList, fenced } from '../../markdown.ts'
import type { CandidateReport } from './check-candidate.ts'

/** Returns the error that fails the step; undefined if the image passed. */
export function describeCandidateFailure(
  name: string,
  { violations = [], smoke }: CandidateReport,
): string | undefined {
  const parts = [
    ...(violations.length === 0 ? [] : [describeViolations(name, violations)]),
    ...(smoke?.failure === undefined ? [] : [`${name} does not pass the smoke test. ${smoke.failure}`]),
  ]
  return parts.length === 0 ? undefined : parts.join('\n')
}

function describeViolations(name: string, violations: readonly Violation[]): string {
  const count = violations.length === 1 ? 'one way' : `${violations.length} ways`
  const list = violations.map(({ what, why, fix }) => `- ${what}. ${why}. ${fix}`)
  return [`${name} breaks its contract in ${count}, and was not pushed:`, ...list].join('\n')
}

/** Formats the results for the job summary. */
export function verificationAsMarkdown({ violations, smoke, seconds }: CandidateReport): string {
  const rows: [string, string][] = []
  if (violations !== undefined) {
    const verdict = violations.length === 0 ? '✅ kept' : `❌ broken in ${violations.length}`
    rows.push(['contract', verdict])
  }
  if (smoke !== undefined) {
    const answered =
      smoke.startSeconds === undefined ? '' : `Jupyter answered after ${smoke.startSeconds.toFixed(1)} s`
    rows.push(['smoke test', smoke.failure === undefined ? `✅ ${answered}` : `❌ ${answered}`])
  }
  if (rows.length === 0) return ''
  rows.push(['time of the proof', `${seconds.toFixed(1)} s`])
  const broken = (violations ?? []).map(
    ({ what, why, fix }) => `- **${escapeMarkdown(what)}.** ${escapeMarkdown(why)}. ${escapeMarkdown(fix)}`,
  )
  const failure = smoke?.failure === undefined ? [] : ['', ...fenced(smoke.failure)]
  return [
    ...factList(rows),
    '',
    ...(broken.length === 0 ? [] : ['What breaks the contract:', '', ...broken]),
    ...failure,
    '',
  ].join('\n')
}
