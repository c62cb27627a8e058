import { escapeExceptCode, escapeMarkdown } from '../../markdown.ts'
import { formatGitHubRepository } from '../../refs/github-repository.ts'
import { joinParagraph, plural } from '../../wording.ts'
import type { SweepInputs } from './inputs.ts'
import type { SweptPreview } from './run.ts'

/** Returns the job summary: a table of all previews. */
export function formatSummary({ source, dryRun }: SweepInputs, swept: readonly SweptPreview[]): string {
  const deleted = swept.filter(({ isDeleted }) => isDeleted).length
  const verb = dryRun ? 'would be deleted' : 'deleted'
  const name = escapeMarkdown(formatGitHubRepository(source))
  if (swept.length === 0) return `### 🧹 There are no previews of pull requests of ${name}\n`
  const rows = swept.map(({ preview, isDeleted, reason }) => {
    const pinned = Number.isFinite(preview.pinnedAt)
      ? new Date(preview.pinnedAt).toISOString().slice(0, 10)
      : ''
    const result = isDeleted ? verb : 'kept'
    return `| ${escapeMarkdown(preview.branch)} | ${pinned} | ${result} | ${escapeExceptCode(joinParagraph(reason))} |`
  })
  return [
    `### 🧹 ${plural(deleted, 'preview')} ${verb}, ${swept.length - deleted} kept`,
    '',
    '| branch | pinned | result | reason |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}
