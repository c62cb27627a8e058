import type { ImageSource } from '../oci/image-source.ts'
import type { Platform } from '../oci/platform.ts'
import { completeImage, type Image, readPlatformManifest } from '../oci/read-image.ts'
import type { KnownDockerfile } from './known-dockerfile.ts'
import type { LayerCheck } from './layer-check.ts'
import { type Claim, readClaims } from './read-claims.ts'

/** An image and what the formats of its layers claim about their sizes. */
export interface MeasurableImage {
  readonly source: ImageSource
  readonly image: Image
  readonly claims: readonly (Claim | undefined)[]
}

export interface CheckTarget extends MeasurableImage {
  /** What a FROM would name to build upon this image. */
  readonly fromName: string
  /** The Dockerfile that made the image, if it is known. */
  readonly dockerfile: KnownDockerfile | undefined
}

/** Reads the config and the claims of the layers side by side: a distant image costs no extra round trip. */
export async function readMeasurableImage(
  source: ImageSource,
  { platform, explain }: Pick<LayerCheck, 'explain'> & { readonly platform: Platform },
): Promise<MeasurableImage> {
  const found = await readPlatformManifest(source, platform)
  const [image, claims] = await Promise.all([
    completeImage(source, found, platform),
    explain === 'always' ? [] : readClaims(source, found.manifest),
  ])
  return { source, image, claims }
}
