import { cleanPath } from '../tar/entry-path.ts'
import { LargestItems } from './largest-items.ts'
import type { LayerContent, StoredPath } from './layer-content.ts'
import { type HidingReason, type StoredContent, VisibleTree } from './visible-tree.ts'

/** File whose content is stored and transferred but not visible in the image. */
export interface WastedFile {
  readonly path: string
  /** Bytes of content. */
  readonly contentSize: number
  /** Bytes in the tar, including headers and padding. */
  readonly tarSize: number
  /** Index of the layer that stores the file, from 0 for the lowest. */
  readonly layer: number
  /** Index of the layer that hides the file; the same layer if its tar contains the path twice. */
  readonly hiddenBy: number
  readonly reason: HidingReason
}

/** Sums over files, in bytes of content. */
export interface WastedBytes {
  /** Content stored in this layer and hidden by it or a later layer. */
  readonly stored: number
  /** Content stored in this or an earlier layer and hidden by this layer, which stores the path again. */
  readonly storedAgain: number
  /** Content stored in earlier layers and hidden by this layer, which deletes or replaces the path. */
  readonly deleted: number
}

/** Content of an image that is stored but not visible. */
export interface ImageWaste {
  /** Waste of each layer, lowest first. */
  readonly layers: readonly WastedBytes[]
  readonly total: number
  /** Hidden files, largest first. */
  readonly largest: readonly WastedFile[]
}

type Sums = { -readonly [Key in keyof WastedBytes]: number }

/**
 * Finds content that a later layer stores again or deletes. Hard-linked content is hidden once its last link is hidden.
 * Symbolic links in paths are not followed.
 *
 * @param layers lowest first.
 * @param count number of files to list.
 */
export function findWaste(layers: readonly LayerContent[], count: number): ImageWaste {
  const sums: Sums[] = layers.map(() => ({ stored: 0, storedAgain: 0, deleted: 0 }))
  const largestFiles = new LargestItems(count, bySize)
  let hiddenBy = 0
  const tree = new VisibleTree(({ layer, path, contentSize, tarSize }, reason) => {
    const [storing, hiding] = [sums[layer], sums[hiddenBy]]
    if (storing !== undefined) storing.stored += contentSize
    if (hiding !== undefined) hiding[reason === 'again' ? 'storedAgain' : 'deleted'] += contentSize
    if (contentSize > 0) largestFiles.add({ path, contentSize, tarSize, layer, hiddenBy, reason })
  })
  for (const [index, content] of layers.entries()) {
    hiddenBy = index
    // Whiteouts apply only to the layers below, regardless of their position in the tar.
    for (const path of content.emptiedDirectories) tree.empty(path)
    for (const path of content.removedPaths) tree.remove(path)
    for (const item of content.stored) store(tree, item, index)
  }
  return {
    layers: sums,
    total: sums.reduce((total, { stored }) => total + stored, 0),
    largest: largestFiles.list(),
  }
}

function store(tree: VisibleTree, item: StoredPath, layer: number): void {
  const { path, type, contentSize, tarSize, linkTarget } = item
  if (type === 'directory') {
    tree.putDirectory(path)
    return
  }
  // Create the parents before the lookup, because a link target may be a file that they replace.
  if (linkTarget !== undefined) tree.makeParents(path)
  const sharedContent = linkTarget === undefined ? undefined : tree.find(cleanPath(linkTarget))
  if (sharedContent !== undefined && sharedContent.layer === layer) sharedContent.tarSize += tarSize
  const content: StoredContent = sharedContent ?? { layer, path, contentSize, tarSize, links: 0 }
  tree.put(path, content)
}

function bySize(a: WastedFile, b: WastedFile): number {
  return b.contentSize - a.contentSize || a.layer - b.layer || (a.path < b.path ? -1 : 1)
}
