import { errorMessage } from '../../error-message.ts'
import type { Branch } from '../../github/branch-state.ts'
import { responseStatus } from '../../github/request-failure.ts'
import { findRequestsStoppedError, requestsStoppedReason } from '../../github/requests-stopped.ts'
import { ConflictError } from '../../github/write-failure.ts'
import { findPreviews, type PreviewBranch } from '../../launcher/find-previews.ts'
import type { Version } from '../../launcher/version-history.ts'
import { mapConcurrent } from '../../map-concurrent.ts'
import { formatGitHubRepository, isSameRepositoryName } from '../../refs/github-repository.ts'
import type { ActionResult } from '../../runner/action-result.ts'
import type { WriteSummary } from '../../runner/job-summary.ts'
import type { Log } from '../../runner/log.ts'
import { errorKind, UserError } from '../../user-error.ts'
import { plural } from '../../wording.ts'
import type { SweepInputs } from './inputs.ts'
import { formatSummary } from './summary.ts'

/** Access to the launcher and to the pull requests of its source. */
export interface SweepServices {
  readonly listBranches: () => Promise<readonly Branch[]>
  /** Returns the versions that a branch has pinned, newest first. */
  readonly readVersions: (branch: Branch) => Promise<readonly Version[]>
  /** Returns whether a pull request is open. @throws Error with status 404 if it does not exist, or cannot be read. */
  readonly isPullRequestOpen: (number: number) => Promise<boolean>
  /** Deletes a branch only if it is at this commit. @throws ConflictError if it has moved. */
  readonly deleteBranchAt: (branch: string, head: string) => Promise<void>
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Returns the current time, in milliseconds since the epoch. */
  readonly now: () => number
  readonly log: Log
  readonly writeSummary: WriteSummary
}

/** Preview, with the decision to delete or keep it, and the reason. */
export interface SweptPreview {
  readonly preview: PreviewBranch
  readonly isDeleted: boolean
  readonly reason: string
  /** Error of a deletion that failed. */
  readonly error?: unknown
}

interface ReportedPreview {
  readonly branch: string
  readonly reason: string
}

export interface SweepOutputs {
  readonly deleted: readonly ReportedPreview[]
  readonly kept: readonly ReportedPreview[]
}

const maxConcurrentRequests = 4
const millisecondsPerDay = 86_400_000
/**
 * Pause between two deletions, in milliseconds.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */
const writePause = 1000

/** Deletes the previews whose pull request is closed, or whose last pin is too old. */
export async function run(inputs: SweepInputs, services: SweepServices): Promise<ActionResult<SweepOutputs>> {
  const previews = await findPreviews(await services.listBranches(), services.readVersions)
  const decisions = await mapConcurrent(previews, maxConcurrentRequests, preview =>
    decideDeletion(inputs, preview, services),
  )
  const sweptPreviews = inputs.dryRun ? decisions : await deletePreviews(decisions, services)
  for (const { preview, isDeleted, reason } of sweptPreviews) {
    const verb = isDeleted ? (inputs.dryRun ? 'would be deleted' : 'was deleted') : 'was kept'
    services.log.info(`Branch "${preview.branch}" ${verb}: ${reason}`)
  }
  await services.writeSummary(formatSummary(inputs, sweptPreviews))
  const select = (isWanted: boolean) =>
    sweptPreviews
      .filter(({ isDeleted }) => isDeleted === isWanted)
      .map(({ preview: { branch }, reason }) => ({ branch, reason }))
  return { outputs: { deleted: select(true), kept: select(false) }, failure: describeFailure(sweptPreviews) }
}

/**
 * Decides whether a preview is deleted. If its pull request cannot be read, the preview is kept with a warning. A preview
 * whose image was built from another repository is kept, because its number refers to that repository.
 */
async function decideDeletion(
  { source, previewDays }: SweepInputs,
  preview: PreviewBranch,
  { isPullRequestOpen, now, log }: SweepServices,
): Promise<SweptPreview> {
  const { branch, number, pinnedAt, source: builtFrom } = preview
  const days = Math.floor((now() - pinnedAt) / millisecondsPerDay)
  if (days >= previewDays)
    return { preview, isDeleted: true, reason: `its image was pinned ${plural(days, 'day')} ago` }
  const name = formatGitHubRepository(source)
  if (builtFrom !== undefined && !isSameRepositoryName(builtFrom, name))
    return { preview, isDeleted: false, reason: `its image was built from ${builtFrom}, not from ${name}` }
  const pull = `pull request ${number} of ${name}`
  try {
    const isOpen = await isPullRequestOpen(number)
    return { preview, isDeleted: !isOpen, reason: `${pull} is ${isOpen ? 'open' : 'closed'}` }
  } catch (error) {
    const reason =
      responseStatus(error) === 404
        ? `${pull} does not exist, or the token cannot access it: check \`source-repository\``
        : `${pull} could not be read: ${errorMessage(error)}`
    log.warning(`Branch "${branch}" is kept, because ${reason}`)
    return { preview, isDeleted: false, reason }
  }
}

/** Deletes the previews one after another. When GitHub rejects further requests, the others are kept. */
async function deletePreviews(
  decisions: readonly SweptPreview[],
  services: SweepServices,
): Promise<readonly SweptPreview[]> {
  const sweptPreviews: SweptPreview[] = []
  let deletions = 0
  let isStopped = false
  for (const decision of decisions) {
    if (!decision.isDeleted) sweptPreviews.push(decision)
    else if (isStopped) sweptPreviews.push(keepPreview(decision, requestsStoppedReason))
    else {
      if (deletions++ > 0) await services.sleep(writePause)
      const result = await deletePreview(decision, services)
      sweptPreviews.push(result)
      isStopped = findRequestsStoppedError(result.error) !== undefined
    }
  }
  return sweptPreviews
}

async function deletePreview(
  decision: SweptPreview,
  { deleteBranchAt }: SweepServices,
): Promise<SweptPreview> {
  const { branch, head } = decision.preview
  try {
    await deleteBranchAt(branch, head)
    return decision
  } catch (error) {
    // The branch has a new pin. The next run evaluates it.
    if (error instanceof ConflictError)
      return keepPreview(decision, `it changed during this run: ${errorMessage(error)}`)
    return { ...keepPreview(decision, errorMessage(error)), error }
  }
}

function keepPreview({ preview }: SweptPreview, reason: string): SweptPreview {
  return { preview, isDeleted: false, reason }
}

function describeFailure(sweptPreviews: readonly SweptPreview[]): UserError | undefined {
  const failedPreviews = sweptPreviews.filter(({ error }) => error !== undefined)
  const [firstPreview] = failedPreviews
  if (firstPreview === undefined) return undefined
  const lines = failedPreviews.map(({ preview, reason }) => `- ${preview.branch}: ${reason}`)
  return new UserError(
    errorKind(firstPreview.error),
    `${plural(failedPreviews.length, 'preview')} could not be deleted:\n${lines.join('\n')}`,
  )
}
