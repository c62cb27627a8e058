import { launchBadge, launchUrl } from '../../launcher/launch-link.ts'
import { isPreviewBranch } from '../../launcher/preview-branch.ts'
import type { Digest } from '../../oci/digest.ts'
import { imageOrigin, revisionCheck } from '../../oci/image-labels.ts'
import { isCommit } from '../../refs/commit-sha.ts'
import { formatGitHubRepository } from '../../refs/github-repository.ts'
import type { ConnectRegistry } from '../../registry/connect-registry.ts'
import type { ActionResult } from '../../runner/action-result.ts'
import type { WriteSummary } from '../../runner/job-summary.ts'
import { UserError } from '../../user-error.ts'
import type { UpdateInputs } from './inputs.ts'
import type { BranchServices, LauncherServices } from './launcher-services.ts'
import type { PrewarmRequest } from './prewarm.ts'
import { PublishedImages } from './published-images.ts'
import { repinBranches } from './repin-branches.ts'
import { report } from './report.ts'
import { updateByEvent } from './update-branch.ts'
import { isChanged, type Outcome, type Update } from './update-outcome.ts'
import type { PrewarmCommit } from './warm-up-member.ts'

export interface UpdateServices extends LauncherServices {
  /** Connects without a login, because an image that mybinder.org cannot pull must not be pinned. */
  readonly connect: ConnectRegistry
  readonly writeSummary: WriteSummary
  /** Requests builds of launcher commits from BinderHubs. Never rejects. */
  readonly prewarm: (request: PrewarmRequest) => Promise<unknown>
}

export interface UpdateOutputs {
  readonly changed: boolean
  readonly outcome: Outcome
  readonly branches: readonly BranchOutput[]
  readonly 'commit-sha': string
  readonly 'commit-url': string
  readonly 'previous-commit-sha': string
  readonly 'previous-digest': string
  readonly 'launch-url': string
  readonly badge: string
  readonly revision: string
  readonly 'revision-check': string
}

interface BranchOutput {
  readonly branch: string
  readonly outcome: Outcome
  readonly digest?: Digest | undefined
  readonly reason?: string | undefined
  /** Whether the branch is the preview of a pull request; absent if it is not. */
  readonly preview?: true | undefined
}

/** Pins images in the launcher: the event's image, or the current image of each chosen branch's tag. */
export async function run(
  inputs: UpdateInputs,
  services: UpdateServices,
): Promise<ActionResult<UpdateOutputs>> {
  const { work } = inputs
  const branchServices: BranchServices = { ...services, images: new PublishedImages(services.connect) }
  const updates =
    work.kind === 'event'
      ? [await updateByEvent(inputs, work.event, branchServices)]
      : await repinBranches(inputs, work, branchServices)
  await report(inputs, updates, services)
  await services.prewarm({
    repository: formatGitHubRepository(inputs.repository),
    commits: launcherCommits(updates),
    members: inputs.prewarmMembers,
  })
  const outputs = {
    ...formatOutputs(inputs, updates),
    ...(await readRevisionCheck(updates, branchServices.images)),
  }
  return { outputs, failure: describeFailure(updates) }
}

/** Returns the command that prints the source commit in the new image, and the commit to expect; both empty if unknown. */
async function readRevisionCheck(
  updates: readonly Update[],
  images: PublishedImages,
): Promise<Pick<UpdateOutputs, 'revision' | 'revision-check'>> {
  const [singleUpdate] = updates
  const emptyOutputs = { revision: '', 'revision-check': '' }
  if (singleUpdate?.pin === undefined || singleUpdate.commit === undefined || updates.length > 1)
    return emptyOutputs
  try {
    const image = await images.read(singleUpdate.pin.pinned)
    const { revision = '' } = imageOrigin(image)
    const command = revisionCheck(image)
    return command !== undefined && isCommit(revision)
      ? { revision, 'revision-check': command }
      : emptyOutputs
  } catch {
    // The branch is already pinned, and the launch itself fails if the image cannot be pulled.
    return emptyOutputs
  }
}

function launcherCommits(updates: readonly Update[]): PrewarmCommit[] {
  return updates.flatMap(({ branch, commit }) => (commit === undefined ? [] : [{ branch, sha: commit.sha }]))
}

/** Outcomes in order of precedence: the first outcome that occurs is the outcome of a run over several branches. */
const outcomePrecedence: readonly Outcome[] = [
  'failed',
  'not-attempted',
  'created',
  'pinned',
  'would-pin',
  'stale',
  'held',
  'frozen',
  'unchanged',
  'skipped',
]

function formatOutputs(
  { repository }: UpdateInputs,
  updates: readonly Update[],
): Omit<UpdateOutputs, 'revision' | 'revision-check'> {
  const launcher = formatGitHubRepository(repository)
  const outcomes = updates.map(({ outcome }) => outcome)
  // Several branches have no single commit or launch URL; the `branches` output lists them.
  const singleUpdate = updates.length === 1 ? updates[0] : undefined
  return {
    changed: updates.some(isChanged),
    outcome: outcomePrecedence.find(outcome => outcomes.includes(outcome)) ?? 'unchanged',
    branches: updates.map(({ branch, outcome, pin, reason }) => {
      const isPreview = pin !== undefined && isPreviewBranch(branch, pin.dockerfile)
      return { branch, outcome, digest: pin?.pinned.digest, reason, preview: isPreview || undefined }
    }),
    'commit-sha': singleUpdate?.commit?.sha ?? '',
    'commit-url': singleUpdate?.commit?.url ?? '',
    'previous-commit-sha': singleUpdate?.parent ?? '',
    'previous-digest': singleUpdate?.pin?.previous.digest ?? '',
    'launch-url': singleUpdate === undefined ? '' : launchUrl(launcher, singleUpdate.branch),
    badge: singleUpdate === undefined ? '' : launchBadge(launcher, singleUpdate.branch),
  }
}

function describeFailure(updates: readonly Update[]): UserError | undefined {
  const failedUpdates = updates.filter(({ outcome }) => outcome === 'failed')
  const notAttemptedUpdates = updates.filter(({ outcome }) => outcome === 'not-attempted')
  const names =
    notAttemptedUpdates.length === 0
      ? ''
      : `\nNot attempted: ${notAttemptedUpdates.map(({ branch }) => branch).join(', ')}`
  const [firstUpdate] = failedUpdates
  if (firstUpdate === undefined) return undefined
  if (failedUpdates.length === 1) {
    const { branch, reason = '', errorKind = 'branch-not-updated' } = firstUpdate
    const isNamed = reason.startsWith(`Branch "${branch}"`)
    const message = isNamed ? reason : `Branch "${branch}" could not be updated: ${reason}`
    return new UserError(errorKind, message + names)
  }
  const lines = failedUpdates.map(({ branch, reason }) => `- ${branch}: ${reason}`)
  return new UserError(
    'branch-not-updated',
    `${failedUpdates.length} of ${updates.length} branches could not be updated:\n${lines.join('\n')}${names}`,
  )
}
