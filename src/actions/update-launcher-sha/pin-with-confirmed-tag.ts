import type { ImageUpdated } from '../../launcher/image-updated-event.ts'
import type { Pin } from '../../launcher/pin.ts'
import type { PublishedImages } from './published-images.ts'

/**
 * Pins the image of an event, without the event's tag if that tag now points to another digest. `pin` runs first and
 * rejects images that the launcher may not run, so their registry receives no request.
 */
export async function pinWithConfirmedTag(
  event: ImageUpdated,
  images: PublishedImages,
  pin: (event: ImageUpdated) => Pin,
): Promise<{ readonly event: ImageUpdated; readonly pin: Pin }> {
  const pinned = pin(event)
  if (event.image === undefined || event.isTagMoved !== undefined) return { event, pin: pinned }
  // An image that cannot be read fails later, with its reason.
  const current = await images.headDigest(event.image).catch(() => undefined)
  if (current === event.digest) return { event, pin: pinned }
  const movedEvent = { ...event, isTagMoved: true }
  return { event: movedEvent, pin: pin(movedEvent) }
}
