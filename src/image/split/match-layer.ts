import { type DeadEntry, findDeadEntries } from '../../layers/split/dead-entries.ts'
import type { TarEntry } from '../../tar/tar-entry.ts'
import type { LayerFile } from './layer-file.ts'

/** Entries of a layer to write. */
export interface LayerEntries {
  /** Indexes of all entries to write, in tar order. */
  readonly entries: readonly number[]
  /** Entries of each folder that any number of layers may repeat, by path. */
  readonly folders: ReadonlyMap<string, readonly number[]>
}

/** Layer of the last image that has all entries of a layer to write. */
export interface MatchedLayer {
  /** Repeated folders. */
  readonly folders: readonly string[]
  /** Repeated folders whose times differ from the times in the layer to write. */
  readonly outdated: readonly string[]
  /** Entries that the image no longer needs. */
  readonly dead: readonly DeadEntry[]
}

/**
 * Compares a layer to write with one of the last image. They match if the layer of the last image has all entries of the
 * layer to write. The times of repeated folders may differ, because a layer above can correct them. The layer of the last
 * image may have other entries, because a layer above can hide them.
 *
 * @param ignoresTimes whether times are not compared at all.
 * @returns undefined if the layers differ.
 */
export async function matchLayer(
  layer: LayerFile,
  { entries, folders }: LayerEntries,
  last: LayerFile,
  ignoresTimes: boolean,
): Promise<MatchedLayer | undefined> {
  const isRepeated = ({ type, path }: TarEntry) => type === 'directory' && folders.has(path)
  const newEntries = separate(layer, entries, isRepeated)
  const lastEntries = separate(last, [...last.entries.keys()], isRepeated)
  const paths = new Set(newEntries.others.map(index => layer.entries[index]?.path))
  const sharedIndexes = lastEntries.others.filter(index => paths.has(last.entries[index]?.path))
  if (newEntries.others.length !== sharedIndexes.length || !hasAll(newEntries.repeated, lastEntries.repeated))
    return undefined
  if ((await layer.hash(newEntries.others, ignoresTimes)) !== (await last.hash(sharedIndexes, ignoresTimes)))
    return undefined
  const dead =
    sharedIndexes.length === lastEntries.others.length ? [] : findUnshared(last, lastEntries, sharedIndexes)
  if (dead === undefined) return undefined
  const outdated: string[] = []
  for (const [path, indexes] of lastEntries.repeated) {
    const [newIndexes = [], lastIndexes] = [folders.get(path), indexes]
    if ((await layer.hash(newIndexes, true)) !== (await last.hash(lastIndexes, true))) return undefined
    if (ignoresTimes) continue
    if ((await layer.hash(newIndexes, false)) !== (await last.hash(lastIndexes, false))) outdated.push(path)
  }
  return { folders: [...lastEntries.repeated.keys()], outdated, dead }
}

function findUnshared(
  { entries }: LayerFile,
  { repeated }: { readonly repeated: ReadonlyMap<string, readonly number[]> },
  shared: readonly number[],
): DeadEntry[] | undefined {
  const live = new Set([...shared, ...[...repeated.values()].flat()])
  return findDeadEntries(entries, index => live.has(index))
}

function separate(
  { entries }: LayerFile,
  indexes: readonly number[],
  isRepeated: (entry: TarEntry) => boolean,
) {
  const repeated = new Map<string, number[]>()
  const others: number[] = []
  for (const index of indexes) {
    const entry = entries[index]
    if (entry === undefined || !isRepeated(entry)) others.push(index)
    else repeated.set(entry.path, [...(repeated.get(entry.path) ?? []), index])
  }
  return { repeated, others }
}

function hasAll(paths: ReadonlyMap<string, unknown>, folders: ReadonlyMap<string, unknown>): boolean {
  return [...paths.keys()].every(path => folders.has(path))
}
