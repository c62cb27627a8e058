import type { Descriptor } from '../../oci/descriptor.ts'
import type { Digest } from '../../oci/digest.ts'

/** Dependency image that is ready to build on. */
export interface DependencyImage {
  /** Value of the build argument: name, tag and digest. */
  readonly reference: string
  readonly digest: Digest
  readonly layers: readonly Descriptor[]
  /** Record of the packages in the image, as encoded by `encodePackages`. */
  readonly packages: string | undefined
  /** Build time in seconds; undefined if the image was in the registry. */
  readonly seconds: number | undefined
  /** Directory of the layout on disk; undefined if the image was pushed or found in the registry. */
  readonly directory: string | undefined
}
