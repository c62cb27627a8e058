import type { LayerBudget } from '../../layers/layer-verdict.ts'
import { measureLayers } from '../../layers/measure-layers.ts'
import type { PackageVersion } from '../../layers/packages/package.ts'
import { readClaims } from '../../layers/read-claims.ts'
import { maxDeadShare } from '../../layers/split/place-units.ts'
import { decodeSplitRecord, type SplitRecord } from '../../layers/split/split-record.ts'
import {
  chooseLayers,
  type SplitLayer,
  type SplitSettings,
  splitTarget,
} from '../../layers/split-settings.ts'
import type { ImageSource } from '../../oci/image-source.ts'
import type { Platform } from '../../oci/platform.ts'
import { type Image, readImage } from '../../oci/read-image.ts'
import type { LastImage } from './last-image.ts'

export interface SplitRequest extends SplitSettings {
  readonly platform: Platform
  readonly budget: Pick<LayerBudget, 'warnLayerSize' | 'measure'>
  /** Last image, whose layers are reused; undefined to start from a fresh layout. */
  readonly lastImage: LastImage | undefined
  /** Packages of a lock file, for an image whose package metadata was deleted. */
  readonly locked?: readonly PackageVersion[] | undefined
  /** Counts the layers, from the lowest, that belong to the base image. Called only if a layer may have to be split. */
  readonly countBaseLayers: (image: Image) => Promise<number>
}

/** Layers of an image to split. */
export interface SplitScope {
  readonly image: Image
  readonly layers: readonly SplitLayer[]
  /** Indices of the layers to split. */
  readonly chosen: readonly number[]
  /** Target size of the new layers, in bytes. */
  readonly target: number
  readonly maxLayers: number
  /** Record of how the layers of the last image were split. */
  readonly last: SplitRecord | undefined
  readonly locked: readonly PackageVersion[]
  readonly lastImage: LastImage | undefined
  readonly platform: Platform
  readonly normalizeTimes: boolean
  /** Maximum size of unneeded files in the layers kept from the last image, as a share of the size of the split layer. */
  readonly maxDeadShare: number
}

/** Maximum ratio between two targets at which the target of the last image is reused, so that units stay the same. */
const maxTargetRatio = 1.25

/** Reads the sizes of an image's layers and chooses those to split. */
export async function readSplitScope(source: ImageSource, request: SplitRequest): Promise<SplitScope> {
  const { mode, maxLayers, budget, platform } = request
  const image = await readImage(source, platform)
  const sizes = await readSizes(source, image)
  const total = sizes.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  const last = decodeSplitRecord(request.lastImage?.split)
  const target = chooseTarget(request, total, last)
  const choose = (layers: readonly SplitLayer[]) => chooseLayers(layers, mode, { target, ...budget })
  const isAnyChosen = choose(sizes).length > 0
  const baseLayers = isAnyChosen ? await request.countBaseLayers(image) : 0
  const layers = sizes.map((layer, index) => ({ ...layer, isBase: index < baseLayers }))
  const { lastImage, locked = [], normalizeTimes } = request
  return {
    ...{ image, layers, chosen: choose(layers), target, maxLayers, last },
    ...{ lastImage, locked, platform, normalizeTimes, maxDeadShare },
  }
}

/** Returns the target size of new layers, in bytes. The target of the last image is kept if it is similar. */
export function chooseTarget(
  { target: given, budget }: Pick<SplitRequest, 'target' | 'budget'>,
  imageSize: number,
  last: SplitRecord | undefined,
): number {
  const target = splitTarget({ target: given }, imageSize, budget.warnLayerSize)
  if (given !== undefined || last === undefined || last.target > budget.warnLayerSize) return target
  const ratio = last.target / target
  return ratio < maxTargetRatio && ratio > 1 / maxTargetRatio ? last.target : target
}

async function readSizes(source: ImageSource, image: Image): Promise<SplitLayer[]> {
  const claims = await readClaims(source, image.manifest)
  const options = { isEveryLayerStreamed: false, isInspected: undefined }
  const measured = await measureLayers(source, image, claims, options)
  return measured.map(({ layer: { compressedSize, uncompressedSize } }) => ({
    compressedSize,
    uncompressedSize,
    isBase: false,
  }))
}
