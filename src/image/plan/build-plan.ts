import type { Inputs } from '../../actions/build-binder-image/inputs.ts'
import { pulledAtStart } from '../../contract/pulled-code.ts'
import type { BuildRequest } from '../../docker/build-arguments.ts'
import { declaredArguments } from '../../dockerfile/declared-arguments.ts'
import { outsideImages } from '../../dockerfile/outside-images.ts'
import type { Dockerfile } from '../../dockerfile/parse-dockerfile.ts'
import { type BuildIngredients, fingerprintOf } from '../../ingredients/fingerprint.ts'
import { encodeRecord, type IngredientRecord } from '../../ingredients/ingredient-record.ts'
import {
  createdKey,
  fingerprintKey,
  ingredientsKey,
  proofKey,
  refNameKey,
  revisionKey,
  sourceKey,
} from '../../oci/annotations.ts'
import type { Digest } from '../../oci/digest.ts'
import type { ConnectRegistry } from '../../registry/connect-registry.ts'
import type { Log } from '../../runner/log.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import type { BuildSubject } from '../identify/build-target.ts'
import { assumeUnchanged, pinned, resolveBases } from './base-images.ts'
import { type FileAdapters, selectFiles } from './context-files.ts'
import { type DependencyPlan, dependencyArgument, planDependencies } from './dependency-plan.ts'
import { readDockerfile } from './read-dockerfile.ts'
import { type AskedProof, askedProof, encodeProof, type KnownContract } from './verification-settings.ts'

export interface BuildPlan extends BuildRequest {
  readonly ingredients: BuildIngredients
  /** Undefined when the work tree is not what the commit says: such an image must not be taken for the commit's. */
  readonly fingerprint: Digest | undefined
  readonly dependencies: DependencyPlan | undefined
  /** Apart from the ingredients: what is proven changes neither the image nor what its cache is good for. */
  readonly proof: AskedProof
  readonly created: string
  /** What the manifest says about the image, so that it can be compared without a look at any blob. */
  readonly annotations: Readonly<Record<string, string>>
}

export interface PlanAdapters extends FileAdapters {
  readonly connect: ConnectRegistry
  readonly log: Log
  readonly workflow: WorkflowContext
  readonly now: () => Date
}

/**
 * Decides what is handed to buildx, and what identifies the result.
 *
 * @param before what the image was made of that the registry holds now.
 * @param known the contract, which also says whether code is frozen in the image or pulled when a container starts.
 */
export async function planBuild(
  inputs: Inputs,
  subject: BuildSubject,
  before: IngredientRecord | undefined,
  adapters: PlanAdapters,
  known: KnownContract,
): Promise<BuildPlan> {
  const { target, platform, labels, context, file } = inputs
  const dockerfile = await readDockerfile(file, 'file', subject, adapters)
  warnOfIdleArguments(inputs, dockerfile, adapters.log)
  const buildArgs = new Map([...inputs.buildArgs, ...named(inputs.branchArg, subject.ref.short)])
  const dependencies = await planDependencies(inputs, dockerfile, subject, before?.dependencies, adapters)
  const given = new Map([...buildArgs, ...named(dependencyArgument, dependencies?.name)])
  const outside = outsideImages(dockerfile, given).known.filter(name => name !== dependencies?.name)
  const isIdle = known.contract.code === 'pulled' ? pulledAtStart(dockerfile) : undefined
  const files = await selectFiles({ context, file, patterns: inputs.paths, input: 'paths', isIdle }, adapters)
  const resolved = await resolveBases(outside, adapters)
  const bases = assumeUnchanged(resolved, before)
  const ingredients: BuildIngredients = {
    ...{ entries: files.entries, file, target, platform, buildArgs, labels, bases },
    dependencies: dependencies?.ingredients,
  }
  const changes = [...new Set([...files.changes, ...(dependencies?.changes ?? [])])]
  warnOfChanges(changes, subject, adapters.log)
  const fingerprint = changes.length === 0 ? fingerprintOf(ingredients) : undefined
  const proof = askedProof(inputs, known)
  const created = `${adapters.now().toISOString().slice(0, 19)}Z`
  const origin = {
    [sourceKey]: `${adapters.workflow.serverUrl}/${adapters.workflow.repository}`,
    [revisionKey]: subject.revision,
    [createdKey]: created,
    [refNameKey]: subject.ref.full,
    // Without one of its own, the image would pass for its base.
    [fingerprintKey]: fingerprint ?? '',
  }
  return {
    ...{ file, context, target, platform, ingredients, fingerprint, dependencies, proof, created },
    workingDirectory: adapters.workflow.workspace,
    buildArgs: new Map([...buildArgs, ...named(inputs.revisionArg, subject.revision)]),
    labels: new Map([...Object.entries(origin), ...labels]),
    builder: inputs.builder,
    noCache: inputs.noCache,
    secrets: inputs.secrets,
    namedContexts: pinned(resolved, dockerfile),
    annotations: { ...origin, [ingredientsKey]: encodeRecord(ingredients), [proofKey]: encodeProof(proof) },
  }
}

function named(name: string | undefined, value: string | undefined): [string, string][] {
  return name === undefined || value === undefined ? [] : [[name, value]]
}

function warnOfIdleArguments(
  { file, branchArg, revisionArg }: Inputs,
  dockerfile: Dockerfile,
  log: Log,
): void {
  const declared = declaredArguments(dockerfile)
  for (const [input, name] of Object.entries({ 'branch-arg': branchArg, 'revision-arg': revisionArg })) {
    if (name === undefined || declared.has(name)) continue
    log.warning(
      `${input} is ${name}, but no ARG of ${file} takes it: add \`ARG ${name}\` to the stage that needs it`,
    )
  }
}

function warnOfChanges(changes: readonly string[], { revision }: BuildSubject, log: Log): void {
  if (changes.length === 0) return
  const more = changes.length > 5 ? ` and ${changes.length - 5} more` : ''
  log.warning(
    `The work tree differs from commit ${revision} in ${changes.slice(0, 5).join(', ')}${more}: the image is built with ` +
      'these changes, and will be built anew next time. What does not belong into it can be named in .dockerignore',
  )
}
