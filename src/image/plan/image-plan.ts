import type { BuildRequest } from '../../docker/build-arguments.ts'
import type { Digest } from '../../oci/digest.ts'
import type { IdentifiedImage } from '../identify/identify-image.ts'
import type { KnownContract, RequiredChecks } from '../request/required-checks.ts'
import type { DependencyPlan } from './dependency-plan.ts'

/** Properties of an image, built here or elsewhere, that are needed to verify and publish it. */
export interface ImagePlan extends IdentifiedImage {
  readonly contract: KnownContract['contract']
  readonly checks: RequiredChecks
  readonly request: Pick<BuildRequest, 'builder'> & {
    /** Path to the Dockerfile; undefined if unknown. */
    readonly file: string | undefined
  }
  readonly dependencies: Pick<DependencyPlan, 'image'> | undefined
  /** Digest of the ingredients of the image; undefined if the image cannot be compared with others by its ingredients. */
  readonly fingerprint: Digest | undefined
  readonly created: string
  /** Commit that the image is labelled with; undefined if it may contain other code. */
  readonly revision: string | undefined
}
