import type { PinRequest } from '../../launcher/image-updated-event.ts'
import type { Pin } from '../../launcher/pin.ts'
import { type PinSource, pinMessage } from '../../launcher/pin-message.ts'
import { imageOrigin } from '../../oci/image-labels.ts'
import type { Image } from '../../oci/read-image.ts'
import { formatReference } from '../../oci/reference.ts'
import type { VerifiedOrigin } from '../../provenance/provenance-policy.ts'
import { isCommit } from '../../refs/commit-sha.ts'
import { formatGitHubRepository } from '../../refs/github-repository.ts'
import { findSourceRef } from '../../refs/source-ref.ts'
import type { UpdateInputs } from './inputs.ts'
import type { BranchServices } from './launcher-services.ts'
import type { PlannedPin } from './update-outcome.ts'
import { type PinCandidate, verifyLabels } from './verify-labels.ts'

/**
 * Verifies the labels of an image and plans the commit that pins it.
 *
 * @throws Error with the reason when the image must not be pinned.
 */
export async function planPin(
  inputs: UpdateInputs,
  pin: Pin,
  candidate: Omit<PinCandidate, 'name'>,
  services: Pick<BranchServices, 'isCommitOnRef' | 'log'>,
): Promise<PlannedPin> {
  await verifyLabels(inputs, { ...candidate, name: formatReference(pin.pinned) }, services)
  const { event, image, origin } = candidate
  const source = origin === undefined ? pinSource(event, image) : verifiedSource(origin)
  return { pin, event, message: pinMessage(pin.pinned, source) }
}

function verifiedSource({ repository, revision, ref, runUrl }: VerifiedOrigin): PinSource {
  return { repository: formatGitHubRepository(repository), revision, ref: ref.full, runUrl }
}

/** Returns the source from the event, or from the image's well-formed labels if the event has none. */
function pinSource({ build, ref }: PinRequest, image: Image): PinSource {
  if (build !== undefined) return { ...build, ref: ref?.full }
  const { source, revision, ref: labelledRef } = imageOrigin(image)
  return {
    repository: /^https?:\/\/[^/\s]+\/([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(source ?? '')?.[1],
    revision: isCommit(revision ?? '') ? revision : undefined,
    ref: ref?.full ?? findSourceRef(labelledRef)?.full,
  }
}
