import { evaluateLayerCount } from './layer-count.ts'
import type { Layer } from './measure-layers.ts'
import type { Verdict } from './verdict.ts'

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

export interface JudgedLayer extends Layer {
  readonly verdict: Verdict
}

export interface LayerVerdict {
  /** Worst verdict of all layers and of the layer count. */
  readonly verdict: Verdict
  readonly layers: readonly JudgedLayer[]
  /** Bytes, in the budget's measure. */
  readonly largestLayerSize: number
  readonly totalSize: number
}

export function sizeOf(layer: Layer, measure: Measure): number {
  return measure === 'compressed' ? layer.compressedSize : layer.uncompressedSize
}

export function judgeLayers(layers: readonly Layer[], budget: LayerBudget): LayerVerdict {
  const judged = layers.map(layer => ({ ...layer, verdict: judge(sizeOf(layer, budget.measure), budget) }))
  const sizes = layers.map(layer => sizeOf(layer, budget.measure))
  return {
    verdict: worst([...judged.map(layer => layer.verdict), evaluateLayerCount(layers.length)]),
    layers: judged,
    largestLayerSize: sizes.reduce((most, size) => Math.max(most, size), 0),
    totalSize: sizes.reduce((sum, size) => sum + size, 0),
  }
}

function judge(size: number, { maxLayerSize, warnLayerSize }: LayerBudget): Verdict {
  if (size > maxLayerSize) return 'fail'
  return size > warnLayerSize ? 'warn' : 'pass'
}

export function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('fail')) return 'fail'
  return verdicts.includes('warn') ? 'warn' : 'pass'
}
