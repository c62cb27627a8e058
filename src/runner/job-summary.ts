import { appendFile, stat } from 'node:fs/promises'

export type WriteSummary = (markdown: string) => Promise<void>

/** GitHub refuses a step's summary over 1 MiB as a whole. */
const largestSummary = 2 ** 20

/**
 * Appends to the step's job summary; without one (an old server, a run by hand) it does nothing. A summary that
 * grew too large is cut at a line rather than lost.
 */
export function summaryWriter(path: string | undefined): WriteSummary {
  return async markdown => {
    if (path === undefined || path === '') return
    const used = await stat(path).then(
      found => found.size,
      () => 0,
    )
    await appendFile(path, cut(`${markdown}\n`, largestSummary - used))
  }
}

function cut(text: string, room: number): string {
  const bytes = Buffer.from(text)
  if (bytes.length <= room) return text
  const note = '\n(cut: the summary is too large)\n'
  const kept = bytes.subarray(0, Math.max(0, room - note.length)).toString('utf8')
  return room <= note.length ? '' : kept.slice(0, kept.lastIndexOf('\n') + 1) + note
}
