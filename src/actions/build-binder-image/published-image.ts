import { setTimeout as delay } from 'node:timers/promises'
import { decodeRecord, type IngredientRecord } from '../../docker/ingredient-record.ts'
import type { RepositoryRefs } from '../../github/repository-refs.ts'
import {
  baseDigestKey,
  buildSecondsKey,
  createdKey,
  fingerprintKey,
  ingredientsKey,
  proofKey,
  refNameKey,
  revisionKey,
  sourceKey,
} from '../../oci/annotations.ts'
import type { Descriptor } from '../../oci/descriptor.ts'
import { type Digest, isDigest } from '../../oci/digest.ts'
import { type Origin, originOf } from '../../oci/image-labels.ts'
import type { StoredManifest } from '../../oci/image-source.ts'
import { type Manifest, parseManifest } from '../../oci/manifest.ts'
import type { Platform } from '../../oci/platform.ts'
import { readImage } from '../../oci/read-image.ts'
import { formatImageRepository } from '../../oci/reference.ts'
import { findManifest, registrySource } from '../../registry/registry-source.ts'
import type { RepositoryClient } from '../../registry/repository-client.ts'
import type { Log } from '../../runner/log.ts'
import { type AskedProof, decodeProof } from './asked-proof.ts'
import type { BuildSubject } from './build-subject.ts'

/** The image that a tag holds in the registry now. */
export interface PublishedImage extends Origin {
  readonly digest: Digest
  readonly stored: StoredManifest
  readonly layers: readonly Descriptor[]
  /** What it was made of, if it says so. */
  readonly ingredients: IngredientRecord | undefined
  /** What it has stood, if it says so. */
  readonly proof: AskedProof | undefined
  readonly buildSeconds: number | undefined
  /** Digest of the dependency image that it was built on. */
  readonly dependencies: Digest | undefined
}

/**
 * Looks a tag up. The manifest of an image of ours says everything; for another its config is read, never a layer.
 *
 * @returns undefined when there is none, or none that fits: it will then be replaced.
 */
export async function findPublished(
  client: RepositoryClient,
  imageTag: string,
  platform: Platform,
  explain: (why: string) => void,
): Promise<PublishedImage | undefined> {
  const stored = await findManifest(client, imageTag)
  if (stored === undefined) return undefined
  try {
    const name = `${client.name}:${imageTag}`
    const manifest = parseManifest(stored.bytes, stored.mediaType, `the manifest of ${name}`)
    if (manifest.kind === 'manifest' && fingerprintKey in manifest.annotations) {
      return { stored, digest: stored.digest, ...describedBy(manifest) }
    }
    const source = registrySource(client, { ...client.repository, tag: imageTag, digest: stored.digest })
    const image = await readImage(source, platform)
    return { stored, digest: stored.digest, ...describedBy(image.manifest), ...originOf(image) }
  } catch (error) {
    explain(
      `What the tag holds now cannot be reused: ${error instanceof Error ? error.message : String(error)}`,
    )
    return undefined
  }
}

function describedBy({ annotations, layers }: Manifest): Omit<PublishedImage, 'digest' | 'stored'> {
  const base = annotations[baseDigestKey] ?? ''
  const seconds = Number(annotations[buildSecondsKey] ?? Number.NaN)
  return {
    layers,
    created: annotations[createdKey],
    revision: annotations[revisionKey],
    ref: annotations[refNameKey],
    source: annotations[sourceKey],
    fingerprint: annotations[fingerprintKey],
    ingredients: decodeRecord(annotations[ingredientsKey] ?? ''),
    proof: decodeProof(annotations[proofKey]),
    buildSeconds: Number.isFinite(seconds) ? seconds : undefined,
    dependencies: isDigest(base) ? base : undefined,
  }
}

/**
 * Two refs can share an image tag (`a/b` and `a-b`); the second must not overwrite the first's image while there is a
 * first.
 *
 * @param refs of the GitHub repository; without them every other ref counts as one that is still there.
 * @throws Error naming both refs and the ways out.
 */
export async function refuseCollision(
  published: PublishedImage | undefined,
  subject: BuildSubject,
  image: string,
  { refs, log }: { readonly refs: RepositoryRefs | undefined; readonly log: Log },
): Promise<void> {
  const other = published?.ref
  if (other === undefined || !other.startsWith('refs/') || other === subject.ref.full) return
  if (refs !== undefined && !(await isThere(refs, other, log))) {
    log.info(`${image}:${subject.imageTag} holds the image of ${other}, which is gone: the tag passes on`)
    return
  }
  throw new Error(
    `${subject.ref.full} and ${other} both become the image tag "${subject.imageTag}" of ${image}, which holds the image ` +
      `of ${other} now: rename one of them, or, if ${other} is gone, delete that tag in the registry`,
  )
}

/** What GitHub does not tell is taken for there. */
async function isThere(refs: RepositoryRefs, ref: string, log: Log): Promise<boolean> {
  try {
    return await refs.has(ref)
  } catch (error) {
    log.info(error instanceof Error ? error.message : String(error))
    return true
  }
}

/** What identifies a build among others that may go on at the same time. */
export interface OwnBuild {
  readonly revision: string
  readonly fingerprint: Digest | undefined
  /** What the tag held when this build began. */
  readonly before: Digest | undefined
}

/** Longer than it takes from a look at a tag until it is pushed, so that whoever looked before us has pushed by then. */
export const settleTime = 1000

/** Whether a tag holds what another run has made of the same commit since ours began. */
export function isSameBuild(found: PublishedImage, own: OwnBuild): boolean {
  return (
    found.digest !== own.before &&
    own.fingerprint !== undefined &&
    found.fingerprint === own.fingerprint &&
    found.revision === own.revision
  )
}

/**
 * Proves that a tag can be read back and points to what was pushed, or to what another run made of the same commit:
 * then both runs go on with that one. No registry lets only the first of two pushes through; but every run looks at the
 * tag just before it pushes, so after a moment's wait all of them read the same.
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
): Promise<PublishedImage | undefined> {
  const name = `${formatImageRepository(client.repository)}:${imageTag}`
  await delay(settleTime)
  const found = await find()
  if (found === undefined) throw new Error(`${name} was pushed but cannot be read back: the registry lost it`)
  if (found.digest === digest) return undefined
  if (isSameBuild(found, own)) return found
  throw new Error(
    `${name} was pushed as ${digest}, but holds ${found.digest}: another run pushed the same tag at the same time. ` +
      'Run this one again if its commit is the newer one',
  )
}
