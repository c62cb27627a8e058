/**
 * Returns the `${{ … }}` expressions in a text. As on GitHub, `}}` inside a string does not end an expression. An
 * unterminated expression is omitted, because GitHub rejects the file. Takes linear time for any text.
 */
export function expressionsIn(text: string): string[] {
  const expressions: string[] = []
  let start = text.indexOf('${{')
  while (start >= 0) {
    const end = findExpressionEnd(text, start)
    if (end === undefined) return expressions
    expressions.push(text.slice(start, end))
    start = text.indexOf('${{', end)
  }
  return expressions
}

function findExpressionEnd(text: string, start: number): number | undefined {
  let isInString = false
  for (let index = start + 3; index < text.length; index++) {
    if (text[index] === "'") isInString = !isInString
    else if (!isInString && text.startsWith('}}', index)) return index + 2
  }
  return undefined
}

/** Context property that an expression references, such as `github.event.issue.title`. */
export interface ContextAccess {
  /** Names in lower case, because GitHub ignores case. `*` represents an index that is not a string literal. */
  readonly path: readonly string[]
  /** Whether the whole object is serialized by `toJSON`. */
  readonly isSerialized: boolean
}

const tokens = /'(?:[^']|'')*'|[\w-]+|&&|\|\||[=!<>]=|\S/g
const comparisons: ReadonlySet<string> = new Set(['==', '!=', '<', '>', '<=', '>='])
const testFunctions: ReadonlySet<string> = new Set(['contains', 'startswith', 'endswith', 'hashfiles'])

/**
 * Returns the properties that may become part of an expression's value. Operands of comparisons, test functions and `!`
 * are omitted, because the result is a boolean. The left operand of `&&` is also omitted, because it is the result only
 * if it is falsy.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
export function findContextAccesses(expression: string): ContextAccess[] {
  const tokenTexts = expression.slice(3, -2).match(tokens) ?? []
  const accesses: ContextAccess[] = []
  const calls: string[] = []
  let testDepth = 0
  let serializeDepth = 0
  const count = (name: string | undefined, by: number) => {
    if (name !== undefined && testFunctions.has(name)) testDepth += by
    if (name === 'tojson') serializeDepth += by
  }
  for (let index = 0; index < tokenTexts.length; index++) {
    const word = tokenTexts[index] ?? ''
    if (word === '(') {
      const previousWord = tokenTexts[index - 1] ?? ''
      const name = isName(previousWord) ? previousWord.toLowerCase() : ''
      calls.push(name)
      count(name, 1)
    } else if (word === ')') {
      count(calls.pop(), -1)
    } else if (isName(word) && tokenTexts[index + 1] !== '(') {
      const { path, end } = readPath(tokenTexts, index)
      const isValue = testDepth === 0 && mayBeValue(tokenTexts[index - 1] ?? '', tokenTexts[end] ?? '')
      if (isValue) accesses.push({ path, isSerialized: serializeDepth > 0 })
      index = end - 1
    }
  }
  return accesses
}

/**
 * Returns whether a name between these words may be a value. A name after `.` is a property of the result of a call.
 */
function mayBeValue(before: string, after: string): boolean {
  return (
    ![before, after].some(word => comparisons.has(word)) && !['!', '.'].includes(before) && after !== '&&'
  )
}

function isName(word: string): boolean {
  return /^[a-z_]/i.test(word)
}

function readPath(tokenTexts: readonly string[], start: number): { path: string[]; end: number } {
  const path = [(tokenTexts[start] ?? '').toLowerCase()]
  let end = start + 1
  for (;;) {
    const next = tokenTexts[end + 1] ?? ''
    if (tokenTexts[end] === '.' && (isName(next) || next === '*')) {
      path.push(next.toLowerCase())
      end += 2
    } else if (tokenTexts[end] === '[') {
      const isLiteral = next.startsWith("'") && tokenTexts[end + 2] === ']'
      path.push(isLiteral ? next.slice(1, -1).toLowerCase() : '*')
      end = isLiteral ? end + 3 : positionAfterBracket(tokenTexts, end)
    } else {
      return { path, end }
    }
  }
}

/** Returns the position after a computed index, whose content is not part of the value. */
function positionAfterBracket(tokenTexts: readonly string[], start: number): number {
  let depth = 0
  for (let index = start; index < tokenTexts.length; index++) {
    if (tokenTexts[index] === '[') depth++
    if (tokenTexts[index] === ']') depth--
    if (depth === 0) return index + 1
  }
  return tokenTexts.length
}
