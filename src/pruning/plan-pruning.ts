import type { Digest } from '../oci/digest.ts'
import { findSourceRef } from '../refs/source-ref.ts'
import { isImmutableTag, readImageTag, signedDigests } from './image-tag.ts'
import type { ImageVersion } from './image-version.ts'
import type { KeptImage } from './kept-images.ts'

/** Version, whether it is deleted, and the reason. */
export interface PruningDecision {
  readonly version: ImageVersion
  readonly isDeleted: boolean
  readonly reason: string
}

/** Rules that determine which versions are kept. */
export interface PruningRules {
  readonly kept: readonly KeptImage[]
  /** Minimum age of versions to delete, in milliseconds. */
  readonly minAge: number
  /** Current time in milliseconds. */
  readonly now: number
}

/**
 * Decides which versions are deleted. A version is deleted with all its tags, so it is kept if any of them must be
 * kept. Signatures, and the manifests of an index, are kept or deleted with the versions to which they belong.
 */
export function planPruning(versions: readonly ImageVersion[], rules: PruningRules): PruningDecision[] {
  const reasons = new Map(versions.map(version => [version, reasonToKeep(version, rules)]))
  const isUnused = (version: ImageVersion) => !isDependent(version) && reasons.get(version) === undefined
  const unusedDigests = withDependents(versions.filter(isUnused), versions, 'every')
  const keptVersions = versions.filter(
    version => reasons.get(version) !== undefined || !unusedDigests.has(version.digest),
  )
  const neededDigests = withDependents(keptVersions, versions, 'some')
  return versions.map(version => {
    const isDeleted = !neededDigests.has(version.digest)
    const isPart = unusedDigests.has(version.digest)
    const reason = reasons.get(version) ?? describeDecision(version, isDeleted, isPart)
    return { version, isDeleted, reason }
  })
}

/** Returns whether a version has no tag, or only tags that name the signatures of other images. */
function isDependent(version: ImageVersion): boolean {
  return version.tags.length === 0 || signedDigests(version).length > 0
}

/**
 * Returns the digests of the given versions, of the manifests in them, and of their signatures.
 *
 * @param rule whether a signature of several images belongs to them if all or some of its images are among them.
 */
function withDependents(
  roots: readonly ImageVersion[],
  versions: readonly ImageVersion[],
  rule: 'every' | 'some',
): ReadonlySet<Digest> {
  const children = new Map(versions.map(version => [version.digest, version.children]))
  const digests = new Set<Digest>()
  const pending = roots.map(({ digest }) => digest)
  const visitPending = () => {
    for (let digest = pending.pop(); digest !== undefined; digest = pending.pop()) {
      if (digests.has(digest)) continue
      digests.add(digest)
      for (const child of children.get(digest) ?? []) pending.push(child)
    }
  }
  visitPending()
  for (const version of versions) {
    const signed = signedDigests(version)
    if (signed.length > 0 && signed[rule](digest => digests.has(digest))) pending.push(version.digest)
  }
  visitPending()
  return digests
}

function describeDecision(version: ImageVersion, isDeleted: boolean, isPart: boolean): string {
  if (version.tags.length === 0) {
    if (isDeleted) return 'the image that it is part of is deleted'
    return isPart
      ? 'it is part of an image that is kept'
      : 'it has no tag, and is not part of an image that is deleted'
  }
  if (isDependent(version))
    return isDeleted ? 'the image that it signs is deleted' : 'it signs an image that is kept'
  return isDeleted ? 'no launcher branch uses it' : 'it is part of an image that is kept'
}

/** Returns the reason to keep a version that does not depend on other versions; undefined if there is none. */
function reasonToKeep(version: ImageVersion, { kept, minAge, now }: PruningRules): string | undefined {
  const { tags, digest, children, pushed } = version
  const isNamed = ({ reference }: KeptImage) =>
    reference.digest === undefined
      ? tags.includes(reference.tag ?? '')
      : reference.digest === digest || children.includes(reference.digest)
  const use = kept.find(isNamed)
  if (use !== undefined) return use.reason
  if (isDependent(version)) return undefined
  const movingTag = tags.find(tag => isMoving(tag, version))
  if (movingTag !== undefined) return `the tag "${movingTag}" moves to the newest image`
  if (pushed === undefined) return 'its age is unknown'
  return now - pushed < minAge ? 'it is too young' : undefined
}

/** Returns whether a tag moves to the newest image of a branch or release. A branch may have the name of a preview. */
function isMoving(tag: string, { digest, ref: text }: ImageVersion): boolean {
  const { kind } = readImageTag(tag, digest)
  if (kind !== 'preview') return kind === 'moving'
  const ref = findSourceRef(text)
  return ref !== undefined && ref.kind !== 'pull' && !isImmutableTag(tag, digest)
}
