import { imageOrigin } from '../../oci/image-labels.ts'
import type { Image } from '../../oci/read-image.ts'
import type { IdentifiedImage } from '../identify/identify-image.ts'
import type { ExistingRequest } from '../request/existing-request.ts'
import { requiredChecks } from '../request/required-checks.ts'
import type { ImagePlan } from './image-plan.ts'
import { readContract } from './read-contract.ts'

/** Plans the verification and publication of an image that is not built here. @throws Error if the contract is invalid. */
export async function planExisting(
  identifiedImage: IdentifiedImage,
  image: Image,
  { verification, file, builder }: ExistingRequest,
  services: Parameters<typeof readContract>[1],
): Promise<ImagePlan> {
  const knownContract = await readContract(verification.contract, services)
  const { created, revision } = imageOrigin(image)
  return {
    ...{ ...identifiedImage, revision, created: created ?? '', request: { file, builder } },
    ...{ contract: knownContract.contract, checks: requiredChecks(verification, knownContract) },
    ...{ dependencies: undefined, fingerprint: undefined },
  }
}
