import { cleanPath } from '../tar/entry-path.ts'
import { Largest } from './largest.ts'
import type { LayerContent, StoredPath } from './layer-content.ts'
import { type Hiding, type StoredContent, VisibleTree } from './visible-tree.ts'

/** Content that is stored and transferred though the image does not show it. */
export interface WastedFile {
  readonly path: string
  /** Bytes of content. */
  readonly contentSize: number
  /** Bytes in the tar, headers and padding included. */
  readonly tarSize: number
  /** The layer that stores it, lowest first, from 0. */
  readonly layer: number
  /** The layer that hides it; the same one where a tar holds a path twice. */
  readonly hiddenBy: number
  readonly how: Hiding
}

/** Sums over files, in bytes of content. */
export interface WastedBytes {
  /** Of this layer, hidden by it or a later one. */
  readonly stored: number
  /** Of this or earlier layers, hidden by this one because it stores the path again. */
  readonly storedAgain: number
  /** Of earlier layers, hidden by this one because it deletes or replaces. */
  readonly deleted: number
}

export interface ImageWaste {
  /** One for each layer, lowest first. */
  readonly layers: readonly WastedBytes[]
  readonly total: number
  /** Largest first. */
  readonly largest: readonly WastedFile[]
}

type Sums = { -readonly [Key in keyof WastedBytes]: number }

/**
 * What a later layer stores again or deletes. The content of hard links is hidden when the last of them is.
 * Paths are taken as the layers name them: a symbolic link on the way is not followed.
 *
 * @param layers lowest first.
 * @param count how many files to name.
 */
export function findWaste(layers: readonly LayerContent[], count: number): ImageWaste {
  const sums: Sums[] = layers.map(() => ({ stored: 0, storedAgain: 0, deleted: 0 }))
  const largest = new Largest(count, bySize)
  let hiddenBy = 0
  const tree = new VisibleTree(({ layer, path, contentSize, tarSize }, how) => {
    const [from, by] = [sums[layer], sums[hiddenBy]]
    if (from !== undefined) from.stored += contentSize
    if (by !== undefined) by[how === 'again' ? 'storedAgain' : 'deleted'] += contentSize
    if (contentSize > 0) largest.add({ path, contentSize, tarSize, layer, hiddenBy, how })
  })
  for (const [index, content] of layers.entries()) {
    hiddenBy = index
    // Whiteouts are for the layers below alone, wherever in the tar they stand.
    for (const path of content.emptiedDirectories) tree.empty(path)
    for (const path of content.removedPaths) tree.remove(path)
    for (const item of content.stored) store(tree, item, index)
  }
  return {
    layers: sums,
    total: sums.reduce((total, { stored }) => total + stored, 0),
    largest: largest.list(),
  }
}

function store(tree: VisibleTree, item: StoredPath, layer: number): void {
  const { path, type, contentSize, tarSize, linkTarget } = item
  if (type === 'directory') {
    tree.putDirectory(path)
    return
  }
  // Made before the look-up: no link can be to what stands in its own way.
  if (linkTarget !== undefined) tree.makeParents(path)
  const shared = linkTarget === undefined ? undefined : tree.find(cleanPath(linkTarget))
  if (shared !== undefined && shared.layer === layer) shared.tarSize += tarSize
  const content: StoredContent = shared ?? { layer, path, contentSize, tarSize, links: 0 }
  tree.put(path, content)
}

function bySize(a: WastedFile, b: WastedFile): number {
  return b.contentSize - a.contentSize || a.layer - b.layer || (a.path < b.path ? -1 : 1)
}
