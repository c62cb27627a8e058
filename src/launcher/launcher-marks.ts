import { type Dockerfile, parseDockerfile } from '../dockerfile/parse-dockerfile.ts'
import { didYouMean } from '../suggest.ts'
import { UserError } from '../user-error.ts'

/**
 * Kinds of marks. `hold` stops automatic updates until a maintainer deletes it; `frozen` marks a release, which never
 * changes; `preview` marks the branch of a pull request.
 */
const markKinds = ['hold', 'frozen', 'preview'] as const
export type MarkKind = (typeof markKinds)[number]

interface Mark {
  /** Text after the mark; may be empty. */
  readonly reason: string
  /** Line number, 1-based. */
  readonly line: number
}

/** First mark of each kind. */
export type LauncherMarks = Readonly<Partial<Record<MarkKind, Mark>>>

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])
const form = /^#*\s*binder-actions\s*:\s*(\p{L}*)[\s\p{P}]*(.*)$/isu

/**
 * Reads comments such as `# binder-actions: hold REASON`. They belong above FROM but are accepted anywhere in the file,
 * because their purpose is to prevent a change.
 *
 * @throws Error that names the line of a comment with an unknown word, which may be a misspelled mark.
 */
export function readMarks({ comments }: Dockerfile): LauncherMarks {
  const marks: Partial<Record<MarkKind, Mark>> = {}
  for (const { text, line } of comments) {
    const [, word, reason = ''] = form.exec(text) ?? []
    if (word === undefined) continue
    const kind = markKinds.find(markKind => markKind === word.toLowerCase())
    if (kind === undefined) {
      throw new UserError(
        'dockerfile-malformed',
        `line ${line} has the mark "binder-actions: ${word}"${didYouMean(word, markKinds)}, expected one of ${markKinds.map(markKind => `"${markKind}"`).join(', ')}: write ` +
          '`# binder-actions: hold REASON` to stop updates, or delete the comment',
      )
    }
    marks[kind] ??= { reason: reason.trim(), line }
  }
  return marks
}

/** Inserts a mark directly above the last FROM; all other bytes are unchanged. */
export function addMark(dockerfile: Dockerfile, kind: MarkKind, reason: string): Dockerfile {
  const { bytes, newline } = dockerfile
  const from = dockerfile.instructions.findLast(({ keyword }) => keyword === 'FROM')?.start ?? 0
  const hasByteOrderMark = Buffer.from(bytes.subarray(0, 3)).equals(byteOrderMark)
  const lineStart = Math.max(
    Buffer.from(bytes.subarray(0, from)).lastIndexOf(0x0a) + 1,
    hasByteOrderMark ? 3 : 0,
  )
  const line = `# binder-actions: ${kind} ${reason}`.trimEnd() + (newline === 'crlf' ? '\r\n' : '\n')
  return parseDockerfile(
    Buffer.concat([bytes.subarray(0, lineStart), Buffer.from(line), bytes.subarray(lineStart)]),
  )
}

/** Deletes every mark of a kind, with its line; all other bytes are unchanged. */
export function removeMark(dockerfile: Dockerfile, kind: MarkKind): Dockerfile {
  const lines = dockerfile.comments.flatMap(({ text, line }) =>
    form.exec(text)?.[1]?.toLowerCase() === kind ? [line] : [],
  )
  let { bytes } = dockerfile
  for (const line of lines.toReversed()) bytes = withoutLine(bytes, line)
  return parseDockerfile(bytes)
}

/** Returns the bytes without a line. @param line number of the line, 1-based. */
function withoutLine(bytes: Uint8Array, line: number): Uint8Array {
  const buffer = Buffer.from(bytes)
  let start = buffer.subarray(0, 3).equals(byteOrderMark) ? 3 : 0
  for (let number = 1; number < line; number++) start = buffer.indexOf(0x0a, start) + 1
  const end = buffer.indexOf(0x0a, start)
  return Buffer.concat([buffer.subarray(0, start), end === -1 ? Buffer.of() : buffer.subarray(end + 1)])
}
