import { cleanPath } from '../../tar/entry-path.ts'
import { EntryPlaces } from '../../tar/follow-links.ts'
import { nameOf, PathTree } from '../../tar/path-tree.ts'
import type { TarEntry } from '../../tar/tar-entry.ts'
import { isWhiteout } from '../../tar/whiteout.ts'
import { writtenSize } from './written-size.ts'

/** A path of the layer. Folders that the tar leaves out stand here too: every layer has to name them. */
export interface TreeNode {
  readonly name: string
  readonly path: string
  readonly parent: TreeNode | undefined
  /** In the order of their names. */
  readonly children: TreeNode[]
  entry: TarEntry | undefined
  /** Bytes of the entry alone. */
  own: number
  /** Bytes of the folders above, which a layer repeats. The root is not written. */
  above: number
  /** Bytes with everything below. */
  total: number
  /** Number of the layer's entries here and below. */
  entries: number
}

export interface LayerTree {
  readonly root: TreeNode
  /** By path. */
  readonly nodes: Nodes
  /** Paths that the layer deletes; an opaque folder stands for what was in it. */
  readonly whiteouts: readonly string[]
  /** Sets of two and more paths with one content. */
  readonly hardLinks: readonly (readonly TreeNode[])[]
}

interface Nodes {
  find(path: string): TreeNode | undefined
  /** Parents before what is in them. */
  nodes(): Iterable<TreeNode>
}

const followed = 40

/** Of several entries with one path the last counts, as it does when a tar is unpacked. */
export function buildTree(entries: Iterable<TarEntry>): LayerTree {
  const byPath = new Map<string, TarEntry>()
  const whiteouts: string[] = []
  for (const entry of entries) {
    if (isWhiteout(entry.path)) whiteouts.push(entry.path)
    else byPath.set(entry.path, entry)
  }
  // A tar may go through a link (`lib -> usr/lib`, then `lib/x`): unpacked, the file is behind the link.
  const places = new EntryPlaces(byPath)
  const nodes = new PathTree(newNode)
  for (const entry of byPath.values()) {
    const node = nodes.at(places.placeOf(entry.path))
    // Of two that come to lie at one place, the order of the tar must not decide.
    if (node.entry === undefined || node.entry.path < entry.path) node.entry = entry
  }
  measure([...nodes.nodes()])
  const hardLinks = linkSets(path => nodes.find(places.placeOf(path)), byPath)
  return { root: nodes.root, nodes, whiteouts: whiteouts.sort(compare), hardLinks }
}

/** Order of code units: no locale may change a plan. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function newNode(path: string, parent: TreeNode | undefined): TreeNode {
  const sizes = { own: 0, above: 0, total: 0, entries: 0 }
  const node = { name: nameOf(path), path, parent, children: [], entry: undefined, ...sizes }
  parent?.children.push(node)
  return node
}

/** @param nodes parents before what is in them. */
function measure(nodes: readonly TreeNode[]): void {
  for (const node of nodes) {
    const { parent, entry, path, children } = node
    node.own = writtenSize(entry ?? { path, type: 'directory', size: 0 })
    node.total = node.own
    node.entries = entry === undefined ? 0 : 1
    node.above = parent?.parent === undefined ? 0 : parent.above + parent.own
    children.sort((a, b) => compare(a.name, b.name))
  }
  for (const { parent, total, entries } of nodes.toReversed()) {
    if (parent === undefined) continue
    parent.total += total
    parent.entries += entries
  }
}

function linkSets(
  nodeOf: (path: string) => TreeNode | undefined,
  byPath: ReadonlyMap<string, TarEntry>,
): TreeNode[][] {
  const sets = new Map<string, Set<TreeNode>>()
  for (const entry of byPath.values()) {
    if (entry.type !== 'hardlink') continue
    const first = originOf(entry, byPath)
    const set = sets.get(first) ?? new Set()
    for (const path of [first, entry.path]) {
      const node = nodeOf(path)
      if (node !== undefined) set.add(node)
    }
    sets.set(first, set)
  }
  const found = [...sets.values()].filter(set => set.size > 1)
  const byPathOf = (a: TreeNode | undefined, b: TreeNode | undefined) => compare(a?.path ?? '', b?.path ?? '')
  // In an order that the tar's does not show in: plans name what they find in it.
  return found.map(set => [...set].sort(byPathOf)).sort(([a], [b]) => byPathOf(a, b))
}

/** The file behind a link to a link. */
function originOf(entry: TarEntry, byPath: ReadonlyMap<string, TarEntry>): string {
  let at = entry
  for (let follows = 0; follows < followed && at.type === 'hardlink'; follows += 1) {
    const target = cleanPath(at.linkTarget ?? '')
    const next = byPath.get(target)
    if (next === undefined || next === at) return target
    at = next
  }
  return at.path
}
