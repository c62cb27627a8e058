import { type Directive, type Escape, escapeCharacter, readDirectives } from './directive.ts'
import { DockerfileError } from './dockerfile-error.ts'
import { HeredocEnds, readHeredocs } from './heredoc.ts'
import { type Comment, joinLines, type LogicalLine, parseComment, type Word } from './logical-line.ts'
import { detectNewline, type Newline, readLines } from './physical-line.ts'
import { type Flag, splitAtBlanks, splitFlags, splitOutsideQuotes } from './split-words.ts'
import { isBlank, skipSpaces, trimEnd, trimSpaces } from './whitespace.ts'

/** Parsed Dockerfile. */
export type Dockerfile = {
  /** Original bytes of the file. */
  readonly bytes: Uint8Array
  readonly instructions: readonly Instruction[]
  /**
   * Comment lines, including those between continued lines, but without directives and lines of here-documents.
   */
  readonly comments: readonly Comment[]
  readonly directives: readonly Directive[]
  readonly escapeChar: Escape
  readonly newline: Newline
}

/** Instruction of a Dockerfile, and its location in the file. */
export type Instruction = {
  /** Name of the instruction, in upper case. */
  readonly keyword: string
  /** Byte offset of the first character. */
  readonly start: number
  /** Byte offset after the instruction and its here-documents, without the final line ending. */
  readonly end: number
  /** Number of the first line, 1-based. */
  readonly startLine: number
  /** Number of the last line, 1-based. */
  readonly endLine: number
  readonly flags: readonly Flag[]
  /** Arguments after the flags: ENV, ARG and LABEL are split outside quotes, all others at blanks. */
  readonly words: readonly Word[]
  /** Arguments as one text, with continuation lines joined. */
  readonly argumentText: string
  readonly logical: LogicalLine
}

const keywords = new Set(
  `add arg cmd copy entrypoint env expose from healthcheck label maintainer onbuild run shell stopsignal user volume
  workdir`.split(/\s+/),
)
const quotedValueKeywords = new Set(['ENV', 'ARG', 'LABEL'])
const heredocKeywords: ReadonlySet<string | undefined> = new Set(['ADD', 'COPY', 'RUN'])

/**
 * Parses a Dockerfile as BuildKit does, and records the byte range of each instruction.
 * Source: Dockerfile reference, "Format", "Parser directives", "Here-Documents".
 * @throws DockerfileError that names the line: file over 1 MB, NUL bytes, invalid UTF-8, an invalid directive, an unknown
 * instruction, an unterminated here-document, no FROM, or an instruction other than ARG before the first FROM.
 */
export function parseDockerfile(bytes: Uint8Array): Dockerfile {
  const lines = readLines(bytes)
  const directives = readDirectives(lines)
  const escapeChar = escapeCharacter(directives)
  const instructions: Instruction[] = []
  const comments: Comment[] = []
  const heredocEnds = new HeredocEnds(lines)
  let index = directives.length
  for (let line = lines[index]; line !== undefined; line = lines[index]) {
    const comment = parseComment(line)
    if (comment !== undefined) {
      comments.push(comment)
      index += 1
    } else if (trimSpaces(line.text) === '') {
      index += 1
    } else {
      const instructionLines = joinLines(lines, index, escapeChar)
      const command = splitCommand(instructionLines.logical, line.number, escapeChar)
      const next = skipHeredocs(heredocEnds, instructionLines.next, command, line.number)
      const lastLine = lines[next - 1] ?? line
      const start = instructionLines.logical.offsets[0] ?? line.start
      instructions.push({
        ...command,
        start,
        end: lastLine.end,
        startLine: line.number,
        endLine: lastLine.number,
      })
      for (const innerComment of instructionLines.comments) comments.push(innerComment)
      index = next
    }
  }
  assertStartsWithFrom(instructions, lines.length)
  return { bytes, instructions, comments, directives, escapeChar, newline: detectNewline(bytes) }
}

type ParsedCommand = Pick<Instruction, 'keyword' | 'flags' | 'words' | 'argumentText' | 'logical'>

function splitCommand(logical: LogicalLine, line: number, escapeChar: Escape): ParsedCommand {
  const { text } = logical
  const to = trimEnd(text, 0, text.length)
  const from = skipSpaces(text, 0, to)
  let keywordEnd = from
  while (keywordEnd < to && !isBlank(text.charAt(keywordEnd))) {
    keywordEnd += 1
  }
  const writtenKeyword = text.slice(from, keywordEnd)
  if (!keywords.has(writtenKeyword.toLowerCase())) {
    const quotedKeyword = JSON.stringify(writtenKeyword.slice(0, 40))
    const expectedKeywords = [...keywords].join(' ').toUpperCase()
    throw new DockerfileError(
      line,
      `${quotedKeyword} is not an instruction: expected one of ${expectedKeywords}`,
    )
  }
  const keyword = writtenKeyword.toUpperCase()
  const { flags, next } = splitFlags(logical, keywordEnd, to, escapeChar)
  const words = quotedValueKeywords.has(keyword)
    ? splitOutsideQuotes(logical, next, to, escapeChar)
    : splitAtBlanks(logical, next, to)
  return { keyword, flags, words, argumentText: text.slice(next, to), logical }
}

function skipHeredocs(ends: HeredocEnds, from: number, command: ParsedCommand, startLine: number): number {
  let index = from
  if (!canOpenHeredocs(command)) {
    return index
  }
  for (const heredoc of readHeredocs(command.logical.text)) {
    const end = ends.find(heredoc, index)
    if (end !== undefined) {
      index = end + 1
    } else if (!heredoc.isSpaced) {
      throw new DockerfileError(
        startLine,
        `the here-document is not terminated: add a line that is exactly ${JSON.stringify(heredoc.name)}`,
      )
    }
  }
  return index
}

// The JSON form needs no check, because its `<<` is always inside quotes.
function canOpenHeredocs({ keyword, words, logical }: ParsedCommand): boolean {
  const opener = keyword === 'ONBUILD' ? words[0]?.text.toUpperCase() : keyword
  return heredocKeywords.has(opener) && logical.text.includes('<<')
}

function assertStartsWithFrom(instructions: readonly Instruction[], lineCount: number): void {
  const firstInstruction = instructions.find(({ keyword }) => keyword !== 'ARG')
  if (firstInstruction === undefined) {
    throw new DockerfileError(Math.max(1, lineCount), 'the file has no FROM: start it with FROM and an image')
  }
  if (firstInstruction.keyword !== 'FROM') {
    throw new DockerfileError(
      firstInstruction.startLine,
      `${firstInstruction.keyword} is not allowed before the first FROM: move it below that FROM`,
    )
  }
}
