import { escapeExceptCode, escapeMarkdown } from '../../markdown.ts'
import { formatGitHubRepository } from '../../refs/github-repository.ts'
import { joinParagraph, plural } from '../../wording.ts'
import type { SweepInputs } from './inputs.ts'
import type { SweptPreview } from './run.ts'

/** Returns the job summary: a table of all previews. */
export function formatSummary(
  { source, dryRun }: SweepInputs,
  sweptPreviews: readonly SweptPreview[],
): string {
  const deletedCount = sweptPreviews.filter(({ isDeleted }) => isDeleted).length
  const keptCount = sweptPreviews.length - deletedCount
  const verb = dryRun ? 'would be deleted' : 'deleted'
  const name = escapeMarkdown(formatGitHubRepository(source))
  if (sweptPreviews.length === 0) return `### 🧹 There are no previews of pull requests of ${name}\n`
  const rows = sweptPreviews.map(({ preview, isDeleted, reason }) => {
    const pinDate = Number.isFinite(preview.pinnedAt)
      ? new Date(preview.pinnedAt).toISOString().slice(0, 10)
      : ''
    const result = isDeleted ? verb : 'kept'
    return `| ${escapeMarkdown(preview.branch)} | ${pinDate} | ${result} | ${escapeExceptCode(joinParagraph(reason))} |`
  })
  const counts = [
    ...(deletedCount > 0 ? [`${plural(deletedCount, 'preview')} ${verb}`] : []),
    ...(keptCount > 0 ? [`${deletedCount > 0 ? keptCount : plural(keptCount, 'preview')} kept`] : []),
  ]
  return [
    `### 🧹 ${counts.join(', ')}`,
    '',
    '| branch | pin date | result | reason |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}
