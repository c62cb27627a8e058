import type { LocalImage } from '../../layout/image-location.ts'
import type { Platform } from '../../oci/platform.ts'
import type { PublicationSettings } from './publication-settings.ts'
import type { VerificationSettings } from './verification-settings.ts'

/** Image that another tool built, and how to verify and publish it. */
export interface ExistingRequest {
  readonly location: LocalImage
  readonly platform: Platform
  /** Path to the Dockerfile that it was built from; undefined if unknown. */
  readonly file: string | undefined
  /** Name of a buildx builder that runs the contract's commands; undefined for the current one. */
  readonly builder: string | undefined
  readonly verification: VerificationSettings
  readonly publication: PublicationSettings
}
