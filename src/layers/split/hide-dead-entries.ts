import { parentDirectory } from '../../tar/path-tree.ts'
import type { TarEntry } from '../../tar/tar-entry.ts'
import type { DeadEntry } from './dead-entries.ts'

/** Layer of the last image, with the entries that the new image still has and those that it no longer needs. */
export interface AgedLayer {
  /** Paths that the image has, with the directories above them. */
  readonly live: readonly string[]
  readonly dead: readonly DeadEntry[]
  /** Maximum total size of dead entries in bytes. */
  readonly maxDeadSize: number
}

/** Layers that can be kept, and the paths that a layer above them must hide. */
export interface HidingPlan {
  /** Indexes of the layers to keep. */
  readonly kept: ReadonlySet<number>
  /** Paths to hide. Each is in a directory of the image, or in the root. */
  readonly hidden: readonly string[]
}

/** Kind of a path in the layer that is split; `unclear` if the path has entries of several types. */
type PathKind = 'directory' | 'other' | 'unclear'

/** Kinds of the paths in the layer that is split. */
export class LayerPaths {
  readonly #kinds = new Map<string, PathKind>()

  constructor(entries: readonly TarEntry[]) {
    for (const { path, type } of entries) {
      const kind = type === 'directory' ? 'directory' : 'other'
      const isUnclear = this.#kinds.has(path) && (kind === 'other' || this.#kinds.get(path) !== kind)
      this.#kinds.set(path, isUnclear ? 'unclear' : kind)
    }
  }

  /** Returns the kind of a path; undefined if the layer does not have the path. */
  kind(path: string): PathKind | undefined {
    return this.#kinds.get(path)
  }
}

/**
 * Lists the paths that must not exist in the layers below the one that is split, because their content would be hidden.
 */
export function pathsToExclude(layers: readonly AgedLayer[], paths: LayerPaths): Set<string> {
  const entries = layers.flatMap(({ dead }) => dead.filter(entry => mustBeNew(entry, paths)))
  return new Set(entries.map(({ path }) => path))
}

function mustBeNew({ path, kind }: DeadEntry, paths: LayerPaths): boolean {
  const now = paths.kind(path)
  return now === undefined || (now === 'directory' && kind !== 'directory')
}

/**
 * Chooses the layers of the last image that can be kept below the new ones without changing the file system. An entry
 * that the image no longer needs is replaced by a layer above, or hidden. A layer is not kept if such an entry would
 * hide content of a layer below it.
 *
 * @param layers lowest first; all other layers are above them, except those that have the paths `lowest`.
 * @param paths paths of the layer that is split.
 * @param isBelow returns whether the layers below the one that is split may have a path.
 */
export function hideDeadEntries(
  layers: readonly AgedLayer[],
  paths: LayerPaths,
  isBelow: (path: string) => boolean,
  lowest: readonly string[] = [],
): HidingPlan {
  const kept = new Set<number>()
  const live = new Set(lowest)
  /** Index of the highest kept layer that hides each path. */
  const hidingLayers = new Map<string, number>()
  for (const [index, layer] of layers.entries()) {
    const size = layer.dead.reduce((sum, entry) => sum + (entry.kind === 'whiteout' ? 0 : entry.size), 0)
    const isHarmless = (entry: DeadEntry) =>
      entry.path !== '' &&
      !live.has(entry.path) &&
      paths.kind(entry.path) !== 'unclear' &&
      !(mustBeNew(entry, paths) && isBelow(entry.path))
    if (size > layer.maxDeadSize || !layer.dead.every(isHarmless)) continue
    kept.add(index)
    for (const path of layer.live) live.add(path)
    for (const { path, kind } of layer.dead) if (kind === 'whiteout') hidingLayers.set(path, index)
  }
  const isVisible = ({ path, kind }: DeadEntry, index: number) =>
    kind !== 'whiteout' &&
    paths.kind(path) === undefined &&
    isDirectory(parentDirectory(path), paths) &&
    (hidingLayers.get(path) ?? -1) <= index
  const visiblePaths = [...kept].flatMap(index =>
    (layers[index]?.dead ?? []).filter(entry => isVisible(entry, index)).map(({ path }) => path),
  )
  return { kept, hidden: [...new Set(visiblePaths)].sort() }
}

function isDirectory(path: string, paths: LayerPaths): boolean {
  return path === '' || paths.kind(path) === 'directory'
}
