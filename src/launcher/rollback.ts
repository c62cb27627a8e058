import { type Digest, digestHex, parseDigest } from '../oci/digest.ts'
import { parseImageTag, type Reference } from '../oci/reference.ts'
import type { LauncherDockerfile } from './launcher-dockerfile.ts'
import type { Version } from './version-history.ts'

/** Image to roll back to: the previous one, or one selected by its digest or image tag. */
export type RollbackTarget = 'previous' | { readonly digest: Digest } | { readonly imageTag: string }

/** Parses `previous`, a digest or an image tag. @throws Error with the accepted forms. */
export function parseRollbackTarget(text: string): RollbackTarget {
  if (text === 'previous') return text
  return text.includes(':') ? { digest: parseDigest(text) } : { imageTag: parseImageTag(text) }
}

/** Maximum length of the reason in characters. The reason becomes part of a comment and of a commit message. */
const maxReasonLength = 200

/** Returns the version of a branch with this digest. */
export function findVersion(versions: readonly Version[], digest: Digest): Version | undefined {
  return versions.find(({ image }) => image.digest === digest)
}

/**
 * Returns the version that was pinned before the current digest was pinned for the first time. A second rollback
 * therefore pins a still earlier version, instead of the image that the first rollback replaced.
 *
 * @param versions versions of one branch, newest first.
 */
export function previousVersion(
  versions: readonly Version[],
  currentDigest: Digest | undefined,
): Version | undefined {
  const firstPin = versions.findLastIndex(({ image }) => image.digest === currentDigest)
  return versions.slice(firstPin + 1).find(({ image }) => image.digest !== currentDigest)
}

/**
 * Pins the image and holds the branch, so that the next event does not replace the image. Replaces an earlier hold.
 *
 * @throws Error as `LauncherDockerfile.withImage` does.
 */
export function rollBackDockerfile(
  dockerfile: LauncherDockerfile,
  image: Reference,
  reason: string,
): LauncherDockerfile {
  const replacedDigest = dockerfile.namedImage.reference?.digest
  return dockerfile.withoutMark('hold').withMark('hold', holdReason(replacedDigest, reason)).withImage(image)
}

function holdReason(replacedDigest: Digest | undefined, reason: string): string {
  const prefix =
    replacedDigest === undefined
      ? 'rolled back'
      : `rolled back from ${digestHex(replacedDigest).slice(0, 12)}`
  return reason === '' ? prefix : `${prefix}: ${reason}`
}

/** Returns the reason as one line of printable text, shortened to 200 characters. */
export function cleanReason(text: string): string {
  const line = text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()
  return line.length <= maxReasonLength ? line : `${line.slice(0, maxReasonLength - 1)}…`
}
