import type { ImageSource } from '../oci/image-source.ts'
import type { Platform } from '../oci/platform.ts'
import { completeImage, type Image, readPlatformManifest } from '../oci/read-image.ts'
import type { LayerCheck } from './layer-check-settings.ts'
import type { ProvidedDockerfile } from './provided-dockerfile.ts'
import { type Claim, readClaims } from './read-claims.ts'

/** Image with the sizes that its layers claim. */
export interface MeasurableImage {
  readonly source: ImageSource
  readonly image: Image
  readonly claims: readonly (Claim | undefined)[]
}

/** Image to check, with the Dockerfile that built it. */
export interface CheckTarget extends MeasurableImage {
  /** Image reference to use in a FROM instruction. */
  readonly fromName: string
  /** Dockerfile that built the image, if known. */
  readonly dockerfile: ProvidedDockerfile | undefined
}

/** Reads the config and the layers' size claims concurrently, so that a remote image costs no extra round trip. */
export async function readMeasurableImage(
  source: ImageSource,
  { platform, explain }: Pick<LayerCheck, 'explain'> & { readonly platform: Platform },
): Promise<MeasurableImage> {
  const platformManifest = await readPlatformManifest(source, platform)
  const [image, claims] = await Promise.all([
    completeImage(source, platformManifest, platform),
    explain === 'always' ? [] : readClaims(source, platformManifest.manifest),
  ])
  return { source, image, claims }
}
