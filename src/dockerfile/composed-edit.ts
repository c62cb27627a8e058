import type { ReferencePiece } from './reference-piece.ts'
import type { Composition } from './reference-place.ts'

/** Range of bytes, and the text that replaces them. */
export type Edit = {
  readonly start: number
  readonly end: number
  readonly line: number
  readonly text: string
}

/**
 * Returns the edits that change the tag and digest of a composed reference in place. A missing digest is appended.
 *
 * @returns undefined if the image differs, or if its tag or digest is not one contiguous text.
 */
export function editComposition(
  { pieces, end, endLine }: Composition,
  previous: string,
  reference: string,
): Edit[] | undefined {
  const before = splitReference(previous)
  const after = splitReference(reference)
  const isComplete = pieces.map(({ text }) => text).join('') === previous
  const hasTag = before.tag !== ''
  const isOtherForm = (after.tag !== '') !== hasTag || (before.digest !== '' && after.digest === '')
  if (!isComplete || before.name !== after.name || isOtherForm) return undefined
  const tagFrom = before.name.length
  const digestFrom = tagFrom + before.tag.length
  const tag = replaceSpan(pieces, tagFrom + 1, before.tag.slice(1), after.tag.slice(1))
  const digest =
    before.digest === ''
      ? [{ start: end, end, line: endLine, text: after.digest }]
      : replaceSpan(pieces, digestFrom + 1, before.digest.slice(1), after.digest.slice(1))
  return tag && digest && [...tag, ...digest].filter(({ start, end, text }) => start < end || text !== '')
}

type SplitReference = { readonly name: string; readonly tag: string; readonly digest: string }

/** Splits a reference into its name, tag and digest. The tag and the digest keep their `:` and `@`. */
function splitReference(reference: string): SplitReference {
  const [nameAndTag = ''] = reference.split('@', 1)
  const colon = nameAndTag.indexOf(':', nameAndTag.lastIndexOf('/') + 1)
  const name = colon === -1 ? nameAndTag : nameAndTag.slice(0, colon)
  return { name, tag: nameAndTag.slice(name.length), digest: reference.slice(nameAndTag.length) }
}

/**
 * Returns the edit that turns `before`, which begins at index `from`, into `after`, by changing one piece and keeping
 * the other pieces, such as the suffix in `${BRANCH}-slim`.
 */
function replaceSpan(
  pieces: readonly ReferencePiece[],
  from: number,
  before: string,
  after: string,
): Edit[] | undefined {
  if (before === after) return []
  let pieceFrom = 0
  for (const { text, written } of pieces) {
    const firstIndex = Math.max(from, pieceFrom)
    const endIndex = Math.min(from + before.length, pieceFrom + text.length)
    const commonStart = before.slice(0, firstIndex - from)
    const commonEnd = before.slice(endIndex - from)
    const middle = after.slice(commonStart.length, after.length - commonEnd.length)
    const hasSameEnds =
      after.startsWith(commonStart) &&
      after.endsWith(commonEnd) &&
      after.length > commonStart.length + commonEnd.length
    if (written !== undefined && firstIndex < endIndex && hasSameEnds) {
      const start = written.start + firstIndex - pieceFrom
      return [{ start, end: start + endIndex - firstIndex, line: written.line, text: middle }]
    }
    pieceFrom += text.length
  }
  return undefined
}
