import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Checkout } from '../../checkout/git-checkout.ts'
import { buildToLayout, requireBuildx } from '../../docker/buildx.ts'
import { immutableTagOf, launcherBranchOf } from '../../git/source-ref.ts'
import { describeVerdict } from '../../layers/layer-report.ts'
import { escapeMarkdown } from '../../markdown/escape-markdown.ts'
import type { Digest } from '../../oci/digest.ts'
import { formatImageRepository, formatReference } from '../../oci/reference.ts'
import { pushImage } from '../../registry/push-image.ts'
import type { RepositoryClient } from '../../registry/repository-client.ts'
import type { ActionResult } from '../../runner/action-result.ts'
import type { Log } from '../../runner/log.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import { formatSize } from '../../units/size-units.ts'
import type { LayerCheck } from '../check-layer-sizes/inputs.ts'
import { failureOf } from '../check-layer-sizes/report-layers.ts'
import {
  type Adapters as CheckAdapters,
  type Outputs as CheckOutputs,
  checkLayers,
  outputsOf,
  readMeasurable,
} from '../check-layer-sizes/run.ts'
import { type BuildPlan, planBuild } from './build-plan.ts'
import { type BuildSubject, identifySubject } from './build-subject.ts'
import type { Inputs } from './inputs.ts'
import { confirmPublished, findPublished, type PublishedImage, refuseCollision } from './published-image.ts'

export interface Adapters extends CheckAdapters {
  readonly checkout: Checkout
  readonly workflow: WorkflowContext
  readonly now: () => Date
}

export interface Outputs {
  /** Empty when nothing was pushed: a digest that leaves this action was read back from the registry. */
  readonly digest: Digest | ''
  readonly reference: string
  readonly image: string
  readonly 'image-tag': string
  readonly tags: readonly string[]
  readonly ref: string
  readonly 'ref-type': string
  readonly revision: string
  readonly created: string
  readonly 'launcher-branch': string
  readonly built: boolean
  readonly reason: string
  readonly layers: CheckOutputs['layers']
  readonly plan: string
}

/** Builds, checks and pushes the image of one commit, unless the registry already holds it. */
export async function run(inputs: Inputs, adapters: Adapters): Promise<ActionResult<Outputs>> {
  const subject = await identifySubject(inputs, adapters.checkout, adapters.workflow)
  const plan = await planBuild(inputs, subject, adapters)
  const client = await adapters.connect(inputs.image)
  const explain = (why: string) => adapters.log.info(why)
  const published = await findPublished(client, subject.imageTag, inputs.platform, explain)
  refuseCollision(published, subject, client.name)
  if (published !== undefined && isCurrent(published, plan, inputs)) {
    return reuse(inputs, subject, published, adapters)
  }
  await requireBuildx(adapters.runCommand)
  const directory = await mkdtemp(join(adapters.workflow.temporaryDirectory, 'binder-image-'))
  try {
    return await buildCheckPush(inputs, subject, plan, directory, client, adapters)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

function isCurrent(published: PublishedImage, plan: BuildPlan, { force, noCache, push }: Inputs): boolean {
  return (
    push && !force && !noCache && plan.fingerprint !== undefined && published.fingerprint === plan.fingerprint
  )
}

async function reuse(
  inputs: Inputs,
  subject: BuildSubject,
  published: PublishedImage,
  { log, writeSummary }: Adapters,
): Promise<ActionResult<Outputs>> {
  const reference = formatReference({ ...inputs.image, tag: subject.imageTag, digest: published.digest })
  const revision = published.revision ?? subject.revision
  const reason =
    revision === subject.revision
      ? 'the registry already holds the image of this commit'
      : `nothing that goes into the image has changed since commit ${revision}`
  log.info(`Not built: ${reason}. Using ${reference}`)
  await writeSummary(
    `### ✅ ${escapeMarkdown(inputs.image.path)} is up to date\n\nNot built: ${reason}.\n\n\`${reference}\`\n`,
  )
  const tags = [subject.imageTag, immutableTagOf(subject.imageTag, published.digest)]
  return {
    outputs: {
      ...commonOutputs(inputs, subject, tags),
      digest: published.digest,
      reference,
      revision,
      created: published.created ?? '',
      built: false,
      reason,
      layers: [],
      plan: '',
    },
  }
}

async function buildCheckPush(
  inputs: Inputs,
  subject: BuildSubject,
  plan: BuildPlan,
  directory: string,
  client: RepositoryClient,
  adapters: Adapters,
): Promise<ActionResult<Outputs>> {
  const { log } = adapters
  const name = `${client.name}:${subject.imageTag}`
  const layout = await log.group(`Build ${name}`, () => buildToLayout(adapters.runCommand, plan, directory))
  const measurable = await readMeasurable(layout, inputs)
  const image = { ...measurable.image, name }
  const check = layerCheck(inputs)
  const checked = await checkLayers({ ...measurable, image }, name, check, adapters)

  const tags = [subject.imageTag, immutableTagOf(subject.imageTag, image.rootDigest)]
  const failure = failureOf(checked, check)
  const isPushed = inputs.push && failure === undefined
  if (isPushed) {
    await log.group(`Push ${name}`, () => pushImage(client, layout, tags, progressIn(log)))
    await confirmPublished(client, subject.imageTag, image.rootDigest)
  }
  const reference = isPushed
    ? formatReference({ ...inputs.image, tag: subject.imageTag, digest: image.rootDigest })
    : ''
  await adapters.writeSummary(summaryOf(name, reference, describeVerdict(name, checked, inputs.budget)))
  return {
    failure,
    outputs: {
      ...commonOutputs(inputs, subject, isPushed ? tags : []),
      digest: isPushed ? image.rootDigest : '',
      reference,
      revision: subject.revision,
      created: plan.created,
      built: true,
      reason: plan.reason,
      layers: outputsOf(checked).layers,
      plan: outputsOf(checked).plan,
    },
  }
}

/** The same limits and the same report as the action of that name, with the Dockerfile known. */
function layerCheck({ budget, oversize, explain, file }: Inputs): LayerCheck {
  return { budget, failOn: oversize === 'fail' ? 'error' : 'never', explain, dockerfile: file }
}

function commonOutputs(inputs: Inputs, { ref, imageTag }: BuildSubject, tags: readonly string[]) {
  return {
    image: formatImageRepository(inputs.image),
    'image-tag': imageTag,
    tags: tags.map(tag => formatReference({ ...inputs.image, tag })),
    ref: ref.full,
    'ref-type': ref.kind,
    'launcher-branch': ref.kind === 'pull' ? '' : launcherBranchOf(ref),
  }
}

function progressIn(log: Log): Parameters<typeof pushImage>[3] {
  return {
    blobSkipped: ({ digest, size }) => log.info(`${digest} (${formatSize(size)}) is already there`),
    blobPushed: ({ digest, size }) => log.info(`${digest} (${formatSize(size)}) pushed`),
  }
}

function summaryOf(name: string, reference: string, verdict: string): string {
  if (reference === '') return `### Built ${escapeMarkdown(name)}, not pushed\n\n${escapeMarkdown(verdict)}\n`
  return `### 📦 Pushed ${escapeMarkdown(name)}\n\n\`\`\`sh\ndocker pull ${reference}\n\`\`\`\n`
}
