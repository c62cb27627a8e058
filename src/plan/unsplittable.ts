import { formatSize } from '../units/size-units.ts'
import type { LayerTree, TreeNode } from './layer-tree.ts'
import type { PlannedGroup, Unsplittable } from './split-plan.ts'

/** Says for every group over the limit what in it cannot be divided. */
export function findUnsplittable(
  { root, hardLinks }: LayerTree,
  groups: readonly PlannedGroup[],
  moved: ReadonlyMap<TreeNode, number>,
  limit: number,
): Unsplittable[] {
  return groups.flatMap(({ name, tarSize }, index) => {
    if (tarSize <= limit) return []
    const isInside = (node: TreeNode) => (bundleOf(node, moved) ?? groups.length - 1) === index
    const file = largestFile(root, isInside)
    const links = hardLinks.filter(set => set.some(isInside)).sort((a, b) => b.length - a.length)[0]
    return [{ group: name, tarSize, reason: explain(file, links, limit) }]
  })
}

function explain(file: TreeNode | undefined, links: readonly TreeNode[] | undefined, limit: number): string {
  const size = file?.own ?? 0
  const path = JSON.stringify(file?.path)
  if (size > limit)
    return `The file ${path} alone has ${formatSize(size)}, and no layer can hold a part of it: fetch it when the image starts, or store it in several files`
  const tied = links?.slice(0, 2).map(node => JSON.stringify(node.path))
  if (tied !== undefined)
    return `Hard links such as ${tied.join(' and ')} hold it together: they must stay in one layer`
  if (file === undefined)
    return 'It holds no file, only the headers of folders, which every layer repeats: increase warn-layer-size'
  return `No pattern divides it further; its largest file is ${path} with ${formatSize(size)}`
}

function bundleOf(node: TreeNode, moved: ReadonlyMap<TreeNode, number>): number | undefined {
  for (let at: TreeNode | undefined = node; at !== undefined; at = at.parent) {
    const bundle = moved.get(at)
    if (bundle !== undefined) return bundle
  }
  return undefined
}

function largestFile(node: TreeNode, isInside: (node: TreeNode) => boolean): TreeNode | undefined {
  let largest: TreeNode | undefined
  const todo = [node]
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    const isFile = at.entry !== undefined && at.entry.type !== 'directory'
    if (isFile && at.own > (largest?.own ?? 0) && isInside(at)) largest = at
    todo.push(...at.children.values())
  }
  return largest
}
