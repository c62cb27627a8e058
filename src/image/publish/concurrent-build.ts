import { setTimeout as delay } from 'node:timers/promises'
import type { Digest } from '../../oci/digest.ts'
import type { IdentifiedImage } from '../identify/identify-image.ts'
import type { PublishedImage } from '../identify/published-image.ts'
import { missingChecks, type RequiredChecks } from '../request/required-checks.ts'

/** What tells a build from others that may go on at the same time. */
export interface OwnBuild {
  readonly ref: string
  readonly revision: string
  readonly fingerprint: Digest | undefined
  readonly checks: RequiredChecks
  readonly created: string
  /** What the tag held when this build began. */
  readonly before: Digest | undefined
}

/** An image pushed by a concurrent run that supersedes this build. */
export interface ConcurrentImage {
  readonly image: PublishedImage
  /** Why it supersedes this build, in a phrase. */
  readonly reason: string
}

/**
 * Returns the image a tag holds when it supersedes this build: one of the same commit, or a newer one of the same ref,
 * whose commit would otherwise be gone from the tag until the next push.
 */
export function supersededBy(found: PublishedImage, own: OwnBuild): ConcurrentImage | undefined {
  if (found.digest === own.before) return undefined
  const isSame =
    own.fingerprint !== undefined && found.fingerprint === own.fingerprint && found.revision === own.revision
  if (isSame) {
    if (missingChecks(found.checks, own.checks).length > 0) return undefined
    return { image: found, reason: 'another run has built this commit meanwhile' }
  }
  const isNewer = found.ref === own.ref && Date.parse(found.created ?? '') > Date.parse(own.created)
  return isNewer ? { image: found, reason: `a newer image of ${own.ref} was pushed meanwhile` } : undefined
}

/** Milliseconds; longer than it takes from reading a tag to pushing it, so that any run that read before us has pushed by then. */
const settleTime = 1000

/**
 * Reads the tag back and asserts that it holds what was pushed, or an image that supersedes it. No registry lets only the
 * first of two pushes through; but every run reads the tag just before it pushes, so after a pause all of them read the same.
 *
 * @returns the superseding image; undefined when the tag holds ours.
 * @throws Error naming both digests when it holds neither.
 */
export async function confirmPublished(
  { client, target, find }: IdentifiedImage,
  digest: Digest,
  own: OwnBuild,
): Promise<ConcurrentImage | undefined> {
  const name = `${client.name}:${target.imageTag}`
  await delay(settleTime)
  const found = await find()
  if (found === undefined) throw new Error(`${name} was pushed but cannot be read back: the registry lost it`)
  if (found.digest === digest) return undefined
  const other = supersededBy(found, own)
  if (other !== undefined) return other
  throw new Error(
    `${name} was pushed as ${digest}, but holds ${found.digest}: another run pushed the same tag at the same time. ` +
      'Run this one again if its commit is the newer one',
  )
}
