import { errorMessage } from '../../error-message.ts'
import {
  adoptRef,
  assertOwnBuild,
  assertOwnLabel,
  assertOwnRef,
  isOwnRelease,
  labelledRef,
} from '../../launcher/branch-owner.ts'
import type { PinRequest } from '../../launcher/image-updated-event.ts'
import type { LauncherDockerfile } from '../../launcher/launcher-dockerfile.ts'
import { type Pin, pinImage } from '../../launcher/pin.ts'
import { assertPreviewPair } from '../../launcher/preview-branch.ts'
import { imageOrigin } from '../../oci/image-labels.ts'
import type { Image } from '../../oci/read-image.ts'
import { formatReference } from '../../oci/reference.ts'
import type { SourceRef } from '../../refs/source-ref.ts'
import { UserError } from '../../user-error.ts'
import type { UpdateInputs } from './inputs.ts'
import type { BranchServices } from './launcher-services.ts'
import { pinWithConfirmedTag, startReading } from './pin-with-confirmed-tag.ts'
import { planPin } from './plan-pin.ts'
import type { PublishedImages } from './published-images.ts'
import type { Decision, Update } from './update-outcome.ts'
import { ownerName, verifyOrigin } from './verify-origin.ts'
import { withLocation } from './with-location.ts'

/** Current state of an existing launcher branch. */
export interface PinTarget {
  readonly branch: string
  readonly dockerfile: LauncherDockerfile
  /** Path to the Dockerfile. */
  readonly path: string
  /** Whether the launcher also has a tag of this name. */
  readonly isTag: boolean
}

type DecisionServices = Pick<BranchServices, 'images' | 'log' | 'now' | 'findOrigins' | 'isCommitOnRef'>

/**
 * Decides how an event changes an existing launcher branch, without changing it.
 *
 * @throws Error with the reason when the event must be rejected.
 */
export async function decidePin(
  inputs: UpdateInputs,
  target: PinTarget,
  announcedEvent: PinRequest,
  services: DecisionServices,
): Promise<Decision> {
  const { images } = services
  const { branch, dockerfile, path, isTag } = target
  if (isTag) rejectTag(branch)
  const isPreview = dockerfile.marks.preview !== undefined
  assertPreviewEvent(announcedEvent, isPreview)
  const pinEvent = (eventToPin: PinRequest) =>
    withLocation(`${path} on branch "${branch}"`, () => readPin(inputs, dockerfile, eventToPin))
  const isChange = (pin: Pin) => !pin.dockerfile.equals(dockerfile)
  const announcedPin = pinEvent(announcedEvent)
  const heldResult = heldUpdate(branch, dockerfile)
  if (isChange(announcedPin) && heldResult === undefined) {
    assertNoRetag(inputs, target, announcedPin, announcedEvent)
    startReading({ event: announcedEvent, pin: announcedPin }, services)
  }
  const confirmedPin = await pinWithConfirmedTag(
    { event: announcedEvent, pin: announcedPin },
    services,
    pinEvent,
  )
  const { event, pin } = confirmedPin
  if (!isChange(pin)) return { branch, outcome: 'unchanged', pin, event }
  if (heldResult !== undefined) return { ...heldResult, pin, event }
  const owner = ownerName(inputs, dockerfile)
  const [image, previousImage, origin] = await Promise.all([
    readPullableImage(pin, images),
    readPreviousImage(inputs, pin, images),
    verifyOrigin(pin, { event, owner }, services.findOrigins),
  ])
  const frozenResult = frozenUpdate(inputs, event, previousImage)
  if (frozenResult !== undefined) return { ...frozenResult, pin, event }
  const builtRef = origin?.ref ?? labelledRef(imageOrigin(image).ref, branch)
  assertOwner(inputs, { dockerfile, event }, builtRef, previousImage)
  if (!inputs.allowOlder && previousImage !== undefined && isNewer(previousImage, image, services))
    return { branch, outcome: 'stale', pin, event }
  return planPin(inputs, pin, { image, event, origin, owner, isPreview }, services)
}

/**
 * Returns a `frozen` update if the pinned image was built from a tag. A release branch that was created manually has
 * no `frozen` mark, so the ref label of its image is checked instead.
 */
function frozenUpdate(
  { allowRetag }: UpdateInputs,
  { ref, launcherBranch: branch }: PinRequest,
  previousImage: Image | undefined,
): Update | undefined {
  if (ref !== undefined || allowRetag || previousImage === undefined) return undefined
  const releaseRef = labelledRef(imageOrigin(previousImage).ref, branch)
  if (releaseRef?.kind !== 'tag') return undefined
  return { branch, outcome: 'frozen', reason: `its image was built from ${releaseRef.full}` }
}

function assertOwner(
  { adoptRef: mayAdopt, branchVariable }: UpdateInputs,
  { dockerfile, event }: { readonly dockerfile: LauncherDockerfile; readonly event: PinRequest },
  builtRef: SourceRef | undefined,
  previousImage: Image | undefined,
): void {
  if (mayAdopt) return
  const ref = event.ref ?? builtRef
  if (ref === undefined) return
  if (branchVariable !== undefined) assertOwnLabel(dockerfile, { ...event, ref }, branchVariable)
  if (previousImage !== undefined) assertOwnBuild({ ...event, ref }, imageOrigin(previousImage).ref)
}

