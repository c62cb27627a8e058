import type { DoctorTarget } from '../../doctor/facts/gather-facts.ts'
import type { Finding } from '../../doctor/report/finding.ts'
import { overallVerdict } from '../../doctor/report/finding.ts'
import { formatCounts } from '../../doctor/report/report-findings.ts'
import { escapeMarkdown } from '../../markdown.ts'
import { formatGitHubRepository } from '../../refs/github-repository.ts'
import type { Verdict } from '../../verdict.ts'

const verdicts: Readonly<Record<Verdict, string>> = {
  fail: '🔴 Fail: launches or updates are broken',
  warn: '🟡 Warn: launches and updates work, but there are warnings',
  pass: '🟢 Pass: no problems found',
}
const headings = { fail: 'Failures', warn: 'Warnings' } as const

/** Returns the job summary: the verdict, the failed checks, the warnings, then the passed checks in a collapsed list. */
export function summarizeFindings(
  findings: readonly Finding[],
  { source, launcher }: Pick<DoctorTarget, 'source' | 'launcher'>,
): string {
  const [sourceName, launcherName] = [source, launcher].map(formatGitHubRepository)
  const withVerdict = (verdict: Verdict) => findings.filter(finding => finding.verdict === verdict)
  const problems = (['fail', 'warn'] as const).flatMap(verdict => {
    const matchingFindings = withVerdict(verdict)
    return matchingFindings.length === 0
      ? []
      : [`#### ${headings[verdict]} (${matchingFindings.length})`, '', ...matchingFindings.flatMap(explain)]
  })
  const passedFindings = withVerdict('pass')
  return [
    `### ${verdicts[overallVerdict(findings)]}`,
    '',
    `${escapeMarkdown(`${sourceName} and its launcher ${launcherName}`)}: ${formatCounts(findings)}`,
    '',
    ...problems,
    `<details><summary>Passed checks (${passedFindings.length})</summary>`,
    '',
    ...passedFindings.map(
      ({ check, what, fix }) =>
        `- **${check}**: ${formatMarkdown(what)}${fix === '' ? '' : `. Fix: ${formatMarkdown(fix)}`}`,
    ),
    '',
    '</details>',
    '',
  ].join('\n')
}

function explain({ check, what, why, fix }: Finding): string[] {
  return [
    `**${formatMarkdown(what)}** (${check})`,
    '',
    `- Why it matters: ${formatMarkdown(why)}`,
    `- Fix: ${formatMarkdown(fix)}`,
    '',
  ]
}

/** Escapes untrusted text for Markdown, but keeps code in backticks and URLs formatted. */
function formatMarkdown(text: string): string {
  const token = /`([^`]+)`|(https?:\/\/[^\s<>"'()`]*[^\s<>"'()`.,:;])|[^`h]+|[\s\S]/g
  return text.replace(token, (whole: string, code?: string, address?: string) => {
    if (code !== undefined) return `<code>${escapeMarkdown(code)}</code>`
    return address === undefined ? escapeMarkdown(whole) : `<${address}>`
  })
}
