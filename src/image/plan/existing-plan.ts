import { imageOrigin } from '../../oci/image-origin.ts'
import type { Image } from '../../oci/read-image.ts'
import type { IdentifiedImage } from '../identify/identify-image.ts'
import type { ExistingRequest } from '../request/existing-request.ts'
import { requiredChecks } from '../request/required-checks.ts'
import type { ImagePlan } from './image-plan.ts'
import { readContract } from './read-contract.ts'

/** Plans the verification and publication of an image that is not built here. @throws Error if the contract is invalid. */
export async function planExisting(
  identified: IdentifiedImage,
  image: Image,
  { verification, file, builder }: ExistingRequest,
  services: Parameters<typeof readContract>[1],
): Promise<ImagePlan> {
  const known = await readContract(verification.contract, services)
  const { created, revision } = imageOrigin(image)
  return {
    ...{ ...identified, revision, created: created ?? '', request: { file, builder } },
    ...{ contract: known.contract, checks: requiredChecks(verification, known) },
    ...{ dependencies: undefined, fingerprint: undefined },
  }
}
