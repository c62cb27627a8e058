import { mapConcurrent } from '../../concurrency.ts'
import { messageOf } from '../../error-message.ts'
import type { Branch } from '../../github/branch-state.ts'
import { stopBehind } from '../../github/requests-stopped.ts'
import { Conflict } from '../../github/write-failure.ts'
import { chooseBranches, isExact } from '../../launcher/choose-branches.ts'
import { LauncherDockerfile } from '../../launcher/launcher-dockerfile.ts'
import { formatImageRepository } from '../../oci/reference.ts'
import { decidePin, heldUpdate, withFileName } from './decide-pin.ts'
import type { Inputs, Work } from './inputs.ts'
import type { UpdateServices } from './launcher-services.ts'
import { type Decision, isPlanned, type PlannedPin, type Update } from './update.ts'
import { commitPlan, type Decider, updateBranch } from './update-branch.ts'

type Repinning = Work & { readonly kind: 'branches' }

/** Maximum number of branches whose images are read concurrently. */
const width = 16
/**
 * Pause between two writes, in milliseconds.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */
const pause = 1000

/**
 * Pins every chosen branch to the current digest of its tag. Reads run concurrently, writes sequentially. A branch that
 * fails is reported and does not stop the others. When GitHub rejects further requests, the remaining branches are not
 * attempted.
 */
export async function repinBranches(
  inputs: Inputs,
  work: Repinning,
  services: UpdateServices,
): Promise<Update[]> {
  const { branches, tags } = await services.listBranches(inputs.repository, inputs.dockerfile)
  const choice = chooseBranches(
    branches.map(({ name }) => name),
    work.patterns,
  )
  const chosen = branches.filter(({ name }) => choice.chosen.includes(name))
  const decisions = await mapConcurrent(chosen, width, async branch => ({
    branch,
    decision: await decideOrFail(inputs, work, { branch, isTag: tags.has(branch.name) }, services),
  }))
  const unmatched = choice.unmatched.map(pattern =>
    failed(
      pattern,
      new Error('no branch has this name: `branches` takes names, patterns such as "release-*", or "all"'),
    ),
  )
  return [...unmatched, ...(await finishAll(inputs, work, decisions, services))]
}

interface Decided {
  readonly branch: Branch
  readonly decision: Decision
}

async function finishAll(
  inputs: Inputs,
  work: Repinning,
  decisions: readonly Decided[],
  services: UpdateServices,
): Promise<Update[]> {
  const updates: Update[] = []
  let writes = 0
  let isStopped = false
  for (const { branch, decision } of decisions) {
    if (!isPlanned(decision)) updates.push(decision)
    else if (isStopped) updates.push(notAttempted(branch.name))
    else {
      if (!inputs.dryRun && writes++ > 0) await services.sleep(pause)
      const { update, stop } = await finish(inputs, work, { branch, plan: decision }, services)
      updates.push(update)
      isStopped = stop
    }
  }
  return updates
}

function notAttempted(branch: string): Update {
  return { branch, outcome: 'not-attempted', reason: 'GitHub took no more requests: run this again later' }
}

interface Candidate {
  readonly branch: Branch
  readonly isTag: boolean
}

function decideOrFail(
  inputs: Inputs,
  work: Repinning,
  candidate: Candidate,
  services: UpdateServices,
): Promise<Decision> {
  return decideRepin(inputs, work, candidate, services).catch((error: unknown) =>
    failed(candidate.branch.name, error),
  )
}

async function decideRepin(
  inputs: Inputs,
  { patterns, imageTag }: Repinning,
  { branch: { name: branch, readFile }, isTag }: Candidate,
  services: UpdateServices,
): Promise<Decision> {
  const bytes = await readFile()
  if (bytes === undefined) {
    const reason = `it has no ${inputs.dockerfile}`
    // A branch given by its exact name must have a Dockerfile; a branch matched by a pattern need not.
    if (patterns.some(pattern => isExact(pattern) && pattern === branch))
      throw new Error(`${reason}: put a Dockerfile there, or say in \`dockerfile\` where it is`)
    return { branch, outcome: 'skipped', reason }
  }
  const dockerfile = withFileName(inputs.dockerfile, () => LauncherDockerfile.parse(bytes))
  const left = readLeftAlone(inputs, branch, dockerfile)
  if (left !== undefined) return left
  const { digest: _digest, ...current } = withFileName(inputs.dockerfile, () => dockerfile.launched.reference)
  const tag = imageTag ?? current.tag
  if (tag === undefined)
    return {
      branch,
      outcome: 'skipped',
      reason: 'its FROM names no tag to follow: write one there, or give `image-tag`',
    }
  const image = { ...current, tag }
  const digest = await services.images.headDigest(image)
  if (digest === undefined)
    throw new Error(
      `${formatImageRepository(image)} has no tag "${tag}": push it, or name another in \`image-tag\` or in FROM`,
    )
  return decidePin(inputs, { branch, dockerfile, isTag }, { launcherBranch: branch, digest, image }, services)
}

function readLeftAlone(
  { allowRetag }: Inputs,
  branch: string,
  dockerfile: LauncherDockerfile,
): Update | undefined {
  const { frozen } = dockerfile.marks
  if (frozen !== undefined && !allowRetag)
    return { branch, outcome: 'frozen', reason: `line ${frozen.line}: ${frozen.reason || 'a release'}` }
  return heldUpdate(branch, dockerfile)
}

interface Finished {
  readonly update: Update
  /** Whether GitHub rejects further requests. */
  readonly stop: boolean
}

async function finish(
  inputs: Inputs,
  work: Repinning,
  { branch, plan }: { readonly branch: Branch; readonly plan: PlannedPin },
  services: UpdateServices,
): Promise<Finished> {
  const { name } = branch
  const { pin, event } = plan
  if (inputs.dryRun) return { update: { branch: name, outcome: 'would-pin', pin, event }, stop: false }
  try {
    const commit = await commitPlan(inputs, branch, plan, services)
    return { update: { branch: name, outcome: 'pinned', pin, event, commit }, stop: false }
  } catch (error) {
    return error instanceof Conflict ? again(inputs, work, name, services) : failedFor(name, error)
  }
}

/** Retries a branch that has moved since the branches were listed, reading it again. */
async function again(
  inputs: Inputs,
  work: Repinning,
  name: string,
  services: UpdateServices,
): Promise<Finished> {
  const decider: Decider = {
    decide: (branch, { isTag }) => decideRepin(inputs, work, { branch, isTag }, services),
    decideAbsent: async () => ({ branch: name, outcome: 'skipped', reason: 'it was deleted meanwhile' }),
  }
  return updateBranch(inputs, name, services, decider).then(
    update => ({ update, stop: false }),
    error => failedFor(name, error),
  )
}

function failedFor(branch: string, error: unknown): Finished {
  return { update: failed(branch, error), stop: stopBehind(error) !== undefined }
}

function failed(branch: string, error: unknown): Update {
  return { branch, outcome: 'failed', reason: messageOf(error) }
}
