import {
  formatImageRepository,
  formatReference,
  type ImageRepository,
  isSameImageRepository,
  type Reference,
} from '../oci/reference.ts'
import { UserError } from '../user-error.ts'
import type { ImageUpdated } from './image-updated-event.ts'
import type { LauncherDockerfile } from './launcher-dockerfile.ts'

/** A launcher's Dockerfile with the event's image pinned. */
export interface Pin {
  readonly dockerfile: LauncherDockerfile
  readonly previous: Reference
  readonly pinned: Reference
  readonly isChange: boolean
}

/**
 * Pins the event's digest in the FROM of the launched image, and changes nothing else.
 *
 * @param allowedImage image that the launcher may run; defaults to the current one.
 * @throws Error when the event is for another image, or the FROM cannot be edited.
 */
export function pinImage(
  dockerfile: LauncherDockerfile,
  event: ImageUpdated,
  allowedImage: ImageRepository | undefined,
): Pin {
  assertAllowed(event.image, allowedImage)
  const { reference: previous, line } = dockerfile.launched
  const wanted = event.image ?? allowedImage
  const mayRename = event.image !== undefined && allowedImage !== undefined
  if (wanted !== undefined && !mayRename && !isSameImageRepository(previous, wanted)) {
    const name = formatImageRepository(wanted)
    throw new UserError(
      'from-not-found',
      `line ${line} launches ${formatReference(previous)}, and not ${name}: write \`FROM ${name}\` with a tag there, or name ` +
        'the image that the launcher may run in `allowed-image`',
    )
  }
  // The first form of the event has no tag, so the current one is kept.
  const pinned = { ...(event.image ?? previous), digest: event.digest }
  const edited = dockerfile.withImage(pinned)
  return { dockerfile: edited, previous, pinned, isChange: !edited.isSameAs(dockerfile) }
}

function assertAllowed(announced: ImageRepository | undefined, allowed: ImageRepository | undefined): void {
  if (announced === undefined || allowed === undefined || isSameImageRepository(announced, allowed)) return
  throw new UserError(
    'image-not-allowed',
    `The event announces ${formatImageRepository(announced)}, but \`allowed-image\` is ${formatImageRepository(allowed)}: refused`,
  )
}
