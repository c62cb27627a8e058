/**
 * Traces the calls that pass a value through the modules of `src`.
 *
 * The trace starts at an entry function and follows its calls depth first, in source order, into every function of `src`
 * whose body the compiler can resolve. A call carries the value if the type of an argument or of the result contains the
 * value's type: itself, in a promise, an array or a union, or as a field of an object, up to `maxDepth` objects deep.
 *
 * - A *stop* is a call that carries the value into a module other than that of the previous stop. The return from a call
 *   is not a stop.
 * - A *return* is a stop in a module where the value has stopped before.
 *
 * The calls in a body are followed once, even if the function is called repeatedly. A call through an interface is not a
 * stop, because its function is known only at run time. The calls in its arguments are followed.
 */
import ts from 'typescript'
import { isFunctionWithBody } from './functions.ts'
import type { SourceProgram } from './program.ts'

export interface CallRoute {
  readonly value: string
  /** Names of the types of the value, as declared in `src`. */
  readonly types: readonly string[]
  readonly module: string
  readonly entry: string
}

/** Stops of a value in the modules of `src`. */
export interface CallPath {
  readonly modules: number
  readonly stops: number
  readonly returns: number
  /** Module of each stop, in order. */
  readonly path: readonly string[]
}

/** Maximum nesting of objects in which a value is found. Inputs with grouped fields need 2. */
const maxDepth = 2

/** Traces a route. @throws Error if its entry or a type does not exist. */
export function traceCalls(program: SourceProgram, route: CallRoute): CallPath {
  const containsValue = makeTypeTest(program, route.types)
  const { checker } = program
  const path: string[] = []
  const visitedNodes = new Set<ts.Node>()

  const stop = (module: string): void => {
    if (path.at(-1) !== module) path.push(module)
  }
  const enter = (callee: ts.FunctionLikeDeclaration): void => {
    stop(modulePath(callee))
    if (visitedNodes.has(callee)) return
    visitedNodes.add(callee)
    if (callee.body !== undefined) visit(callee.body)
  }
  const visit = (node: ts.Node): void => {
    // Arguments are evaluated before the call.
    ts.forEachChild(node, visit)
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return
    const callee = findCallee(node, checker)
    if (callee === undefined || !carriesValue(node)) return
    enter(callee)
  }
  const carriesValue = (call: ts.CallExpression | ts.NewExpression): boolean =>
    [...(call.arguments ?? []), call].some(item => containsValue(checker.getTypeAtLocation(item)))

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

function makeTypeTest(
  { checker, modules }: SourceProgram,
  names: readonly string[],
): (type: ts.Type) => boolean {
  const valueTypes = new Set(names.flatMap(name => declaredTypes(name)))
  const searchedDepths = new Map<ts.Type, number>()

  function declaredTypes(name: string): ts.Type[] {
    const declarations = modules
      .filter(({ path }) => path.startsWith('src/'))
      .flatMap(({ file }) => file.statements.filter(isTypeDeclaration))
      .filter(statement => statement.name?.text === name)
    if (declarations.length === 0)
      throw new Error(`src/ declares no type ${name}: correct the routes in test/metrics`)
    return declarations.map(statement => checker.getTypeAtLocation(statement))
  }

  function containsValue(type: ts.Type, depth: number): boolean {
    if (valueTypes.has(type)) return true
    if (depth < 0 || (searchedDepths.get(type) ?? -1) >= depth) return false
    searchedDepths.set(type, depth)
    if (type.isUnionOrIntersection()) return type.types.some(part => containsValue(part, depth))
    const typeArguments = checker.getTypeArguments(type as ts.TypeReference) ?? []
    if (typeArguments.some(argument => argument !== type && containsValue(argument, depth))) return true
    return isDeclaredInSource(type) && fieldTypes(type).some(field => containsValue(field, depth - 1))
  }

  function fieldTypes(type: ts.Type): ts.Type[] {
    return type.getProperties().map(field => checker.getTypeOfSymbol(field))
  }

  return type => {
    searchedDepths.clear()
    return containsValue(type, maxDepth)
  }
}

function isTypeDeclaration(
  node: ts.Node,
): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.ClassDeclaration {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node)
}

/**
 * Returns whether a type is declared in this repository and is not a function, so that its fields can contain a value.
 */
function isDeclaredInSource(type: ts.Type): boolean {
  if (type.getCallSignatures().length > 0) return false
  const fileName = type.symbol?.declarations?.[0]?.getSourceFile().fileName
  return fileName !== undefined && !fileName.includes('/node_modules/')
}

function findEntry({ modules }: SourceProgram, { module, entry }: CallRoute): ts.FunctionDeclaration {
  const file = modules.find(({ path }) => path === module)?.file
  const functions = file?.statements.filter(ts.isFunctionDeclaration)
  const declaration = functions?.find(({ name }) => name?.text === entry)
  if (declaration === undefined)
    throw new Error(`${module} has no function ${entry}: correct the routes in test/metrics`)
  return declaration
}

function modulePath(node: ts.Node): string {
  return node.getSourceFile().fileName.replace(/^.*\/src\//, 'src/')
}
