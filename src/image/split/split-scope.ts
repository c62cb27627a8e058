import type { LayerBudget } from '../../layers/layer-budget.ts'
import { measureLayers } from '../../layers/measure-layers.ts'
import { readClaims } from '../../layers/read-claims.ts'
import {
  chooseLayers,
  type SplitLayer,
  type SplitSettings,
  splitTarget,
} from '../../layers/split-settings.ts'
import type { ImageSource } from '../../oci/image-source.ts'
import type { Platform } from '../../oci/platform.ts'
import { type Image, readImage } from '../../oci/read-image.ts'

export interface SplitRequest extends SplitSettings {
  readonly platform: Platform
  readonly budget: Pick<LayerBudget, 'warnLayerSize' | 'measure'>
  /** Counts the layers, from the lowest, that belong to the base image. Called only if a layer may have to be split. */
  readonly countBaseLayers: (image: Image) => Promise<number>
}

/** Layers of an image to split. */
export interface SplitScope {
  readonly image: Image
  readonly layers: readonly SplitLayer[]
  /** Indices of the layers to split. */
  readonly chosen: readonly number[]
  /** Bytes that the new layers should not exceed. */
  readonly target: number
  readonly maxLayers: number
}

/** Reads the sizes of an image's layers and chooses those to split. */
export async function readSplitScope(source: ImageSource, request: SplitRequest): Promise<SplitScope> {
  const { mode, maxLayers, budget, platform } = request
  const image = await readImage(source, platform)
  const sizes = await readSizes(source, image)
  const total = sizes.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  const target = splitTarget(request, total, budget.warnLayerSize)
  const choose = (layers: readonly SplitLayer[]) => chooseLayers(layers, mode, { target, ...budget })
  const isAnyChosen = choose(sizes).length > 0
  const baseLayers = isAnyChosen ? await request.countBaseLayers(image) : 0
  const layers = sizes.map((layer, index) => ({ ...layer, isBase: index < baseLayers }))
  return { image, layers, chosen: choose(layers), target, maxLayers }
}

async function readSizes(source: ImageSource, image: Image): Promise<SplitLayer[]> {
  const claims = await readClaims(source, image.manifest)
  const options = { isEveryLayerStreamed: false, isExplained: undefined }
  const measured = await measureLayers(source, image, claims, options)
  return measured.map(({ layer: { compressedSize, uncompressedSize } }) => ({
    compressedSize,
    uncompressedSize,
    isBase: false,
  }))
}
