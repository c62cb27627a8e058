import { errorMessage } from '../../error-message.ts'
import type { Branch } from '../../github/branch-state.ts'
import { findRequestsStoppedError, requestsStoppedReason } from '../../github/requests-stopped.ts'
import { ConflictError } from '../../github/write-failure.ts'
import { chooseBranches, isExact } from '../../launcher/choose-branches.ts'
import { LauncherDockerfile } from '../../launcher/launcher-dockerfile.ts'
import { isPreviewBranch } from '../../launcher/preview-branch.ts'
import { mapConcurrent } from '../../map-concurrent.ts'
import { formatImageRepository, type Reference } from '../../oci/reference.ts'
import { errorKind, UserError } from '../../user-error.ts'
import { decidePin, heldUpdate } from './decide-pin.ts'
import { decideRollback, type RollbackBranch } from './decide-rollback.ts'
import type { UpdateInputs, Work } from './inputs.ts'
import type { BranchServices } from './launcher-services.ts'
import { resumeUpdate } from './resume-update.ts'
import { commitPlan, type Decider, updateBranch } from './update-branch.ts'
import { type Decision, isPlanned, type PlannedPin, type Update } from './update-outcome.ts'
import { withLocation } from './with-location.ts'

type RepinWork = Work & { readonly kind: 'branches' }

/** Maximum number of branches whose images are read concurrently. */
const maxConcurrentBranches = 16
/**
 * Pause between two writes, in milliseconds.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */
const writePause = 1000

/**
 * Pins every chosen branch to the current digest of its tag. Reads run concurrently, writes sequentially. If a branch
 * fails, its error is reported and the other branches are still updated. When GitHub rejects further requests, the remaining
 * branches are not attempted.
 */
export async function repinBranches(
  inputs: UpdateInputs,
  work: RepinWork,
  services: BranchServices,
): Promise<Update[]> {
  const { branches, tags } = await services.listBranches(inputs.repository, inputs.dockerfile)
  const choice = chooseBranches(
    branches.map(({ name }) => name),
    work.patterns,
  )
  const chosenBranches = branches.filter(({ name }) => choice.chosen.includes(name))
  const decisions = await mapConcurrent(chosenBranches, maxConcurrentBranches, async branch => ({
    branch,
    decision: await decideOrFail(inputs, work, { branch, isTag: tags.has(branch.name) }, services),
  }))
  const unmatchedUpdates = choice.unmatched.map(pattern =>
    failedUpdate(
      pattern,
      new UserError(
        'branch-not-found',
        'no branch has this name: `branches` accepts names, patterns such as "release-*", or "all"',
      ),
    ),
  )
  return [...unmatchedUpdates, ...(await commitAll(inputs, work, decisions, services))]
}

interface BranchDecision {
  readonly branch: Branch
  readonly decision: Decision
}

async function commitAll(
  inputs: UpdateInputs,
  work: RepinWork,
  decisions: readonly BranchDecision[],
  services: BranchServices,
): Promise<Update[]> {
  const updates: Update[] = []
  let writes = 0
  let isStopped = false
  for (const { branch, decision } of decisions) {
    if (!isPlanned(decision)) updates.push(decision)
    else if (isStopped) updates.push(notAttemptedUpdate(branch.name))
    else {
      if (!inputs.dryRun && writes++ > 0) await services.sleep(writePause)
      const result = await commitBranch(inputs, work, { branch, plan: decision }, services)
      updates.push(result.update)
      isStopped = result.isStopped
    }
  }
  return updates
}

function notAttemptedUpdate(branch: string): Update {
  return {
    branch,
    outcome: 'not-attempted',
    reason: requestsStoppedReason,
  }
}

interface RepinCandidate {
  readonly branch: Branch
  readonly isTag: boolean
}

function decideOrFail(
  inputs: UpdateInputs,
  work: RepinWork,
  candidate: RepinCandidate,
  services: BranchServices,
): Promise<Decision> {
  return decideRepin(inputs, work, candidate, services).catch((error: unknown) =>
    failedUpdate(candidate.branch.name, error),
  )
}

async function decideRepin(
  inputs: UpdateInputs,
  { patterns, imageTag, rollback, isResume = false }: RepinWork,
  { branch, isTag }: RepinCandidate,
  services: BranchServices,
): Promise<Decision> {
  const { name, filePath } = branch
  const bytes = await branch.readFile()
  if (bytes === undefined) {
    const reason = `it has no file ${inputs.dockerfile.label}`
    // A Dockerfile is required on a branch given by its exact name, but not on a branch that matches a pattern.
    if (patterns.some(pattern => isExact(pattern) && pattern === name))
      throw new UserError(
        'branch-not-found',
        `${reason}: add a Dockerfile, or set \`dockerfile\` to its path`,
      )
    return { branch: name, outcome: 'skipped', reason }
  }
  const path = filePath()
  const dockerfile = withLocation(path, () => LauncherDockerfile.parse(bytes))
  if (rollback !== undefined) return decideRollback(inputs, rollback, { branch, dockerfile, isTag }, services)
  const { hold } = dockerfile.marks
  if (isResume && hold !== undefined) {
    const resumedDockerfile = dockerfile.withoutMark('hold')
    const decision = await decideUpdate(
      inputs,
      imageTag,
      { branch, dockerfile: resumedDockerfile, isTag },
      services,
    )
    return resumeUpdate(decision, hold.reason)
  }
  return decideUpdate(inputs, imageTag, { branch, dockerfile, isTag }, services)
}

