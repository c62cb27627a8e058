import { errorMessage } from '../../error-message.ts'
import { decodeRecord, type IngredientRecord } from '../../ingredients/ingredient-record.ts'
import {
  baseDigestKey,
  buildSecondsKey,
  checksKey,
  createdKey,
  fingerprintKey,
  ingredientsKey,
  packagesKey,
  refNameKey,
  revisionKey,
  sourceKey,
  splitKey,
} from '../../oci/annotations.ts'
import type { Descriptor } from '../../oci/descriptor.ts'
import { type Digest, isDigest } from '../../oci/digest.ts'
import { type ImageOrigin, imageOrigin } from '../../oci/image-labels.ts'
import type { StoredManifest } from '../../oci/image-source.ts'
import { type Manifest, parseManifest } from '../../oci/manifest.ts'
import type { Platform } from '../../oci/platform.ts'
import { readImage } from '../../oci/read-image.ts'
import { findManifest, registrySource } from '../../registry/registry-source.ts'
import type { RepositoryClient } from '../../registry/repository-client.ts'
import type { Log } from '../../runner/log.ts'
import { decodeChecks, type RequiredChecks } from '../request/required-checks.ts'

/** Image that a tag of the registry points to. */
export interface PublishedImage extends ImageOrigin {
  /** Fingerprint from its manifest, not from its label, which an image inherits from its base image. */
  readonly fingerprint: string | undefined
  readonly digest: Digest
  readonly stored: StoredManifest
  readonly layers: readonly Descriptor[]
  /** Ingredients recorded in its manifest, if any. */
  readonly ingredients: IngredientRecord | undefined
  /** Checks that it passed, if recorded. */
  readonly checks: RequiredChecks | undefined
  readonly buildSeconds: number | undefined
  /** Digest of the dependency image that it was built on. */
  readonly dependencies: Digest | undefined
  /** Record of how its layers were split. */
  readonly split: string | undefined
  /** Record of its packages. */
  readonly packages: string | undefined
}

/**
 * Looks up the image of a tag. The manifest suffices for an image pushed by this action; for any other image the config
 * is read too, but never a layer.
 *
 * @param explain receives the reason why an image cannot be reused.
 * @returns undefined if the tag does not exist or its image cannot be reused; the tag is then replaced.
 */
export async function findPublished(
  client: RepositoryClient,
  imageTag: string,
  platform: Platform,
  explain: (reason: string) => void,
): Promise<PublishedImage | undefined> {
  const stored = await findManifest(client, imageTag)
  if (stored === undefined) return undefined
  try {
    const name = `${client.name}:${imageTag}`
    const manifest = parseManifest(stored.bytes, stored.mediaType, `the manifest of ${name}`)
    if (manifest.kind === 'manifest' && fingerprintKey in manifest.annotations) {
      return { stored, digest: stored.digest, ...readAnnotations(manifest) }
    }
    const source = registrySource(client, { ...client.repository, tag: imageTag, digest: stored.digest })
    const image = await readImage(source, platform)
    return { stored, digest: stored.digest, ...readAnnotations(image.manifest), ...imageOrigin(image) }
  } catch (error) {
    explain(`The current image of the tag cannot be reused: ${errorMessage(error)}`)
    return undefined
  }
}

/**
 * Looks up an image for a build that does not push. A failed lookup counts as not found: a workflow for a pull request
 * from a fork has no login for a private image, and reusing an image only saves time.
 */
export async function findIfReadable<T>(
  find: () => Promise<T | undefined>,
  name: string,
  log: Log,
): Promise<T | undefined> {
  return find().catch((error: unknown) => {
    const reason = errorMessage(error)
    log.info(`${name} cannot be read and counts as not found, because nothing is pushed: ${reason}`)
    return undefined
  })
}

function readAnnotations({ annotations, layers }: Manifest): Omit<PublishedImage, 'digest' | 'stored'> {
  const base = annotations[baseDigestKey] ?? ''
  const seconds = Number(annotations[buildSecondsKey] ?? Number.NaN)
  return {
    layers,
    created: annotations[createdKey],
    revision: annotations[revisionKey] || undefined,
    ref: annotations[refNameKey],
    source: annotations[sourceKey],
    fingerprint: annotations[fingerprintKey],
    ingredients: decodeRecord(annotations[ingredientsKey] ?? ''),
    checks: decodeChecks(annotations[checksKey]),
    buildSeconds: Number.isFinite(seconds) ? seconds : undefined,
    dependencies: isDigest(base) ? base : undefined,
    split: annotations[splitKey],
    packages: annotations[packagesKey],
  }
}
