import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Checkout } from '../../checkout/git-checkout.ts'
import { requireBuildx } from '../../docker/buildx.ts'
import { launcherBranchOf } from '../../git/source-ref.ts'
import type { RepositoryRefs } from '../../github/repository-refs.ts'
import { describeVerdict } from '../../layers/layer-report.ts'
import type { LayoutSource } from '../../layout/layout-source.ts'
import { escapeMarkdown } from '../../markdown/escape-markdown.ts'
import type { Descriptor } from '../../oci/descriptor.ts'
import type { Digest } from '../../oci/digest.ts'
import { formatImageRepository, formatReference } from '../../oci/reference.ts'
import { pushImage } from '../../registry/push-image.ts'
import { pushTags } from '../../registry/push-manifest.ts'
import type { RepositoryClient } from '../../registry/repository-client.ts'
import type { ActionResult } from '../../runner/action-result.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import type { LayerCheck } from '../check-layer-sizes/inputs.ts'
import { failureOf } from '../check-layer-sizes/report-layers.ts'
import {
  type Adapters as CheckAdapters,
  type Outputs as CheckOutputs,
  checkLayers,
  outputsOf,
  readMeasurable,
} from '../check-layer-sizes/run.ts'
import type { CacheAdapters } from './build-cache.ts'
import { buildImage } from './build-image.ts'
import { type BuildPlan, planBuild } from './build-plan.ts'
import { type BuildDecision, decide } from './build-reason.ts'
import { type BuildSubject, identifySubject } from './build-subject.ts'
import { type BuildStory, storyAsMarkdown, storyAsText } from './build-summary.ts'
import type { DependencyAdapters, DependencyImage } from './dependency-image.ts'
import { type LoginAdapters, type Logins, withDockerLogin } from './docker-login.ts'
import { chooseTags, ensureTags } from './image-tags.ts'
import type { Inputs } from './inputs.ts'
import {
  confirmPublished,
  findPublished,
  isSameBuild,
  type OwnBuild,
  type PublishedImage,
  refuseCollision,
} from './published-image.ts'
import { pushProgressIn } from './push-progress.ts'
import { transferOf } from './transfer.ts'

export interface Adapters extends CheckAdapters, LoginAdapters, Omit<CacheAdapters, 'workflow'> {
  readonly checkout: Checkout
  readonly workflow: WorkflowContext
  readonly now: () => Date
  /** Of the GitHub repository; undefined without a token. */
  readonly refs: RepositoryRefs | undefined
  readonly logins: Logins
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
  /** Empty without a dependency image. */
  readonly 'deps-digest': Digest | ''
  readonly layers: CheckOutputs['layers']
  readonly plan: string
}

