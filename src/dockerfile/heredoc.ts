import { splitShellWords } from './substitute.ts'

export type Heredoc = {
  /** The line that ends it. */
  readonly name: string
  /** `<<-`: tabs before the ending line do not count. */
  readonly isIndented: boolean
}

const form = /^\d*<<(-?)([^<]+)$/

/**
 * The here-documents that an instruction's text opens, in order. As in BuildKit, text whose quotes or braces do not
 * close opens none, and `<<` inside a word (`cat<<EOF`) opens none.
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
