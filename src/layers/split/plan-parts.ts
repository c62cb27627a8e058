import { parentDirectory } from '../../tar/path-tree.ts'
import type { TarEntry } from '../../tar/tar-entry.ts'
import { formatList } from '../../wording.ts'
import { divideUnits } from './divide-units.ts'
import { type BoundEntries, bindEntries } from './entry-bonds.ts'
import { type PackedLayer, type PackLimits, packUnits } from './pack-units.ts'
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

/**
 * Plans the layers that replace one layer. Applied in order, they result in the same file system. The plan depends on
 * nothing but the entries and the limits. A layer that cannot be divided results in a single part.
 */
export function planParts(entries: readonly TarEntry[], limits: PackLimits): LayerPart[] {
  const bound = bindEntries(entries)
  const sizes = entries.map(({ tarSize }) => tarSize)
  const units = divideUnits(bound, sizes, limits.target)
  return packUnits(units, limits).map(layer => makePart(layer, bound, sizes))
}

function makePart({ units }: PackedLayer, bound: BoundEntries, sizes: readonly number[]): LayerPart {
  const own = units.flatMap(unit => unit.bonds.flatMap(bond => bond.entries))
  const all = new Set(own)
  const seen = new Set<string>()
  for (const index of own) {
    let folder: string | undefined = parentDirectory(bound.places[index] ?? '')
    while (folder !== undefined && !seen.has(folder)) {
      seen.add(folder)
      for (const each of bound.folders.get(folder) ?? []) all.add(each)
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
