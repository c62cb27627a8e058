import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { SplitUnit } from '../../layers/split/divide-units.ts'
import type { MarkedUnit } from '../../layers/split/place-units.ts'
import { joinRanges, readRanges } from '../../layout/copy-ranges.ts'
import { entryStarts, type SpooledLayer } from './spool-layer.ts'

/** Number of hexadecimal digits of a mark. A collision only results in a less suitable layer. */
const markLength = 10

/** Marks each unit with a hash of the bytes of its entries. */
export async function markUnits(
  { file, entries }: SpooledLayer,
  units: readonly SplitUnit[],
): Promise<MarkedUnit[]> {
  const starts = entryStarts(entries)
  const spool = await open(file)
  const marked: MarkedUnit[] = []
  try {
    for (const unit of units) {
      const indices = unit.bonds.flatMap(bond => bond.entries).sort((a, b) => a - b)
      const ranges = indices.map(index => ({ start: starts[index] ?? 0, end: starts[index + 1] ?? 0 }))
      const hash = createHash('sha256')
      for await (const block of readRanges(spool, joinRanges(ranges), 0)) hash.update(block)
      marked.push({ unit, mark: hash.digest('hex').slice(0, markLength) })
    }
  } finally {
    await spool.close()
  }
  return marked
}
