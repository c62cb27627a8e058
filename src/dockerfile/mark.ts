import { type Dockerfile, parseDockerfile } from './parse-dockerfile.ts'

/** `hold` stops automatic updates for a while; `frozen` is a release, which never changes. */
export type MarkKind = 'hold' | 'frozen'

export type Mark = { readonly reason: string; readonly line: number }

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])
const form = /^#*\s*binder-actions\s*:\s*(hold|frozen)(?:[\s:]+(.*))?$/is

/** The comment `# binder-actions: hold REASON`, or `frozen`, above the last FROM; the reason may be empty. */
export function readMark(dockerfile: Dockerfile, kind: MarkKind): Mark | undefined {
  const from = dockerfile.instructions.findLast(({ keyword }) => keyword === 'FROM')
  for (const { text, line } of dockerfile.comments) {
    const [, found, reason = ''] = form.exec(text) ?? []
    if (found?.toLowerCase() === kind && line < (from?.startLine ?? 0)) {
      return { reason: reason.trim(), line }
    }
  }
  return undefined
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
