import type { EventReceiver } from '../../github/event-receiver.ts'
import type { DispatchEvent } from '../../github/send-dispatch.ts'
import type { WorkflowRun } from '../../github/workflow-runs.ts'
import { encodeEvent, type Payload } from '../../launcher/image-updated-event.ts'
import { launchBadge, launchUrl } from '../../launcher/launch-link.ts'
import { originOf } from '../../oci/image-labels.ts'
import { readImage } from '../../oci/read-image.ts'
import { formatReference } from '../../oci/reference.ts'
import { formatGitHubRepository, type GitHubRepository } from '../../refs/github-repository.ts'
import type { ConnectRegistry } from '../../registry/connect-registry.ts'
import { registrySource } from '../../registry/registry-source.ts'
import type { ActionResult } from '../../runner/action-result.ts'
import type { WriteSummary } from '../../runner/job-summary.ts'
import type { Log } from '../../runner/log.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import { type Followed, followRun } from './follow-run.ts'
import type { AnnouncedImage, Inputs } from './inputs.ts'
import { preflight } from './preflight.ts'

export interface Adapters {
  readonly readReceiver: (repository: GitHubRepository) => Promise<EventReceiver | undefined>
  /** A sentence for a repository that was not found. */
  readonly explainMissing: (repository: GitHubRepository) => Promise<string>
  readonly requireWrite: (repository: GitHubRepository) => Promise<void>
  readonly send: (to: GitHubRepository, event: DispatchEvent) => Promise<void>
  readonly findRuns: (repository: GitHubRepository, title: string, since: Date) => Promise<WorkflowRun[]>
  readonly connect: ConnectRegistry
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly log: Log
  readonly writeSummary: WriteSummary
  readonly workflow: WorkflowContext
  readonly newCorrelation: () => string
}

export interface Outputs {
  readonly payload: Payload
  readonly 'correlation-id': string
  readonly 'run-url': string
  readonly conclusion: string
  readonly 'launch-url': string
}

const nothingFollowed: Followed = { runUrl: undefined, conclusion: undefined, failure: undefined }

/** Tells the launcher repository of a new image, and follows what it does if asked to. */
export async function run(inputs: Inputs, adapters: Adapters): Promise<ActionResult<Outputs>> {
  const { log } = adapters
  const created = inputs.created ?? (await readCreated(inputs.image, adapters.connect))
  const payload = encode(inputs, created, adapters)
  const repository = await preflight(inputs, adapters)
  const to = formatGitHubRepository(repository)
  await log.group(`Event "${inputs.eventType}" for ${to}`, async () =>
    log.info(JSON.stringify(payload, null, 2)),
  )
  const followed = await deliver(inputs, repository, payload, adapters)
  await adapters.writeSummary(summaryOf(inputs, to, followed))
  return {
    outputs: {
      payload,
      'correlation-id': payload.correlation,
      'run-url': followed.runUrl ?? '',
      conclusion: followed.conclusion ?? '',
      'launch-url': launchUrl(to, inputs.launcherBranch),
    },
    failure: followed.failure,
  }
}

async function deliver(
  { eventType, waitTimeout, dryRun }: Inputs,
  to: GitHubRepository,
  payload: Payload,
  adapters: Adapters,
): Promise<Followed> {
  if (dryRun) {
    adapters.log.info('dry-run: not sent')
    return nothingFollowed
  }
  await adapters.send(to, { eventType, payload })
  if (waitTimeout === undefined) return nothingFollowed
  return followRun(to, payload.correlation, waitTimeout, adapters).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      ...nothingFollowed,
      failure: `The event was sent, but what came of it could not be seen: ${reason}`,
    }
  })
}

function encode(inputs: Inputs, created: string, { workflow, newCorrelation }: Adapters): Payload {
  const { digest, ...image } = inputs.image
  return encodeEvent({
    launcherBranch: inputs.launcherBranch,
    digest,
    image,
    ref: inputs.ref,
    build: {
      repository: workflow.repository,
      revision: inputs.revision,
      runUrl: workflow.runUrl,
      created,
      correlation: newCorrelation(),
    },
  })
}

async function readCreated(reference: AnnouncedImage, connect: ConnectRegistry): Promise<string> {
  const source = registrySource(await connect(reference), reference)
  const { created } = originOf(await readImage(source, { os: 'linux', architecture: 'amd64' }))
  if (created === undefined)
    throw new Error(`${formatReference(reference)} does not say when it was built: give \`created\``)
  return created
}

function summaryOf({ launcherBranch, image, dryRun }: Inputs, to: string, followed: Followed): string {
  const head = dryRun ? 'Would tell' : 'Told'
  const { runUrl, conclusion } = followed
  const run =
    runUrl === undefined ? [] : [`Its [run](${runUrl}) ended with **${conclusion ?? 'nothing yet'}**`, '']
  return [
    `### 📣 ${head} ${to} of a new image`,
    '',
    `\`${formatReference(image)}\` for launcher branch \`${launcherBranch}\``,
    '',
    ...run,
    launchBadge(to, launcherBranch),
    '',
  ].join('\n')
}