/** Decides how to update a branch to the current digest of its tag. */
async function decideUpdate(
  inputs: UpdateInputs,
  imageTag: string | undefined,
  { branch: { name: branch, filePath }, dockerfile, isTag }: RollbackBranch,
  services: BranchServices,
): Promise<Decision> {
  const path = filePath()
  const skippedResult = skippedUpdate(inputs, branch, dockerfile)
  if (skippedResult !== undefined) return skippedResult
  const { digest: _digest, ...launchedImage } = withLocation(path, () => currentImage(dockerfile, imageTag))
  const tag = imageTag ?? launchedImage.tag
  if (tag === undefined)
    return {
      branch,
      outcome: 'skipped',
      reason: 'its FROM has no tag to follow: add one, or set `image-tag`',
    }
  const image = { ...launchedImage, tag }
  const digest = await services.images.headDigest(image)
  if (digest === undefined)
    throw new UserError(
      'image-not-allowed',
      `${formatImageRepository(image)} has no tag "${tag}": push it, or set another tag in \`image-tag\` or in FROM`,
    )
  return decidePin(
    inputs,
    { branch, dockerfile, path, isTag },
    { launcherBranch: branch, digest, image, isTagMoved: false },
    services,
  )
}

/** Returns the launched image. A malformed tag is an error, unless another tag replaces it. */
function currentImage(dockerfile: LauncherDockerfile, imageTag: string | undefined): Reference {
  return imageTag === undefined ? dockerfile.launchedImage.reference : dockerfile.namedImage.repository
}

function skippedUpdate(
  { allowRetag }: UpdateInputs,
  branch: string,
  dockerfile: LauncherDockerfile,
): Update | undefined {
  const { frozen } = dockerfile.marks
  if (isPreviewBranch(branch, dockerfile)) {
    const reason =
      'it is the preview of a pull request, which is updated only by events for that pull request'
    return { branch, outcome: 'skipped', reason }
  }
  if (frozen !== undefined && !allowRetag)
    return { branch, outcome: 'frozen', reason: `line ${frozen.line}: ${frozen.reason || 'a release'}` }
  return heldUpdate(branch, dockerfile)
}

interface BranchResult {
  readonly update: Update
  /** Whether GitHub rejects further requests. */
  readonly isStopped: boolean
}

async function commitBranch(
  inputs: UpdateInputs,
  work: RepinWork,
  { branch, plan }: { readonly branch: Branch; readonly plan: PlannedPin },
  services: BranchServices,
): Promise<BranchResult> {
  const { name } = branch
  const { pin, event } = plan
  if (inputs.dryRun) return { update: { branch: name, outcome: 'would-pin', pin, event }, isStopped: false }
  try {
    const commit = await commitPlan(inputs, branch, plan, services)
    const update: Update = { branch: name, outcome: 'pinned', pin, event, commit, parent: branch.head }
    return { update, isStopped: false }
  } catch (error) {
    if (!(error instanceof ConflictError)) return failedResult(name, error)
    const { rollback } = work
    const retryWork =
      rollback === undefined ? work : { ...work, rollback: { ...rollback, from: pin.previous } }
    return retryBranch(inputs, retryWork, name, services)
  }
}

/** Retries the update of a branch that has moved since the branches were listed. */
async function retryBranch(
  inputs: UpdateInputs,
  work: RepinWork,
  name: string,
  services: BranchServices,
): Promise<BranchResult> {
  const decider: Decider = {
    decide: (branch, { isTag }) => decideRepin(inputs, work, { branch, isTag }, services),
    decideAbsent: async () => ({ branch: name, outcome: 'skipped', reason: 'it was deleted during the run' }),
  }
  return updateBranch(inputs, name, services, decider).then(
    update => ({ update, isStopped: false }),
    error => failedResult(name, error),
  )
}

function failedResult(branch: string, error: unknown): BranchResult {
  return { update: failedUpdate(branch, error), isStopped: findRequestsStoppedError(error) !== undefined }
}

function failedUpdate(branch: string, error: unknown): Update {
  return { branch, outcome: 'failed', reason: errorMessage(error), errorKind: errorKind(error) }
}
