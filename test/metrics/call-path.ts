/**
 * The trip that a value makes through the modules of `src`.
 *
 * The walk starts at an entry function and follows its calls depth first, in the order in which they are written, into
 * every function of `src` whose body the compiler can name. A call carries the value when one of its arguments, or what
 * it returns, holds the value's type: as itself, in a promise, an array or a union, or as a field of an object, up to
 * `maxDepth` objects down. A bag of inputs therefore carries all that is in it.
 *
 * - A *stop* is such a call into another module than that of the stop before. Coming back from a call is none: a function
 *   that hands a value from stage to stage makes one stop a stage.
 * - A *return* is a stop in a module where the value has stopped before.
 *
 * A body is walked once: a second call to it is a stop without a walk. A function behind an interface is not a stop, because
 * only the running program knows which one it is; the arguments of such a call are followed as usual.
 */
import ts from 'typescript'
import { isFunctionWithBody } from './functions.ts'
import type { SourceProgram } from './program.ts'

export interface CallRoute {
  readonly value: string
  /** Names of the types that a value has on its way, as declared in `src`. */
  readonly types: readonly string[]
  readonly module: string
  readonly entry: string
}

export interface CallPath {
  readonly modules: number
  readonly stops: number
  readonly returns: number
  /** Every module in which the value stops, in order. */
  readonly path: readonly string[]
}

/** An object in a field of an object: enough for a bag of inputs that has its parts grouped. */
const maxDepth = 2

/** @throws Error if the entry or a type does not exist. */
export function traceCalls(program: SourceProgram, route: CallRoute): CallPath {
  const holds = makeHolderTest(program, route.types)
  const { checker } = program
  const path: string[] = []
  const walked = new Set<ts.Node>()

  const stop = (module: string): void => {
    if (path.at(-1) !== module) path.push(module)
  }
  const enter = (callee: ts.FunctionLikeDeclaration): void => {
    stop(modulePath(callee))
    if (walked.has(callee)) return
    walked.add(callee)
    if (callee.body !== undefined) visit(callee.body)
  }
  const visit = (node: ts.Node): void => {
    // Arguments are evaluated before the call is made.
    ts.forEachChild(node, visit)
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return
    const callee = findCallee(node, checker)
    if (callee === undefined || !carries(node)) return
    enter(callee)
  }
  const carries = (call: ts.CallExpression | ts.NewExpression): boolean =>
    [...(call.arguments ?? []), call].some(one => holds(checker.getTypeAtLocation(one)))

  enter(findEntry(program, route))
  const modules = new Set(path).size
  return { modules, stops: path.length, returns: path.length - modules, path }
}

function findCallee(
  call: ts.CallExpression | ts.NewExpression,
  checker: ts.TypeChecker,
): ts.FunctionLikeDeclaration | undefined {
  const declaration = checker.getResolvedSignature(call)?.declaration
  if (declaration === undefined || !isFunctionWithBody(declaration)) return undefined
  return /\/src\//.test(declaration.getSourceFile().fileName) ? declaration : undefined
}

function makeHolderTest(
  { checker, modules }: SourceProgram,
  names: readonly string[],
): (type: ts.Type) => boolean {
  const wanted = new Set(names.flatMap(name => declaredTypes(name)))
  const known = new Map<ts.Type, number>()

  function declaredTypes(name: string): ts.Type[] {
    const found = modules
      .filter(({ path }) => path.startsWith('src/'))
      .flatMap(({ file }) => file.statements.filter(isTypeDeclaration))
      .filter(statement => statement.name?.text === name)
    if (found.length === 0)
      throw new Error(`src/ declares no type ${name}: correct the routes in test/metrics`)
    return found.map(statement => checker.getTypeAtLocation(statement))
  }

  function holds(type: ts.Type, depth: number): boolean {
    if (wanted.has(type)) return true
    if (depth < 0 || (known.get(type) ?? -1) >= depth) return false
    known.set(type, depth)
    if (type.isUnionOrIntersection()) return type.types.some(part => holds(part, depth))
    const inner = checker.getTypeArguments(type as ts.TypeReference) ?? []
    if (inner.some(argument => argument !== type && holds(argument, depth))) return true
    return isDeclaredInSource(type) && fieldTypes(type).some(field => holds(field, depth - 1))
  }

  function fieldTypes(type: ts.Type): ts.Type[] {
    return type.getProperties().map(field => checker.getTypeOfSymbol(field))
  }

  return type => {
    known.clear()
    return holds(type, maxDepth)
  }
}

function isTypeDeclaration(
  node: ts.Node,
): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.ClassDeclaration {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node)
}

/** A function is a way to a value, not a holder of it; what Node declares holds none. */
function isDeclaredInSource(type: ts.Type): boolean {
  if (type.getCallSignatures().length > 0) return false
  const place = type.symbol?.declarations?.[0]?.getSourceFile().fileName
  return place !== undefined && !place.includes('/node_modules/')
}

function findEntry({ modules }: SourceProgram, { module, entry }: CallRoute): ts.FunctionDeclaration {
  const file = modules.find(({ path }) => path === module)?.file
  const found = file?.statements.filter(ts.isFunctionDeclaration).find(({ name }) => name?.text === entry)
  if (found === undefined)
    throw new Error(`${module} has no function ${entry}: correct the routes in test/metrics`)
  return found
}

function modulePath(node: ts.Node): string {
  return node.getSourceFile().fileName.replace(/^.*\/src\//, 'src/')
}
