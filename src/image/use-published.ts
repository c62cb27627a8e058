import type { ActionResult } from '../runner/action-result.ts'
import type { IdentifiedImage } from './identify/identify-image.ts'
import type { RefServices } from './identify/ref-collision.ts'
import type { ConcurrentImage } from './publish/concurrent-build.ts'
import { reuseImage } from './publish/reuse-image.ts'
import { type ImageOutputs, reusedOutputs } from './report/image-outputs.ts'
import { type ReportServices, reportReused } from './report/report-image.ts'
import type { PublicationSettings } from './request/publication-settings.ts'

/** Points every tag of a target to a published image, and reports why no new image is used. */
export async function usePublished(
  identifiedImage: IdentifiedImage,
  published: ConcurrentImage,
  settings: PublicationSettings,
  services: RefServices & ReportServices & { readonly isAttested: boolean },
): Promise<ActionResult<ImageOutputs>> {
  const reusedImage = await reuseImage(identifiedImage, published, settings, services)
  await reportReused(identifiedImage.target, reusedImage, services)
  return { outputs: reusedOutputs(identifiedImage.target, reusedImage, services.isAttested) }
}
