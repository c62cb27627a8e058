import { splitShellWords } from './substitute.ts'

export type Heredoc = {
  /** The terminating line. */
  readonly name: string
  /** Whether it was opened with `<<-`, which ignores tabs before the terminating line. */
  readonly isIndented: boolean
}

const form = /^\d*<<(-?)([^<]+)$/

/**
 * Returns the here-documents that an instruction opens, in order. As in BuildKit, none is opened by text with unclosed
 * quotes or braces, or by `<<` inside a word (`cat<<EOF`).
 * Source: Dockerfile reference, "Here-Documents"; BuildKit, frontend/dockerfile/parser/parser.go.
 */
export function readHeredocs(text: string): Heredoc[] {
  return (shellWords(text, true) ?? []).flatMap(word => {
    const [, dash, written] = form.exec(word) ?? []
    const [name, ...more] = (written === undefined ? undefined : shellWords(written, false)) ?? []
    return name === undefined || more.length > 0 ? [] : [{ name, isIndented: dash === '-' }]
  })
}

export function endsHeredoc({ name, isIndented }: Heredoc, line: string): boolean {
  return (isIndented ? line.replace(/^\t+/, '') : line) === name
}

function shellWords(text: string, keepsSource: boolean): string[] | undefined {
  try {
    return splitShellWords(text, keepsSource)
  } catch {
    return undefined
  }
}
