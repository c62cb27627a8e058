import { checkLayers } from '../../layers/check-layers.ts'
import type { CheckedImage } from '../../layers/checked-image.ts'
import type { LayerCheck, LayerCheckServices } from '../../layers/layer-check-settings.ts'
import { readMeasurableImage } from '../../layers/measurable-image.ts'
import { layerFailure } from '../../layers/report-layers.ts'
import type { LayoutSource } from '../../layout/layout-source.ts'
import type { Platform } from '../../oci/platform.ts'
import type { Image } from '../../oci/read-image.ts'
import type { UserError } from '../../user-error.ts'
import type { VerificationSettings } from '../request/verification-settings.ts'

/** Settings of a layer check, and the origin of the image. */
export interface BuiltLayersCheck extends Pick<VerificationSettings, 'budget' | 'explain' | 'oversize'> {
  readonly platform: Platform
  /** Path to the Dockerfile the image was built from; undefined if unknown. */
  readonly dockerfile: string | undefined
}

/** Image with the result of its layer check. */
export interface CheckedLayers {
  readonly image: Image
  readonly checked: CheckedImage
  readonly failure: UserError | undefined
}

/** Checks the layers of an image on disk like the action `check-layer-sizes`, with the same limits and report. */
export async function checkBuiltLayers(
  { layout, name }: { readonly layout: LayoutSource; readonly name: string },
  { budget, explain, oversize, platform, dockerfile }: BuiltLayersCheck,
  services: LayerCheckServices,
): Promise<CheckedLayers> {
  const check: LayerCheck = { budget, explain, dockerfile, failOn: oversize === 'fail' ? 'error' : 'never' }
  const measurableImage = await readMeasurableImage(layout, { platform, explain })
  const image = { ...measurableImage.image, name }
  const checked = await checkLayers({ ...measurableImage, image }, name, check, services)
  return { image, checked, failure: layerFailure(checked, check) }
}
