/**
 * Returns the `${{ … }}` expressions of a text, delimited as on GitHub: `}}` inside a string does not end an
 * expression. An unterminated one is left out, because GitHub rejects the file. Takes linear time for any text.
 */
export function expressionsIn(text: string): string[] {
  const found: string[] = []
  let start = text.indexOf('${{')
  while (start >= 0) {
    const end = findExpressionEnd(text, start)
    if (end === undefined) return found
    found.push(text.slice(start, end))
    start = text.indexOf('${{', end)
  }
  return found
}

function findExpressionEnd(text: string, start: number): number | undefined {
  let isInString = false
  for (let index = start + 3; index < text.length; index++) {
    if (text[index] === "'") isInString = !isInString
    else if (!isInString && text.startsWith('}}', index)) return index + 2
  }
  return undefined
}

/** A context property that an expression references, such as `github.event.issue.title`. */
export interface ContextAccess {
  /** In lower case, because GitHub ignores case; `*` stands for an index that is not a string literal. */
  readonly path: readonly string[]
  /** Whether the whole object is serialized by `toJSON`. */
  readonly isSerialized: boolean
}

const tokens = /'(?:[^']|'')*'|[\w-]+|&&|\|\||[=!<>]=|\S/g
const comparisons: ReadonlySet<string> = new Set(['==', '!=', '<', '>', '<=', '>='])
const tests: ReadonlySet<string> = new Set(['contains', 'startswith', 'endswith', 'hashfiles'])

/**
 * Returns the properties that may become part of an expression's value. Operands of comparisons, test functions and `!`
 * are left out, because the result is a boolean. So is the left operand of `&&`, which is the result only if falsy.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
export function findContextAccesses(expression: string): ContextAccess[] {
  const words = expression.slice(3, -2).match(tokens) ?? []
  const mentions: ContextAccess[] = []
  const calls: string[] = []
  let testing = 0
  let serializing = 0
  const count = (name: string | undefined, by: number) => {
    if (name !== undefined && tests.has(name)) testing += by
    if (name === 'tojson') serializing += by
  }
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    if (word === '(') {
      const before = words[index - 1] ?? ''
      const name = isName(before) ? before.toLowerCase() : ''
      calls.push(name)
      count(name, 1)
    } else if (word === ')') {
      count(calls.pop(), -1)
    } else if (isName(word) && words[index + 1] !== '(') {
      const { path, end } = readPath(words, index)
      const isValue = testing === 0 && mayBeValue(words[index - 1] ?? '', words[end] ?? '')
      if (isValue) mentions.push({ path, isSerialized: serializing > 0 })
      index = end - 1
    }
  }
  return mentions
}

/** Returns whether a name between these words may be a value. After `.`, it is a property of a call's result. */
function mayBeValue(before: string, after: string): boolean {
  return (
    ![before, after].some(word => comparisons.has(word)) && !['!', '.'].includes(before) && after !== '&&'
  )
}

function isName(word: string): boolean {
  return /^[a-z_]/i.test(word)
}

function readPath(words: readonly string[], start: number): { path: string[]; end: number } {
  const path = [(words[start] ?? '').toLowerCase()]
  let end = start + 1
  for (;;) {
    const next = words[end + 1] ?? ''
    if (words[end] === '.' && (isName(next) || next === '*')) {
      path.push(next.toLowerCase())
      end += 2
    } else if (words[end] === '[') {
      const isWritten = next.startsWith("'") && words[end + 2] === ']'
      path.push(isWritten ? next.slice(1, -1).toLowerCase() : '*')
      end = isWritten ? end + 3 : afterBracket(words, end)
    } else {
      return { path, end }
    }
  }
}

/** Returns the position after a computed index, whose content is not part of the value. */
function afterBracket(words: readonly string[], start: number): number {
  let depth = 0
  for (let index = start; index < words.length; index++) {
    if (words[index] === '[') depth++
    if (words[index] === ']') depth--
    if (depth === 0) return index + 1
  }
  return words.length
}
