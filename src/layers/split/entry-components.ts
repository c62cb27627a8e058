import { cleanPath } from '../../tar/entry-path.ts'
import { EntryPlaces } from '../../tar/follow-links.ts'
import { parentDirectory } from '../../tar/path-tree.ts'
import type { TarEntry } from '../../tar/tar-entry.ts'

/** Connected component of the entries of a layer: entries that must stay in one layer, in tar order. */
export interface EntryComponent {
  /** Indexes of the entries. */
  readonly entries: readonly number[]
  /** Path of the first entry. */
  readonly path: string
  /** Bytes of the entries in the tar. */
  readonly size: number
  /** Whether the entries hide content of the layers below and must therefore come first. */
  readonly isDeletion: boolean
}

/** Entries of a layer that can be placed separately, and those that every layer may repeat. */
export interface LayerStructure {
  readonly components: readonly EntryComponent[]
  /** Entries of each folder that any number of layers may repeat, by path. */
  readonly folders: ReadonlyMap<string, readonly number[]>
  /** Path of each entry, after the symbolic links in its parent directories are followed. */
  readonly places: readonly string[]
}

/**
 * Finds which entries of a layer cannot be separated without changing the file system: hard links of one file, entries
 * that replace each other, and paths in a folder that is replaced or hard linked. Each layer repeats the other folders
 * that it needs. A layer with a path in a folder that it does not list first is not divided at all.
 */
export function findComponents(entries: readonly TarEntry[]): LayerStructure {
  const byPath = new Map(entries.map(entry => [entry.path, entry]))
  const resolver = new EntryPlaces(byPath)
  const places = entries.map(entry => resolver.resolve(entry.path))
  const atPlace = Map.groupBy(entries.keys(), index => places[index] ?? '')
  const firstIndexes = firstUses(places)
  const linkedPlaces = new Set(
    entries.flatMap(entry => (entry.type === 'hardlink' ? [hardLinkTarget(entry, resolver)] : [])),
  )
  const isFolder = ([place, indexes]: [string, number[]]) =>
    !linkedPlaces.has(place) &&
    indexes.every(index => entries[index]?.type === 'directory') &&
    (indexes[0] ?? 0) <= (firstIndexes.get(place) ?? Infinity)
  const folders = new Map([...atPlace].filter(isFolder))
  const groups = new DisjointSets(entries.length)
  for (const [place, [first = 0, ...others]] of atPlace) {
    if (!folders.has(place)) for (const other of others) groups.join(first, other)
  }
  joinHardLinks(entries, entry => atPlace.get(hardLinkTarget(entry, resolver))?.[0], groups)
  joinUnlistedFolders(entries, groups)
  joinBelowFiles(places, { atPlace, folders }, groups)
  joinDeletions(entries, groups)
  const sharedFolders = new Map([...folders].filter(([path]) => firstIndexes.has(path)))
  const components = groups
    .sets(index => !sharedFolders.has(places[index] ?? ''))
    .map(indexes => makeComponent(indexes, entries))
  return { components, folders: sharedFolders, places }
}

function hardLinkTarget({ linkTarget }: TarEntry, resolver: EntryPlaces): string {
  return resolver.resolve(cleanPath(linkTarget ?? ''))
}

/** Returns whether the entry is a whiteout, or is inside one. Source: OCI image-spec, layer.md, "Whiteouts". */
function isDeletion({ path }: TarEntry): boolean {
  return path.startsWith('.wh.') || path.includes('/.wh.')
}

function makeComponent(indexes: readonly number[], entries: readonly TarEntry[]): EntryComponent {
  const members = indexes.flatMap(index => entries[index] ?? [])
  return {
    entries: indexes,
    path: members[0]?.path ?? '',
    size: members.reduce((sum, { tarSize }) => sum + tarSize, 0),
    isDeletion: members.some(isDeletion),
  }
}