/** Rejects a branch whose name is also the name of a tag, because mybinder.org may launch the tag instead. */
export function rejectTag(branch: string): void {
  throw new UserError(
    'tag-shadows-branch',
    `The launcher also has a tag "${branch}", which mybinder.org may launch instead of the branch: delete the tag ` +
      `with \`git push --delete origin refs/tags/${branch}\``,
  )
}

function readPin(
  { adoptRef: mayAdopt, branchVariable, allowedImage, allowVariant }: UpdateInputs,
  dockerfile: LauncherDockerfile,
  event: PinRequest,
): Pin {
  if (branchVariable !== undefined && !mayAdopt) assertOwnRef(dockerfile, event, branchVariable)
  const ownedDockerfile =
    branchVariable !== undefined && mayAdopt ? adoptRef(dockerfile, event, branchVariable) : dockerfile
  return pinImage(markRelease(ownedDockerfile, event), event, { allowedImage, allowVariant })
}

/**
 * Rejects an event for a pull request on any branch but its preview, and any other event on a preview. This check needs no
 * request to the registry.
 */
function assertPreviewEvent({ image, digest, ref, launcherBranch }: PinRequest, isPreview: boolean): void {
  if (image === undefined || ref === undefined) return
  assertPreviewPair(formatReference({ ...image, digest }), [ref], { launcherBranch, isPreview })
}

/** Adds the `frozen` mark to a release branch that lacks it, such as a branch that was created manually. */
function markRelease(dockerfile: LauncherDockerfile, event: PinRequest): LauncherDockerfile {
  if (!isOwnRelease(event) || dockerfile.marks.frozen !== undefined) return dockerfile
  return dockerfile.withMark('frozen', event.ref.short)
}

/** Returns a `held` update if the Dockerfile has a `hold` mark, which stops updates until it is removed. */
export function heldUpdate(branch: string, { marks: { hold } }: LauncherDockerfile): Update | undefined {
  if (hold === undefined) return undefined
  return { branch, outcome: 'held', reason: `line ${hold.line}: ${hold.reason || 'no reason given'}` }
}

/**
 * Rejects an event that would change the digest of a release, unless `allow-retag` is set.
 */
function assertNoRetag(
  { allowRetag }: UpdateInputs,
  { branch, dockerfile }: PinTarget,
  pin: Pin,
  event: PinRequest,
): void {
  const { ref } = event
  const isRelease = isOwnRelease(event) || dockerfile.marks.frozen !== undefined
  const { previous, pinned } = pin
  if (allowRetag || !isRelease || previous.digest === undefined || previous.digest === pinned.digest) return
  throw new UserError(
    'release-frozen',
    `Branch "${branch}" is a release, frozen at ${formatReference(previous)}, but the event${ref === undefined ? '' : ` for ${ref.full}`} ` +
      `announces ${formatReference(pinned)}. If the release was rebuilt on purpose, run this once with \`allow-retag: true\``,
  )
}

/**
 * Reads an image by digest and without a login, as mybinder.org pulls it.
 *
 * @throws UserError if the image cannot be pulled.
 */
export function readPullableImage({ pinned }: Pin, images: PublishedImages): Promise<Image> {
  return images.read(pinned).catch((error: unknown) => {
    const reason = errorMessage(error)
    throw new UserError(
      'image-not-pullable',
      `${reason}. mybinder.org pulls images without a login, so nothing was pinned`,
      { cause: error },
    )
  })
}

/**
 * Reads the currently pinned image.
 *
 * @returns undefined if no digest is pinned, if the image no longer exists, or if it cannot be read and `allow-older` is
 *   set.
 */
async function readPreviousImage(
  { allowOlder }: UpdateInputs,
  { previous }: Pin,
  images: PublishedImages,
): Promise<Image | undefined> {
  const { digest } = previous
  if (digest === undefined) return undefined
  return images.readIfExists({ ...previous, digest }).catch((error: unknown) => {
    if (allowOlder) return undefined
    const reason = errorMessage(error)
    throw new UserError(
      'image-not-pullable',
      `The currently pinned image cannot be read (${reason}), so it may be newer than the announced one: ` +
        'set `allow-older: true` to replace it anyway',
      { cause: error },
    )
  })
}

/** Maximum time by which the clock of a builder may be ahead, in milliseconds. */
const maxClockSkew = 86_400_000

/**
 * Returns whether the pinned image was built later than the announced image. An image with a build time counts as
 * newer than an image without a build time.
 */
function isNewer(
  previousImage: Image,
  image: Image,
  { log, now }: Pick<BranchServices, 'log' | 'now'>,
): boolean {
  const previousTime = buildTime(previousImage)
  const time = buildTime(image)
  if (Number.isNaN(previousTime) || previousTime <= time) return false
  if (Number.isNaN(time)) return true
  if (previousTime <= now() + maxClockSkew) return true
  log.warning(
    `The build time of the currently pinned image, ${imageOrigin(previousImage).created}, is in the future because of ` +
      'clock skew on its builder, so the image does not count as newer',
  )
  return false
}

/** Returns the build time from the label or the config, in milliseconds since the epoch; NaN if there is none. */
function buildTime(image: Image): number {
  return Date.parse(imageOrigin(image).created ?? '')
}
