import type { Descriptor } from '../../oci/descriptor.ts'
import type { Digest } from '../../oci/digest.ts'

/** The dependency image, ready to be built on. */
export interface DependencyImage {
  /** Value of the build argument: name, tag and digest. */
  readonly reference: string
  readonly digest: Digest
  readonly layers: readonly Descriptor[]
  /** Seconds that its build took; undefined when the registry held it. */
  readonly seconds: number | undefined
  /** Where it is on disk, when it was not pushed. */
  readonly directory: string | undefined
}
