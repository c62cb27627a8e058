import { type CheckedImage, type CheckedLayer, checkImage } from './checked-image.ts'
import type { LayerCheck, LayerCheckServices } from './layer-check-settings.ts'
import type { LayerVerdict } from './layer-verdict.ts'
import type { MeasurableImage } from './measurable-image.ts'
import { readProvidedDockerfile } from './provided-dockerfile.ts'
import { combineFragments, reportLayers } from './report-layers.ts'
import { StreamProgress } from './stream-progress.ts'

/** Results of a layer check, keyed by the names of the action's outputs. */
export interface LayerOutputs {
  readonly verdict: LayerVerdict['verdict']
  readonly layers: readonly Omit<CheckedLayer, 'plan'>[]
  readonly 'largest-layer-size': number
  readonly 'total-size': number
  /** Dockerfile fragment; empty if nothing has to be split or no layer was inspected. */
  readonly plan: string
}

/** Measures and reports every layer. The caller decides how to act on the verdict. */
export async function checkLayers(
  measurableImage: MeasurableImage,
  fromName: string,
  check: LayerCheck,
  services: LayerCheckServices,
): Promise<CheckedImage> {
  const dockerfile = await readProvidedDockerfile(check.dockerfile, services.readFile)
  const progress = new StreamProgress(services.log, `reading ${measurableImage.image.name}`)
  const checkedImage = await checkImage({ ...measurableImage, fromName, dockerfile }, check, progress)
  await reportLayers(checkedImage, check, services)
  return checkedImage
}

/** Returns the outputs of the action for a checked image. */
export function layerOutputs(checkedImage: CheckedImage): LayerOutputs {
  return {
    verdict: checkedImage.verdict,
    layers: checkedImage.layers.map(({ plan: _plan, ...layer }) => layer),
    'largest-layer-size': checkedImage.largestLayerSize,
    'total-size': checkedImage.totalSize,
    plan: combineFragments(checkedImage),
  }
}
