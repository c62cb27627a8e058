import type { Branch } from '../../github/branch-state.ts'
import { restoreOwner } from '../../launcher/branch-owner.ts'
import { readLabelledBuild } from '../../launcher/labelled-build.ts'
import type { LauncherDockerfile } from '../../launcher/launcher-dockerfile.ts'
import { type PinSource, rollbackMessage } from '../../launcher/pin-message.ts'
import { assertPreviewPair, isPreviewBranch } from '../../launcher/preview-branch.ts'
import {
  findVersion,
  previousVersion,
  type RollbackTarget,
  rollBackDockerfile,
} from '../../launcher/rollback.ts'
import type { Version } from '../../launcher/version-history.ts'
import type { Digest } from '../../oci/digest.ts'
import {
  formatImageRepository,
  formatReference,
  type ImageRepository,
  isSameImageRepository,
  type Reference,
} from '../../oci/reference.ts'
import { UserError } from '../../user-error.ts'
import { readPullableImage, rejectTag } from './decide-pin.ts'
import type { UpdateInputs } from './inputs.ts'
import type { BranchServices } from './launcher-services.ts'
import type { Decision } from './update-outcome.ts'
import { verifyLabels } from './verify-labels.ts'
import { ownerName, verifyOrigin } from './verify-origin.ts'

/** Requested rollback of a launcher branch. */
export interface Rollback {
  readonly to: RollbackTarget
  /** Reason in one line; may be empty. */
  readonly reason: string
  /** The only image that may be replaced. A branch that now launches another image is left unchanged. */
  readonly from?: Reference
  /** The only head on which the rollback may be committed. */
  readonly expectedHead?: string | undefined
}

/** Existing launcher branch. */
export interface RollbackBranch {
  readonly branch: Branch
  readonly dockerfile: LauncherDockerfile
  readonly isTag: boolean
}

/**
 * Decides to which image a branch is rolled back, and verifies that mybinder.org can pull it. The labels of a digest from
 * the branch's history were verified when it was pinned. For any other digest, the same checks apply as for an event.
 *
 * @throws Error when there is no earlier image, or it cannot be pinned.
 */
export async function decideRollback(
  inputs: UpdateInputs,
  { to, reason, from, expectedHead }: Rollback,
  { branch, dockerfile, isTag }: RollbackBranch,
  services: BranchServices,
): Promise<Decision> {
  if (isTag) rejectTag(branch.name)
  if (isPreviewBranch(branch.name, dockerfile)) return skippedPreview(branch.name)
  if (expectedHead !== undefined && branch.head !== expectedHead)
    return skippedMovedBranch(branch, expectedHead)
  const { reference, repository, text: previousText } = dockerfile.namedImage
  const former: Reference = reference ?? repository
  if (from !== undefined && former.digest !== from.digest) return skippedUpdatedBranch(branch.name, former)
  const versions = await services.readVersions(inputs.repository, branch)
  const digest = await chooseDigest(to, { branch: branch.name, former, versions }, services)
  const version = findVersion(versions, digest)
  const pinned = chooseReference(digest, version, former, inputs.allowedImage)
  const refs = { replaced: recordedRef(versions, former.digest), earlier: version?.source?.ref }
  const ownedDockerfile = restoreOwner(dockerfile, refs, branch.name, inputs.branchVariable)
  const edited = rollBackDockerfile(ownedDockerfile, pinned, reason)
  const event = { launcherBranch: branch.name, digest, image: { ...pinned, tag: pinned.tag ?? 'latest' } }
  const pin = { dockerfile: edited, previous: former, previousText, pinned }
  if (digest === former.digest) return { branch: branch.name, outcome: 'unchanged', pin, event }
  const owner = ownerName(inputs, ownedDockerfile)
  const [published, origin] = await Promise.all([
    readPullableImage(pin, services.images),
    verifyOrigin(pin, { event, owner }, services.findOrigins),
  ])
  const name = formatReference(pinned)
  // The history of a branch includes the history of the branch from which it was created, and of merged branches.
  assertPreviewPair(name, [origin?.ref, readLabelledBuild(published).ref], {
    launcherBranch: branch.name,
    isPreview: false,
  })
  if (version === undefined)
    await verifyLabels(inputs, { name, image: published, event, origin, owner, isPreview: false }, services)
  const message = rollbackMessage(pinned, recordedSource(version), { replacedImage: former, reason })
  return { pin, event, message }
}

/** Returns a reference to the digest in the image repository from which it was pinned earlier. */
function chooseReference(
  digest: Digest,
  version: Version | undefined,
  former: Reference,
  allowed: ImageRepository | undefined,
): Reference {
  const pinned = { ...(version?.image ?? former), digest }
  if (allowed === undefined || isSameImageRepository(pinned, allowed)) return pinned
  throw new UserError(
    'image-not-allowed',
    `The earlier image is ${formatReference(pinned)}, but \`allowed-image\` is ${formatImageRepository(allowed)}: set ` +
      '`allowed-image` to the repository of the earlier image for this run',
  )
}

function skippedPreview(branch: string): Decision {
  const reason =
    'it is the preview of a pull request, and its history contains images of other branches: push to the pull request instead'
  return { branch, outcome: 'skipped', reason }
}

function skippedMovedBranch({ name: branch, head }: Branch, expectedHead: string): Decision {
  const reason = `its newest commit is ${head}, but \`expected-commit\` is ${expectedHead}`
  return { branch, outcome: 'skipped', reason }
}

function skippedUpdatedBranch(branch: string, launched: Reference): Decision {
  const reason = `it was updated to ${formatReference(launched)} during the run: run the rollback again to replace that image`
  return { branch, outcome: 'skipped', reason }
}

/** Branch, its current image, and the versions that it has pinned. */
interface RollbackHistory {
  readonly branch: string
  readonly former: Reference
  readonly versions: readonly Version[]
}

async function chooseDigest(
  to: RollbackTarget,
  { branch, former, versions }: RollbackHistory,
  { images }: Pick<BranchServices, 'images'>,
): Promise<Digest> {
  if (to === 'previous') {
    const digest = previousVersion(versions, former.digest)?.image.digest
    if (digest !== undefined) return digest
    throw new UserError(
      'no-earlier-version',
      `Branch "${branch}" has no commit that pinned another image before ${formatReference(former)}: set ` +
        '`rollback-to` to a digest or an image tag',
    )
  }
  if ('digest' in to) return to.digest
  const digest = await images.headDigest({ ...former, tag: to.imageTag })
  if (digest !== undefined) return digest
  throw new UserError(
    'image-not-found',
    `${formatImageRepository(former)} has no tag "${to.imageTag}": check the spelling, or choose the image by its digest`,
  )
}

function recordedRef(versions: readonly Version[], digest: Digest | undefined): string | undefined {
  return digest === undefined ? undefined : findVersion(versions, digest)?.source?.ref
}

function recordedSource(version: Version | undefined): PinSource {
  if (version === undefined) return {}
  return { ...version.source, runUrl: version.build }
}
