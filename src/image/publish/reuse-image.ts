import type { IdentifiedImage } from '../identify/identify-image.ts'
import type { RefServices } from '../identify/ref-collision.ts'
import type { PublicationSettings } from '../request/publication-settings.ts'
import type { ConcurrentImage } from './concurrent-build.ts'
import { chooseTags, ensureTags } from './image-tags.ts'

/** Published image that is used unchanged, with the tags that point to it. */
export interface ReusedImage extends ConcurrentImage {
  readonly tags: readonly string[]
}

/** Points every tag of the target to an image that is already in the registry. */
export async function reuseImage(
  identifiedImage: IdentifiedImage,
  { image, reason }: ConcurrentImage,
  settings: PublicationSettings,
  services: RefServices,
): Promise<ReusedImage> {
  const tags = await chooseTags(identifiedImage, image.digest, settings, services)
  await ensureTags(identifiedImage.client, image.stored, tags.slice(1), tags.slice(0, 1))
  return { image, reason, tags }
}
