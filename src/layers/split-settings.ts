import { UserError } from '../user-error.ts'
import type { LayerBudget } from './layer-verdict.ts'

/** Accepted values of the input `split`. */
export const splitModes = ['auto', 'all', 'never'] as const
export type SplitMode = (typeof splitModes)[number]

/** Selection of the layers to split, and the sizes of the new layers. */
export interface SplitSettings {
  /**
   * Layers to split. `auto`: layers over `warnLayerSize`; `all`: also other layers of the build that exceed the target;
   * `never`: none.
   */
  readonly mode: SplitMode
  /** Target size of new layers in bytes; undefined for a fraction of the image. */
  readonly target: number | undefined
  /** Maximum number of layers of the image. */
  readonly maxLayers: number
  /** Whether files that differ from those of the previous image only in their times count as unchanged. */
  readonly normalizeTimes: boolean
}

/**
 * Default and maximum of the number of layers. The layer check warns about images with more layers than the maximum.
 */
export const layerCounts = { default: 40, max: 100 } as const

/** Default target size as a fraction of the image. On mybinder.org, 16 layers keep every processor busy. */
const targetShare = 1 / 16
/** Minimum of the default target size, in bytes. */
const minTarget = 64_000_000

/** Returns the target size of new layers, in bytes. */
export function splitTarget(
  { target }: Pick<SplitSettings, 'target'>,
  imageSize: number,
  warnLayerSize: number,
): number {
  return Math.min(warnLayerSize, target ?? Math.max(minTarget, Math.ceil(imageSize * targetShare)))
}

/** Sizes of a layer, in bytes, and its origin. */
export interface SplitLayer {
  readonly compressedSize: number
  readonly uncompressedSize: number
  /** Whether the layer belongs to the base image. */
  readonly isBase: boolean
}

/** Returns the indexes of the layers to split. A layer of the base image is split only if it exceeds the limit. */
export function chooseLayers(
  layers: readonly SplitLayer[],
  mode: SplitMode,
  {
    target,
    warnLayerSize,
    measure,
  }: { readonly target: number } & Pick<LayerBudget, 'warnLayerSize' | 'measure'>,
): number[] {
  const isOversize = ({ compressedSize, uncompressedSize }: SplitLayer) =>
    (measure === 'compressed' ? compressedSize : uncompressedSize) > warnLayerSize
  const isChosen = (layer: SplitLayer) =>
    mode !== 'never' &&
    (isOversize(layer) || (mode === 'all' && !layer.isBase && layer.uncompressedSize > target))
  return layers.flatMap((layer, index) => (isChosen(layer) ? [index] : []))
}

/** Distributes the available layers among the layers to split, by size. */
export function shareLayers(sizes: readonly number[], available: number): number[] {
  const total = sizes.reduce((sum, size) => sum + size, 0)
  return sizes.map(size => Math.max(1, Math.floor((available * size) / total)))
}

/** Parses the maximum number of layers. @throws Error with the accepted range. */
export function parseMaxLayers(text: string): number {
  const count = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0
  if (count < 1 || count > layerCounts.max) {
    throw new UserError('invalid-input', `expected a number of layers from 1 to ${layerCounts.max}`)
  }
  return count
}
