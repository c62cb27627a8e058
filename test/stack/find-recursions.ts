import ts from 'typescript'
import { type Source, walk } from './read-source.ts'

/**
 * Finds functions that call themselves directly (`src/a.ts: one`) or through other functions
 * (`src/a.ts: one, src/b.ts: two`). Any use of a function's name counts as a call, because a function that passes itself to
 * `flatMap` also recurses. Calls through libraries and interfaces are not detected.
 */
export function findRecursions(source: Source): string[] {
  const graph = findReferences(source)
  const reachable = new Map([...graph.keys()].map(from => [from, findReachable(from, graph)]))
  const isReachable = (from: ts.Node, to: ts.Node) => reachable.get(from)?.has(to) ?? false
  const cycles = [...graph.keys()]
    .filter(node => isReachable(node, node))
    .map(node => [...graph.keys()].filter(other => isReachable(node, other) && isReachable(other, node)))
  return [...new Set(cycles.map(cycle => cycle.map(node => formatFunction(node, source)).join(', ')))]
}

type Graph = ReadonlyMap<ts.Node, ReadonlySet<ts.Node>>

/** Maps each named function to the named functions that the function or its nested functions refer to. */
function findReferences(source: Source): Graph {
  const graph = new Map<ts.Node, Set<ts.Node>>()
  for (const file of source.files) walk(file, node => isNamedFunction(node) && graph.set(node, new Set()))
  for (const [from, references] of graph) {
    walk(from, node => {
      if (!ts.isIdentifier(node) && !ts.isPrivateIdentifier(node)) return
      const declaration = source.findSymbol(node)?.valueDeclaration
      if (declaration === undefined || !graph.has(declaration)) return
      if (ts.getNameOfDeclaration(declaration) !== node) references.add(declaration)
    })
  }
  return graph
}

function isNamedFunction(node: ts.Node): boolean {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isAccessor(node))
    return node.body !== undefined
  const canBeFunction =
    ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isPropertyAssignment(node)
  const value = canBeFunction ? node.initializer : undefined
  return value !== undefined && (ts.isArrowFunction(value) || ts.isFunctionExpression(value))
}

function findReachable(from: ts.Node, graph: Graph): Set<ts.Node> {
  const reachableNodes = new Set<ts.Node>()
  const pendingNodes = [from]
  for (let node = pendingNodes.pop(); node !== undefined; node = pendingNodes.pop()) {
    for (const next of graph.get(node) ?? []) {
      if (reachableNodes.has(next)) continue
      reachableNodes.add(next)
      pendingNodes.push(next)
    }
  }
  return reachableNodes
}

function formatFunction(node: ts.Node, { formatLocation }: Source): string {
  const name = ts.getNameOfDeclaration(node as ts.Declaration)
  return `${formatLocation(node).replace(/:\d+$/, '')}: ${name?.getText()}`
}
