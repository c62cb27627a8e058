import type { LayerBudget } from '../../layers/layer-verdict.ts'
import { layerCounts, parseMaxLayers, type SplitSettings, splitModes } from '../../layers/split-settings.ts'
import type { InputReader } from '../../runner/input-reader.ts'
import { formatSize, parseSize } from '../../units.ts'

export function readSplitting(reader: InputReader, { warnLayerSize }: LayerBudget): SplitSettings {
  const target = reader.optional('split-target', parseSize)
  if (target !== undefined && target > warnLayerSize) {
    reader.problem(
      `split-target is larger than warn-layer-size (${formatSize(warnLayerSize)}): set it to a smaller size`,
    )
  }
  return {
    mode: reader.choice('split', splitModes, 'auto'),
    target,
    maxLayers: reader.withDefault('max-layers', parseMaxLayers, layerCounts.default),
    normalizeTimes: reader.boolean('normalize-times', false),
  }
}
