import { errorMessage } from '../error-message.ts'
import type { Digest } from '../oci/digest.ts'
import type { ImageRepository } from '../oci/reference.ts'
import { errorKind } from '../user-error.ts'
import { signedDigests } from './image-tag.ts'
import type { ImageVersion } from './image-version.ts'
import { type KeptImage, type LauncherHistory, readKeptImages } from './kept-images.ts'
import { type PruningDecision, planPruning } from './plan-pruning.ts'

/** Image repository whose versions can be listed and deleted. */
export interface VersionStore {
  readonly list: () => Promise<readonly ImageVersion[]>
  /** Reads a version that is not listed, such as an index without a tag. */
  readonly find: (digest: Digest) => Promise<ImageVersion | undefined>
  /** Returns the tags that a version has now, which may have been added since it was listed. */
  readonly readTags: (version: ImageVersion) => Promise<readonly string[]>
  /** Deletes a version and all its tags. */
  readonly remove: (version: ImageVersion) => Promise<void>
}

/** Image repository, and the rules for its images. */
export interface PruningRequest {
  readonly image: ImageRepository
  /** Number of pinned images of each branch that are kept. */
  readonly keep: number
  /** Minimum age of versions to delete, in milliseconds. */
  readonly minAge: number
}

/** Reads the images that launchers use and the versions in the registry, and decides which versions are deleted. */
export async function planImagePruning(
  { image, keep, minAge }: PruningRequest,
  launchers: readonly LauncherHistory[],
  store: VersionStore,
  now: number,
): Promise<PruningDecision[]> {
  const versions = await store.list()
  const keptImages: KeptImage[][] = []
  // The launchers are read after the versions, so that an image that is pinned between the two reads is kept.
  for (const launcher of launchers) keptImages.push(await readKeptImages(launcher, image, keep))
  const unlistedVersions = await findUnlistedVersions(keptImages.flat(), versions, store)
  return planPruning([...versions, ...unlistedVersions], { kept: keptImages.flat(), minAge, now })
}

/** Reads the images that launchers use by digest, and that the store does not list because they have no tag. */
async function findUnlistedVersions(
  kept: readonly KeptImage[],
  versions: readonly ImageVersion[],
  { find }: VersionStore,
): Promise<ImageVersion[]> {
  const knownDigests = new Set(versions.flatMap(({ digest, children }) => [digest, ...children]))
  const digests = new Set(kept.flatMap(({ reference }) => reference.digest ?? []))
  const unlistedVersions: ImageVersion[] = []
  for (const digest of digests) {
    const version = knownDigests.has(digest) ? undefined : await find(digest)
    if (version !== undefined) unlistedVersions.push(version)
  }
  return unlistedVersions
}

/** Result of a deletion. */
export interface DeletionResult {
  readonly deleted: readonly ImageVersion[]
  /** Versions that were kept because they received a tag after they were listed. */
  readonly tagged: readonly { readonly version: ImageVersion; readonly tags: readonly string[] }[]
  readonly failed: readonly { readonly version: ImageVersion; readonly message: string }[]
}

/** Kinds of errors that every further deletion would also cause. */
const generalErrors: ReadonlySet<string> = new Set(['permission-missing', 'token-invalid', 'rate-limited'])

/**
 * Deletes images before their signatures and manifests. An image that received a tag after it was listed is kept,
 * because a build may have pushed it again. The parts of an image that is kept, or cannot be deleted, are also kept.
 * For example, GitHub rejects the deletion of a public version with more than 5,000 downloads, which must not lose its
 * manifests. If a run is killed between an image and its parts, the parts remain and use space, but cause no
 * other problem.
 *
 * @throws Error that every further deletion would also cause, such as a missing permission.
 */
export async function deleteVersions(
  decisions: readonly PruningDecision[],
  { readTags, remove }: VersionStore,
): Promise<DeletionResult> {
  const versions = decisions.filter(({ isDeleted }) => isDeleted).map(({ version }) => version)
  const deleted: ImageVersion[] = []
  const failed: DeletionResult['failed'][number][] = []
  const tagged: DeletionResult['tagged'][number][] = []
  const neededDigests = new Set<Digest>()
  const keepParts = ({ digest, children }: ImageVersion) => {
    for (const part of [digest, ...children]) neededDigests.add(part)
  }
  for (const version of versions.sort((first, second) => deletionOrder(first) - deletionOrder(second))) {
    const digests = [version.digest, ...signedDigests(version)]
    if (digests.some(digest => neededDigests.has(digest))) continue
    try {
      const tags = (await readTags(version)).filter(tag => !version.tags.includes(tag))
      if (tags.length > 0) {
        tagged.push({ version, tags })
        keepParts(version)
        continue
      }
      await remove(version)
      deleted.push(version)
    } catch (error) {
      if (generalErrors.has(errorKind(error))) throw error
      failed.push({ version, message: errorMessage(error) })
      keepParts(version)
    }
  }
  return { deleted, tagged, failed }
}

/**
 * Returns the position of a version in the order of deletion: images, then signatures, then manifests without a tag.
 */
function deletionOrder(version: ImageVersion): number {
  if (version.tags.length === 0) return 2
  return signedDigests(version).length > 0 ? 1 : 0
}
