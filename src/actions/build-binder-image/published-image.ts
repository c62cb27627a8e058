import type { Digest } from '../../oci/digest.ts'
import { type Origin, originOf } from '../../oci/image-labels.ts'
import type { Platform } from '../../oci/platform.ts'
import { readImage } from '../../oci/read-image.ts'
import { formatImageRepository } from '../../oci/reference.ts'
import { findManifest, registrySource } from '../../registry/registry-source.ts'
import type { RepositoryClient } from '../../registry/repository-client.ts'
import type { BuildSubject } from './build-subject.ts'

/** The image that a tag holds in the registry now. */
export interface PublishedImage extends Origin {
  readonly digest: Digest
}

/**
 * Looks a tag up: manifest and config, no layer.
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
  const source = registrySource(client, { ...client.repository, tag: imageTag, digest: stored.digest })
  try {
    return { digest: stored.digest, ...originOf(await readImage(source, platform)) }
  } catch (error) {
    explain(
      `What the tag holds now cannot be reused: ${error instanceof Error ? error.message : String(error)}`,
    )
    return undefined
  }
}

/**
 * Two refs can share an image tag (`a/b` and `a-b`); the second must not overwrite the first's image.
 *
 * @throws Error naming both refs and the ways out.
 */
export function refuseCollision(
  published: PublishedImage | undefined,
  subject: BuildSubject,
  image: string,
): void {
  const other = published?.ref
  if (other === undefined || !other.startsWith('refs/') || other === subject.ref.full) return
  throw new Error(
    `${subject.ref.full} and ${other} both become the image tag "${subject.imageTag}" of ${image}, which holds the image ` +
      `of ${other} now: rename one of them, or, if ${other} is gone, delete that tag in the registry`,
  )
}

/** Proves that a tag can be read back and points to what was pushed. @throws Error naming both digests. */
export async function confirmPublished(
  client: RepositoryClient,
  imageTag: string,
  digest: Digest,
): Promise<void> {
  const name = `${formatImageRepository(client.repository)}:${imageTag}`
  const stored = await findManifest(client, imageTag)
  if (stored === undefined)
    throw new Error(`${name} was pushed but cannot be read back: the registry lost it`)
  if (stored.digest !== digest) {
    throw new Error(
      `${name} was pushed as ${digest}, but holds ${stored.digest}: another run pushed the same tag at the same time. ` +
        'Run this one again if its commit is the newer one',
    )
  }
}
