import { checkLayers, type LayerOutputs, layerOutputs } from '../layers/check-layers.ts'
import type { CheckedImage } from '../layers/checked-image.ts'
import type { LayerCheck, LayerCheckServices } from '../layers/layer-check-settings.ts'
import { readMeasurableImage } from '../layers/measurable-image.ts'
import { readProvidedDockerfile } from '../layers/provided-dockerfile.ts'
import { layerFailure } from '../layers/report-layers.ts'
import type { ImageLocation } from '../layout/image-location.ts'
import type { Platform } from '../oci/platform.ts'
import type { Image } from '../oci/read-image.ts'
import { formatImageRepository, formatReference } from '../oci/reference.ts'
import type { ActionResult } from '../runner/action-result.ts'
import { type OpenServices, withImageSource } from './with-image-source.ts'

/** Image to check and its limits. */
export interface LayerCheckRequest extends LayerCheck {
  readonly image: ImageLocation
  readonly platform: Platform
}

/** Outputs of a layer check. */
export interface CheckOutputs extends LayerOutputs {
  /** Name, tag and digest of the image that was read; empty for an image in a file or in the Docker daemon. */
  readonly reference: string
}

export type CheckServices = LayerCheckServices & OpenServices

/** Measures every layer of an image, compares it with the limits, and proposes how to split oversized layers. */
export async function checkLayerSizes(
  request: LayerCheckRequest,
  services: CheckServices,
): Promise<ActionResult<CheckOutputs> & { readonly checked: CheckedImage }> {
  // A missing file is reported before anything is fetched.
  await readProvidedDockerfile(request.dockerfile, services.readFile)
  return withImageSource(request.image, services, async source => {
    const measurableImage = await readMeasurableImage(source, request)
    const name = fromName(request.image, measurableImage.image)
    const checked = await checkLayers(measurableImage, name, request, services)
    const reference = checkedReference(request.image, measurableImage.image)
    const outputs = { ...layerOutputs(checked), reference }
    return { outputs, failure: layerFailure(checked, request), checked }
  })
}

function checkedReference(location: ImageLocation, { rootDigest: digest }: Image): string {
  return location.kind === 'registry' ? formatReference({ ...location.reference, digest }) : ''
}

/** Returns the name for a `FROM` line that builds on the image; a placeholder for an image in a file. */
function fromName(location: ImageLocation, image: Image): string {
  if (location.kind === 'registry') return `${formatImageRepository(location.reference)}@${image.rootDigest}`
  return location.kind === 'docker-daemon' ? location.image : 'IMAGE'
}
