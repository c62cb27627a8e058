import {
  formatImageRepository,
  type ImageRepository,
  isSameImageRepository,
  type Reference,
} from '../oci/reference.ts'
import { UserError } from '../user-error.ts'
import type { PinRequest } from './image-updated-event.ts'
import { isOtherVariant } from './image-variant.ts'
import type { LauncherDockerfile } from './launcher-dockerfile.ts'

/** Launcher's Dockerfile with the event's image pinned. */
export interface Pin {
  readonly dockerfile: LauncherDockerfile
  /** Previous reference; without tag and digest if it was malformed. */
  readonly previous: Reference
  /** Previous reference as it was written. */
  readonly previousText: string
  readonly pinned: Reference
}

/** Images that may be pinned. */
export interface PinRules {
  /** Image that the launcher may run; defaults to the current image. */
  readonly allowedImage: ImageRepository | undefined
  /** Whether another variant of the image, such as the full image in place of the slim image, may be pinned. */
  readonly allowVariant: boolean
}

/**
 * Pins the event's digest in the FROM of the launched image; all other bytes are unchanged. A malformed tag or digest
 * in FROM is replaced.
 *
 * @throws Error when the event is for another image or another variant, or the FROM cannot be edited.
 */
export function pinImage(dockerfile: LauncherDockerfile, event: PinRequest, rules: PinRules): Pin {
  const { allowedImage } = rules
  assertAllowed(event.image, allowedImage)
  const { repository, reference, text: previousText, line } = dockerfile.namedImage
  const target = event.image ?? allowedImage
  const mayRename = event.image !== undefined && allowedImage !== undefined
  const isSame = target === undefined || isSameImageRepository(repository, target)
  if (!isSame && !mayRename) {
    const name = formatImageRepository(target)
    throw new UserError(
      'from-not-found',
      `line ${line} launches ${previousText}, not ${name}: write \`FROM ${name}\` with a tag, or set ` +
        '`allowed-image` to the image that the launcher may run',
    )
  }
  const previous = reference ?? repository
  if (isSame && !rules.allowVariant) assertSameVariant(event, previous, line)
  const pinned = { ...launchedImage(event, previous), digest: event.digest }
  return { dockerfile: dockerfile.withImage(pinned), previous, previousText, pinned }
}

/** Returns the event's image with its tag. The current tag is kept if the event has no tag, or its tag has moved. */
function launchedImage({ image, isTagMoved = false }: PinRequest, previous: Reference): Reference {
  if (image === undefined) return previous
  if (!isTagMoved) return image
  const { registry, path } = image
  return { registry, path, ...(previous.tag === undefined ? {} : { tag: previous.tag }) }
}

/** Rejects an event for another variant: the full image, for example, if the branch launches the slim image. */
function assertSameVariant({ image, ref }: PinRequest, { tag: currentTag }: Reference, line: number): void {
  if (image === undefined || ref === undefined || currentTag === undefined) return
  if (!isOtherVariant(ref, image.tag, currentTag)) return
  throw new UserError(
    'image-not-allowed',
    `line ${line} launches the tag "${currentTag}", but the event announces "${image.tag}", another variant of the image: send ` +
      `each variant to its own launcher branch with \`launcher-branch\`, or run once with \`allow-variant: true\` to switch to ` +
      `"${image.tag}"`,
  )
}

function assertAllowed(
  announcedImage: ImageRepository | undefined,
  allowedImage: ImageRepository | undefined,
): void {
  if (announcedImage === undefined || allowedImage === undefined) return
  if (isSameImageRepository(announcedImage, allowedImage)) return
  throw new UserError(
    'image-not-allowed',
    `The event announces ${formatImageRepository(announcedImage)}, but \`allowed-image\` is ${formatImageRepository(allowedImage)}: set \`allowed-image\` to the announced image if the launcher may run that image`,
  )
}
