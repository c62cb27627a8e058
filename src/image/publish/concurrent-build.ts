import { setTimeout as delay } from 'node:timers/promises'
import type { Digest } from '../../oci/digest.ts'
import { UserError } from '../../user-error.ts'
import type { PublishedImage } from '../identify/find-published.ts'
import type { IdentifiedImage } from '../identify/identify-image.ts'
import { missingChecks, type RequiredChecks } from '../request/required-checks.ts'

/** Properties that distinguish this build from concurrent ones. */
export interface OwnBuild {
  readonly ref: string
  /** Commit that the image is labelled with, if any. */
  readonly revision: string | undefined
  readonly fingerprint: Digest | undefined
  readonly checks: RequiredChecks
  readonly created: string
  /** Digest of the tag when this build started. */
  readonly before: Digest | undefined
}

/** Image pushed by a concurrent run that supersedes this build. */
export interface ConcurrentImage {
  readonly image: PublishedImage
  /** Reason why it supersedes this build, as a clause. */
  readonly reason: string
}

/**
 * Returns the image of a tag if it supersedes this build: an image of the same commit that passed the required
 * checks, or a newer image of the same ref. Overwriting a newer image would leave the tag outdated until the next push.
 */
export function supersededBy(published: PublishedImage, ownBuild: OwnBuild): ConcurrentImage | undefined {
  if (published.digest === ownBuild.before) return undefined
  const isSame =
    ownBuild.fingerprint !== undefined &&
    published.fingerprint === ownBuild.fingerprint &&
    published.revision === ownBuild.revision
  if (isSame) {
    if (missingChecks(published.checks, ownBuild.checks).length > 0) return undefined
    return { image: published, reason: 'another run has built this commit in the meantime' }
  }
  const isNewer =
    published.ref === ownBuild.ref && Date.parse(published.created ?? '') > Date.parse(ownBuild.created)
  return isNewer
    ? { image: published, reason: `a newer image of ${ownBuild.ref} was pushed in the meantime` }
    : undefined
}

/**
 * Milliseconds to wait before reading a tag back. This is longer than a run needs from reading a tag to pushing it, so
 * that every run that read the tag before this push has finished its own push.
 */
const settleTime = 1000

/**
 * Reads the tag back and asserts that it points to the pushed image or one that supersedes it. Registries have no
 * conditional push, but every run reads the tag just before it pushes, so after a pause all runs read the same image.
 *
 * @returns the superseding image; undefined if the tag points to the pushed image.
 * @throws Error that names both digests if the tag points to neither.
 */
export async function confirmPublished(
  { client, target, find }: IdentifiedImage,
  digest: Digest,
  ownBuild: OwnBuild,
): Promise<ConcurrentImage | undefined> {
  const name = `${client.name}:${target.imageTag}`
  await delay(settleTime)
  const published = await find()
  if (published === undefined)
    throw new UserError(
      'image-not-found',
      `${name} was pushed, but the registry no longer has it: run this again`,
    )
  if (published.digest === digest) return undefined
  const concurrentImage = supersededBy(published, ownBuild)
  if (concurrentImage !== undefined) return concurrentImage
  throw new UserError(
    'tag-overwritten',
    `${name} was pushed as ${digest}, but the tag now points to ${published.digest}: another run pushed the same tag at the same time. ` +
      'If the commit of this run is newer, run it again',
  )
}
