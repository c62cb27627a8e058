import { type LogicalLine, makeWord, type Word } from './logical-line.ts'
import type { Dockerfile } from './parse-dockerfile.ts'

/** Location of a reference in the file. */
export type ReferencePlace = EditablePlace | ComposedPlace

/** Location in the FROM instruction itself, or in the default of the one global ARG that the FROM names. */
export type EditablePlace = {
  readonly kind: 'from' | 'argument'
  /** Byte range, excluding quotes around the reference. */
  readonly start: number
  readonly end: number
  readonly line: number
}

/** Location of a reference that is not written in one piece and so cannot be replaced. */
type ComposedPlace = { readonly kind: 'composed'; readonly line: number; readonly reason: string }

/** Returns the location of the reference in `word`. */
export function findReferencePlace(
  kind: 'from' | 'argument',
  dockerfile: Pick<Dockerfile, 'comments' | 'escapeChar'>,
  logical: LogicalLine,
  word: Word,
): ReferencePlace {
  const { line, endLine } = word
  if (word.text.includes('$')) {
    return { kind: 'composed', line, reason: `${word.text} is put together from variables` }
  }
  if (line < endLine && dockerfile.comments.some(comment => comment.line > line && comment.line < endLine)) {
    return { kind: 'composed', line, reason: 'a comment stands in the middle of the reference' }
  }
  const { start, end } = withinQuotes(logical, word, dockerfile.escapeChar)
  return { kind, start, end, line }
}

/** Returns the variable name if the text consists of exactly one variable. */
export function soleVariable(text: string): string | undefined {
  const found = /^("?)\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))\1$/.exec(text)
  return found?.[2] ?? found?.[3]
}

function withinQuotes(logical: LogicalLine, word: Word, escapeChar: string): Word {
  const quote = word.text.charAt(0)
  const inner = word.text.slice(1, -1)
  const isQuoted = word.text.length > 1 && (quote === '"' || quote === "'") && word.text.endsWith(quote)
  if (!isQuoted || [quote, escapeChar].some(char => inner.includes(char))) {
    return word
  }
  return makeWord(logical, word.from + 1, word.from + 1 + inner.length)
}