/** Builds, checks and pushes the image of one commit, unless the registry already holds it. */
export async function run(inputs: Inputs, adapters: Adapters): Promise<ActionResult<Outputs>> {
  const { log, workflow } = adapters
  const subject = await identifySubject(inputs, adapters.checkout, workflow)
  const client = await adapters.connect(inputs.image)
  const find = () => findPublished(client, subject.imageTag, inputs.platform, why => log.info(why))
  const published = await find()
  await refuseCollision(published, subject, client.name, adapters)
  const plan = await planBuild(inputs, subject, published?.ingredients, adapters)
  const decision = decide(inputs, plan, published, subject.revision)
  if (published !== undefined && !decision.isBuilt) {
    return reuse(inputs, subject, published, decision.reason, client, adapters)
  }
  await requireBuildx(adapters.runCommand)
  const directory = await mkdtemp(join(workflow.temporaryDirectory, 'binder-image-'))
  try {
    return await buildCheckPush(
      { inputs, subject, plan, decision, published, find, client },
      directory,
      adapters,
    )
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/** What was found out before the build. */
interface Preparation {
  readonly inputs: Inputs
  readonly subject: BuildSubject
  readonly plan: BuildPlan
  readonly decision: BuildDecision
  /** What the tag holds. */
  readonly published: PublishedImage | undefined
  /** Looks again. */
  readonly find: () => Promise<PublishedImage | undefined>
  readonly client: RepositoryClient
}

async function reuse(
  inputs: Inputs,
  subject: BuildSubject,
  published: PublishedImage,
  reason: string,
  client: RepositoryClient,
  adapters: Adapters,
): Promise<ActionResult<Outputs>> {
  const { log, writeSummary } = adapters
  const reference = formatReference({ ...inputs.image, tag: subject.imageTag, digest: published.digest })
  const tags = await chooseTags(inputs, subject, published.digest, client, adapters)
  await ensureTags(client, published.stored, tags.slice(1), tags.slice(0, 1))
  log.info(`Not built: ${reason}. Using ${reference}`)
  await writeSummary(
    `### ✅ ${escapeMarkdown(inputs.image.path)} is up to date\n\nNot built: ${escapeMarkdown(reason)}. ` +
      `Nodes that have this image pull nothing.\n\n\`${reference}\`\n`,
  )
  return {
    outputs: {
      ...commonOutputs(inputs, subject, tags),
      digest: published.digest,
      reference,
      revision: published.revision ?? subject.revision,
      created: published.created ?? '',
      built: false,
      reason,
      'deps-digest': published.dependencies ?? '',
      layers: [],
      plan: '',
    },
  }
}

async function buildCheckPush(
  preparation: Preparation,
  directory: string,
  adapters: Adapters,
): Promise<ActionResult<Outputs>> {
  const { inputs, subject, plan, decision, published, client } = preparation
  const { log } = adapters
  const name = `${client.name}:${subject.imageTag}`
  const built = await withDockerLogin(adapters.logins, adapters, runCommand =>
    buildImage(inputs, plan, name, directory, dependencyAdapters(inputs, { ...adapters, runCommand })),
  )
  const measurable = await readMeasurable(built.layout, inputs)
  const image = { ...measurable.image, name }
  const check = layerCheck(inputs)
  const checked = await checkLayers({ ...measurable, image }, name, check, adapters)

  const failure = failureOf(checked, check)
  const isPushed = inputs.push && failure === undefined
  const tags = isPushed ? await chooseTags(inputs, subject, image.rootDigest, client, adapters) : []
  if (isPushed) {
    const other = await publish(built.layout, tags, preparation, image.rootDigest, adapters)
    if (other !== undefined) {
      return reuse(inputs, subject, other, 'another run has built this commit meanwhile', client, adapters)
    }
  }
  const reference = isPushed
    ? formatReference({ ...inputs.image, tag: subject.imageTag, digest: image.rootDigest })
    : ''
  const known = [...(published?.layers ?? []), ...knownDependencies(built.dependencies)]
  const transfer = transferOf(image.manifest.layers, known)
  const story: BuildStory = { ...built, decision, transfer, last: published }
  for (const sentence of storyAsText(story)) log.info(sentence)
  const verdict = describeVerdict(name, checked, inputs.budget)
  await adapters.writeSummary(`${summaryOf(name, reference, verdict)}\n${storyAsMarkdown(story)}`)
  return {
    failure,
    outputs: {
      ...commonOutputs(inputs, subject, tags),
      digest: isPushed ? image.rootDigest : '',
      reference,
      revision: subject.revision,
      created: plan.created,
      built: true,
      reason: decision.reason,
      'deps-digest': built.dependencies?.digest ?? '',
      layers: outputsOf(checked).layers,
      plan: outputsOf(checked).plan,
    },
  }
}

/** @returns the image of another run of the same commit, if that was faster. */
async function publish(
  layout: LayoutSource,
  tags: readonly string[],
  { subject, plan, published, client, find }: Preparation,
  digest: Digest,
  { log }: Adapters,
): Promise<PublishedImage | undefined> {
  const own: OwnBuild = {
    revision: subject.revision,
    fingerprint: plan.fingerprint,
    before: published?.digest,
  }
  return log.group(`Push ${client.name}:${subject.imageTag}`, async () => {
    const mountFrom = plan.dependencies === undefined ? [] : [plan.dependencies.image]
    await pushImage(client, layout, [], { progress: pushProgressIn(log, client.name), mountFrom })
    const there = await find()
    if (there !== undefined && isSameBuild(there, own)) return there
    const stored = await layout.readManifest()
    await pushTags(client, stored, [subject.imageTag])
    const other = await confirmPublished(client, subject.imageTag, digest, find, own)
    if (other === undefined) await ensureTags(client, stored, tags.slice(1), [subject.imageTag])
    return other
  })
}

function knownDependencies(dependencies: DependencyImage | undefined): readonly Descriptor[] {
  return dependencies?.seconds === undefined ? (dependencies?.layers ?? []) : []
}

function dependencyAdapters(inputs: Inputs, adapters: Adapters): DependencyAdapters {
  const { connect, log } = adapters
  return {
    ...adapters,
    checkLayers: async (layout, name, dockerfile) => {
      const measurable = await readMeasurable(layout, inputs)
      const image = { ...measurable.image, name }
      const check = { ...layerCheck(inputs), dockerfile }
      const failure = failureOf(await checkLayers({ ...measurable, image }, name, check, adapters), check)
      if (failure !== undefined) throw new Error(failure)
    },
    push: async (layout, { image, tag }) => {
      const client = await connect(image)
      await pushImage(client, layout, [tag], { progress: pushProgressIn(log, client.name) })
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

function summaryOf(name: string, reference: string, verdict: string): string {
  if (reference === '') return `### Built ${escapeMarkdown(name)}, not pushed\n\n${escapeMarkdown(verdict)}\n`
  return `### 📦 Pushed ${escapeMarkdown(name)}\n\n\`\`\`sh\ndocker pull ${reference}\n\`\`\`\n`
}
