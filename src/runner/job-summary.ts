import { appendFile, stat } from 'node:fs/promises'
import { escapeInvisible } from '../invisible-characters.ts'

/** Appends Markdown to the job summary. */
export type WriteSummary = (markdown: string) => Promise<void>

/** Maximum size in bytes: GitHub rejects a step summary larger than 1 MiB. */
const maxSummarySize = 2 ** 20

/**
 * Returns a function that appends to the step's job summary. Without `path`, as in a local run, it does nothing. A
 * summary that is too large is truncated at the end of a line.
 */
export function summaryWriter(path: string | undefined): WriteSummary {
  return async markdown => {
    if (path === undefined || path === '') return
    const usedSize = await stat(path).then(
      file => file.size,
      () => 0,
    )
    await appendFile(path, truncate(`${escapeInvisible(markdown)}\n`, maxSummarySize - usedSize))
  }
}

function truncate(text: string, maxLength: number): string {
  const bytes = Buffer.from(text)
  if (bytes.length <= maxLength) return text
  const note = '\n(truncated: the summary is too large)\n'
  const truncatedText = bytes.subarray(0, Math.max(0, maxLength - note.length)).toString('utf8')
  return maxLength <= note.length ? '' : truncatedText.slice(0, truncatedText.lastIndexOf('\n') + 1) + note
}
