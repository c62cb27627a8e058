import { followLinks } from '../tar/follow-links.ts'
import type { TarEntry } from '../tar/tar-entry.ts'
import { writtenSize } from './written-size.ts'

/** A path of the layer. Folders that the tar leaves out stand here too: every layer has to name them. */
export interface TreeNode {
  readonly name: string
  readonly path: string
  readonly parent: TreeNode | undefined
  readonly children: Map<string, TreeNode>
  entry: TarEntry | undefined
  /** Bytes of the entry alone. */
  own: number
  /** Bytes with everything below. */
  total: number
  /** Number of the layer's entries here and below. */
  entries: number
}

export interface LayerTree {
  readonly root: TreeNode
  /** Paths that the layer deletes; an opaque folder stands for what was in it. */
  readonly whiteouts: readonly string[]
  /** Sets of two and more paths with one content. */
  readonly hardLinks: readonly (readonly TreeNode[])[]
}

const whiteout = /(?:^|\/)\.wh\.[^/]+$/
const followed = 40

/** Of several entries with one path the last counts, as it does when a tar is unpacked. */
export function buildTree(entries: Iterable<TarEntry>): LayerTree {
  const byPath = new Map<string, TarEntry>()
  const whiteouts: string[] = []
  for (const entry of entries) {
    if (whiteout.test(entry.path)) whiteouts.push(entry.path)
    else byPath.set(entry.path, entry)
  }
  const root = newNode('', undefined)
  for (const path of [...byPath.keys()].sort(compare)) {
    const node = nodeAt(root, realPath(path, byPath))
    node.entry = byPath.get(path)
  }
  measure(root)
  return { root, whiteouts: whiteouts.sort(compare), hardLinks: linkSets(root, byPath) }
}

/** Bytes of the folders above, which a layer repeats. The root is not written. */
export function sizeAbove(node: TreeNode): number {
  let sum = 0
  for (let at = node.parent; at?.parent !== undefined; at = at.parent) sum += at.own
  return sum
}

export function findNode(root: TreeNode, path: string): TreeNode | undefined {
  let node: TreeNode | undefined = root
  for (const name of path === '' ? [] : path.split('/')) node = node?.children.get(name)
  return node
}

/** Order of code units: no locale may change a plan. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function newNode(name: string, parent: TreeNode | undefined): TreeNode {
  const path = parent === undefined || parent.path === '' ? name : `${parent.path}/${name}`
  return { name, path, parent, children: new Map(), entry: undefined, own: 0, total: 0, entries: 0 }
}

function nodeAt(root: TreeNode, path: string): TreeNode {
  let node = root
  for (const name of path === '' ? [] : path.split('/')) {
    const next = node.children.get(name) ?? newNode(name, node)
    node.children.set(name, next)
    node = next
  }
  return node
}

/** A tar may go through a link (`lib -> usr/lib`, then `lib/x`): unpacked, the file is behind the link. */
function realPath(path: string, byPath: ReadonlyMap<string, TarEntry>): string {
  return followLinks(path, byPath, false)
}

function measure(node: TreeNode): void {
  node.own = writtenSize(node.entry ?? { path: node.path, type: 'directory', size: 0 })
  node.total = node.own
  node.entries = node.entry === undefined ? 0 : 1
  for (const child of node.children.values()) {
    measure(child)
    node.total += child.total
    node.entries += child.entries
  }
}

function linkSets(root: TreeNode, byPath: ReadonlyMap<string, TarEntry>): TreeNode[][] {
  const sets = new Map<string, Set<TreeNode>>()
  for (const entry of byPath.values()) {
    if (entry.type !== 'hardlink') continue
    const first = originOf(entry, byPath)
    const set = sets.get(first) ?? new Set()
    for (const path of [first, entry.path]) {
      const node = findNode(root, realPath(path, byPath))
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
    const target = (at.linkTarget ?? '').split('/').filter(name => name !== '' && name !== '.')
    const next = byPath.get(target.join('/'))
    if (next === undefined || next === at) return target.join('/')
    at = next
  }
  return at.path
}
