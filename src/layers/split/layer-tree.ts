import { cleanPath } from '../../tar/entry-path.ts'
import { EntryPlaces } from '../../tar/follow-links.ts'
import { baseName, PathTree } from '../../tar/path-tree.ts'
import type { TarEntry } from '../../tar/tar-entry.ts'
import { isWhiteout } from '../../tar/whiteout.ts'
import { writtenSize } from './written-size.ts'

/** Path in a layer. The tree includes folders missing from the tar, because every layer must list them. */
export interface TreeNode {
  readonly name: string
  readonly path: string
  readonly parent: TreeNode | undefined
  /** Children, in order of name. */
  readonly children: TreeNode[]
  entry: TarEntry | undefined
  /** Bytes of the entry alone. */
  ownSize: number
  /** Bytes of the parent folders, which every layer repeats. The root is not written. */
  parentSize: number
  /** Bytes of the entry and everything below it. */
  totalSize: number
  /** Number of the layer's entries at and below this path. */
  entries: number
}

/** File system of a layer as a tree, with its whiteouts and hard links. */
export interface LayerTree {
  readonly root: TreeNode
  /** Nodes by path. */
  readonly nodes: Nodes
  /** Whiteout paths of the layer, including opaque ones. */
  readonly whiteouts: readonly string[]
  /** Sets of two or more paths that share content. */
  readonly hardLinks: readonly (readonly TreeNode[])[]
}

interface Nodes {
  find(path: string): TreeNode | undefined
  /** Returns all nodes, parents before their children. */
  nodes(): Iterable<TreeNode>
}

/** Maximum number of hard links that are followed to a file. */
const maxLinks = 40

/**
 * Builds the tree of a layer. If several entries have the same path, the last one counts, as when a tar is unpacked.
 */
export function buildTree(entries: Iterable<TarEntry>): LayerTree {
  const byPath = new Map<string, TarEntry>()
  const whiteouts: string[] = []
  for (const entry of entries) {
    if (isWhiteout(entry.path)) whiteouts.push(entry.path)
    else byPath.set(entry.path, entry)
  }
  // A tar path may pass through a link (`lib -> usr/lib`, then `lib/x`); when unpacked, the file is at the link's
  // target.
  const places = new EntryPlaces(byPath)
  const nodes = new PathTree(newNode)
  for (const entry of byPath.values()) {
    const node = nodes.at(places.resolve(entry.path))
    // If two entries have the same place, the result must not depend on the order of the tar.
    if (node.entry === undefined || node.entry.path < entry.path) node.entry = entry
  }
  measure([...nodes.nodes()])
  const hardLinks = linkSets(path => nodes.find(places.resolve(path)), byPath)
  return { root: nodes.root, nodes, whiteouts: whiteouts.sort(compare), hardLinks }
}

/** Compares by code units, so that the locale does not affect a plan. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function newNode(path: string, parent: TreeNode | undefined): TreeNode {
  const sizes = { ownSize: 0, parentSize: 0, totalSize: 0, entries: 0 }
  const node = { name: baseName(path), path, parent, children: [], entry: undefined, ...sizes }
  parent?.children.push(node)
  return node
}

/** Sets the sizes of all nodes. @param nodes nodes of a tree, parents before their children. */
function measure(nodes: readonly TreeNode[]): void {
  for (const node of nodes) {
    const { parent, entry, path, children } = node
    node.ownSize = writtenSize(entry ?? { path, type: 'directory', size: 0 })
    node.totalSize = node.ownSize
    node.entries = entry === undefined ? 0 : 1
    node.parentSize = parent?.parent === undefined ? 0 : parent.parentSize + parent.ownSize
    children.sort((a, b) => compare(a.name, b.name))
  }
  for (const { parent, totalSize, entries } of nodes.toReversed()) {
    if (parent === undefined) continue
    parent.totalSize += totalSize
    parent.entries += entries
  }
}

function linkSets(
  findNode: (path: string) => TreeNode | undefined,
  byPath: ReadonlyMap<string, TarEntry>,
): TreeNode[][] {
  const sets = new Map<string, Set<TreeNode>>()
  for (const entry of byPath.values()) {
    if (entry.type !== 'hardlink') continue
    const first = linkOrigin(entry, byPath)
    const set = sets.get(first) ?? new Set()
    for (const path of [first, entry.path]) {
      const node = findNode(path)
      if (node !== undefined) set.add(node)
    }
    sets.set(first, set)
  }
  const linkedSets = [...sets.values()].filter(set => set.size > 1)
  const compareNodes = (a: TreeNode | undefined, b: TreeNode | undefined) =>
    compare(a?.path ?? '', b?.path ?? '')
  // Sorted, because plans name members of these sets and must not depend on the order of the tar.
  return linkedSets.map(set => [...set].sort(compareNodes)).sort(([a], [b]) => compareNodes(a, b))
}

/** Returns the path of the file that a hard link refers to. A hard link can point to another hard link. */
function linkOrigin(entry: TarEntry, byPath: ReadonlyMap<string, TarEntry>): string {
  let currentEntry = entry
  for (let depth = 0; depth < maxLinks && currentEntry.type === 'hardlink'; depth += 1) {
    const target = cleanPath(currentEntry.linkTarget ?? '')
    const next = byPath.get(target)
    if (next === undefined || next === currentEntry) return target
    currentEntry = next
  }
  return currentEntry.path
}
