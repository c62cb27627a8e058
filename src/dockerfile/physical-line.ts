import { DockerfileError } from './dockerfile-error.ts'

/** Line of the file, without its line ending and, for the first line, without the byte-order mark. */
export type PhysicalLine = {
  /** Line number, 1-based. */
  readonly number: number
  /** Byte offset of the start of `text` in the file. */
  readonly start: number
  /** Byte offset after the end of `text`. */
  readonly end: number
  readonly text: string
}

/** Line-ending style of a file. */
export type Newline = 'lf' | 'crlf' | 'mixed' | 'none'

const maxFileSize = 1_000_000
// BuildKit reads lines with Go's `bufio.Scanner`, which fails on longer lines.
const maxLineLength = 65_535
const lineFeed = 0x0a
const carriageReturn = 0x0d
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const byteOrderMark = [0xef, 0xbb, 0xbf]

/**
 * Splits a file into lines.
 *
 * @throws DockerfileError for a file over 1 MB, an overlong line, NUL bytes and text that is not UTF-8.
 */
export function readLines(bytes: Uint8Array): PhysicalLine[] {
  if (bytes.length > maxFileSize) {
    throw new DockerfileError(
      1,
      `the file is ${bytes.length} bytes, but at most ${maxFileSize} are accepted: shorten it`,
    )
  }
  const lines: PhysicalLine[] = []
  let start = byteOrderMark.every((byte, index) => bytes[index] === byte) ? byteOrderMark.length : 0
  while (start < bytes.length) {
    const lineFeedIndex = bytes.indexOf(lineFeed, start)
    const next = lineFeedIndex === -1 ? bytes.length : lineFeedIndex + 1
    const end = endBeforeNewline(bytes, start, next)
    lines.push({
      number: lines.length + 1,
      start,
      end,
      text: decodeLine(bytes, start, end, lines.length + 1),
    })
    start = next
  }
  return lines
}

/** Returns the line-ending style of the file, to use for added lines. */
export function detectNewline(bytes: Uint8Array): Newline {
  let lf = 0
  let crlf = 0
  for (let index = bytes.indexOf(lineFeed); index !== -1; index = bytes.indexOf(lineFeed, index + 1)) {
    if (bytes[index - 1] === carriageReturn) {
      crlf += 1
    } else {
      lf += 1
    }
  }
  if (lf > 0 && crlf > 0) {
    return 'mixed'
  }
  if (crlf > 0) {
    return 'crlf'
  }
  return lf > 0 ? 'lf' : 'none'
}

function endBeforeNewline(bytes: Uint8Array, start: number, next: number): number {
  let end = next
  while (end > start && (bytes[end - 1] === lineFeed || bytes[end - 1] === carriageReturn)) {
    end -= 1
  }
  return end
}

function decodeLine(bytes: Uint8Array, start: number, end: number, line: number): string {
  const slice = bytes.subarray(start, end)
  if (slice.length > maxLineLength) {
    throw new DockerfileError(
      line,
      `the line is ${slice.length} bytes, but Docker reads at most ${maxLineLength}: split it`,
    )
  }
  if (slice.includes(0)) {
    throw new DockerfileError(line, 'the line contains a NUL byte: save the file as plain UTF-8 text')
  }
  try {
    return decoder.decode(slice)
  } catch (error) {
    throw new DockerfileError(line, 'the line is not valid UTF-8: save the file as UTF-8', { cause: error })
  }
}
