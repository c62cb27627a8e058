import type { Branch, BranchState } from '../../github/branch-state.ts'
import type { Commit } from '../../github/commit-on-branch.ts'
import { ConflictError } from '../../github/write-failure.ts'
import { temporaryPrefix } from '../../launcher/choose-branches.ts'
import type { PinRequest } from '../../launcher/image-updated-event.ts'
import { LauncherDockerfile } from '../../launcher/launcher-dockerfile.ts'
import type { CommitMessage } from '../../launcher/pin-message.ts'
import { UserError } from '../../user-error.ts'
import {
  createLauncherBranch,
  deleteTemporaryBranch,
  type NewBranch,
  planNewBranch,
} from './create-branch.ts'
import { decidePin } from './decide-pin.ts'
import { deleteOldestPreviews } from './delete-oldest-previews.ts'
import type { UpdateInputs } from './inputs.ts'
import type { BranchServices } from './launcher-services.ts'
import { type Decision, isPlanned, type PlannedPin, type Update } from './update-outcome.ts'
import { withLocation } from './with-location.ts'

/** Maximum number of attempts. More conflicts in a row are unlikely to be caused by concurrent runs. */
const maxAttempts = 30
/** Maximum number of consecutive conflicts for which GitHub gives no reason, before they count as a rejection. */
const maxUnexplainedConflicts = 5
/** Maximum number of commits whose response is lost. */
const maxLostResponses = 3
/** Maximum pause in milliseconds. The pause is random, so that concurrent runs do not retry at the same time. */
const maxPause = 400

/** Attempt to write whose response was lost, with the data that identifies its commit. */
interface Attempt {
  readonly parent: string
  readonly message: CommitMessage
  readonly update: Update
}

/** Decides the update of an existing branch. A missing branch is handled by `decideAbsent`. */
type Decide = (branch: Branch, state: BranchState) => Promise<Decision>

/** Pins the event's image on its launcher branch, which is created if necessary. */
export async function updateByEvent(
  inputs: UpdateInputs,
  event: PinRequest,
  services: BranchServices,
): Promise<Update> {
  services.startReadingTrustRoot()
  const deletedPreviews: string[] = []
  const update = await updateBranch(inputs, event.launcherBranch, services, {
    decide: async (branch, state) => {
      const bytes = await readDockerfile(inputs, branch)
      const location = `${branch.filePath()} on branch "${branch.name}"`
      const dockerfile = withLocation(location, () => LauncherDockerfile.parse(bytes))
      return decidePin(
        inputs,
        { branch: branch.name, dockerfile, path: branch.filePath(), isTag: state.isTag },
        event,
        services,
      )
    },
    decideAbsent: state => planNewBranch(inputs, event, state, services),
    beforeCreation: async () => {
      for (const branch of await deleteOldestPreviews(inputs, event, services)) deletedPreviews.push(branch)
    },
  })
  return { ...update, deletedPreviews }
}

/** Functions that decide how to update a branch. */
export interface Decider {
  readonly decide: Decide
  readonly decideAbsent: (state: BranchState) => Promise<Decision>
  /** Function that is called before the branch is created. */
  readonly beforeCreation?: () => Promise<void>
}

/**
 * Updates a branch. Retries until the commit lands without a conflict.
 *
 * @throws Error when the attempts are exhausted.
 */
export async function updateBranch(
  inputs: UpdateInputs,
  branch: string,
  services: BranchServices,
  decider: Decider,
): Promise<Update> {
  let lostAttempt: Attempt | undefined
  let unexplainedConflicts = 0
  let lostResponses = 0
  for (let attempts = 1; ; attempts++) {
    const result = await updateOnce(inputs, branch, services, { decider, lostAttempt })
    if (!('conflict' in result)) return result
    const { conflict } = result
    unexplainedConflicts = conflict.isUnexplained ? unexplainedConflicts + 1 : 0
    if (unexplainedConflicts === maxUnexplainedConflicts) throw unexplainedError(branch, conflict)
    if (conflict.mayHaveLanded && ++lostResponses === maxLostResponses)
      throw new UserError(
        'github-unavailable',
        `Branch "${branch}": GitHub's response to the commit was lost ${lostResponses} times (${conflict.message}): check ` +
          'https://www.githubstatus.com, and run this again later',
        { cause: conflict },
      )
    if (attempts === maxAttempts)
      throw new UserError(
        'branch-busy',
        `Branch "${branch}" moved ${attempts} times during the update: stop the process that commits to it, and run this again`,
        {
          cause: conflict,
        },
      )
    services.log.info(
      `The branch has moved since it was read, or the response was lost (${conflict.message}): reading it again`,
    )
    await services.sleep(Math.random() * maxPause)
    // GitHub's response can be out of date and not show a commit that landed. Later attempts therefore look for it again.
    lostAttempt = result.lostAttempt ?? lostAttempt
  }
}

