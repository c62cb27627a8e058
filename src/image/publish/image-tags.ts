import type { Inputs } from '../../actions/build-binder-image/inputs.ts'
import { inParallel } from '../../concurrency.ts'
import type { RepositoryRefs } from '../../github/repository-refs.ts'
import type { Digest } from '../../oci/digest.ts'
import type { StoredManifest } from '../../oci/image-source.ts'
import { isHighestRelease } from '../../refs/release.ts'
import { imageTagOf, immutableTagOf, parseSourceRef } from '../../refs/source-ref.ts'
import { findDigest } from '../../registry/head-manifest.ts'
import { listTags } from '../../registry/list-tags.ts'
import { pushTags } from '../../registry/push-manifest.ts'
import type { RepositoryClient } from '../../registry/repository-client.ts'
import type { Log } from '../../runner/log.ts'
import type { BuildSubject } from '../identify/build-target.ts'
import { findPublished, refuseCollision } from '../identify/published-image.ts'

export interface TagAdapters {
  /** Undefined without a token. */
  readonly refs: RepositoryRefs | undefined
  readonly log: Log
}

const lookupsAtOnce = 4

/** The tags that an image of the subject gets, its own first; `latest` only if this is the highest release. */
export async function chooseTags(
  inputs: Inputs,
  subject: BuildSubject,
  digest: Digest,
  client: RepositoryClient,
  adapters: TagAdapters,
): Promise<string[]> {
  const own = [subject.imageTag, immutableTagOf(subject.imageTag, digest)]
  const latest = (await isLatest(inputs, subject, client, adapters)) ? [`latest${inputs.tagSuffix}`] : []
  await Promise.all(latest.map(tag => refuseBranchOfThatName(tag, inputs, subject, client, adapters)))
  return [...new Set([...own, ...latest, ...inputs.tags])]
}

async function isLatest(
  { latest, tagSuffix }: Inputs,
  { ref }: BuildSubject,
  client: RepositoryClient,
  adapters: TagAdapters,
): Promise<boolean> {
  if (latest !== 'auto') return latest === 'true'
  if (ref.kind !== 'tag' || !isHighestRelease(ref.short, [])) return false
  const others = await knownReleases(client, tagSuffix, adapters)
  const isHighest = isHighestRelease(ref.short, others)
  if (!isHighest)
    adapters.log.info(`latest${tagSuffix} stays as it is: ${ref.short} is not the highest release`)
  return isHighest
}

/** The image of a branch whose name is `latest` may not go; that of a release, or of a branch that was given `latest: true`, may. */
async function refuseBranchOfThatName(
  tag: string,
  { platform, tagSuffix }: Inputs,
  subject: BuildSubject,
  client: RepositoryClient,
  adapters: TagAdapters,
): Promise<void> {
  const published = await findPublished(client, tag, platform, why => adapters.log.info(why))
  if (!isBranchOfThatName(published?.ref, tag, tagSuffix)) return
  await refuseCollision(published, { ...subject, imageTag: tag }, client.name, adapters)
}

/** @param ref as an image says, which may be anything. */
function isBranchOfThatName(ref: string | undefined, tag: string, suffix: string): boolean {
  if (!ref?.startsWith('refs/heads/')) return false
  try {
    return imageTagOf(parseSourceRef(ref), suffix) === tag
  } catch {
    return false
  }
}

/** Tags of the GitHub repository, never those of the checkout, which may hold just one; else those of the images. */
async function knownReleases(
  client: RepositoryClient,
  suffix: string,
  { refs, log }: TagAdapters,
): Promise<readonly string[]> {
  try {
    if (refs !== undefined) return await refs.tags()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    log.warning(`The highest release is looked for among the tags of ${client.name}: ${reason}`)
  }
  const tags = await listTags(client)
  return tags.filter(tag => tag.endsWith(suffix)).map(tag => tag.slice(0, tag.length - suffix.length))
}

/**
 * Points tags to a manifest that is in the registry already, where they do not yet.
 *
 * @param done tags that do, for the message.
 * @throws Error that says which tags point to it by now and which do not.
 */
export async function ensureTags(
  client: RepositoryClient,
  manifest: StoredManifest,
  tags: readonly string[],
  done: readonly string[] = [],
): Promise<void> {
  const found = await inParallel(tags, lookupsAtOnce, tag => findDigest(client, tag))
  const isThere = (_tag: string, index: number) => found[index] === manifest.digest
  const missing = tags.filter((tag, index) => !isThere(tag, index))
  await pushTags(client, manifest, missing, [...done, ...tags.filter(isThere)])
}
