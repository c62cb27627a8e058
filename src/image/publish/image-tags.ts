import { errorMessage } from '../../error-message.ts'
import { mapConcurrent } from '../../map-concurrent.ts'
import type { Digest } from '../../oci/digest.ts'
import type { StoredManifest } from '../../oci/image-source.ts'
import { isHighestRelease } from '../../refs/release.ts'
import { immutableTag, parseSourceRef, refImageTag } from '../../refs/source-ref.ts'
import { headDigest } from '../../registry/head-manifest.ts'
import { listTags } from '../../registry/list-tags.ts'
import { pushTags } from '../../registry/push-manifest.ts'
import type { RepositoryClient } from '../../registry/repository-client.ts'
import { findPublished } from '../identify/find-published.ts'
import type { IdentifiedImage } from '../identify/identify-image.ts'
import { assertNoCollision, type RefServices } from '../identify/ref-collision.ts'
import type { PublicationSettings } from '../request/publication-settings.ts'

const maxConcurrentLookups = 4

/** Returns the tags of the image, its ref's own tag first. With `latest: auto`, only the highest release gets `latest`. */
export async function chooseTags(
  image: IdentifiedImage,
  digest: Digest,
  settings: Pick<PublicationSettings, 'tags' | 'latest'>,
  services: RefServices,
): Promise<string[]> {
  const { imageTag, tagSuffix } = image.target
  const ownTags = [imageTag, immutableTag(imageTag, digest)]
  const latestTags = (await isLatest(image, settings.latest, services)) ? [`latest${tagSuffix}`] : []
  await Promise.all(latestTags.map(tag => assertNoBranchOwns(tag, image, services)))
  return [...new Set([...ownTags, ...latestTags, ...settings.tags])]
}

async function isLatest(
  { target: { ref, tagSuffix }, client }: IdentifiedImage,
  choice: PublicationSettings['latest'],
  services: RefServices,
): Promise<boolean> {
  if (choice !== 'auto') return choice === 'true'
  if (ref.kind !== 'tag' || !isHighestRelease(ref.short, [])) return false
  const releases = await knownReleases(client, tagSuffix, services)
  const isHighest = isHighestRelease(ref.short, releases)
  if (!isHighest)
    services.log.info(`latest${tagSuffix} is not moved: ${ref.short} is not the highest release`)
  return isHighest
}

/**
 * Asserts that the tag does not point to the image of a branch of the same name, such as `latest`. An image of a
 * release, or of another branch built with `latest: true`, may be replaced.
 */
async function assertNoBranchOwns(
  tag: string,
  { target, client }: IdentifiedImage,
  services: RefServices,
): Promise<void> {
  const published = await findPublished(client, tag, target.platform, reason => services.log.info(reason))
  if (!isImageOfBranch(published?.ref, tag, target.tagSuffix)) return
  await assertNoCollision(published, { ...target, imageTag: tag }, services)
}

/** Returns whether a ref is the branch that the tag belongs to. @param ref recorded in an image, not validated. */
function isImageOfBranch(ref: string | undefined, tag: string, suffix: string): boolean {
  if (!ref?.startsWith('refs/heads/')) return false
  try {
    return refImageTag(parseSourceRef(ref), suffix) === tag
  } catch {
    return false
  }
}

/**
 * Returns the tags of the GitHub repository, or the image tags if GitHub is not available. The tags of the checkout are
 * not used, because a checkout may contain only one of them.
 */
async function knownReleases(
  client: RepositoryClient,
  suffix: string,
  { refs, log }: RefServices,
): Promise<readonly string[]> {
  try {
    if (refs !== undefined) return await refs.tags()
  } catch (error) {
    const reason = errorMessage(error)
    log.warning(`The highest release is determined from the image tags of ${client.name}: ${reason}`)
  }
  const tags = await listTags(client)
  return tags.filter(tag => tag.endsWith(suffix)).map(tag => tag.slice(0, tag.length - suffix.length))
}

/**
 * Points each tag to a manifest that is already in the registry; skips tags that already point to it.
 *
 * @param taggedNames further tags that point to the manifest, for the error message.
 * @throws Error that lists the tags that point to it and those that do not.
 */
export async function ensureTags(
  client: RepositoryClient,
  manifest: StoredManifest,
  tags: readonly string[],
  taggedNames: readonly string[] = [],
): Promise<void> {
  const digests = await mapConcurrent(tags, maxConcurrentLookups, tag => headDigest(client, tag))
  const pointsToManifest = (_tag: string, index: number) => digests[index] === manifest.digest
  const missingTags = tags.filter((tag, index) => !pointsToManifest(tag, index))
  await pushTags(client, manifest, missingTags, [...taggedNames, ...tags.filter(pointsToManifest)])
}
