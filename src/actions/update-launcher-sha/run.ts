import { type Hold, readHold } from '../../dockerfile/hold.ts'
import { parseDockerfile } from '../../dockerfile/parse-dockerfile.ts'
import type { BranchFile } from '../../github/branch-file.ts'
import { type Commit, type CommitRequest, StaleHead } from '../../github/commit-on-branch.ts'
import { formatGitHubRepository, type GitHubRepository } from '../../github/github-repository.ts'
import { launchBadge, launchUrl } from '../../launcher/launch-link.ts'
import { type Pin, pinImage } from '../../launcher/pin-image.ts'
import { pinMessage } from '../../launcher/pin-message.ts'
import { refuseOtherRef } from '../../launcher/refuse-other-ref.ts'
import type { Digest } from '../../oci/digest.ts'
import type { ConnectRegistry } from '../../registry/connect-registry.ts'
import type { ActionResult } from '../../runner/action-result.ts'
import type { WriteSummary } from '../../runner/job-summary.ts'
import type { Log } from '../../runner/log.ts'
import type { Inputs } from './inputs.ts'
import { type Outcome, report } from './report.ts'
import { isNewerPinned, verifyPublished } from './verify-published.ts'
import type { LauncherCommit } from './warm-member.ts'

export interface Adapters {
  readonly readBranchFile: (repository: GitHubRepository, branch: string, path: string) => Promise<BranchFile>
  readonly commit: (request: CommitRequest) => Promise<Commit>
  /** Without any login: what mybinder.org cannot pull must not be pinned. */
  readonly connect: ConnectRegistry
  readonly log: Log
  readonly writeSummary: WriteSummary
  /** Has BinderHubs build commits of the launcher (`owner/name`); never fails. */
  readonly prewarm: (
    repository: string,
    commits: readonly LauncherCommit[],
    members: readonly URL[],
  ) => Promise<unknown>
}

export interface Outputs {
  readonly changed: boolean
  readonly outcome: Outcome
  readonly branches: readonly { branch: string; outcome: Outcome; digest: Digest }[]
  readonly 'commit-sha': string
  readonly 'commit-url': string
  readonly 'previous-digest': string
  readonly 'launch-url': string
  readonly badge: string
}

/** Somebody commits to a launcher now and then; five times in a row within a second is something else. */
const mostAttempts = 5

/** Pins the event's image in the launcher: read, verify, one commit on exactly what was read. */
export async function run(inputs: Inputs, adapters: Adapters): Promise<ActionResult<Outputs>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await updateOnce(inputs, adapters)
    } catch (error) {
      if (!(error instanceof StaleHead)) throw error
      if (attempt === mostAttempts) {
        throw new Error(
          `Branch "${inputs.event.launcherBranch}" moved ${attempt} times while it was updated: run this again`,
        )
      }
      adapters.log.info('The branch has moved since it was read: reading it again')
    }
  }
}

async function updateOnce(inputs: Inputs, adapters: Adapters): Promise<ActionResult<Outputs>> {
  const { event, repository, dockerfile } = inputs
  const file = await adapters.readBranchFile(repository, event.launcherBranch, dockerfile)
  const { pin, hold } = readLauncher(inputs, file)
  const decision = await decide(inputs, pin, hold, adapters.connect)
  const commit = decision === 'pinned' ? await adapters.commit(commitRequest(inputs, file, pin)) : undefined
  await report(inputs, { pin, hold, outcome: decision, commit }, adapters)
  const commits = commit === undefined ? [] : [{ branch: event.launcherBranch, sha: commit.sha }]
  await adapters.prewarm(formatGitHubRepository(repository), commits, inputs.prewarmAt)
  return { outputs: outputsOf(inputs, pin, decision, commit) }
}

interface LauncherFile {
  readonly pin: Pin
  readonly hold: Hold | undefined
}

function readLauncher(
  { event, dockerfile, allowedImage, branchVariable }: Inputs,
  { bytes }: BranchFile,
): LauncherFile {
  return inFile(`${dockerfile} on branch "${event.launcherBranch}"`, () => {
    if (branchVariable !== undefined) refuseOtherRef(bytes, event, branchVariable)
    return { pin: pinImage(bytes, event, allowedImage), hold: readHold(parseDockerfile(bytes)) }
  })
}

async function decide(
  { event, allowOlder, dryRun }: Inputs,
  pin: Pin,
  hold: Hold | undefined,
  connect: ConnectRegistry,
): Promise<Outcome> {
  if (!pin.isChange) return 'unchanged'
  if (hold !== undefined) return 'held'
  const image = await verifyPublished(pin.pinned, event, connect)
  if (!allowOlder && (await isNewerPinned(pin.previous, image, connect))) return 'stale'
  return dryRun ? 'would-pin' : 'pinned'
}

function commitRequest({ event, repository, dockerfile }: Inputs, file: BranchFile, pin: Pin): CommitRequest {
  return {
    repository,
    branch: event.launcherBranch,
    expectedHead: file.head,
    ...pinMessage(pin.pinned, event),
    change: { path: dockerfile, bytes: pin.bytes },
  }
}

function outputsOf(
  { event, repository }: Inputs,
  pin: Pin,
  outcome: Outcome,
  commit: Commit | undefined,
): Outputs {
  const { launcherBranch: branch, digest } = event
  const launcher = formatGitHubRepository(repository)
  return {
    changed: commit !== undefined,
    outcome,
    branches: [{ branch, outcome, digest }],
    'commit-sha': commit?.sha ?? '',
    'commit-url': commit?.url ?? '',
    'previous-digest': pin.previous.digest ?? '',
    'launch-url': launchUrl(launcher, branch),
    badge: launchBadge(launcher, branch),
  }
}

/** Says which file an error about its content is about. */
function inFile<T>(where: string, task: () => T): T {
  try {
    return task()
  } catch (error) {
    throw new Error(`${where}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
