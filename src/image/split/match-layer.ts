import { type DeadEntry, findDeadEntries } from '../../layers/split/dead-entries.ts'
import type { TarEntry } from '../../tar/tar-entry.ts'
import type { LayerFile } from './layer-file.ts'

/** Entries of a layer to write. */
export interface LayerEntries {
  /** Indices of all entries to write, in tar order. */
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
  const toWrite = separate(layer, entries, isRepeated)
  const existing = separate(last, [...last.entries.keys()], isRepeated)
  const paths = new Set(toWrite.others.map(index => layer.entries[index]?.path))
  const shared = existing.others.filter(index => paths.has(last.entries[index]?.path))
  if (toWrite.others.length !== shared.length || !hasAll(toWrite.repeated, existing.repeated))
    return undefined
  if ((await layer.hash(toWrite.others, ignoresTimes)) !== (await last.hash(shared, ignoresTimes)))
    return undefined
  const dead = shared.length === existing.others.length ? [] : findUnshared(last, existing, shared)
  if (dead === undefined) return undefined
  const outdated: string[] = []
  for (const [path, indexes] of existing.repeated) {
    const [current = [], before] = [folders.get(path), indexes]
    if ((await layer.hash(current, true)) !== (await last.hash(before, true))) return undefined
    if (ignoresTimes) continue
    if ((await layer.hash(current, false)) !== (await last.hash(before, false))) outdated.push(path)
  }
  return { folders: [...existing.repeated.keys()], outdated, dead }
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

function hasAll(needed: ReadonlyMap<string, unknown>, found: ReadonlyMap<string, unknown>): boolean {
  return [...needed.keys()].every(path => found.has(path))
}
