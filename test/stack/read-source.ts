import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'

/** Source files of `src/`, with the symbols and functions that their nodes refer to. */
export interface Source {
  readonly files: readonly ts.SourceFile[]
  /** Returns the symbol that a name refers to, resolved through imports. */
  findSymbol(node: ts.Node): ts.Symbol | undefined
  /** Returns the called function. For an interface method, returns the implementation with the same name. */
  findCalledFunction(call: ts.CallExpression): ts.FunctionLikeDeclaration | undefined
  /** Returns the calls to a function. */
  findCalls(calledFunction: ts.Symbol): readonly ts.CallExpression[]
  /** Returns the path relative to the repository's root, and the line, as `src/a.ts:1`. */
  formatLocation(node: ts.Node): string
}

/** Reads the source files without the types of libraries, because loading the libraries takes most of the time. */
export function readSource(root: string): Source {
  const folder = join(root, 'src')
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .map(path => join(folder, path))
  const program = ts.createProgram(paths, {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    noLib: true,
    noResolve: true,
    types: [],
  })
  const checker = program.getTypeChecker()
  const files = program.getSourceFiles().filter(({ fileName }) => paths.includes(fileName))
  const findSymbol = (node: ts.Node) => {
    const symbol = checker.getSymbolAtLocation(node)
    return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  }
  const calls = new Map<ts.Symbol, ts.CallExpression[]>()
  const exportedFunctions = new Map<string, ts.FunctionLikeDeclaration>()
  for (const file of files) {
    walk(file, node => {
      if (ts.isFunctionDeclaration(node) && node.name !== undefined && isExported(node))
        exportedFunctions.set(node.name.text, node)
      const symbol = ts.isCallExpression(node) ? findSymbol(calleeName(node)) : undefined
      if (symbol !== undefined && ts.isCallExpression(node))
        calls.set(symbol, [...(calls.get(symbol) ?? []), node])
    })
  }
  return {
    files,
    findSymbol,
    findCalls: calledFunction => calls.get(calledFunction) ?? [],
    findCalledFunction: call => {
      const declaration = findSymbol(calleeName(call))?.valueDeclaration
      if (declaration === undefined) return undefined
      const isVariable = ts.isVariableDeclaration(declaration)
      return (
        functionWithBody(isVariable ? declaration.initializer : declaration) ??
        exportedFunctions.get(calleeName(call).getText())
      )
    },
    formatLocation: node => {
      const file = node.getSourceFile()
      const { line } = file.getLineAndCharacterOfPosition(node.getStart())
      return `${relative(root, file.fileName)}:${line + 1}`
    },
  }
}

/** Calls a function for a node and all nodes below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  node.forEachChild(child => walk(child, visit))
}

function calleeName({ expression }: ts.CallExpression): ts.Node {
  return ts.isPropertyAccessExpression(expression) ? expression.name : expression
}

function isExported({ modifiers }: ts.FunctionDeclaration): boolean {
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
}

function functionWithBody(node: ts.Node | undefined): ts.FunctionLikeDeclaration | undefined {
  if (node === undefined || !ts.isFunctionLike(node)) return undefined
  return 'body' in node && node.body !== undefined ? (node as ts.FunctionLikeDeclaration) : undefined
}
