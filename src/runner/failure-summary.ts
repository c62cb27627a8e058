import { stat } from 'node:fs/promises'
import { escapeExceptCode, escapeMarkdown } from '../markdown.ts'
import { InputError } from './input-reader.ts'
import { summaryWriter } from './job-summary.ts'

/**
 * Writes an error to the job summary, unless the step has already written a summary.
 *
 * @param text message of the error, with the address of its entry in TROUBLESHOOTING.md.
 */
export async function writeFailureSummary(
  path: string | undefined,
  error: unknown,
  text: string,
): Promise<void> {
  if (path === undefined || path === '') return
  const size = await stat(path).then(
    file => file.size,
    () => 0,
  )
  if (size === 0) await summaryWriter(path)(formatFailure(error, text))
}

/** Formats an error as a heading, its lines, and links. */
export function formatFailure(error: unknown, text: string): string {
  const [first = '', ...others] = text.split('\n')
  const isList = error instanceof InputError
  const heading = isList ? first.replace(/:$/, '') : 'This step failed'
  const lines = (isList ? others : [first, ...others]).map(formatLine)
  return [`### ❌ ${escapeMarkdown(heading)}`, '', ...lines, ''].join('\n')
}

/** Formats a line: an item of a list, the link of an error code, or a line of its own. */
function formatLine(line: string): string {
  const [, code, address] = /^(BA\d+): (https:\/\/\S+)$/.exec(line) ?? []
  if (code !== undefined) return `\n[How to fix ${code}](${address})`
  return line.startsWith('- ') ? `- ${escapeExceptCode(line.slice(2))}` : `${escapeExceptCode(line)}<br>`
}
