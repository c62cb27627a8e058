import { type Verdict, worstVerdict } from '../verdict.ts'
import { evaluateLayerCount } from './layer-count.ts'
import type { Layer } from './measure-layers.ts'

/** Sizes to which limits can apply: length of the tar, or bytes as transferred. */
export const measures = ['uncompressed', 'compressed'] as const
export type Measure = (typeof measures)[number]

/** Size limits of one layer in bytes. A size equal to the limit is within it. */
export interface LayerBudget {
  readonly maxLayerSize: number
  readonly warnLayerSize: number
  readonly measure: Measure
}

/** Default limits, in the format of the inputs and options. */
export const defaultSizes = { max: '1GB', warn: '800MB' } as const

/** Layer with its verdict. */
export interface EvaluatedLayer extends Layer {
  readonly verdict: Verdict
}

/** Verdicts on all layers of an image. */
export interface LayerVerdict {
  /** Worst verdict of all layers and of the layer count. */
  readonly verdict: Verdict
  readonly layers: readonly EvaluatedLayer[]
  /** Size of the largest layer in bytes, in the budget's measure. */
  readonly largestLayerSize: number
  /** Size of all layers in bytes, in the budget's measure. */
  readonly totalSize: number
}

/** Returns the layer's size in bytes, in the given measure. */
export function layerSize(layer: Layer, measure: Measure): number {
  return measure === 'compressed' ? layer.compressedSize : layer.uncompressedSize
}

/** Compares the size of every layer and the layer count with their limits. */
export function evaluateLayers(layers: readonly Layer[], budget: LayerBudget): LayerVerdict {
  const evaluatedLayers = layers.map(layer => ({
    ...layer,
    verdict: evaluateSize(layerSize(layer, budget.measure), budget),
  }))
  const sizes = layers.map(layer => layerSize(layer, budget.measure))
  return {
    verdict: worstVerdict([
      ...evaluatedLayers.map(layer => layer.verdict),
      evaluateLayerCount(layers.length),
    ]),
    layers: evaluatedLayers,
    largestLayerSize: sizes.reduce((max, size) => Math.max(max, size), 0),
    totalSize: sizes.reduce((sum, size) => sum + size, 0),
  }
}

function evaluateSize(size: number, { maxLayerSize, warnLayerSize }: LayerBudget): Verdict {
  if (size > maxLayerSize) return 'fail'
  return size > warnLayerSize ? 'warn' : 'pass'
}
