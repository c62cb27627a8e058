import { errorMessage } from '../../error-message.ts'
import type { BranchState } from '../../github/branch-state.ts'
import type { Commit } from '../../github/commit-on-branch.ts'
import { ConflictError, type WriteTarget } from '../../github/write-failure.ts'
import { isOwnRelease } from '../../launcher/branch-owner.ts'
import { temporaryPrefix } from '../../launcher/choose-branches.ts'
import { createLauncherDockerfile } from '../../launcher/create-launcher-dockerfile.ts'
import type { PinRequest } from '../../launcher/image-updated-event.ts'
import { formatGitHubRepository } from '../../refs/github-repository.ts'
import { UserError } from '../../user-error.ts'
import { readPullableImage, rejectTag } from './decide-pin.ts'
import type { UpdateInputs } from './inputs.ts'
import type { BranchServices } from './launcher-services.ts'
import { pinWithConfirmedTag, startReading } from './pin-with-confirmed-tag.ts'
import { planPin } from './plan-pin.ts'
import type { PlannedPin } from './update-outcome.ts'
import { verifyOrigin } from './verify-origin.ts'
import { withLocation } from './with-location.ts'

/**
 * Plans the first commit of a new launcher branch. Branches for releases and pull requests are always created. Other
 * branches are created only with `create-branch`.
 */
export async function planNewBranch(
  inputs: UpdateInputs,
  announcedEvent: PinRequest,
  state: BranchState,
  services: BranchServices,
): Promise<PlannedPin> {
  const { template, branchVariable, allowedImage } = inputs
  const { launcherBranch: branch } = announcedEvent
  assertMayCreate(inputs, announcedEvent)
  if (state.isTag) rejectTag(branch)
  const { base: defaultBranch, template: templateBytes } = await readBase(inputs, state)
  const base = await defaultBranch.readFile()
  const pinEvent = (event: PinRequest) =>
    withLocation(template ?? `The Dockerfile for "${branch}"`, () =>
      createLauncherDockerfile({ event, template: templateBytes, base, branchVariable, allowedImage }),
    )
  const announcedPin = { event: announcedEvent, pin: pinEvent(announcedEvent) }
  startReading(announcedPin, services)
  const confirmedPin = await pinWithConfirmedTag(announcedPin, services, pinEvent)
  const { event, pin } = confirmedPin
  const [image, origin] = await Promise.all([
    readPullableImage(pin, services.images),
    verifyOrigin(pin, { event, owner: undefined }, services.findOrigins),
  ])
  const isPreview = pin.dockerfile.marks.preview !== undefined
  const candidate = { image, event, origin, owner: undefined, isPreview }
  return planPin(inputs, pin, candidate, services)
}

/** Asserts that the event is for the release or the pull request of the branch, or that `create-branch` is set. */
function assertMayCreate(
  { repository, dockerfile, createBranch, maxPreviews }: UpdateInputs,
  event: PinRequest,
): void {
  const { launcherBranch: branch, ref } = event
  const name = formatGitHubRepository(repository)
  if (ref?.kind === 'pull' && maxPreviews === 0)
    throw new UserError(
      'no-launcher-branch',
      `${name} creates no branch "${branch}" for ${ref.full}, because \`max-previews\` is 0: increase it in the launcher's ` +
        'workflow, or do not send events for pull requests',
    )
  if (ref?.kind === 'tag' && !isOwnRelease(event)) {
    throw new UserError(
      'branch-not-found',
      `${name} has no branch "${branch}", which is not created for ${ref.full}: a release creates only the launcher branch of ` +
        'the same name. Create the branch yourself, or send the event without `launcher-branch`',
    )
  }
  if (ref?.kind !== 'tag' && ref?.kind !== 'pull' && !createBranch) {
    throw new UserError(
      'branch-not-found',
      `${name} has no branch "${branch}": set \`create-branch: true\`, or create the branch yourself with a Dockerfile at ` +
        dockerfile.label,
    )
  }
}

/**
 * Returns the default branch, from which the new branch is created, and the content of `template`, if set.
 *
 * @throws Error if there is no default branch, or it does not have the template.
 */
async function readBase(
  { repository, template }: UpdateInputs,
  { base, readTemplate }: BranchState,
): Promise<{
  readonly base: NonNullable<BranchState['base']>
  readonly template: Uint8Array | undefined
}> {
  const name = formatGitHubRepository(repository)
  if (base === undefined)
    throw new UserError(
      'branch-not-found',
      `${name} has no default branch from which to create a branch: push a first commit`,
    )
  if (template === undefined) return { base, template }
  const bytes = await readTemplate()
  if (bytes !== undefined) return { base, template: bytes }
  throw new UserError(
    'template-unusable',
    `The template ${template} is not on branch "${base.name}" of ${name}: add it there, or remove \`template\``,
  )
}

/** Launcher branch to create, with its Dockerfile. */
export interface NewBranch {
  readonly branch: string
  readonly plan: PlannedPin
}

/**
 * Creates a launcher branch atomically: commits to a temporary branch, creates the launcher branch at that commit, then
 * deletes the temporary branch. At any time, the branch either does not exist or is complete.
 *
 * @throws ConflictError when a concurrent run creates the same branch.
 */
export async function createLauncherBranch(
  { repository }: UpdateInputs,
  { branch, plan: { pin, message } }: NewBranch,
  { base, hasTemporary }: BranchState,
  services: BranchServices,
): Promise<Commit> {
  if (base === undefined) throw new Error('the launcher has no default branch')
  const temporaryTarget = { repository, branch: `${temporaryPrefix}${branch}` }
  if (hasTemporary) await services.deleteBranch(temporaryTarget)
  await services.createBranch(temporaryTarget, base.head)
  const changes = [{ path: base.filePath(), bytes: pin.dockerfile.bytes }]
  const commit = await services
    .commit({ ...temporaryTarget, expectedHead: base.head, ...message, changes })
    .catch(async (error: unknown) => {
      // After a conflict, the temporary branch belongs to a concurrent run.
      if (!(error instanceof ConflictError)) await deleteTemporaryBranch(temporaryTarget, services)
      throw error
    })
  try {
    await services.createBranch({ repository, branch }, commit.sha)
  } finally {
    await deleteTemporaryBranch(temporaryTarget, services)
  }
  return commit
}

/** Deletes a temporary branch. A failure is only a warning, because a leftover branch is harmless. */
export async function deleteTemporaryBranch(
  temporaryTarget: WriteTarget,
  services: BranchServices,
): Promise<void> {
  await services.deleteBranch(temporaryTarget).catch((error: unknown) => {
    if (error instanceof ConflictError) return
    services.log.warning(
      `Temporary branch "${temporaryTarget.branch}" could not be deleted: ${errorMessage(error)}. Delete it manually`,
    )
  })
}
