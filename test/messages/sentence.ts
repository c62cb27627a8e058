import ts from 'typescript'
import { isOurCode, type Source } from './source.ts'

/** Stands for whatever a program puts into a sentence when it runs. */
export const hole = '…'
/** As a hole, but of a function that cannot be looked into. */
export const unknown = '\0'

/** What is known of variables: parameters, where the call is known. */
type Known = ReadonlyMap<ts.Symbol, readonly string[]>

/** Products of alternatives grow fast; no sentence of ours has that many. */
const mostForms = 64
const deepest = 24

interface Reading {
  readonly source: Source
  readonly known: Known
  /** Whether what stands in the holes of a template is read as well. */
  readonly fillsHoles: boolean
  readonly depth: number
}

/** The forms that the text of an expression can take, as far as its source tells. */
export function sentencesOf(
  expression: ts.Expression,
  source: Source,
  how: { readonly known?: Known; readonly fillsHoles?: boolean } = {},
): string[] {
  const { known = new Map(), fillsHoles = false } = how
  const forms = read(expression, { source, known, fillsHoles, depth: 0 })
  return [...new Set(forms.map(form => form.replace(/\s+/g, ' ').replace(/…{2,}/g, hole)))]
}

/** What has no words only passes on what was said elsewhere; `expected` alone says nothing yet. */
export function hasWords(text: string): boolean {
  const words = (text.match(/[A-Za-z]{2,}/g) ?? []).filter(word => word !== 'expected')
  return words.length > 1 || (words[0]?.length ?? 0) > 7
}

/** Parameters by the arguments of a call. */
export function knownFrom(
  parameters: ts.NodeArray<ts.ParameterDeclaration>,
  args: readonly ts.Expression[],
  source: Source,
  known: Known = new Map(),
): Known {
  const bound = parameters.flatMap(({ name }, index): [ts.Symbol, readonly string[]][] => {
    const argument = args[index]
    const symbol = ts.isIdentifier(name) ? source.symbolOf(name) : undefined
    return argument === undefined || symbol === undefined ? [] : [[symbol, wordsOf(argument, source, known)]]
  })
  return new Map([...known, ...bound])
}

function wordsOf(argument: ts.Expression, source: Source, known: Known): readonly string[] {
  const forms = sentencesOf(argument, source, { known })
  if (forms.length === 0) return [hole]
  return forms.some(hasWords) ? forms : sentencesOf(argument, source, { known, fillsHoles: true })
}

function read(node: ts.Expression, reading: Reading): readonly string[] {
  if (reading.depth > deepest) return [hole]
  const inner = { ...reading, depth: reading.depth + 1 }
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isTemplateExpression(node)) return readTemplate(node, inner)
  if (ts.isConditionalExpression(node)) return [...read(node.whenTrue, inner), ...read(node.whenFalse, inner)]
  if (ts.isBinaryExpression(node)) return readBinary(node, inner)
  if (ts.isIdentifier(node)) return readVariable(node, inner)
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(element => read(element, inner))
  if (ts.isCallExpression(node)) return readCall(node, inner)
  if (
    ts.isParenthesizedExpression(node) ||
    ts.isAwaitExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSpreadElement(node)
  )
    return read(node.expression, inner)
  return [hole]
}

function readTemplate({ head, templateSpans }: ts.TemplateExpression, reading: Reading): readonly string[] {
  return templateSpans.reduce<readonly string[]>(
    (forms, { expression, literal }) => joined([forms, readHole(expression, reading), [literal.text]]),
    [head.text],
  )
}

function readHole(expression: ts.Expression, reading: Reading): readonly string[] {
  if (reading.fillsHoles) return read(expression, reading)
  const symbol = ts.isIdentifier(expression) ? reading.source.symbolOf(expression) : undefined
  return (symbol && reading.known.get(symbol)) ?? [hole]
}

function readBinary(
  { left, operatorToken, right }: ts.BinaryExpression,
  reading: Reading,
): readonly string[] {
  const { PlusToken, QuestionQuestionToken, BarBarToken } = ts.SyntaxKind
  if (operatorToken.kind === PlusToken) return joined([read(left, reading), read(right, reading)])
  const isEither = operatorToken.kind === QuestionQuestionToken || operatorToken.kind === BarBarToken
  return isEither ? [...read(left, reading), ...read(right, reading)] : [hole]
}

function readVariable(node: ts.Identifier, reading: Reading): readonly string[] {
  if (node.text === 'undefined') return []
  const symbol = reading.source.symbolOf(node)
  const known = symbol && reading.known.get(symbol)
  if (known !== undefined) return known
  const declaration = symbol?.valueDeclaration
  const isSet = declaration !== undefined && ts.isVariableDeclaration(declaration)
  return isSet && declaration.initializer !== undefined ? read(declaration.initializer, reading) : [hole]
}

/** Methods of texts and lists that keep the words. */
const keepsWords = ['filter', 'slice', 'trim', 'toSorted']

function readCall(node: ts.CallExpression, reading: Reading): readonly string[] {
  const { expression, arguments: args } = node
  const method = ts.isPropertyAccessExpression(expression) ? expression.name.text : undefined
  const object = ts.isPropertyAccessExpression(expression) ? expression.expression : undefined
  if (object !== undefined && method !== undefined) {
    const [first] = args
    if (method === 'join') return readJoin(object, first, reading)
    if (keepsWords.includes(method)) return read(object, reading)
    if (first !== undefined && ts.isArrowFunction(first) && (method === 'map' || method === 'flatMap'))
      return readReturns(first, reading)
  }
  const called = reading.source.functionOf(node)
  if (called === undefined) return [isOurCode(node, reading.source) ? unknown : hole]
  const known = knownFrom(called.parameters, args, reading.source, reading.known)
  return readReturns(called, { ...reading, known })
}

function readJoin(list: ts.Expression, separator: ts.Expression | undefined, reading: Reading) {
  if (!ts.isArrayLiteralExpression(list)) return read(list, reading)
  const between = separator === undefined ? [','] : read(separator, reading)
  return joined(
    list.elements.flatMap((element, index) => [index === 0 ? [''] : between, read(element, reading)]),
  )
}

function readReturns({ body }: ts.FunctionLikeDeclaration, reading: Reading): readonly string[] {
  if (body === undefined) return [hole]
  if (!ts.isBlock(body)) return read(body, reading)
  const found: string[] = []
  const walk = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return
    if (ts.isReturnStatement(node) && node.expression !== undefined)
      found.push(...read(node.expression, reading))
    node.forEachChild(walk)
  }
  walk(body)
  return found
}

function joined(parts: readonly (readonly string[])[]): readonly string[] {
  return parts.reduce((forms, part) =>
    forms.flatMap(form => part.map(text => form + text)).slice(0, mostForms),
  )
}
