import type { PinRequest } from '../../launcher/image-updated-event.ts'
import type { Pin } from '../../launcher/pin.ts'
import { formatReference } from '../../oci/reference.ts'
import type { BranchServices } from './launcher-services.ts'

/** Event, and the Dockerfile with its image pinned. */
export interface EventPin {
  readonly event: PinRequest
  readonly pin: Pin
}

/**
 * Starts all reads that the verification of a pin needs, in parallel. The pin must be made first, because `pinImage()`
 * rejects images that the launcher is not allowed to run, and no request may be sent to their registry.
 */
export function startReading(
  { event, pin: { pinned, previous } }: EventPin,
  { images, findOrigins }: Pick<BranchServices, 'images' | 'findOrigins'>,
): void {
  const { digest } = previous
  const reads = [
    images.read(pinned),
    digest === undefined ? undefined : images.readIfExists({ ...previous, digest }),
    findOrigins(formatReference(pinned), event.digest),
  ]
  // The verification awaits the same reads and reports their errors.
  for (const read of reads) read?.catch(() => {})
}

/**
 * Returns the event and its pin. If the tag now points to another digest, the image is pinned without the event's tag.
 */
export async function pinWithConfirmedTag(
  { event, pin }: EventPin,
  { images }: Pick<BranchServices, 'images'>,
  repin: (event: PinRequest) => Pin,
): Promise<EventPin> {
  if (event.image === undefined || event.isTagMoved !== undefined) return { event, pin }
  // If the image cannot be read, the verification reports the reason.
  const currentDigest = await images.headDigest(event.image).catch(() => undefined)
  if (currentDigest === event.digest) return { event, pin }
  const movedEvent = { ...event, isTagMoved: true }
  return { event: movedEvent, pin: repin(movedEvent) }
}
