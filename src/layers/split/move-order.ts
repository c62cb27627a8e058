import type { CandidateGroup } from './assign-groups.ts'
import type { LayerTree, TreeNode } from './layer-tree.ts'
import { matchingChildren } from './matching-names.ts'
import type { PathPattern } from './split-plan.ts'
import { endOfTar } from './written-size.ts'

/** One call in the script: paths that still match the patterns are moved to the group. */
export interface Move {
  readonly bundle: number
  readonly patterns: readonly PathPattern[]
}

/** Contents of a group after all moves; the last group is `rest`. */
export interface GroupContent {
  /** Maximum size of the layer's tar in bytes. */
  readonly tarSize: number
  readonly entries: number
}

/** Orders ranges after all names, because they match whatever the names have left. */
export function orderMoves(bundles: readonly CandidateGroup[]): Move[] {
  return (['named', 'range'] as const).flatMap(kind =>
    bundles.flatMap((candidates, bundle) => {
      const patterns = candidates.filter(each => each.kind === kind).flatMap(each => each.patterns)
      return patterns.length === 0 ? [] : [{ bundle, patterns }]
    }),
  )
}

/** Simulates the script on the tree, so that the plan reports exactly what its patterns do. */
export function applyMoves({ nodes }: LayerTree, takes: readonly Move[]): Map<TreeNode, number> {
  const moved = new Map<TreeNode, number>()
  for (const { bundle, patterns } of takes) {
    for (const pattern of patterns) {
      for (const node of matchingChildren(nodes.find(pattern.folder), pattern)) {
        if (!isMoved(node, moved)) moved.set(node, bundle)
      }
    }
  }
  return moved
}

/** @param count number of groups without `rest`. */
export function measureGroups(
  { root }: LayerTree,
  moved: ReadonlyMap<TreeNode, number>,
  count: number,
): GroupContent[] {
  const sizes = Array.from({ length: count }, () => ({ tarSize: endOfTar, entries: 0, above: new Set() }))
  const rest = { tarSize: root.total + endOfTar, entries: root.entries }
  for (const [node, bundle] of moved) {
    const size = sizes[bundle]
    if (size === undefined) continue
    size.tarSize += node.total
    size.entries += node.entries
    rest.tarSize -= node.total
    rest.entries -= node.entries
    for (
      let current = node.parent;
      current?.parent !== undefined && !size.above.has(current);
      current = current.parent
    ) {
      size.above.add(current)
      size.tarSize += current.own
    }
  }
  return [...sizes.map(({ tarSize, entries }) => ({ tarSize, entries })), rest]
}

function isMoved(node: TreeNode, moved: ReadonlyMap<TreeNode, number>): boolean {
  for (let current: TreeNode | undefined = node; current !== undefined; current = current.parent) {
    if (moved.has(current)) return true
  }
  return false
}