function joinHardLinks(
  entries: readonly TarEntry[],
  findTarget: (entry: TarEntry) => number | undefined,
  groups: DisjointSets,
): void {
  let isLinkedBelow = false
  for (const [index, entry] of entries.entries()) {
    if (entry.type !== 'hardlink') continue
    const target = findTarget(entry)
    if (target === undefined) isLinkedBelow = true
    else groups.join(index, target)
  }
  // The target of a link to a lower layer depends on every entry before the link.
  if (isLinkedBelow) for (const index of entries.keys()) groups.join(0, index)
}

/**
 * Joins all entries if the layer has an entry before, or without, the folder that contains it. Such a path may lead
 * through a symbolic link, here or in a lower layer, to a place that other entries change. Layers from a real file
 * system have no such path.
 */
function joinUnlistedFolders(entries: readonly TarEntry[], groups: DisjointSets): void {
  const listedFolders = new Set([''])
  for (const { path, type } of entries) {
    if (path !== '' && !listedFolders.has(parentDirectory(path))) {
      for (const index of entries.keys()) groups.join(0, index)
      return
    }
    if (type === 'directory') listedFolders.add(path)
    else listedFolders.delete(path)
  }
}

/** Joins every entry to the nearest path above it that is not, or not always, a folder. */
function joinBelowFiles(
  places: readonly string[],
  { atPlace, folders }: Record<'atPlace' | 'folders', ReadonlyMap<string, readonly number[]>>,
  groups: DisjointSets,
): void {
  const filesAbove = new Map<string, number | undefined>([['', undefined]])
  const findFileAbove = (path: string): number | undefined => {
    const unresolvedFolders: string[] = []
    let folder = path
    while (!filesAbove.has(folder)) {
      unresolvedFolders.push(folder)
      folder = parentDirectory(folder)
    }
    let file = filesAbove.get(folder)
    for (let next = unresolvedFolders.pop(); next !== undefined; next = unresolvedFolders.pop()) {
      if (!folders.has(next)) file = atPlace.get(next)?.[0] ?? file
      filesAbove.set(next, file)
    }
    return file
  }
  for (const [index, place] of places.entries()) {
    const file = place === '' ? undefined : findFileAbove(parentDirectory(place))
    if (file !== undefined) groups.join(index, file)
  }
}

function joinDeletions(entries: readonly TarEntry[], groups: DisjointSets): void {
  let first: number | undefined
  for (const [index, entry] of entries.entries()) {
    if (!isDeletion(entry)) continue
    first ??= index
    groups.join(first, index)
  }
}

/** Returns the index of the first entry below each folder. */
function firstUses(places: readonly string[]): Map<string, number> {
  const firstIndexes = new Map<string, number>()
  for (const [index, place] of places.entries()) {
    let folder = place === '' ? undefined : parentDirectory(place)
    while (folder !== undefined && !firstIndexes.has(folder)) {
      firstIndexes.set(folder, index)
      folder = folder === '' ? undefined : parentDirectory(folder)
    }
  }
  return firstIndexes
}

/** Sets of indexes that can be joined. */
class DisjointSets {
  readonly #parents: Int32Array

  constructor(count: number) {
    this.#parents = Int32Array.from({ length: count }, (_, index) => index)
  }

  join(a: number, b: number): void {
    const [rootA, rootB] = [this.#root(a), this.#root(b)]
    // The lowest index is the root, so that the sets do not depend on the order of the calls.
    this.#parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB)
  }

  /** Returns the sets with an index that `isWanted` selects, in order of their first index. */
  sets(isWanted: (index: number) => boolean): number[][] {
    const indexes = [...this.#parents.keys()]
    return [...Map.groupBy(indexes, index => this.#root(index)).values()].filter(set => set.some(isWanted))
  }

  #root(index: number): number {
    let root = index
    while (this.#parents[root] !== root) root = this.#parents[root] ?? root
    for (let next = index; next !== root; ) {
      const parent = this.#parents[next] ?? root
      this.#parents[next] = root
      next = parent
    }
    return root
  }
}
