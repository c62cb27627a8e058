import { setTimeout as delay } from 'node:timers/promises'
import type { Digest } from '../../oci/digest.ts'
import { formatImageRepository } from '../../oci/reference.ts'
import type { RepositoryClient } from '../../registry/repository-client.ts'
import type { PublishedImage } from '../identify/published-image.ts'
import { type AskedProof, unprovenIn } from '../plan/verification-settings.ts'

/** What tells a build from others that may go on at the same time. */
export interface OwnBuild {
  readonly ref: string
  readonly revision: string
  readonly fingerprint: Digest | undefined
  readonly proof: AskedProof
  readonly created: string
  /** What the tag held when this build began. */
  readonly before: Digest | undefined
}

/** An image that another run has pushed since ours began, and that ours makes way for. */
export interface OtherImage {
  readonly image: PublishedImage
  /** Why, in some words. */
  readonly reason: string
}

/**
 * Whether ours makes way for what a tag holds: for what another run has made of the same commit, and for a newer image
 * of the same ref, whose commit would otherwise be gone from the tag until somebody pushes again.
 */
export function makesWayFor(found: PublishedImage, own: OwnBuild): OtherImage | undefined {
  if (found.digest === own.before) return undefined
  const isSame =
    own.fingerprint !== undefined && found.fingerprint === own.fingerprint && found.revision === own.revision
  if (isSame) {
    if (unprovenIn(found.proof, own.proof).length > 0) return undefined
    return { image: found, reason: 'another run has built this commit meanwhile' }
  }
  const isNewer = found.ref === own.ref && Date.parse(found.created ?? '') > Date.parse(own.created)
  return isNewer ? { image: found, reason: `a newer image of ${own.ref} was pushed meanwhile` } : undefined
}

/** Longer than it takes from a look at a tag until it is pushed, so that whoever looked before us has pushed by then. */
export const settleTime = 1000

/**
 * Proves that a tag can be read back and points to what was pushed, or to what ours makes way for: then the run goes on
 * with that one. No registry lets only the first of two pushes through; but every run looks at the tag just before it
 * pushes, so after a moment's wait all of them read the same.
 *
 * @returns the image of the other run, undefined when it is ours that stands.
 * @throws Error naming both digests when it is neither.
 */
export async function confirmPublished(
  client: RepositoryClient,
  imageTag: string,
  digest: Digest,
  find: () => Promise<PublishedImage | undefined>,
  own: OwnBuild,
): Promise<OtherImage | undefined> {
  const name = `${formatImageRepository(client.repository)}:${imageTag}`
  await delay(settleTime)
  const found = await find()
  if (found === undefined) throw new Error(`${name} was pushed but cannot be read back: the registry lost it`)
  if (found.digest === digest) return undefined
  const other = makesWayFor(found, own)
  if (other !== undefined) return other
  throw new Error(
    `${name} was pushed as ${digest}, but holds ${found.digest}: another run pushed the same tag at the same time. ` +
      'Run this one again if its commit is the newer one',
  )
}
