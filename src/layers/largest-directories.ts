import { PathTree, parentDirectory } from '../tar/path-tree.ts'
import type { StoredPath } from './layer-content.ts'
import { addToTotals, emptyTotals, type SizeTotals } from './size-totals.ts'

/** Directory and its size in one layer. */
export interface LargeDirectory extends SizeTotals {
  readonly path: string
  /** Whether subdirectories that are listed separately are excluded from the sizes. */
  readonly isRest: boolean
}

interface DirectoryNode extends SizeTotals {
  readonly path: string
  readonly parent: DirectoryNode | undefined
  readonly children: DirectoryNode[]
}

/** Share of the layer's size below which a directory is not listed. */
const minShare = 0.01
/** Share of the layer's size above which a directory is subdivided. */
const subdividedShare = 0.1
/** Share of a directory's size above which a single child is listed instead. */
const dominantShare = 0.9

/**
 * Returns the largest directories of a layer, largest first, without counting a byte twice. A directory is listed as a
 * whole unless it is a large part of the layer or one child contains nearly all of it. Otherwise, its children are
 * listed, and the directory itself is listed for the remainder if the remainder is large enough.
 *
 * Sizes are compared in tar bytes so that many small files count with their headers and padding.
 */
export function largestDirectories(stored: Iterable<StoredPath>, count: number): LargeDirectory[] {
  const root = buildTree(stored)
  const listedDirectories: LargeDirectory[] = []
  const pending = [root]
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    for (const child of divide(directory, root.tarSize, listedDirectories)) pending.push(child)
  }
  return listedDirectories.sort((a, b) => b.tarSize - a.tarSize || (a.path < b.path ? -1 : 1)).slice(0, count)
}

/** Lists a directory, or its remainder if it is subdivided. @returns the children to process next. */
function divide(
  directory: DirectoryNode,
  total: number,
  listedDirectories: LargeDirectory[],
): readonly DirectoryNode[] {
  const { path, contentSize, tarSize, fileCount } = directory
  const largeChildren = directory.children.filter(child => child.tarSize > total * minShare)
  const isCoarse =
    tarSize > total * subdividedShare || largeChildren.some(child => child.tarSize > tarSize * dominantShare)
  if (!isCoarse || largeChildren.length === 0) {
    if (tarSize > 0) listedDirectories.push({ path, contentSize, tarSize, fileCount, isRest: false })
    return []
  }
  const remainder = { path, contentSize, tarSize, fileCount, isRest: true }
  for (const child of largeChildren) {
    remainder.contentSize -= child.contentSize
    remainder.tarSize -= child.tarSize
    remainder.fileCount -= child.fileCount
  }
  if (remainder.tarSize > total * minShare) listedDirectories.push(remainder)
  return largeChildren
}

function buildTree(stored: Iterable<StoredPath>): DirectoryNode {
  const tree = new PathTree(newDirectory)
  let directory = tree.root
  for (const item of stored) {
    const path = item.type === 'directory' ? item.path : parentDirectory(item.path)
    // Consecutive paths are usually in the same directory.
    if (path !== directory.path) directory = tree.at(path)
    addToTotals(directory, item)
  }
  for (const { parent, contentSize, tarSize, fileCount } of [...tree.nodes()].reverse()) {
    if (parent === undefined) continue
    parent.contentSize += contentSize
    parent.tarSize += tarSize
    parent.fileCount += fileCount
  }
  return tree.root
}

function newDirectory(path: string, parent: DirectoryNode | undefined): DirectoryNode {
  const directory = { path, parent, children: [], ...emptyTotals() }
  parent?.children.push(directory)
  return directory
}
