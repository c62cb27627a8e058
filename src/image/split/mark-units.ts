import type { SplitUnit } from '../../layers/split/divide-units.ts'
import type { MarkedUnit } from '../../layers/split/place-units.ts'
import type { LayerFile } from './layer-file.ts'

/** Number of hexadecimal digits of a mark. A collision only results in a less suitable layer. */
const markLength = 10

/** Marks each unit with a hash of the bytes of its entries. */
export async function markUnits(
  layer: LayerFile,
  units: readonly SplitUnit[],
  ignoresTimes: boolean,
): Promise<MarkedUnit[]> {
  const marked: MarkedUnit[] = []
  for (const unit of units) {
    const indexes = unit.components.flatMap(component => component.entries).sort((a, b) => a - b)
    const hash = await layer.hash(indexes, ignoresTimes)
    marked.push({ unit, mark: hash.slice(0, markLength) })
  }
  return marked
}
