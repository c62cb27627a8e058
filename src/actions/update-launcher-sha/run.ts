import type { BranchFile } from '../../github/branch-file.ts'
import { type Commit, type CommitRequest, StaleHead } from '../../github/commit-on-branch.ts'
import { formatGitHubRepository, type GitHubRepository } from '../../github/github-repository.ts'
import { launchBadge, launchUrl } from '../../launcher/launch-link.ts'
import { type Pin, pinImage } from '../../launcher/pin-image.ts'
import { pinMessage } from '../../launcher/pin-message.ts'
import type { Digest } from '../../oci/digest.ts'
import { formatReference } from '../../oci/reference.ts'
import type { ConnectRegistry } from '../../registry/connect-registry.ts'
import type { ActionResult } from '../../runner/action-result.ts'
import type { WriteSummary } from '../../runner/job-summary.ts'
import type { Log } from '../../runner/log.ts'
import type { Inputs } from './inputs.ts'
import { verifyPublished } from './verify-published.ts'

export interface Adapters {
  readonly readBranchFile: (repository: GitHubRepository, branch: string, path: string) => Promise<BranchFile>
  readonly commit: (request: CommitRequest) => Promise<Commit>
  /** Without any login: what mybinder.org cannot pull must not be pinned. */
  readonly connect: ConnectRegistry
  readonly log: Log
  readonly writeSummary: WriteSummary
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

export type Outcome = 'pinned' | 'unchanged' | 'would-pin'

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
  const pin = inFile(`${dockerfile} on branch "${event.launcherBranch}"`, () =>
    pinImage(file.bytes, event, inputs.allowedImage),
  )
  if (pin.isChange) await verifyPublished(pin.pinned, event, adapters.connect)
  const commit =
    pin.isChange && !inputs.dryRun ? await adapters.commit(commitRequest(inputs, file, pin)) : undefined
  const outcome = commit !== undefined ? 'pinned' : pin.isChange ? 'would-pin' : 'unchanged'
  await report(inputs, pin, outcome, commit, adapters)
  return { outputs: outputsOf(inputs, pin, outcome, commit) }
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

async function report(
  { event, repository }: Inputs,
  pin: Pin,
  outcome: Outcome,
  commit: Commit | undefined,
  { log, writeSummary }: Adapters,
): Promise<void> {
  const launcher = formatGitHubRepository(repository)
  const sentence = {
    pinned: `Branch "${event.launcherBranch}" now launches ${formatReference(pin.pinned)}`,
    'would-pin': `dry-run: branch "${event.launcherBranch}" would launch ${formatReference(pin.pinned)}`,
    unchanged: `Branch "${event.launcherBranch}" already launches ${formatReference(pin.pinned)}: nothing to do`,
  }[outcome]
  log.info(sentence)
  const facts = [
    ['before', formatReference(pin.previous)],
    ['now', formatReference(pin.pinned)],
    ...(event.build === undefined ? [] : [['built by', event.build.runUrl]]),
    ...(commit === undefined ? [] : [['commit', commit.url]]),
  ]
  const table = facts.map(([name, value]) => `| ${name} | ${value} |`)
  const badge = launchBadge(launcher, event.launcherBranch)
  await writeSummary([`### 📌 ${sentence}`, '', '| | |', '| --- | --- |', ...table, '', badge, ''].join('\n'))
}

/** Says which file an error about its content is about. */
function inFile<T>(where: string, task: () => T): T {
  try {
    return task()
  } catch (error) {
    throw new Error(`${where}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
