import { parentDirectory } from '../../tar/path-tree.ts'
import type { TarEntry } from '../../tar/tar-entry.ts'
import { formatList } from '../../wording.ts'
import { divideUnits, type SplitUnit } from './divide-units.ts'
import { type BoundEntries, bindEntries } from './entry-bonds.ts'
import type { PackedLayer } from './pack-units.ts'
import { endOfTar } from './written-size.ts'

/** One of the layers that replace a layer. */
export interface LayerPart {
  /** Indices of the entries to copy, in tar order: its own and the folders above them. */
  readonly entries: readonly number[]
  /** Length of its tar in bytes. */
  readonly size: number
  /** Names of its largest units. */
  readonly title: string
}

const maxNamed = 3

/** Layer divided into units that can be placed in different layers. */
export interface DividedLayer {
  readonly units: readonly SplitUnit[]
  readonly bound: BoundEntries
  readonly sizes: readonly number[]
}

export function divideLayer(entries: readonly TarEntry[], target: number): DividedLayer {
  const bound = bindEntries(entries)
  const sizes = entries.map(({ tarSize }) => tarSize)
  return { units: divideUnits(bound, sizes, target), bound, sizes }
}

/** Returns the layers that replace a layer. Applied in order, they result in the same file system. */
export function makeParts({ bound, sizes }: DividedLayer, layers: readonly PackedLayer[]): LayerPart[] {
  return layers.map(layer => makePart(layer, bound, sizes))
}

function makePart({ units }: PackedLayer, bound: BoundEntries, sizes: readonly number[]): LayerPart {
  const own = units.flatMap(unit => unit.bonds.flatMap(bond => bond.entries))
  const all = new Set(own)
  const seen = new Set<string>()
  for (const index of own) {
    let folder: string | undefined = parentDirectory(bound.places[index] ?? '')
    while (folder !== undefined && !seen.has(folder)) {
      seen.add(folder)
      for (const entry of bound.folders.get(folder) ?? []) all.add(entry)
      folder = folder === '' ? undefined : parentDirectory(folder)
    }
  }
  const indices = [...all].sort((a, b) => a - b)
  const largest = [...units].sort((a, b) => b.weight - a.weight).map(({ label }) => printable(label))
  return {
    entries: indices,
    size: indices.reduce((sum, index) => sum + (sizes[index] ?? 0), endOfTar),
    title: formatList(largest, maxNamed),
  }
}

function printable(label: string): string {
  return label.replace(/[\p{Cc}\p{Cs}]/gu, '?')
}
