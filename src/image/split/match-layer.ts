import type { TarEntry } from '../../tar/tar-entry.ts'
import type { LayerFile } from './layer-file.ts'

/** Entries of a layer to write. */
export interface LayerEntries {
  /** Indices of all entries to write, in tar order. */
  readonly entries: readonly number[]
  /** Entries of each folder that any number of layers may repeat, by path. */
  readonly folders: ReadonlyMap<string, readonly number[]>
}

/** Folders that a layer of the last image repeats. */
export interface RepeatedFolders {
  readonly paths: readonly string[]
  /** Those whose times have changed since. */
  readonly outdated: readonly string[]
}

/**
 * Compares a layer to write with one of the last image. They match if all entries are the same, apart from the times of
 * folders that layers repeat, which a layer above can correct.
 *
 * @param ignoresTimes whether times are not compared at all.
 * @returns the folders of the last layer; undefined if the layers differ.
 */
export async function matchLayer(
  layer: LayerFile,
  { entries, folders }: LayerEntries,
  last: LayerFile,
  ignoresTimes: boolean,
): Promise<RepeatedFolders | undefined> {
  const isRepeated = ({ type, path }: TarEntry) => type === 'directory' && folders.has(path)
  const own = separate(layer, entries, isRepeated)
  const old = separate(last, [...last.entries.keys()], isRepeated)
  if (own.others.length !== old.others.length || !hasEach(own.repeated, old.repeated)) return undefined
  if ((await layer.hash(own.others, ignoresTimes)) !== (await last.hash(old.others, ignoresTimes)))
    return undefined
  const outdated: string[] = []
  for (const [path, indices] of old.repeated) {
    const [current = [], before] = [folders.get(path), indices]
    if ((await layer.hash(current, true)) !== (await last.hash(before, true))) return undefined
    if (ignoresTimes) continue
    if ((await layer.hash(current, false)) !== (await last.hash(before, false))) outdated.push(path)
  }
  return { paths: [...old.repeated.keys()], outdated }
}

function separate(
  { entries }: LayerFile,
  indices: readonly number[],
  isRepeated: (entry: TarEntry) => boolean,
) {
  const repeated = new Map<string, number[]>()
  const others: number[] = []
  for (const index of indices) {
    const entry = entries[index]
    if (entry === undefined || !isRepeated(entry)) others.push(index)
    else repeated.set(entry.path, [...(repeated.get(entry.path) ?? []), index])
  }
  return { repeated, others }
}

function hasEach(needed: ReadonlyMap<string, unknown>, found: ReadonlyMap<string, unknown>): boolean {
  return [...needed.keys()].every(path => found.has(path))
}
