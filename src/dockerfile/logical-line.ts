import type { Escape } from './directive.ts'
import type { PhysicalLine } from './physical-line.ts'
import { skipSpaces, trimSpaces } from './whitespace.ts'

/** Comment line, without its first `#` and surrounding spaces. */
export type Comment = { readonly line: number; readonly text: string }

/** Text of an instruction with continuation lines joined, and the position of each UTF-16 unit in the file. */
export type LogicalLine = {
  readonly text: string
  /** Byte offset of the character that contains each UTF-16 unit. */
  readonly offsets: readonly number[]
  /** Line number of each unit. */
  readonly lines: readonly number[]
}

/** Part of a logical line. If a continuation splits it, the byte range includes the continuation. */
export type Word = {
  readonly text: string
  /** Index in the text of the logical line. */
  readonly from: number
  readonly start: number
  readonly end: number
  readonly line: number
  readonly endLine: number
}

/** Logical line, and the comments inside it. */
export type JoinedLines = {
  readonly logical: LogicalLine
  readonly comments: readonly Comment[]
  /** Index of the first physical line after the instruction. */
  readonly next: number
}

/** Returns the comment on a line; undefined for any other line. */
export function parseComment({ text, number }: PhysicalLine): Comment | undefined {
  const trimmedText = trimSpaces(text)
  return trimmedText.startsWith('#') ? { line: number, text: trimSpaces(trimmedText.slice(1)) } : undefined
}

/**
 * Returns the logical line that starts at `lines[first]`, without the comment lines and blank lines inside it. Blanks
 * before continued text are kept.
 * Source: Dockerfile reference, "Format" and "escape"; BuildKit accepts blank lines with a warning.
 */
export function joinLines(lines: readonly PhysicalLine[], first: number, escapeChar: Escape): JoinedLines {
  const builder = new LogicalLineBuilder()
  const comments: Comment[] = []
  let next = first
  let isContinued = true
  for (let line = lines[next]; isContinued && line !== undefined; line = lines[next]) {
    next += 1
    const comment = parseComment(line)
    const textFrom = skipSpaces(line.text, 0, line.text.length)
    if (comment !== undefined) {
      comments.push(comment)
    } else if (textFrom < line.text.length) {
      const end = continuationAt(line.text, escapeChar)
      builder.add(line, next === first + 1 ? textFrom : 0, end ?? line.text.length)
      isContinued = end !== undefined
    }
  }
  return { logical: builder, comments, next }
}

/** Returns the word between the indexes `from` (inclusive) and `to` (exclusive). */
export function makeWord(logical: LogicalLine, from: number, to: number): Word {
  const lastIndex = Math.max(from, to) - 1
  const end = endOffset(logical, lastIndex)
  return {
    text: logical.text.slice(from, to),
    from,
    start: from < to ? (logical.offsets[from] ?? end) : end,
    end,
    line: logical.lines[from < to ? from : lastIndex] ?? 0,
    endLine: logical.lines[lastIndex] ?? 0,
  }
}

function endOffset({ text, offsets }: LogicalLine, unit: number): number {
  const isSecondOfPair = /[\udc00-\udfff]/.test(text.charAt(unit))
  const char = text.slice(isSecondOfPair ? unit - 1 : unit, unit + 1)
  return (offsets[unit] ?? 0) + Buffer.byteLength(char)
}

// A doubled escape character at the end of a line is an escaped character, not a continuation.
function continuationAt(text: string, escapeChar: Escape): number | undefined {
  let lastIndex = text.length - 1
  while (text.charAt(lastIndex) === ' ' || text.charAt(lastIndex) === '\t') {
    lastIndex -= 1
  }
  return text.charAt(lastIndex) === escapeChar && text.charAt(lastIndex - 1) !== escapeChar
    ? lastIndex
    : undefined
}

/**
 * Returns the UTF-8 length of a character in bytes. Calling `Buffer.byteLength` for every character is too slow.
 */
function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}

class LogicalLineBuilder implements LogicalLine {
  text = ''
  readonly offsets: number[] = []
  readonly lines: number[] = []

  add(line: PhysicalLine, from: number, to: number): void {
    let offset = line.start + Buffer.byteLength(line.text.slice(0, from))
    for (const char of line.text.slice(from, to)) {
      for (let unit = 0; unit < char.length; unit += 1) {
        this.offsets.push(offset)
        this.lines.push(line.number)
      }
      offset += utf8Length(char.codePointAt(0) ?? 0)
    }
    this.text += line.text.slice(from, to)
  }
}
