import { type Node, Parser } from 'commonmark'
import { hole } from './sentence.ts'

/** An error as TROUBLESHOOTING.md shows it: `…` stands for anything. */
export interface Pattern {
  readonly text: string
  readonly line: number
}

/** Those that stand alone in an item of a list; code elsewhere is a part of some sentence. */
export function patternsIn(markdown: string): Pattern[] {
  const found: Pattern[] = []
  const walker = new Parser().parse(markdown).walker()
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const { node, entering } = event
    if (entering && node.type === 'code' && isWholeItem(node)) {
      found.push({ text: node.literal ?? '', line: node.parent?.sourcepos[0][0] ?? 0 })
    }
  }
  return found
}

function isWholeItem({ parent, prev, next }: Node): boolean {
  return parent?.type === 'paragraph' && parent.parent?.type === 'item' && prev === null && next === null
}

/** The pattern that says most of those that a message fits. */
export function patternOf<T extends Pick<Pattern, 'text'>>(
  message: string,
  patterns: readonly T[],
): T | undefined {
  const lengthOf = ({ text }: Pick<Pattern, 'text'>) => text.replaceAll(hole, '').length
  return patterns
    .filter(({ text }) => fits(message, text))
    .sort((one, other) => lengthOf(other) - lengthOf(one))[0]
}

const expressions = new Map<string, RegExp>()

/** Every message is held against every pattern: each is compiled once. */
function fits(message: string, pattern: string): boolean {
  const expression = expressions.get(pattern) ?? compile(pattern)
  expressions.set(pattern, expression)
  return expression.test(message)
}

function compile(pattern: string): RegExp {
  const parts = pattern.split(hole).map(part => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`)
}

/** A code span, as Markdown writes one that may hold backticks. */
export function asCode(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}

/** The anchors that GitHub gives to the headings. */
export function anchorsIn(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
