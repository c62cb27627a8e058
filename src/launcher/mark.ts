import { type Dockerfile, parseDockerfile } from '../dockerfile/parse-dockerfile.ts'

/** `hold` stops automatic updates for a while; `frozen` is a release, which never changes. */
export type MarkKind = 'hold' | 'frozen'

export type Mark = { readonly reason: string; readonly line: number }

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])
const form = /^#*\s*binder-actions\s*:\s*(\p{L}*)[\s\p{P}]*(.*)$/isu
const kinds: readonly string[] = ['hold', 'frozen'] satisfies readonly MarkKind[]

/**
 * The comment `# binder-actions: hold REASON`, or `frozen`; the reason may be empty. It belongs above FROM, and counts
 * wherever it stands: who wrote it wants that nothing changes.
 *
 * @throws Error naming the line of such a comment with any other word, which may have been meant to be one of these.
 */
export function readMark(dockerfile: Dockerfile, kind: MarkKind): Mark | undefined {
  const marks = dockerfile.comments.flatMap(({ text, line }) => {
    const [, word, reason = ''] = form.exec(text) ?? []
    return word === undefined ? [] : [{ word, mark: { reason: reason.trim(), line } }]
  })
  const unknown = marks.find(({ word }) => !kinds.includes(word.toLowerCase()))
  if (unknown !== undefined) {
    throw new Error(
      `line ${unknown.mark.line} says "binder-actions: ${unknown.word}", which is neither "hold" nor "frozen": write ` +
        '`# binder-actions: hold REASON` if nothing is to change, else delete it',
    )
  }
  return marks.find(({ word }) => word.toLowerCase() === kind)?.mark
}

/** Puts such a comment right above the last FROM; every other byte stays as it was. */
export function addMark(bytes: Uint8Array, kind: MarkKind, reason: string): Uint8Array {
  const dockerfile = parseDockerfile(bytes)
  const from = dockerfile.instructions.findLast(({ keyword }) => keyword === 'FROM')?.start ?? 0
  const hasByteOrderMark = Buffer.from(bytes.subarray(0, 3)).equals(byteOrderMark)
  const lineStart = Math.max(
    Buffer.from(bytes.subarray(0, from)).lastIndexOf(0x0a) + 1,
    hasByteOrderMark ? 3 : 0,
  )
  const line =
    `# binder-actions: ${kind} ${reason}`.trimEnd() + (dockerfile.newline === 'crlf' ? '\r\n' : '\n')
  return Buffer.concat([bytes.subarray(0, lineStart), Buffer.from(line), bytes.subarray(lineStart)])
}
