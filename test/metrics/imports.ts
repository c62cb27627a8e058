/** Imports between the modules of `src`, import cycles, and imports from one action to another. */
import { posix } from 'node:path'
import ts from 'typescript'
import type { SourceModule } from './program.ts'

export interface ImportGraph {
  /** Imported modules of each module, including imports of types. */
  readonly allImports: ReadonlyMap<string, ReadonlySet<string>>
  /** Imported modules, without type-only imports and dynamic imports. */
  readonly loadedImports: ReadonlyMap<string, ReadonlySet<string>>
}

/** Reads the imports of all modules. */
export function readImports(modules: readonly SourceModule[]): ImportGraph {
  const allImports = new Map<string, Set<string>>()
  const loadedImports = new Map<string, Set<string>>()
  for (const { path, file } of modules) {
    const allTargets = new Set<string>()
    const loadedTargets = new Set<string>()
    allImports.set(path, allTargets)
    loadedImports.set(path, loadedTargets)
    const visit = (node: ts.Node): void => {
      const target = importTarget(node, path)
      if (target !== undefined) allTargets.add(target)
      if (target !== undefined && isStaticValueImport(node)) loadedTargets.add(target)
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  return { allImports, loadedImports }
}

function importTarget(node: ts.Node, path: string): string | undefined {
  const specifier = moduleSpecifier(node)
  if (specifier === undefined || !specifier.text.startsWith('.')) return undefined
  return posix.join(posix.dirname(path), specifier.text)
}

function moduleSpecifier(node: ts.Node): ts.StringLiteralLike | undefined {
  let specifier: ts.Node | undefined
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) specifier = node.moduleSpecifier
  else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    specifier = node.arguments[0]
  else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) specifier = node.argument.literal
  return specifier !== undefined && ts.isStringLiteralLike(specifier) ? specifier : undefined
}

function isStaticValueImport(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return !node.isTypeOnly
  if (!ts.isImportDeclaration(node)) return false
  const clause = node.importClause
  if (clause === undefined) return true
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return false
  const bindings = clause.namedBindings
  const isTypesOnly =
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.every(element => element.isTypeOnly)
  return clause.name !== undefined || !isTypesOnly
}

/** Lists imports from `src/actions/NAME` to `src/actions/OTHER` as `file -> file`. */
export function crossActionImports({ allImports }: ImportGraph): string[] {
  // Only actions have a main.ts. The other folders contain code that several actions share.
  const isAction = (name: string | undefined) => allImports.has(`src/actions/${name}/main.ts`)
  const actionName = (path: string) => {
    const name = /^src\/actions\/([^/]+)\//.exec(path)?.[1]
    return isAction(name) ? name : undefined
  }
  return [...allImports].flatMap(([path, targets]) => {
    const importer = actionName(path)
    return [...targets]
      .map(target => ({ target, imported: actionName(target) }))
      .filter(({ imported }) => importer !== undefined && imported !== undefined && imported !== importer)
      .map(({ target }) => `${path} -> ${target}`)
  })
}

/** Finds import cycles with Tarjan's algorithm for strongly connected components. */
export function findCycles(graph: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const indices = new Map<string, number>()
  const lowLinks = new Map<string, number>()
  const stack: string[] = []
  const cycles: string[][] = []
  const visit = (node: string): number => {
    const index = indices.size
    indices.set(node, index)
    let lowLink = index
    stack.push(node)
    for (const next of graph.get(node) ?? []) {
      if (!graph.has(next)) continue
      if (!indices.has(next)) lowLink = Math.min(lowLink, visit(next))
      else if (stack.includes(next))
        lowLink = Math.min(lowLink, lowLinks.get(next) ?? indices.get(next) ?? index)
    }
    lowLinks.set(node, lowLink)
    if (lowLink === index) {
      const cycle = stack.splice(stack.indexOf(node))
      if (cycle.length > 1 || graph.get(node)?.has(node)) cycles.push(cycle.sort())
    }
    return lowLink
  }
  for (const node of graph.keys()) if (!indices.has(node)) visit(node)
  return cycles
}
