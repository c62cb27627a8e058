import { formatGitHubRepository, type GitHubRepository } from '../../github/github-repository.ts'
import type { DispatchEvent } from '../../github/send-dispatch.ts'
import { encodeEvent, type Payload } from '../../launcher/image-updated-event.ts'
import { launchBadge, launchUrl } from '../../launcher/launch-link.ts'
import { originOf } from '../../oci/image-labels.ts'
import { readImage } from '../../oci/read-image.ts'
import { formatReference } from '../../oci/reference.ts'
import type { ConnectRegistry } from '../../registry/connect-registry.ts'
import { registrySource } from '../../registry/registry-source.ts'
import type { ActionResult } from '../../runner/action-result.ts'
import type { WriteSummary } from '../../runner/job-summary.ts'
import type { Log } from '../../runner/log.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import type { AnnouncedImage, Inputs } from './inputs.ts'

export interface Adapters {
  readonly send: (to: GitHubRepository, event: DispatchEvent) => Promise<void>
  readonly connect: ConnectRegistry
  readonly log: Log
  readonly writeSummary: WriteSummary
  readonly workflow: WorkflowContext
  readonly newCorrelation: () => string
}

export interface Outputs {
  readonly payload: Payload
  readonly 'correlation-id': string
  readonly 'launch-url': string
}

/** Tells the launcher repository of a new image. */
export async function run(inputs: Inputs, adapters: Adapters): Promise<ActionResult<Outputs>> {
  const created = inputs.created ?? (await readCreated(inputs.image, adapters.connect))
  const payload = encode(inputs, created, adapters)
  const to = formatGitHubRepository(inputs.repository)
  const { log } = adapters
  await log.group(`Event "${inputs.eventType}" for ${to}`, async () =>
    log.info(JSON.stringify(payload, null, 2)),
  )
  if (inputs.dryRun) log.info('dry-run: not sent')
  else await adapters.send(inputs.repository, { eventType: inputs.eventType, payload })
  await adapters.writeSummary(summaryOf(inputs, to))
  return {
    outputs: {
      payload,
      'correlation-id': payload.correlation,
      'launch-url': launchUrl(to, inputs.launcherBranch),
    },
  }
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

function summaryOf({ repository, launcherBranch, image, dryRun }: Inputs, to: string): string {
  const head = dryRun ? 'Would tell' : 'Told'
  return [
    `### 📣 ${head} ${to} of a new image`,
    '',
    `\`${formatReference(image)}\` for launcher branch \`${launcherBranch}\``,
    '',
    launchBadge(formatGitHubRepository(repository), launcherBranch),
    '',
  ].join('\n')
}
