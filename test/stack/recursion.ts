import ts from 'typescript'
import { type Source, walk } from '../messages/source.ts'

/**
 * Functions that can come to call themselves, at once or through others: `src/a.ts: one` or `src/a.ts: one, src/b.ts:
 * two`, in the order in which they are read. A mention counts as a call, since a function that hands itself to `flatMap`
 * recurses too. A way through a library or an interface is not seen.
 */
export function findRecursions(source: Source): string[] {
  const graph = mentionsIn(source)
  const reachable = new Map([...graph.keys()].map(from => [from, reachableFrom(from, graph)]))
  const reaches = (from: ts.Node, to: ts.Node) => reachable.get(from)?.has(to) ?? false
  const cycles = [...graph.keys()]
    .filter(node => reaches(node, node))
    .map(node => [...graph.keys()].filter(other => reaches(node, other) && reaches(other, node)))
  return [...new Set(cycles.map(cycle => cycle.map(node => functionTitle(node, source)).join(', ')))]
}

type Graph = ReadonlyMap<ts.Node, ReadonlySet<ts.Node>>

/** Each function that has a name, with those that its text mentions, its inner functions' text included. */
function mentionsIn(source: Source): Graph {
  const graph = new Map<ts.Node, Set<ts.Node>>()
  for (const file of source.files) walk(file, node => isNamedFunction(node) && graph.set(node, new Set()))
  for (const [from, mentioned] of graph) {
    walk(from, node => {
      if (!ts.isIdentifier(node) && !ts.isPrivateIdentifier(node)) return
      const declaration = source.symbolOf(node)?.valueDeclaration
      if (declaration === undefined || !graph.has(declaration)) return
      if (ts.getNameOfDeclaration(declaration) !== node) mentioned.add(declaration)
    })
  }
  return graph
}

function isNamedFunction(node: ts.Node): boolean {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isAccessor(node))
    return node.body !== undefined
  const mayHold =
    ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isPropertyAssignment(node)
  const value = mayHold ? node.initializer : undefined
  return value !== undefined && (ts.isArrowFunction(value) || ts.isFunctionExpression(value))
}

function reachableFrom(from: ts.Node, graph: Graph): Set<ts.Node> {
  const found = new Set<ts.Node>()
  const waiting = [from]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const next of graph.get(node) ?? []) {
      if (found.has(next)) continue
      found.add(next)
      waiting.push(next)
    }
  }
  return found
}

function functionTitle(node: ts.Node, { placeOf }: Source): string {
  const name = ts.getNameOfDeclaration(node as ts.Declaration)
  return `${placeOf(node).replace(/:\d+$/, '')}: ${name?.getText()}`
}
