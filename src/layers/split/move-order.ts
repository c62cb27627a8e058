import type { Bundle } from './assign-groups.ts'
import type { LayerTree, TreeNode } from './layer-tree.ts'
import { matchingChildren } from './matching-names.ts'
import type { PathPattern } from './split-plan.ts'
import { endOfTar } from './written-size.ts'

/** One call of the script: what the patterns still find goes into the group. */
export interface Take {
  readonly bundle: number
  readonly patterns: readonly PathPattern[]
}

/** What a group holds after all moves; the last one is `rest`. */
export interface GroupContent {
  /** Bytes of the layer's tar, at most. */
  readonly tarSize: number
  readonly entries: number
}

/** Ranges come behind every name: they take what names have left. */
export function orderTakes(bundles: readonly Bundle[]): Take[] {
  return (['named', 'range'] as const).flatMap(kind =>
    bundles.flatMap((candidates, bundle) => {
      const patterns = candidates.filter(each => each.kind === kind).flatMap(each => each.patterns)
      return patterns.length === 0 ? [] : [{ bundle, patterns }]
    }),
  )
}

/** Follows the script on the tree, so that what a plan says is what its patterns do. */
export function followTakes({ nodes }: LayerTree, takes: readonly Take[]): Map<TreeNode, number> {
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

/** @param count of groups without `rest`. */
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
    for (let at = node.parent; at?.parent !== undefined && !size.above.has(at); at = at.parent) {
      size.above.add(at)
      size.tarSize += at.own
    }
  }
  return [...sizes.map(({ tarSize, entries }) => ({ tarSize, entries })), rest]
}

function isMoved(node: TreeNode, moved: ReadonlyMap<TreeNode, number>): boolean {
  for (let at: TreeNode | undefined = node; at !== undefined; at = at.parent) {
    if (moved.has(at)) return true
  }
  return false
}
