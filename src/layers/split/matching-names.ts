import type { TreeNode } from './layer-tree.ts'
import { matchesName } from './path-pattern.ts'
import type { PathPattern } from './split-plan.ts'

/**
 * Returns the children of a folder that match a pattern, in order of name. Only names with the pattern's prefix are
 * compared.
 */
export function matchingChildren(
  folder: TreeNode | undefined,
  pattern: Pick<PathPattern, 'prefix' | 'tail'>,
): TreeNode[] {
  const children = folder?.children ?? []
  const matches: TreeNode[] = []
  for (let index = firstNotBefore(children, pattern.prefix); index < children.length; index += 1) {
    const child = children[index]
    if (child === undefined || !child.name.startsWith(pattern.prefix)) break
    if (matchesName(pattern, child.name)) matches.push(child)
    // Without a tail, only one name can match.
    if (pattern.tail === '') break
  }
  return matches
}

/** Returns whether any of these nodes, sorted by name, begins with the prefix. */
export function hasPrefix(nodes: readonly TreeNode[], prefix: string): boolean {
  return nodes[firstNotBefore(nodes, prefix)]?.name.startsWith(prefix) ?? false
}

function firstNotBefore(nodes: readonly TreeNode[], name: string): number {
  let from = 0
  let to = nodes.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((nodes[middle]?.name ?? '') < name) from = middle + 1
    else to = middle
  }
  return from
}
