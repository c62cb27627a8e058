import type { SplitUnit } from '../../layers/split/divide-units.ts'
import type { MarkedUnit } from '../../layers/split/place-units.ts'
import type { LayerFile } from './layer-file.ts'

/** Marks each unit with a checksum of the bytes of its entries. A collision only results in a less suitable layer. */
export async function markUnits(
  layer: LayerFile,
  units: readonly SplitUnit[],
  ignoresTimes: boolean,
): Promise<MarkedUnit[]> {
  const markedUnits: MarkedUnit[] = []
  for (const unit of units) {
    const indexes = unit.components.flatMap(component => component.entries).sort((a, b) => a - b)
    const checksum = await layer.checksum(indexes, ignoresTimes)
    markedUnits.push({ unit, mark: checksum.toString(16).padStart(8, '0') })
  }
  return markedUnits
}
