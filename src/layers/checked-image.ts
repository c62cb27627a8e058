import type { Image } from '../oci/read-image.ts'
import { analyzeImage, type LayerAnalysis } from './analyze-image.ts'
import { findInstructions, type InstructionLines } from './instruction-lines.ts'
import type { LayerCheck } from './layer-check-settings.ts'
import { LayerContent } from './layer-content.ts'
import { type EvaluatedLayer, evaluateLayers, type LayerVerdict, layerSize } from './layer-verdict.ts'
import type { CheckTarget } from './measurable-image.ts'
import { type Layer, type MeasuredLayer, type MeasureProgress, measureLayers } from './measure-layers.ts'
import { planOversizeLayers } from './oversize-layers.ts'
import type { ProvidedDockerfile } from './provided-dockerfile.ts'
import type { SplitPlan } from './split/split-plan.ts'

/** Layer with its analysis, Dockerfile lines and split plan. */
export interface CheckedLayer extends EvaluatedLayer {
  /** Analysis of the contents; undefined if the layer was not inspected. */
  readonly analysis: LayerAnalysis | undefined
  /** Lines of the instruction in the given Dockerfile that created the layer. */
  readonly lines: InstructionLines | undefined
  /** Split plan; undefined unless the layer is too large. */
  readonly plan: SplitPlan | undefined
}

/** Image with the verdict and the analysis of its layers. */
export interface CheckedImage extends LayerVerdict {
  readonly name: string
  readonly layers: readonly CheckedLayer[]
}

/**
 * Measures and evaluates every layer. For an oversized layer, also finds the cause, the instruction and a split plan.
 */
export async function checkImage(
  target: CheckTarget,
  { budget, explain }: LayerCheck,
  progress: MeasureProgress,
): Promise<CheckedImage> {
  const { source, image, claims } = target
  const isLarge = (layer: Layer) => layerSize(layer, budget.measure) > budget.warnLayerSize
  const measuredLayers = await measureLayers(source, image, claims, {
    isEveryLayerStreamed: explain === 'always',
    isInspected: explain === 'never' ? undefined : isLarge,
    progress,
  })
  const verdict = evaluateLayers(
    measuredLayers.map(({ layer }) => layer),
    budget,
  )
  const analyses = analyze(measuredLayers)
  const lines = findLines(image, target.dockerfile)
  const plans = await planOversizeLayers(target, measuredLayers, lines, budget.warnLayerSize)
  const checkedLayers = verdict.layers.map((layer, index) => ({
    ...layer,
    analysis: analyses[index],
    lines: lines[index],
    plan: plans[index],
  }))
  return { ...verdict, name: image.name, layers: checkedLayers }
}

/** Analyzes the streamed layers. Other layers count as empty, so that the indexes stay aligned. */
function analyze(measuredLayers: readonly MeasuredLayer[]): (LayerAnalysis | undefined)[] {
  if (measuredLayers.every(({ content }) => content === undefined)) return []
  const contents = measuredLayers.map(
    ({ content }, index) => content ?? new LayerContent(`layer ${index + 1}`),
  )
  const { layers } = analyzeImage(contents)
  return measuredLayers.map(({ content }, index) => (content === undefined ? undefined : layers[index]))
}

function findLines(
  { config }: Image,
  dockerfile: ProvidedDockerfile | undefined,
): (InstructionLines | undefined)[] {
  const layerEntries = config.history.filter(entry => !entry.isEmptyLayer)
  if (dockerfile === undefined || layerEntries.length !== config.diffIds.length) return []
  return findInstructions(config.history, dockerfile.parsed).filter(
    (_, index) => !config.history[index]?.isEmptyLayer,
  )
}
