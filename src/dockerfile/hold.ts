import type { Dockerfile } from './parse-dockerfile.ts'

export type Hold = { readonly reason: string; readonly line: number }

const form = /^#*\s*binder-actions\s*:\s*hold(?:[\s:]+(.*))?$/is

/** The comment `# binder-actions: hold REASON` above the last FROM, which stops automatic updates; the reason may be empty. */
export function readHold(dockerfile: Dockerfile): Hold | undefined {
  const from = dockerfile.instructions.findLast(({ keyword }) => keyword === 'FROM')
  for (const { text, line } of dockerfile.comments) {
    const found = form.exec(text)
    if (found !== null && line < (from?.startLine ?? 0)) {
      return { reason: found[1]?.trim() ?? '', line }
    }
  }
  return undefined
}
