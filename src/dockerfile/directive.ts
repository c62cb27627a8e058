import { DockerfileError } from './dockerfile-error.ts'
import type { PhysicalLine } from './physical-line.ts'
import { skipSpaces, trimSpaces } from './whitespace.ts'

/** Escape character of a Dockerfile. */
export type Escape = '\\' | '`'

/** Parser directive, such as `# syntax=docker/dockerfile:1`. */
export type Directive = { readonly name: string; readonly value: string; readonly line: number }

const names = new Set(['syntax', 'escape', 'check'])

/**
 * Reads the parser directives at the top of the file. The directives end at the first other line, even if it is blank.
 * Source: Dockerfile reference, "Parser directives".
 * @throws DockerfileError for a repeated directive.
 */
export function readDirectives(lines: readonly PhysicalLine[]): Directive[] {
  const directives: Directive[] = []
  for (const line of lines) {
    const directive = parseDirective(line)
    if (directive === undefined) {
      break
    }
    if (directives.some(({ name }) => name === directive.name)) {
      throw new DockerfileError(line.number, `the directive "${directive.name}" is repeated: keep only one`)
    }
    directives.push(directive)
  }
  return directives
}

/**
 * Returns the escape character.
 *
 * @throws DockerfileError when the escape directive names a character other than \ or `.
 */
export function escapeCharacter(directives: readonly Directive[]): Escape {
  const directive = directives.find(({ name }) => name === 'escape')
  if (directive === undefined) {
    return '\\'
  }
  if (directive.value !== '\\' && directive.value !== '`') {
    throw new DockerfileError(
      directive.line,
      `the escape character ${JSON.stringify(directive.value)} is not allowed: use \\ or \``,
    )
  }
  return directive.value
}

function parseDirective({ text, number }: PhysicalLine): Directive | undefined {
  const comment = text.slice(skipSpaces(text, 0, text.length))
  const equals = comment.indexOf('=')
  if (!comment.startsWith('#') || equals === -1 || equals === comment.length - 1) {
    return undefined
  }
  const name = trimSpaces(comment.slice(1, equals)).toLowerCase()
  return names.has(name) ? { name, value: trimSpaces(comment.slice(equals + 1)), line: number } : undefined
}
