import { messageOf } from '../../error-message.ts'
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
import { decodeChecks, type RequiredChecks } from '../request/required-checks.ts'

/** The image that a tag holds in the registry now. */
export interface PublishedImage extends Origin {
  readonly digest: Digest
  readonly stored: StoredManifest
  readonly layers: readonly Descriptor[]
  /** What it was made of, if it says so. */
  readonly ingredients: IngredientRecord | undefined
  /** The checks it passed, if it says so. */
  readonly checks: RequiredChecks | undefined
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
    explain(`What the tag holds now cannot be reused: ${messageOf(error)}`)
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
    const why = messageOf(error)
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
    checks: decodeChecks(annotations[proofKey]),
    buildSeconds: Number.isFinite(seconds) ? seconds : undefined,
    dependencies: isDigest(base) ? base : undefined,
  }
}
