import { type LogicalLine, type Word, wordOf } from './logical-line.ts'
import type { Dockerfile } from './parse-dockerfile.ts'

/** Where a reference is written, so that it can be replaced. */
export type Place = EditablePlace | ComposedPlace

/** In the FROM instruction itself, or in the default of the one global ARG that the FROM names. */
export type EditablePlace = {
  readonly kind: 'from' | 'argument'
  /** Byte range; quotes around the reference are outside it. */
  readonly start: number
  readonly end: number
  readonly line: number
}

/** Not in one piece. */
type ComposedPlace = { readonly kind: 'composed'; readonly line: number; readonly reason: string }

/** The place of a reference that `word` holds from `from` on. */
export function placeOf(
  kind: 'from' | 'argument',
  dockerfile: Pick<Dockerfile, 'comments' | 'escapeChar'>,
  logical: LogicalLine,
  word: Word,
): Place {
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

/** The name of the variable if the text is one variable and nothing else. */
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
  return wordOf(logical, word.from + 1, word.from + 1 + inner.length)
}
