/** Number of unchanged lines shown before and after a change. */
const contextLines = 3

interface Edit {
  readonly kind: ' ' | '-' | '+'
  readonly line: string
}

/** Returns the unified diff of two texts, in the format of `git apply` and `patch -p1`; empty if they are equal. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return ''
  const edits = compare(splitLines(before), splitLines(after))
  const hunks = findHunks(edits).map(([start, end]) => formatHunk(edits, start, end))
  return [`--- a/${path}`, `+++ b/${path}`, ...hunks, ''].join('\n')
}

/** Returns the lines of a text. As in git, a last line without a line ending is marked. */
function splitLines(text: string): string[] {
  const lines = text.split('\n')
  const last = lines.pop() ?? ''
  return last === '' ? lines : [...lines, `${last}\n\\ No newline at end of file`]
}

/** Returns a shortest edit script, from the longest common subsequence. */
function compare(before: readonly string[], after: readonly string[]): Edit[] {
  const width = after.length + 1
  const commonLengths = new Uint32Array((before.length + 1) * width)
  const lengthAt = (row: number, column: number) => commonLengths[row * width + column] ?? 0
  for (let row = before.length - 1; row >= 0; row--)
    for (let column = after.length - 1; column >= 0; column--)
      commonLengths[row * width + column] =
        before[row] === after[column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1))
  const edits: Edit[] = []
  let row = 0
  let column = 0
  while (row < before.length || column < after.length) {
    const [lineBefore, lineAfter] = [before[row], after[column]]
    if (lineBefore !== undefined && lineBefore === lineAfter) {
      edits.push({ kind: ' ', line: lineBefore })
      row++
      column++
    } else if (
      lineBefore !== undefined &&
      (lineAfter === undefined || lengthAt(row + 1, column) >= lengthAt(row, column + 1))
    ) {
      edits.push({ kind: '-', line: lineBefore })
      row++
    } else {
      edits.push({ kind: '+', line: lineAfter ?? '' })
      column++
    }
  }
  return edits
}

/** Returns the range of edits of each hunk. Changes that are close together share a hunk. */
function findHunks(edits: readonly Edit[]): [start: number, end: number][] {
  const hunks: [number, number][] = []
  for (const [index, { kind }] of edits.entries()) {
    if (kind === ' ') continue
    const last = hunks.at(-1)
    const end = Math.min(edits.length, index + 1 + contextLines)
    if (last !== undefined && index - contextLines <= last[1]) last[1] = end
    else hunks.push([Math.max(0, index - contextLines), end])
  }
  return hunks
}

function formatHunk(edits: readonly Edit[], start: number, end: number): string {
  const count = (from: number, to: number, other: Edit['kind']) =>
    edits.slice(from, to).filter(({ kind }) => kind !== other).length
  const range = (other: Edit['kind']) => {
    const length = count(start, end, other)
    return `${count(0, start, other) + (length === 0 ? 0 : 1)},${length}`
  }
  const lines = edits.slice(start, end).map(({ kind, line }) => `${kind}${line}`)
  return [`@@ -${range('+')} +${range('-')} @@`, ...lines].join('\n')
}
