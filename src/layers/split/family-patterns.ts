import type { TreeNode } from './layer-tree.ts'
import { matchingChildren } from './matching-names.ts'
import { isWritable, matchesName } from './path-pattern.ts'
import type { PathPattern } from './split-plan.ts'

/** Returns patterns that match exactly the members among the folder's names, or undefined if no pattern does. */
export function familyPatterns(
  folder: TreeNode,
  stem: string,
  members: readonly TreeNode[],
): PathPattern[] | undefined {
  const expectedNodes = new Set(members)
  const hasStem = members.some(({ name }) => name === stem)
  for (const tail of ['*', '[!a-z]*', '[!A-Za-z]*'] as const) {
    const pattern: PathPattern = { folder: folder.path, prefix: stem, tail }
    const exact: PathPattern = { ...pattern, tail: '' }
    const patterns = matchesName(pattern, stem) || !hasStem ? [pattern] : [pattern, exact]
    // Each name matches at most one of the patterns.
    const matchedNodes = patterns.flatMap(item => matchingChildren(folder, item))
    const isExact =
      matchedNodes.length === expectedNodes.size && matchedNodes.every(node => expectedNodes.has(node))
    if (isExact && patterns.every(isWritable)) return patterns
  }
  return undefined
}
