import type { CandidateGroup } from './assign-groups.ts'
import type { LayerTree, TreeNode } from './layer-tree.ts'
import { matchingChildren } from './matching-names.ts'
import type { PathPattern } from './split-plan.ts'
import { endOfTar } from './written-size.ts'

/** Call in the script that moves the paths that still match the patterns to a group. */
export interface Move {
  readonly groupIndex: number
  readonly patterns: readonly PathPattern[]
}

/** Contents of a group after all moves; the last group is `rest`. */
export interface GroupContent {
  /** Maximum size of the layer's tar in bytes. */
  readonly tarSize: number
  readonly entries: number
}

/** Orders ranges after all names, because a range would also match paths with names of their own. */
export function orderMoves(candidateGroups: readonly CandidateGroup[]): Move[] {
  return (['named', 'range'] as const).flatMap(kind =>
    candidateGroups.flatMap((candidates, groupIndex) => {
      const patterns = candidates
        .filter(candidate => candidate.kind === kind)
        .flatMap(candidate => candidate.patterns)
      return patterns.length === 0 ? [] : [{ groupIndex, patterns }]
    }),
  )
}

/** Simulates the script on the tree, so that the plan reports the exact effect of its patterns. */
export function applyMoves({ nodes }: LayerTree, moves: readonly Move[]): Map<TreeNode, number> {
  const moved = new Map<TreeNode, number>()
  for (const { groupIndex, patterns } of moves) {
    for (const pattern of patterns) {
      for (const node of matchingChildren(nodes.find(pattern.folder), pattern)) {
        if (!isMoved(node, moved)) moved.set(node, groupIndex)
      }
    }
  }
  return moved
}

/** Returns the contents of all groups, `rest` last. @param count number of groups without `rest`. */
export function measureGroups(
  { root }: LayerTree,
  moved: ReadonlyMap<TreeNode, number>,
  count: number,
): GroupContent[] {
  const sizes = Array.from({ length: count }, () => ({ tarSize: endOfTar, entries: 0, parents: new Set() }))
  const rest = { tarSize: root.totalSize + endOfTar, entries: root.entries }
  for (const [node, groupIndex] of moved) {
    const size = sizes[groupIndex]
    if (size === undefined) continue
    size.tarSize += node.totalSize
    size.entries += node.entries
    rest.tarSize -= node.totalSize
    rest.entries -= node.entries
    for (
      let current = node.parent;
      current?.parent !== undefined && !size.parents.has(current);
      current = current.parent
    ) {
      size.parents.add(current)
      size.tarSize += current.ownSize
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
