/** Measures the lines and the parameters of named functions with a body. */
import ts from 'typescript'
import type { SourceModule } from './program.ts'

/** Size of a function. */
export interface FunctionSize {
  /** Location and name, `path:line name`. */
  readonly location: string
  readonly lines: number
  readonly parameters: number
  /** Maximum number of fields of a parameter whose type is an object literal: arguments packed into one parameter. */
  readonly packedFields: number
}

/** Measures named functions. The lines of an anonymous callback belong to the enclosing function. */
export function measureFunctions(modules: readonly SourceModule[]): FunctionSize[] {
  return modules.flatMap(({ path, file }) => {
    const sizes: FunctionSize[] = []
    const visit = (node: ts.Node): void => {
      const name = isFunctionWithBody(node) ? functionName(node) : undefined
      if (isFunctionWithBody(node) && name !== undefined) sizes.push(measure(node, name, path, file))
      ts.forEachChild(node, visit)
    }
    visit(file)
    return sizes
  })
}

function measure(
  node: ts.FunctionLikeDeclaration,
  name: string,
  path: string,
  file: ts.SourceFile,
): FunctionSize {
  const firstLine = file.getLineAndCharacterOfPosition(node.getStart(file)).line
  const lastLine = file.getLineAndCharacterOfPosition(node.getEnd()).line
  return {
    location: `${path}:${firstLine + 1} ${name}`,
    lines: lastLine - firstLine + 1,
    parameters: node.parameters.length,
    packedFields: Math.max(
      0,
      ...node.parameters.map(({ type }) => (type && ts.isTypeLiteralNode(type) ? type.members.length : 0)),
    ),
  }
}

/** Returns whether a node is a function with a body. */
export function isFunctionWithBody(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined
}

function functionName(node: ts.FunctionLikeDeclaration): string | undefined {
  if (ts.isConstructorDeclaration(node)) return 'constructor'
  if (node.name !== undefined) return node.name.getText()
  const { parent } = node
  const isAssigned = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)
  return isAssigned || ts.isPropertyDeclaration(parent) ? parent.name.getText() : undefined
}
