import ts from 'typescript'
import { hasWords, hole, knownFrom, sentencesOf, unknown } from './sentence.ts'
import { type Source, walk } from './source.ts'

/** A sentence that people may meet in a log, an annotation or on a terminal. */
interface Message {
  /** What a program fills in is `…`. */
  readonly text: string
  /** File and line. */
  readonly place: string
}

export interface Messages {
  readonly messages: readonly Message[]
  /** Places whose text comes from a function that cannot be looked into. */
  readonly unreadable: readonly string[]
}

/** Calls that show their first argument to people: of a log, of the runner, of the reader of inputs, of a terminal. */
const showing = new Set(['warning', 'error', 'setFailed', 'problem', 'err'])
/** Properties that hold a sentence for people, and the one that has to stand beside them. */
const telling: Readonly<Record<string, string | undefined>> = {
  failure: undefined,
  warnings: undefined,
  what: 'fix',
  reason: 'outcome',
}

/** Every error that is thrown, failure, warning, violation of a contract, and reason why a branch is left alone. */
export function collectMessages(source: Source): Messages {
  const found = new Map<string, string>()
  const unreadable: string[] = []
  for (const file of source.files) {
    walk(file, node => {
      for (const { text, at } of shownAt(node, source)) {
        if (hasWords(text)) found.set(text.replaceAll(unknown, hole), source.placeOf(at))
        else if (text.includes(unknown)) unreadable.push(source.placeOf(at))
      }
    })
  }
  return { messages: [...found].map(([text, place]) => ({ text, place })), unreadable }
}

interface Shown {
  readonly text: string
  readonly at: ts.Node
}

function shownAt(node: ts.Node, source: Source): Shown[] {
  if (ts.isNewExpression(node)) return thrown(node, source)
  if (ts.isCallExpression(node)) {
    const [first] = node.arguments
    return first !== undefined && isShowing(node.expression, source) ? said(first, source) : []
  }
  const property = ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node) ? node : undefined
  if (property === undefined || !ts.isIdentifier(property.name)) return []
  const name = property.name.text
  const beside = telling[name]
  if (!Object.hasOwn(telling, name) || (beside !== undefined && !stands(beside, property.parent))) return []
  return ts.isPropertyAssignment(property) ? said(property.initializer, source) : saidBefore(property, source)
}

/** A shorthand property is the variable of its name. */
function saidBefore({ name }: ts.ShorthandPropertyAssignment, source: Source): Shown[] {
  const declarations: ts.VariableDeclaration[] = []
  walk(name.getSourceFile(), node => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === name.text) declarations.push(node)
  })
  return declarations.flatMap(({ initializer }) =>
    initializer === undefined ? [] : said(initializer, source),
  )
}

function stands(name: string, { properties }: ts.ObjectLiteralExpression): boolean {
  return properties.some(property => property.name?.getText() === name)
}

function isShowing(callee: ts.Expression, source: Source): boolean {
  if (ts.isPropertyAccessExpression(callee)) return showing.has(callee.name.text)
  if (ts.isConditionalExpression(callee))
    return isShowing(callee.whenTrue, source) || isShowing(callee.whenFalse, source)
  if (!ts.isIdentifier(callee)) return false
  const declaration = source.symbolOf(callee)?.valueDeclaration
  const isVariable = declaration !== undefined && ts.isVariableDeclaration(declaration)
  const initializer = isVariable ? declaration.initializer : undefined
  return showing.has(callee.text) || (initializer !== undefined && isShowing(initializer, source))
}

function thrown({ expression, arguments: args }: ts.NewExpression, source: Source): Shown[] {
  const error = errorClass(expression, source)
  const [first] = args ?? []
  if (error === undefined || args === undefined || first === undefined) return []
  const maker = error === 'Error' ? undefined : error.members.find(ts.isConstructorDeclaration)
  if (maker === undefined) return said(first, source)
  const known = knownFrom(maker.parameters, args, source)
  return superArguments(maker).flatMap(argument =>
    sentencesOf(argument, source, { known }).map(text => ({ text, at: expression })),
  )
}

function errorClass(node: ts.Expression, source: Source): ts.ClassDeclaration | 'Error' | undefined {
  if (ts.isIdentifier(node) && /^(?:Type|Range)?Error$/.test(node.text)) return 'Error'
  const declaration = source.symbolOf(node)?.valueDeclaration
  if (declaration === undefined || !ts.isClassDeclaration(declaration)) return undefined
  const base = declaration.heritageClauses?.[0]?.types[0]?.expression
  return base !== undefined && errorClass(base, source) !== undefined ? declaration : undefined
}

function superArguments(maker: ts.ConstructorDeclaration): ts.Expression[] {
  const found: ts.Expression[] = []
  walk(maker, node => {
    const isSuper = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword
    if (isSuper) found.push(...node.arguments.slice(0, 1))
  })
  return found
}

/** A text without words of its own gets them from those who call the function that it stands in, or from its holes. */
function said(expression: ts.Expression, source: Source): Shown[] {
  return sentencesOf(expression, source).flatMap(text => {
    if (hasWords(text)) return [{ text, at: expression }]
    const byCallers = saidByCallers(expression, source)
    if (byCallers.length > 0) return byCallers
    return sentencesOf(expression, source, { fillsHoles: true }).map(filled => ({
      text: filled,
      at: expression,
    }))
  })
}

function saidByCallers(expression: ts.Expression, source: Source): Shown[] {
  const around = functionAround(expression)
  const symbol = around?.name && source.symbolOf(around.name)
  if (around === undefined || symbol === undefined) return []
  return source.callsOf(symbol).flatMap(call => {
    const known = knownFrom(around.parameters, call.arguments, source)
    return sentencesOf(expression, source, { known })
      .filter(hasWords)
      .map(text => ({ text, at: call }))
  })
}

interface Around {
  readonly name: ts.Node | undefined
  readonly parameters: ts.NodeArray<ts.ParameterDeclaration>
}

/** The function that has a name, so that somebody may call it. */
function functionAround(node: ts.Node): Around | undefined {
  for (let around: ts.Node = node.parent; around !== undefined; around = around.parent) {
    if (ts.isFunctionDeclaration(around) || ts.isMethodDeclaration(around))
      return { name: around.name, parameters: around.parameters }
    if (ts.isArrowFunction(around) && ts.isVariableDeclaration(around.parent))
      return { name: around.parent.name, parameters: around.parameters }
  }
  return undefined
}
