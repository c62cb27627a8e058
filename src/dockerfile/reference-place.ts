import { type LogicalLine, makeWord, type Word } from './logical-line.ts'
import type { Dockerfile } from './parse-dockerfile.ts'
import { composedPieces, type ReferencePiece, soleVariable } from './reference-piece.ts'
import type { SubstitutedText } from './substitute.ts'
import type { Lookup } from './variable-lookup.ts'

/** Location of a reference in the file. */
export type ReferencePlace = WholePlace | ComposedPlace

/** Location in the FROM instruction itself, or in the default of the one global ARG that the FROM names. */
type WholePlace = {
  readonly kind: 'from' | 'argument'
  /** Byte offset of the start of the reference, after an opening quote. */
  readonly start: number
  /** Byte offset after the end of the reference, before a closing quote. */
  readonly end: number
  readonly line: number
}

/** Location of a reference that is not one contiguous text. */
type ComposedPlace = {
  readonly kind: 'composed'
  readonly line: number
  readonly reason: string
  /** Parts of the reference, and the place to append text; undefined if they cannot be edited. */
  readonly composition: Composition | undefined
}

/** Parts of a composed reference, and the place to append text. */
export type Composition = {
  readonly pieces: readonly ReferencePiece[]
  /** Byte offset after the end of the word, before a closing quote. */
  readonly end: number
  /** Line of the offset `end`. */
  readonly endLine: number
}

/** ARG before the first FROM, which FROM instructions can use. */
export type GlobalArgument = SubstitutedText & { readonly place: ReferencePlace }

type WordContext = {
  readonly kind: 'from' | 'argument'
  readonly dockerfile: Pick<Dockerfile, 'comments' | 'escapeChar'>
  readonly logical: LogicalLine
  readonly globalArguments: ReadonlyMap<string, GlobalArgument>
  /** Looks up platform arguments. */
  readonly lookup: Lookup
}

/** Returns the location of the reference in `word`. */
export function findReferencePlace(word: Word, context: WordContext): ReferencePlace {
  const { kind, dockerfile, logical, globalArguments } = context
  const { line, endLine, text } = word
  if (text.includes('$')) {
    const argument = kind === 'from' ? globalArguments.get(soleVariable(text) ?? '') : undefined
    if (argument !== undefined && argument.place.kind !== 'composed') {
      return argument.place
    }
    const reason =
      argument?.place.kind === 'composed' ? argument.place.reason : `${text} is composed of variables`
    const composition = line === endLine ? readComposition(word, context) : undefined
    return { kind: 'composed', line: argument?.place.line ?? line, reason, composition }
  }
  if (line < endLine && dockerfile.comments.some(comment => comment.line > line && comment.line < endLine)) {
    return {
      kind: 'composed',
      line,
      reason: 'a comment is inside the reference',
      composition: undefined,
    }
  }
  const { start, end } = stripQuotes(logical, word, dockerfile.escapeChar)
  return { kind, start, end, line }
}

function readComposition(
  word: Word,
  { logical, globalArguments, lookup }: WordContext,
): Composition | undefined {
  const pieces = composedPieces(logical, word, name => {
    const argument = globalArguments.get(name)
    if (argument !== undefined) return argumentPieces(argument)
    const text = lookup(name)
    return typeof text === 'string' && text !== '' ? [{ text, written: undefined }] : []
  })
  const isQuoted = word.text.endsWith('"')
  return pieces && { pieces, end: word.end - (isQuoted ? 1 : 0), endLine: word.endLine }
}

function argumentPieces({ text, place }: GlobalArgument): readonly ReferencePiece[] {
  if (text === '') return []
  if (place.kind === 'composed') return place.composition?.pieces ?? [{ text, written: undefined }]
  const isExact = place.end - place.start === text.length
  return [{ text, written: isExact ? place : undefined }]
}

function stripQuotes(logical: LogicalLine, word: Word, escapeChar: string): Word {
  const quote = word.text.charAt(0)
  const innerText = word.text.slice(1, -1)
  const isQuoted = (quote === '"' || quote === "'") && word.text.endsWith(quote)
  if (!isQuoted || [quote, escapeChar].some(char => innerText.includes(char))) {
    return word
  }
  return makeWord(logical, word.from + 1, word.from + 1 + innerText.length)
}
