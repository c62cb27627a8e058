import { checkLayers, type LayerOutputs, layerOutputs } from '../layers/check-layers.ts'
import type { LayerCheck, LayerCheckServices } from '../layers/layer-check.ts'
import { readMeasurableImage } from '../layers/measurable-image.ts'
import { layerFailure } from '../layers/report-layers.ts'
import type { ImageLocation } from '../layout/image-location.ts'
import type { Platform } from '../oci/platform.ts'
import type { Image } from '../oci/read-image.ts'
import { formatImageRepository } from '../oci/reference.ts'
import type { ActionResult } from '../runner/action-result.ts'
import { type OpenServices, withImageSource } from './open-source.ts'

/** Image to check and its limits. */
export interface LayerCheckRequest extends LayerCheck {
  readonly image: ImageLocation
  readonly platform: Platform
}

export type CheckServices = LayerCheckServices & OpenServices

/** Measures every layer of an image, compares it with the limits, and proposes how to split oversized layers. */
export function checkLayerSizes(
  request: LayerCheckRequest,
  services: CheckServices,
): Promise<ActionResult<LayerOutputs>> {
  return withImageSource(request.image, services, async source => {
    const measurable = await readMeasurableImage(source, request)
    const name = fromName(request.image, measurable.image)
    const checked = await checkLayers(measurable, name, request, services)
    return { outputs: layerOutputs(checked), failure: layerFailure(checked, request) }
  })
}

/** Returns the name for a `FROM` line that builds on the image; a placeholder for an image in a file. */
function fromName(location: ImageLocation, image: Image): string {
  if (location.kind === 'registry') return `${formatImageRepository(location.reference)}@${image.rootDigest}`
  return location.kind === 'docker-daemon' ? location.image : 'IMAGE'
}
