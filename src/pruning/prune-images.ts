import { messageOf } from '../error-message.ts'
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
  /** Deletes a version and all its tags. */
  readonly remove: (version: ImageVersion) => Promise<void>
}

export interface PruningRequest {
  readonly image: ImageRepository
  /** Number of pinned images of each branch that are kept. */
  readonly keep: number
  /** Milliseconds. */
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
  const kept: KeptImage[][] = []
  // Read after the versions: an image that is pinned in between is then found.
  for (const launcher of launchers) kept.push(await readKeptImages(launcher, image, keep))
  return planPruning(versions, { kept: kept.flat(), minAge, now })
}

export interface DeletionResult {
  readonly deleted: readonly ImageVersion[]
  readonly failed: readonly { readonly version: ImageVersion; readonly message: string }[]
}

/** Errors that every deletion would have. */
const generalErrors: ReadonlySet<string> = new Set(['permission-missing', 'token-invalid', 'rate-limited'])

/**
 * Deletes images before their signatures and manifests. If an image cannot be deleted, its parts are kept as well.
 *
 * @throws Error that every deletion would have, such as a missing permission.
 */
export async function deleteVersions(
  decisions: readonly PruningDecision[],
  { remove }: VersionStore,
): Promise<DeletionResult> {
  const versions = decisions.filter(({ isDeleted }) => isDeleted).map(({ version }) => version)
  const deleted: ImageVersion[] = []
  const failed: DeletionResult['failed'][number][] = []
  const needed = new Set<Digest>()
  for (const version of versions.sort((first, second) => deletionOrder(first) - deletionOrder(second))) {
    if (needed.has(version.digest) || signedDigests(version).some(digest => needed.has(digest))) continue
    try {
      await remove(version)
      deleted.push(version)
    } catch (error) {
      if (generalErrors.has(errorKind(error))) throw error
      failed.push({ version, message: messageOf(error) })
      for (const digest of [version.digest, ...version.children]) needed.add(digest)
    }
  }
  return { deleted, failed }
}

/** Images first, then signatures, then manifests without a tag. */
function deletionOrder(version: ImageVersion): number {
  if (version.tags.length === 0) return 2
  return signedDigests(version).length > 0 ? 1 : 0
}
