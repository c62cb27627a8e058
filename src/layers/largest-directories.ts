import { PathTree, parentDirectory } from '../tar/path-tree.ts'
import type { StoredPath } from './layer-content.ts'
import { addToTotals, emptyTotals, type SizeTotals } from './size-totals.ts'

/** A directory and its size in one layer. */
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

/**
 * Shares of the layer's size: smaller directories are not listed (`smallest`), larger ones are subdivided (`coarse`).
 */
const minSize = 0.01
const coarse = 0.1
/** Share of a directory above which a single child is listed instead. */
const dominant = 0.9

/**
 * Directories that explain where a layer's bytes are, largest first, without counting a byte twice. A directory is
 * listed as a whole unless it is a large part of the layer or one child holds nearly all of it. Then its children are
 * listed, and the directory itself once more for the remainder if that is large enough.
 *
 * Sizes are compared in tar bytes so that many small files count with their headers and padding.
 */
export function largestDirectories(stored: Iterable<StoredPath>, count: number): LargeDirectory[] {
  const root = buildTree(stored)
  const found: LargeDirectory[] = []
  const waiting = [root]
  for (let directory = waiting.pop(); directory !== undefined; directory = waiting.pop()) {
    for (const child of choose(directory, root.tarSize, found)) waiting.push(child)
  }
  return found.sort((a, b) => b.tarSize - a.tarSize || (a.path < b.path ? -1 : 1)).slice(0, count)
}

/** @returns the children to process next. */
function choose(directory: DirectoryNode, total: number, found: LargeDirectory[]): readonly DirectoryNode[] {
  const { path, contentSize, tarSize, fileCount } = directory
  const large = directory.children.filter(child => child.tarSize > total * minSize)
  const isCoarse = tarSize > total * coarse || large.some(child => child.tarSize > tarSize * dominant)
  if (!isCoarse || large.length === 0) {
    if (tarSize > 0) found.push({ path, contentSize, tarSize, fileCount, isRest: false })
    return []
  }
  const rest = { path, contentSize, tarSize, fileCount, isRest: true }
  for (const child of large) {
    rest.contentSize -= child.contentSize
    rest.tarSize -= child.tarSize
    rest.fileCount -= child.fileCount
  }
  if (rest.tarSize > total * minSize) found.push(rest)
  return large
}

function buildTree(stored: Iterable<StoredPath>): DirectoryNode {
  const tree = new PathTree(newDirectory)
  let known = tree.root
  for (const item of stored) {
    const path = item.type === 'directory' ? item.path : parentDirectory(item.path)
    // Consecutive paths are usually in the same directory.
    if (path !== known.path) known = tree.at(path)
    addToTotals(known, item)
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
