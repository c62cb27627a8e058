import { directoriesAbove, parentDirectory } from '../../tar/path-tree.ts'
import type { TarEntry } from '../../tar/tar-entry.ts'
import { writeWhiteout } from '../../tar/write-whiteout.ts'
import { formatList } from '../../wording.ts'
import { divideUnits, type PackageOwners, type SplitUnit } from './divide-units.ts'
import { findComponents, type LayerStructure } from './entry-components.ts'
import type { PackedLayer } from './pack-units.ts'
import { displayedLabel } from './package-label.ts'
import { endOfTar } from './written-size.ts'

/** One of the layers that replace a layer. */
export interface LayerPart {
  /** Indexes of the entries to copy, in tar order: those of the units, and the folders above them. */
  readonly entries: readonly number[]
  /** Paths of the layers below that this layer hides. */
  readonly hidden: readonly string[]
  /** Length of the layer's tar in bytes. */
  readonly size: number
  /** Names of the largest units of the layer. */
  readonly title: string
  /** Units of the layer; undefined for a layer that only corrects the layers below. */
  readonly packed: PackedLayer | undefined
}

const maxNamedUnits = 3

/** Layer divided into units that can be placed in different layers. */
export interface DividedLayer {
  readonly units: readonly SplitUnit[]
  readonly structure: LayerStructure
  /** Length of each entry in the tar. */
  readonly sizes: readonly number[]
  readonly entries: readonly TarEntry[]
}

/** Divides a layer into units. @param owners package of each path that belongs to a package. */
export function divideLayer(
  entries: readonly TarEntry[],
  target: number,
  owners?: PackageOwners,
): DividedLayer {
  const structure = findComponents(entries)
  const sizes = entries.map(({ tarSize }) => tarSize)
  return { units: divideUnits(structure, sizes, target, owners), structure, sizes, entries }
}

/** Returns the layers that replace a layer. Applied in order, they result in the same file system. */
export function makeParts({ structure, sizes }: DividedLayer, layers: readonly PackedLayer[]): LayerPart[] {
  return layers.map(layer => makePart(layer, structure, sizes))
}

function makePart(packed: PackedLayer, structure: LayerStructure, sizes: readonly number[]): LayerPart {
  const unitEntries = packed.units.flatMap(unit => unit.components.flatMap(component => component.entries))
  const entries = withFolders(unitEntries, structure)
  const largestLabels = [...packed.units].sort((a, b) => b.size - a.size).map(({ label }) => printable(label))
  const title = formatList(largestLabels, maxNamedUnits)
  return { entries, hidden: [], size: tarSize(entries, sizes), title, packed }
}

/** Corrections of a layer to the layers below it. */
export interface Corrections {
  /** Folders whose entries the layer repeats. */
  readonly folders: readonly string[]
  /** Paths that the layer hides. Each is in a folder of the layer that is split, or in the root. */
  readonly hidden: readonly string[]
}

/** Adds corrections to a part, or to a new part if `part` is undefined. */
export function correctPart(
  part: LayerPart | undefined,
  { folders, hidden }: Corrections,
  { structure, sizes, entries: allEntries }: DividedLayer,
): LayerPart {
  const above = new Set([...folders, ...directoriesAbove(hidden)])
  const addedEntries = [...allEntries.keys()].filter(
    index => allEntries[index]?.type === 'directory' && above.has(structure.places[index] ?? ''),
  )
  const entries = withFolders([...(part?.entries ?? []), ...addedEntries], structure)
  const title = hidden.length === 0 ? 'times of folders' : 'removed files'
  const size = hidden.reduce((sum, path) => sum + writeWhiteout(path).length, tarSize(entries, sizes))
  return { title, packed: undefined, ...part, entries, hidden, size }
}

function tarSize(indexes: readonly number[], sizes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + (sizes[index] ?? 0), endOfTar)
}

/** Adds the folders above entries. @returns indexes in tar order. */
function withFolders(indexes: readonly number[], structure: LayerStructure): number[] {
  const allIndexes = new Set(indexes)
  const seenFolders = new Set<string>()
  for (const index of indexes) {
    let folder: string | undefined = parentDirectory(structure.places[index] ?? '')
    while (folder !== undefined && !seenFolders.has(folder)) {
      seenFolders.add(folder)
      for (const entry of structure.folders.get(folder) ?? []) allIndexes.add(entry)
      folder = folder === '' ? undefined : parentDirectory(folder)
    }
  }
  return [...allIndexes].sort((a, b) => a - b)
}

function printable(label: string): string {
  return displayedLabel(label).replace(/[\p{Cc}\p{Cs}]/gu, '?')
}
