import { type LogicalLine, makeWord, type Word } from './logical-line.ts'

/** Part of a composed reference: literal text, or the value of a variable. */
export type ReferencePiece = {
  /** Text after substitution, never empty. */
  readonly text: string
  /** Location of exactly this text in the file; undefined for a value that is not in the file. */
  readonly written: { readonly start: number; readonly end: number; readonly line: number } | undefined
}

/** Returns the pieces of a variable's value; an empty list if the variable has no value. */
export type VariablePieces = (name: string) => readonly ReferencePiece[]

const pieceForm = /([\w.:/@+-]+)|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::?-([\w.:/@+-]+))?\})/gy

/** Returns the variable name if the text consists of exactly one variable. */
export function soleVariable(text: string): string | undefined {
  const match = /^("?)\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))\1$/.exec(text)
  return match?.[2] ?? match?.[3]
}

/**
 * Returns the pieces of a word with variables.
 *
 * @returns undefined for a word that contains escapes, a variable without a value, or quotes other than around the word.
 */
export function composedPieces(
  logical: LogicalLine,
  word: Word,
  variablePieces: VariablePieces,
): ReferencePiece[] | undefined {
  const quote = /^".*"$/.test(word.text) ? 1 : 0
  const text = word.text.slice(quote, word.text.length - quote)
  const pieces: ReferencePiece[] = []
  pieceForm.lastIndex = 0
  while (pieceForm.lastIndex < text.length) {
    const from = word.from + quote + pieceForm.lastIndex
    const [whole = '', literal, plain, braced, fallback] = pieceForm.exec(text) ?? []
    const values = variablePieces(plain ?? braced ?? '')
    const inFile = literal ?? fallback
    if (values.length > 0) {
      for (const piece of values) pieces.push(piece)
    } else if (inFile === undefined) {
      return undefined
    } else {
      const start = literal === undefined ? from + whole.length - 1 - inFile.length : from
      pieces.push({ text: inFile, written: makeWord(logical, start, start + inFile.length) })
    }
  }
  return pieces
}