function unexplainedError(branch: string, conflict: ConflictError): Error {
  return new UserError(
    'branch-protected',
    `GitHub rejected the commit to branch "${branch}" ${maxUnexplainedConflicts} times in a row without a reason (${conflict.message}). ` +
      'A protection rule that the token cannot read may forbid it (Settings, Branches), or the branch contains workflow files ' +
      'that the token cannot create: set `token` to the token of an app or a user that can write there',
    { cause: conflict },
  )
}

interface ConflictResult {
  readonly conflict: ConflictError
  readonly lostAttempt: Attempt | undefined
}

async function updateOnce(
  inputs: UpdateInputs,
  branch: string,
  services: BranchServices,
  { decider, lostAttempt }: { readonly decider: Decider; readonly lostAttempt: Attempt | undefined },
): Promise<Update | ConflictResult> {
  const { repository, dockerfile: locator, template } = inputs
  const temporary = `${temporaryPrefix}${branch}`
  const state = await services.readBranchState({ repository, branch, locator, temporary, template })
  // If the branch already exists, the temporary branch was left by a run that was cancelled.
  if (state.branch !== undefined && state.hasTemporary && !inputs.dryRun)
    await deleteTemporaryBranch({ repository, branch: temporary }, services)
  const landedResult = landedUpdate(state.branch, lostAttempt)
  if (landedResult !== undefined) return landedResult
  const decision = await decide(state, decider)
  if (!isPlanned(decision)) return decision
  const { pin, event, message } = decision
  if (inputs.dryRun) return { branch, outcome: 'would-pin', pin, event }
  const outcome = state.branch === undefined ? 'created' : 'pinned'
  const update: Update = { branch, outcome, pin, event, parent: state.branch?.head }
  if (state.branch === undefined) await decider.beforeCreation?.()
  try {
    return { ...update, commit: await write(inputs, { branch, plan: decision }, state, services) }
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
    const attempt = { parent: parentCommit(state), message, update }
    return { conflict: error, lostAttempt: error.mayHaveLanded ? attempt : undefined }
  }
}

function decide(state: BranchState, { decide: decideExisting, decideAbsent }: Decider): Promise<Decision> {
  return state.branch === undefined ? decideAbsent(state) : decideExisting(state.branch, state)
}

/** Reads the Dockerfile of a branch. @throws Error when the branch has no Dockerfile. */
async function readDockerfile({ dockerfile }: UpdateInputs, branch: Branch): Promise<Uint8Array> {
  const bytes = await branch.readFile()
  if (bytes !== undefined) return bytes
  throw new UserError(
    'branch-not-found',
    `Branch "${branch.name}" has no file ${dockerfile.label}: add a Dockerfile, or set \`dockerfile\` to its path`,
  )
}

function write(
  inputs: UpdateInputs,
  newBranch: NewBranch,
  state: BranchState,
  services: BranchServices,
): Promise<Commit> {
  return state.branch === undefined
    ? createLauncherBranch(inputs, newBranch, state, services)
    : commitPlan(inputs, state.branch, newBranch.plan, services)
}

/**
 * Commits a plan on the head for which it was made.
 *
 * @throws ConflictError when the branch has moved, the response was lost, or GitHub gives no reason for a rejection.
 */
export function commitPlan(
  { repository }: UpdateInputs,
  { name, head, filePath }: Pick<Branch, 'name' | 'head' | 'filePath'>,
  { pin, message }: PlannedPin,
  { commit }: BranchServices,
): Promise<Commit> {
  const changes = [{ path: filePath(), bytes: pin.dockerfile.bytes }]
  return commit({ repository, branch: name, expectedHead: head, ...message, changes })
}

function parentCommit({ branch, base }: BranchState): string {
  return branch?.head ?? base?.head ?? ''
}

/** Returns the attempted update if the branch's head is its commit. */
function landedUpdate(branch: Branch | undefined, attempt: Attempt | undefined): Update | undefined {
  if (branch === undefined || attempt === undefined || branch.parent !== attempt.parent) return undefined
  const { headline, body } = attempt.message
  if (branch.message.trim() !== `${headline}\n\n${body}`) return undefined
  return { ...attempt.update, commit: { sha: branch.head, url: branch.url } }
}
