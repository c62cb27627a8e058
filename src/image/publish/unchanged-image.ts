import { hasSameContent } from '../../layers/packages/package-changes.ts'
import { packagesKey } from '../../oci/annotations.ts'
import type { ImageSource } from '../../oci/image-source.ts'
import { parseManifest } from '../../oci/manifest.ts'
import type { PublishedImage } from '../identify/find-published.ts'
import type { BuildCandidate } from '../plan/build-decision.ts'
import { missingChecks } from '../request/required-checks.ts'
import type { ConcurrentImage } from './concurrent-build.ts'

/** Published image, and properties of a new build to compare with it. */
export interface Rebuild extends Pick<BuildCandidate, 'fingerprint' | 'checks'> {
  readonly published: PublishedImage | undefined
}

/**
 * Returns the image in the registry if a build has the same ingredients, packages and other files, and the image passed all
 * checks that are required now.
 */
export async function findUnchangedImage(
  { fingerprint, checks, published }: Rebuild,
  builtImage: ImageSource,
): Promise<ConcurrentImage | undefined> {
  if (published === undefined || fingerprint === undefined) return undefined
  if (published.fingerprint !== fingerprint) return undefined
  if (missingChecks(published.checks, checks).length > 0) return undefined
  if (!hasSameContent(published.packages, await readPackageRecord(builtImage))) return undefined
  const reason = 'a new build has the same packages and other files as the image in the registry'
  return { image: published, reason }
}

/** Returns the package record from the manifest of an image. */
export async function readPackageRecord(source: ImageSource): Promise<string | undefined> {
  const { bytes, mediaType } = await source.readManifest()
  const manifest = parseManifest(bytes, mediaType, `the manifest of ${source.name}`)
  return manifest.kind === 'manifest' ? manifest.annotations[packagesKey] : undefined
}
