import { errorMessage } from '../error-message.ts'
import type { LauncherReader } from '../github/launcher-reader.ts'
import type { DockerfileLocator } from '../launcher/dockerfile-locator.ts'
import { LauncherDockerfile } from '../launcher/launcher-dockerfile.ts'
import { type LauncherCommit, readVersions } from '../launcher/version-history.ts'
import {
  formatImageRepository,
  type ImageRepository,
  isSameImageRepository,
  type Reference,
} from '../oci/reference.ts'
import { UserError } from '../user-error.ts'

/** Image that a launcher uses, by digest or by tag, and the reason to keep it. */
export interface KeptImage {
  readonly reference: Pick<Reference, 'tag' | 'digest'>
  readonly reason: string
}

/** Launcher whose images are kept. */
export interface LauncherHistory {
  /** Launcher repository, as `owner/name`. */
  readonly name: string
  readonly reader: LauncherReader
  readonly dockerfile: DockerfileLocator
}

/**
 * Reads the images that the branches of a launcher pin, and the last `count` images that each branch pinned.
 *
 * @throws Error if the Dockerfile of a branch cannot be read, or if no branch launches the image. In these cases, the
 *   images that are needed are unknown.
 */
export async function readKeptImages(
  { name, reader, dockerfile }: LauncherHistory,
  image: ImageRepository,
  count: number,
): Promise<KeptImage[]> {
  const { branches } = await reader.readState(dockerfile)
  const pinnedImages = branches.flatMap(({ branch, bytes, problem, isAbsent }) => {
    if (isAbsent) return []
    return readPinnedImages(bytes, problem, `Branch "${branch}" of ${name}`)
      .filter(reference => isSameImageRepository(reference, image))
      .map(reference => ({
        reference: toTagOrDigest(reference),
        reason: `branch "${branch}" of ${name} pins it`,
      }))
  })
  const commits = await reader.readHistory(dockerfile)
  const keptImages = [...pinnedImages, ...recentImages(commits, image, count, name)]
  if (keptImages.length > 0) return keptImages
  throw new UserError(
    'pruning-unsafe',
    `No branch of ${name} launches ${formatImageRepository(image)}, so no image is deleted: check the names of the launcher and the image`,
  )
}

/** Returns all images that a Dockerfile needs, including those that only its build needs. */
function readPinnedImages(
  bytes: Uint8Array | undefined,
  problem: string | undefined,
  label: string,
): readonly Reference[] {
  if (bytes === undefined) throw unreadableDockerfileError(label, problem ?? 'it has no content')
  try {
    const { images } = LauncherDockerfile.parse(bytes)
    if (images.length === 0)
      throw new UserError('dockerfile-malformed', 'no FROM instruction names an image: write `FROM name:tag`')
    return images
  } catch (error) {
    throw unreadableDockerfileError(label, errorMessage(error), error)
  }
}

function unreadableDockerfileError(label: string, problem: string, cause?: unknown): UserError {
  return new UserError(
    'pruning-unsafe',
    `${label} has a Dockerfile that cannot be read (${problem}), so no image is deleted: fix the Dockerfile, or delete the branch`,
    { cause },
  )
}

/** Returns the digest of a reference or, if it has none, its tag. The default tag is `latest`. */
function toTagOrDigest({ tag, digest }: Reference): KeptImage['reference'] {
  return digest !== undefined ? { digest } : { tag: tag ?? 'latest' }
}

function recentImages(
  commits: readonly LauncherCommit[],
  image: ImageRepository,
  count: number,
  name: string,
): KeptImage[] {
  const versions = readVersions(commits).filter(version => isSameImageRepository(version.image, image))
  const branches = new Set(versions.flatMap(version => version.branches))
  return [...branches].flatMap(branch => {
    const digests = versions
      .filter(version => version.branches.includes(branch))
      .flatMap(version => version.image.digest ?? [])
    const reasonStart = count === 1 ? 'it is the last image' : `it is one of the last ${count} images`
    return [...new Set(digests)].slice(0, count).map(digest => ({
      reference: { digest },
      reason: `${reasonStart} that branch "${branch}" of ${name} pinned`,
    }))
  })
}
