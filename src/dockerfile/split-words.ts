import type { Escape } from './directive.ts'
import { type LogicalLine, makeWord, type Word } from './logical-line.ts'
import { isBlank, isSpace, skipSpaces } from './whitespace.ts'

/** Flag, such as `--platform=linux/amd64`. Its `value` is the text without quotes and escapes. */
export type Flag = Word & { readonly value: string }

/** Splits at blanks, as for FROM. Quotes are ordinary characters. */
export function splitAtBlanks(logical: LogicalLine, from: number, to: number): Word[] {
  const words: Word[] = []
  let index = from
  while (index < to) {
    let end = index
    while (end < to && !isBlank(logical.text.charAt(end))) {
      end += 1
    }
    if (end > index) {
      words.push(makeWord(logical, index, end))
    }
    index = end + 1
  }
  return words
}

/** Splits at spaces outside quotes and escapes, as for ENV, ARG and LABEL. Quotes and escapes are kept in the text. */
export function splitOutsideQuotes(
  logical: LogicalLine,
  from: number,
  to: number,
  escapeChar: Escape,
): Word[] {
  const words: Word[] = []
  let index = skipSpaces(logical.text, from, to)
  while (index < to) {
    const end = wordEnd(logical.text, index, to, { escapeChar, literal: "'" })
    words.push(makeWord(logical, index, end))
    index = skipSpaces(logical.text, end, to)
  }
  return words
}

/**
 * Returns the flags before the arguments, and the index of the first argument. A single `--` ends the flags and is
 * dropped.
 * Source: BuildKit, frontend/dockerfile/parser/split_command.go.
 */
export function splitFlags(
  logical: LogicalLine,
  from: number,
  to: number,
  escapeChar: Escape,
): { flags: Flag[]; next: number } {
  const flags: Flag[] = []
  let index = skipSpaces(logical.text, from, to)
  while (index < to && logical.text.startsWith('--', index)) {
    const end = wordEnd(logical.text, index, to, { escapeChar, literal: '' })
    const word = makeWord(logical, index, end)
    index = skipSpaces(logical.text, end, to)
    if (word.text === '--') {
      break
    }
    flags.push({ ...word, value: withoutQuotes(word.text, escapeChar) })
  }
  return { flags, next: index }
}

/** Returns the end of a word. Inside the quote `literal`, if any, the escape character is an ordinary character. */
function wordEnd(
  text: string,
  from: number,
  to: number,
  { escapeChar, literal }: { escapeChar: Escape; literal: string },
): number {
  let quote = ''
  let index = from
  while (index < to && (quote !== '' || !isSpace(text.charAt(index)))) {
    const char = text.charAt(index)
    if (char === escapeChar && (quote === '' || quote !== literal)) {
      index += 1
    } else {
      quote = nextQuote(quote, char)
    }
    index += 1
  }
  return Math.min(index, to)
}

function nextQuote(quote: string, char: string): string {
  if (quote !== '') {
    return char === quote ? '' : quote
  }
  return char === '"' || char === "'" ? char : ''
}

function withoutQuotes(text: string, escapeChar: Escape): string {
  let value = ''
  let quote = ''
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index)
    if (char === escapeChar) {
      index += 1
      value += text.charAt(index)
    } else {
      const next = nextQuote(quote, char)
      value += next === quote ? char : ''
      quote = next
    }
  }
  return value
}
