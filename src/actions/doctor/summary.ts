import type { DoctorTarget } from '../../doctor/facts/gather-facts.ts'
import type { Finding, Level } from '../../doctor/report/finding.ts'
import { overallVerdict } from '../../doctor/report/finding.ts'
import { escapeMarkdown } from '../../markdown.ts'
import { formatGitHubRepository } from '../../refs/github-repository.ts'

const verdicts: Readonly<Record<Level, string>> = {
  red: '🔴 Something is broken',
  yellow: '🟡 Nothing is broken, but something is not as it should be',
  green: '🟢 All is well',
}
const heads = { red: 'Broken: launches or updates fail', yellow: 'To look at' } as const

/** Returns the job summary: the verdict, then the red and yellow findings, then the green ones collapsed. */
export function summarizeFindings(
  findings: readonly Finding[],
  { source, launcher }: Pick<DoctorTarget, 'source' | 'launcher'>,
): string {
  const [from, to] = [source, launcher].map(formatGitHubRepository)
  const of = (level: Level) => findings.filter(finding => finding.level === level)
  const ill = (['red', 'yellow'] as const).flatMap(level => {
    const found = of(level)
    return found.length === 0 ? [] : [`#### ${heads[level]} (${found.length})`, '', ...found.flatMap(explain)]
  })
  const wells = of('green')
  return [
    `### ${verdicts[overallVerdict(findings)]}`,
    '',
    `${escapeMarkdown(`${from} and its launcher ${to}`)}: ${of('red').length} red, ${of('yellow').length} yellow, ${wells.length} green`,
    '',
    ...ill,
    `<details><summary>What is well (${wells.length})</summary>`,
    '',
    ...wells.map(({ check, what }) => `- **${check}**: ${asMarkdown(what)}`),
    '',
    '</details>',
    '',
  ].join('\n')
}

function explain({ check, what, why, fix }: Finding): string[] {
  return [
    `**${asMarkdown(what)}** (${check})`,
    '',
    `- Why it matters: ${asMarkdown(why)}`,
    `- Fix: ${asMarkdown(fix)}`,
    '',
  ]
}

/** Escapes untrusted text for Markdown; code in backticks and URLs stay formatted. */
function asMarkdown(text: string): string {
  const token = /`([^`]+)`|(https?:\/\/[^\s<>"'()`]*[^\s<>"'()`.,:;])|[^`h]+|[\s\S]/g
  return text.replace(token, (other: string, code?: string, address?: string) => {
    if (code !== undefined) return `<code>${escapeMarkdown(code)}</code>`
    return address === undefined ? escapeMarkdown(other) : `<${address}>`
  })
}
