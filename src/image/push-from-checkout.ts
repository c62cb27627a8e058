import { assertPushedOrigin } from '../launcher/labelled-build.ts'
import type { ActionResult } from '../runner/action-result.ts'
import { attestImage } from './attest/attest-image.ts'
import type { AttestServices } from './attest/attest-services.ts'
import { evaluateAttestability, isSigning } from './attest/attestability.ts'
import { assertProvenance } from './attest/require-provenance.ts'
import { identifyTarget } from './identify/build-target.ts'
import type { IdentifyServices } from './identify/identify-image.ts'
import { warnAboutMissingLabels } from './identify/warn-about-missing-labels.ts'
import { readContract } from './plan/read-contract.ts'
import { type ExistingServices, pushExisting } from './push-existing.ts'
import type { ImageOutputs } from './report/image-outputs.ts'
import type { ExistingRequest } from './request/existing-request.ts'
import type { TargetRequest } from './request/target-request.ts'

export type CheckoutServices = ExistingServices & IdentifyServices & AttestServices

/**
 * Publishes an image that another tool built from the checked-out commit. Labels that contradict this commit are
 * rejected.
 */
export async function pushFromCheckout(
  request: ExistingRequest,
  targetRequest: TargetRequest,
  services: CheckoutServices,
): Promise<ActionResult<ImageOutputs>> {
  const { checkout, workflow, log } = services
  // A missing or malformed contract is reported before anything is fetched.
  await readContract(request.verification.contract, services)
  const target = await identifyTarget(targetRequest, checkout, workflow)
  const attestability = await evaluateAttestability(request.publication, services)
  const isSigned = isSigning(attestability)
  return pushExisting<CheckoutServices>(
    request,
    {
      target,
      identify: image => {
        const run = { ref: target.ref.full, revision: target.revision, repository: workflow.repository }
        const labels = assertPushedOrigin(image, run)
        if (request.publication.push && !isSigned) warnAboutMissingLabels(image.name, labels, log)
        return target
      },
      sign: (_target, digest, workspace) => attestImage(target, digest, attestability, workspace),
      accept: async (_target, published, workspace) => {
        await assertProvenance({ target }, published, attestability, workspace)
        return isSigned
      },
    },
    services,
  )
}
