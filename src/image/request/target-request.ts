import type { Platform } from '../../oci/platform.ts'
import type { ImageRepository } from '../../oci/reference.ts'

/** Which image is wanted of which ref. */
export interface TargetRequest {
  readonly image: ImageRepository
  readonly platform: Platform
  /** A full ref, or the name of a branch or tag. */
  readonly ref: string
  readonly tagSuffix: string
}
