import type { RepositoryRefs } from '../../github/repository-refs.ts'
import { decodeRecord, type IngredientRecord } from '../../ingredients/ingredient-record.ts'
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
import { findManifest, registrySource } from '../../registry/registry-source.ts'
import type { RepositoryClient } from '../../registry/repository-client.ts'
import type { Log } from '../../runner/log.ts'
import { type AskedProof, decodeProof } from '../plan/verification-settings.ts'
import type { BuildSubject } from './build-target.ts'

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

/**
 * For a build that pushes nothing: the workflow of a fork's pull request has no login for a private image, and what is
 * published could only spare it work.
 */
export async function findIfReadable<T>(
  find: () => Promise<T | undefined>,
  name: string,
  log: Log,
): Promise<T | undefined> {
  return find().catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error)
    log.info(`${name} cannot be looked at, and is taken for absent, since nothing is pushed: ${why}`)
    return undefined
  })
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
