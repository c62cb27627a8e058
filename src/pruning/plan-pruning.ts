import type { Digest } from '../oci/digest.ts'
import { readImageTag, signedDigests } from './image-tag.ts'
import type { ImageVersion } from './image-version.ts'
import type { KeptImage } from './kept-images.ts'

/** Whether a version is deleted, and why. */
export interface PruningDecision {
  readonly version: ImageVersion
  readonly isDeleted: boolean
  readonly reason: string
}

export interface PruningRules {
  readonly kept: readonly KeptImage[]
  /** Minimum age in milliseconds of a version that is deleted. */
  readonly minAge: number
  /** Current time in milliseconds. */
  readonly now: number
}

/**
 * Decides which versions are deleted. A version is deleted with all its tags, so it stays if any of them must stay.
 * Signatures, and the manifests of an index, go with the version that they belong to.
 */
export function planPruning(versions: readonly ImageVersion[], rules: PruningRules): PruningDecision[] {
  const reasons = new Map(
    versions.map(version => [version, isDependent(version) ? undefined : reasonToKeep(version, rules)]),
  )
  const isImageDeleted = (version: ImageVersion) =>
    !isDependent(version) && reasons.get(version) === undefined
  const images = ownedDigests(versions.filter(isImageDeleted))
  const signatures = versions.filter(version => isSignatureOf(images, version))
  const deletedRoots = new Set([...versions.filter(isImageDeleted), ...signatures])
  const deletedChildren = ownedDigests([...deletedRoots])
  const keptChildren = ownedDigests(
    versions.filter(version => version.tags.length > 0 && !deletedRoots.has(version)),
  )
  return versions.map(version => {
    if (version.tags.length === 0) return decideUntagged(version, deletedChildren, keptChildren)
    if (!isDependent(version)) {
      const reason = reasons.get(version)
      return { version, isDeleted: reason === undefined, reason: reason ?? 'no launcher branch uses it' }
    }
    return deletedRoots.has(version)
      ? { version, isDeleted: true, reason: 'the image that it signs is deleted' }
      : { version, isDeleted: false, reason: 'it signs an image that stays' }
  })
}

/** Returns whether a version has no tag, or only tags that name the signatures of other images. */
function isDependent(version: ImageVersion): boolean {
  return version.tags.length === 0 || signedDigests(version).length > 0
}

function isSignatureOf(images: ReadonlySet<Digest>, version: ImageVersion): boolean {
  const signed = signedDigests(version)
  return signed.length > 0 && signed.every(digest => images.has(digest))
}

/** Digests of the versions and of the manifests in them. */
function ownedDigests(versions: readonly ImageVersion[]): Set<Digest> {
  return new Set(versions.flatMap(({ digest, children }) => [digest, ...children]))
}

function decideUntagged(
  version: ImageVersion,
  deleted: ReadonlySet<Digest>,
  kept: ReadonlySet<Digest>,
): PruningDecision {
  if (kept.has(version.digest))
    return { version, isDeleted: false, reason: 'it is part of an image that stays' }
  return deleted.has(version.digest)
    ? { version, isDeleted: true, reason: 'the image that it is part of is deleted' }
    : { version, isDeleted: false, reason: 'it has no tag, and is not part of an image that is deleted' }
}

/** Returns the reason to keep an image; undefined if it is deleted. */
function reasonToKeep(version: ImageVersion, { kept, minAge, now }: PruningRules): string | undefined {
  const { digest, tags, children, pushed } = version
  const moving = tags.find(tag => readImageTag(tag, digest).kind === 'moving')
  const isNamed = ({ reference }: KeptImage) =>
    reference.digest === undefined
      ? tags.includes(reference.tag ?? '')
      : reference.digest === digest || children.includes(reference.digest)
  const use = kept.find(isNamed)
  if (use !== undefined) return use.reason
  if (moving !== undefined) return `the tag "${moving}" moves to the newest image`
  if (pushed === undefined) return 'its age is not known'
  return now - pushed < minAge ? 'it is too young' : undefined
}
