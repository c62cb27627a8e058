import { errorMessage } from '../../error-message.ts'
import type { PinRequest } from '../../launcher/image-updated-event.ts'
import {
  assertLabelledBranch,
  assertLabelsAgree,
  type LabelledBuild,
  missingLabels,
  readLabelledBuild,
} from '../../launcher/labelled-build.ts'
import { assertPreviewPair } from '../../launcher/preview-branch.ts'
import { assertRunAddress, isOnGitHub } from '../../launcher/run-address.ts'
import type { Image } from '../../oci/read-image.ts'
import type { VerifiedOrigin } from '../../provenance/provenance-policy.ts'
import {
  formatGitHubRepository,
  isSameRepositoryName,
  parseGitHubRepository,
} from '../../refs/github-repository.ts'
import { UserError, withMessage } from '../../user-error.ts'
import type { UpdateInputs } from './inputs.ts'
import type { BranchServices } from './launcher-services.ts'

/** Image to pin, and the known facts about its build. */
export interface PinCandidate {
  /** Reference of the image, for messages. */
  readonly name: string
  readonly image: Image
  readonly event: PinRequest
  /** Verified provenance, if it is required. */
  readonly origin: VerifiedOrigin | undefined
  /** Branch or tag that the launcher branch names as its owner. */
  readonly owner: string | undefined
  /** Whether the branch is marked as the preview of a pull request. */
  readonly isPreview: boolean
}

/**
 * Verifies that an image's labels agree with its event. A missing label must be confirmed by signed provenance or by
 * GitHub, unless an input allows otherwise.
 *
 * @throws Error with the reason when the image must not be pinned.
 */
export async function verifyLabels(
  inputs: UpdateInputs,
  candidate: PinCandidate,
  services: Pick<BranchServices, 'isCommitOnRef' | 'log'>,
): Promise<void> {
  const { name, image, event, origin, owner, isPreview } = candidate
  const { build, ref, launcherBranch } = event
  const labels = readLabelledBuild(image)
  assertPreviewPair(name, [ref, origin?.ref, labels.ref], { launcherBranch, isPreview })
  assertLabelsAgree(name, labels, {
    ref: ref?.full ?? origin?.ref.full,
    revision: build?.revision ?? origin?.revision,
    repository: build?.repository ?? (origin && formatGitHubRepository(origin.repository)),
  })
  if (event.image === undefined && origin === undefined) {
    rejectUnverified(inputs, name)
    assertLabelledBranch(name, labels, launcherBranch, owner)
  }
  if (build === undefined) return
  assertRunAddress(build.runUrl, build.repository, labels.source, inputs.serverUrl)
  assertSourceRepository(inputs, build.repository)
  if (origin === undefined) await verifyMissingLabels(inputs, candidate, labels, services)
}

function rejectUnverified({ acceptUnverifiedEvent }: UpdateInputs, name: string): void {
  if (acceptUnverifiedEvent) return
  throw new UserError(
    'event-unverified',
    `The event contains only a branch and a digest, so the source of ${name} cannot be verified: send the event with ` +
      'dispatch-launcher-update, or set `source-repository` and sign the image, or accept it with `accept-unverified-event: true`',
  )
}

function assertSourceRepository({ sourceRepository }: UpdateInputs, repository: string): void {
  if (sourceRepository === undefined) return
  const expectedName = formatGitHubRepository(sourceRepository)
  if (isSameRepositoryName(expectedName, repository)) return
  throw new UserError(
    'labels-mismatch',
    `According to the event, the image was built from ${repository}, but \`source-repository\` is ${expectedName}, so nothing was ` +
      'pinned: correct `source-repository`, or check who sent the event',
  )
}

/**
 * Verifies with GitHub the claims of an event that no label confirms. The source repository must be named by a label or an
 * input.
 */
async function verifyMissingLabels(
  { allowUnlabelled, sourceRepository, serverUrl }: UpdateInputs,
  { name, event: { build, ref } }: PinCandidate,
  labels: LabelledBuild,
  { isCommitOnRef, log }: Pick<BranchServices, 'isCommitOnRef' | 'log'>,
): Promise<void> {
  const missingNames = missingLabels(labels)
  if (missingNames.length === 0 || build === undefined || ref === undefined) return
  const problem = `${name} has no label ${missingNames.join(', ')}`
  if (allowUnlabelled) {
    log.warning(`${problem}: its origin is not verified`)
    return
  }
  const fix =
    'Build it with these labels, or sign it and set `source-repository`, or set `allow-unlabelled: true`'
  if (labels.source === undefined && sourceRepository === undefined)
    throw new UserError(
      'image-unlabelled',
      `${problem}, so the source repository that the event names cannot be verified. ${fix}`,
    )
  if (labels.source?.host && !isOnGitHub(labels.source, serverUrl))
    throw new UserError(
      'image-unlabelled',
      `${problem}, and its source is on ${labels.source.host}, where the event cannot be verified. ${fix}`,
    )
  const claim = `commit ${build.revision} on ${ref.full} of ${build.repository}`
  const confirmCommit = async () => {
    const repository = parseGitHubRepository(build.repository)
    return isCommitOnRef({ repository, ref, commit: build.revision })
  }
  const isOnRef = await confirmCommit().catch((error: unknown) => {
    throw withMessage(
      error,
      `${problem}, and GitHub could not confirm ${claim}: ${errorMessage(error)}`,
      'image-unlabelled',
    )
  })
  if (!isOnRef)
    throw new UserError(
      'image-unlabelled',
      `${problem}, and ${claim}, which the event names, is not on GitHub. ${fix}`,
    )
}
