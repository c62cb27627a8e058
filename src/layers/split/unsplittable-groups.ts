import { formatSize } from '../../units.ts'
import { compare, type LayerTree, type TreeNode } from './layer-tree.ts'
import type { PlannedGroup, UnsplittableGroup } from './split-plan.ts'

/** Returns the groups over the limit, each with the reason why it cannot be divided. */
export function findUnsplittableGroups(
  tree: LayerTree,
  groups: readonly PlannedGroup[],
  moved: ReadonlyMap<TreeNode, number>,
  limit: number,
): UnsplittableGroup[] {
  if (groups.every(({ tarSize }) => tarSize <= limit)) return []
  const groupIndexes = placeNodes(tree, moved, groups.length - 1)
  const files = largestFiles(groupIndexes)
  const links = largestLinkSets(tree, groupIndexes)
  return groups.flatMap(({ name, tarSize }, index) => {
    if (tarSize <= limit) return []
    return [{ group: name, tarSize, reason: explain(files.get(index), links.get(index), limit) }]
  })
}

function explain(file: TreeNode | undefined, links: readonly TreeNode[] | undefined, limit: number): string {
  const path = JSON.stringify(file?.path ?? '')
  if (file !== undefined && file.ownSize > limit)
    return `The file ${path} alone is ${formatSize(file.ownSize)}, and a file cannot be split across layers: download it when the image starts, or store it in several files`
  const linkedPaths = links?.slice(0, 2).map(node => JSON.stringify(node.path))
  if (linkedPaths !== undefined)
    return `Hard links such as ${linkedPaths.join(' and ')} must stay in one layer`
  if (file === undefined)
    return 'The group contains only the headers of folders, which every layer repeats: increase warn-layer-size'
  return `No pattern divides the group further. Its largest file is ${path} (${formatSize(file.ownSize)})`
}

/** Maps every node to its group: its own, or the group of its parent folder. */
function placeNodes(
  { nodes }: LayerTree,
  moved: ReadonlyMap<TreeNode, number>,
  rest: number,
): ReadonlyMap<TreeNode, number> {
  const groupIndexes = new Map<TreeNode, number>()
  for (const node of nodes.nodes()) {
    const parentGroup = node.parent === undefined ? rest : groupIndexes.get(node.parent)
    groupIndexes.set(node, moved.get(node) ?? parentGroup ?? rest)
  }
  return groupIndexes
}

function largestFiles(groupIndexes: ReadonlyMap<TreeNode, number>): Map<number, TreeNode> {
  const largest = new Map<number, TreeNode>()
  for (const [node, group] of groupIndexes) {
    const current = largest.get(group)
    if (node.entry === undefined || node.entry.type === 'directory') continue
    const isLarger = current === undefined || node.ownSize > current.ownSize
    // The result must not depend on the order of the tar.
    const isFirst = current?.ownSize === node.ownSize && compare(node.path, current.path) < 0
    if (isLarger || isFirst) largest.set(group, node)
  }
  return largest
}

function largestLinkSets(
  { hardLinks }: LayerTree,
  groupIndexes: ReadonlyMap<TreeNode, number>,
): Map<number, readonly TreeNode[]> {
  const largest = new Map<number, readonly TreeNode[]>()
  for (const set of hardLinks) {
    for (const group of new Set(set.flatMap(node => groupIndexes.get(node) ?? []))) {
      if (set.length > (largest.get(group)?.length ?? 0)) largest.set(group, set)
    }
  }
  return largest
}
