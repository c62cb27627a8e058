import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Contract } from '../../contract/contract.ts'
import { requireBuildx } from '../../docker/buildx.ts'
import type { Checkout } from '../../git/git-checkout.ts'
import type { RepositoryRefs } from '../../github/repository-refs.ts'
import type { CacheAdapters } from '../../image/build/build-cache.ts'
import { buildImage } from '../../image/build/build-image.ts'
import { dependencyAdapters, knownDependencies } from '../../image/build/dependency-adapters.ts'
import { type LoginAdapters, type Logins, withDockerLogin } from '../../image/build/docker-login.ts'
import { type DiskAdapters, requireDisk } from '../../image/build/require-disk.ts'
import { type BuildStory, storyAsMarkdown, storyAsText } from '../../image/build-report.ts'
import { type BuildSubject, identifySubject } from '../../image/identify/build-target.ts'
import {
  findIfReadable,
  findPublished,
  type PublishedImage,
  refuseCollision,
} from '../../image/identify/published-image.ts'
import { type BuildDecision, decide } from '../../image/plan/build-decision.ts'
import { planBuild } from '../../image/plan/build-plan.ts'
import { chooseTags, ensureTags } from '../../image/publish/image-tags.ts'
import { type Publication, publishImage } from '../../image/publish/publish-image.ts'
import { type PublicAdapters, requirePublic } from '../../image/publish/require-public.ts'
import { transferOf } from '../../image/publish/transfer.ts'
import { readContract } from '../../image/verify/try-image.ts'
import { proofAsMarkdown } from '../../image/verify/verification-report.ts'
import { judgeImage } from '../../image/verify/verify-image.ts'
import { escapeMarkdown } from '../../markdown.ts'
import type { Digest } from '../../oci/digest.ts'
import { formatImageRepository, formatReference } from '../../oci/reference.ts'
import { withCleanUp } from '../../process.ts'
import { launcherBranchOf } from '../../refs/source-ref.ts'
import { requirePush } from '../../registry/blob-upload.ts'
import type { RepositoryClient } from '../../registry/repository-client.ts'
import type { ActionResult } from '../../runner/action-result.ts'
import type { WriteSummary } from '../../runner/job-summary.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import type { Adapters as CheckAdapters, Outputs as CheckOutputs } from '../check-layer-sizes/run.ts'
import type { Inputs } from './inputs.ts'

export interface Adapters
  extends CheckAdapters,
    LoginAdapters,
    DiskAdapters,
    PublicAdapters,
    Omit<CacheAdapters, 'workflow'> {
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

/** Builds, proves and pushes the image of one commit, unless the registry already holds it. */
export async function run(inputs: Inputs, adapters: Adapters): Promise<ActionResult<Outputs>> {
  const { log, workflow } = adapters
  const subject = await identifySubject(inputs, adapters.checkout, workflow)
  const known = await readContract(inputs, adapters)
  const client = await adapters.connect(inputs.image)
  const find = () => findPublished(client, subject.imageTag, inputs.platform, why => log.info(why))
  const published = inputs.push ? await find() : await findIfReadable(find, client.name, log)
  await refuseCollision(published, subject, client.name, adapters)
  // A package that is private already stays so: better said now than after the build.
  if (published !== undefined) await requirePublicIfAsked(inputs, published.digest, adapters)
  const plan = await planBuild(inputs, subject, published?.ingredients, adapters, known)
  const decision = decide(inputs, plan, published, subject.revision)
  if (published !== undefined && !decision.isBuilt) {
    return reuse(inputs, subject, published, decision.reason, client, adapters)
  }
  await requireBuildx(adapters.runCommand)
  await requireDisk(published, adapters)
  if (inputs.push) await requirePush(client)
  const preparation = { inputs, contract: known.contract, decision, subject, plan, published, find, client }
  return withDirectory(adapters, directory =>
    withVerdictFirst(adapters, below => buildProvePush(preparation, directory, below, adapters.writeSummary)),
  )
}

interface Preparation extends Publication {
  readonly inputs: Inputs
  readonly contract: Contract
  readonly decision: BuildDecision
}

async function buildProvePush(
  preparation: Preparation,
  directory: string,
  adapters: Adapters,
  writeVerdict: WriteSummary,
): Promise<ActionResult<Outputs>> {
  const { inputs, contract, subject, plan, decision, published, client } = preparation
  const name = `${client.name}:${subject.imageTag}`
  const built = await withDockerLogin(adapters.logins, adapters, runCommand =>
    buildImage(inputs, plan, name, directory, dependencyAdapters(inputs, { ...adapters, runCommand })),
  )
  const judged = await judgeImage(inputs, contract, subject.revision, built.layout, name, directory, adapters)
  const { image, checked, proof, failure } = judged
  const isPushed = inputs.push && failure === undefined
  const tags = isPushed ? await chooseTags(inputs, subject, image.rootDigest, client, adapters) : []
  if (isPushed) {
    const other = await publishImage(built.layout, tags, preparation, image.rootDigest, adapters.log)
    await requirePublicIfAsked(inputs, other?.image.digest ?? image.rootDigest, adapters)
    if (other !== undefined) return reuse(inputs, subject, other.image, other.reason, client, adapters)
  }
  const reference = isPushed
    ? formatReference({ ...inputs.image, tag: subject.imageTag, digest: image.rootDigest })
    : ''
  const known = [...(published?.layers ?? []), ...knownDependencies(built.dependencies)]
  const transfer = transferOf(image.manifest.layers, known)
  const story: BuildStory = { ...built, decision, transfer, last: published }
  for (const sentence of storyAsText(story)) adapters.log.info(sentence)
  await writeVerdict(
    [headOf(name, reference, failure), proofAsMarkdown(proof), storyAsMarkdown(story)].join('\n'),
  )
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
      layers: checked.layers,
      plan: checked.plan,
    },
  }
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

async function requirePublicIfAsked(inputs: Inputs, digest: Digest, adapters: Adapters): Promise<void> {
  if (inputs.push && inputs.proof.requirePublic) await requirePublic(inputs.image, digest, adapters)
}

/** What is found on the way stands below the verdict, and alone where something ends the run before there is one. */
async function withVerdictFirst<T>(adapters: Adapters, task: (below: Adapters) => Promise<T>): Promise<T> {
  const found: string[] = []
  const writeSummary: WriteSummary = async markdown => void found.push(markdown)
  try {
    return await task({ ...adapters, writeSummary })
  } finally {
    await adapters.writeSummary(found.join('\n'))
  }
}

/** A folder for gigabytes that goes away with the run, even one that is cancelled. */
async function withDirectory<T>(adapters: Adapters, task: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(adapters.temporaryDirectory, 'binder-image-'))
  const remove = () => rm(directory, { recursive: true, force: true })
  return withCleanUp(adapters, remove, () => task(directory), 'at once')
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

function headOf(name: string, reference: string, failure: string | undefined): string {
  if (reference !== '') {
    return `### 📦 Pushed ${escapeMarkdown(name)}\n\n\`\`\`sh\ndocker pull ${reference}\n\`\`\`\n`
  }
  if (failure === undefined) return `### ✅ Built ${escapeMarkdown(name)}, not pushed\n`
  return `### ❌ ${escapeMarkdown(name)} is not fit for mybinder.org, and was not pushed\n`
}
