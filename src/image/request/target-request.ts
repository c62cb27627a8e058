import type { Platform } from '../../oci/platform.ts'
import type { ImageRepository } from '../../oci/reference.ts'

/** Image to build and the ref to build it from. */
export interface TargetRequest {
  readonly image: ImageRepository
  readonly platform: Platform
  /** Full ref, or name of a branch or tag. */
  readonly ref: string
  readonly tagSuffix: string
}
