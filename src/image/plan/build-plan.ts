import { pulledCodeFilter } from '../../contract/pulled-code-filter.ts'
import type { BuildRequest } from '../../docker/build-arguments.ts'
import { declaredArguments } from '../../dockerfile/declared-arguments.ts'
import { externalImages } from '../../dockerfile/external-images.ts'
import type { Dockerfile } from '../../dockerfile/parse-dockerfile.ts'
import { type BuildIngredients, computeFingerprint } from '../../ingredients/fingerprint.ts'
import { encodeRecord } from '../../ingredients/ingredient-record.ts'
import {
  checksKey,
  createdKey,
  fingerprintKey,
  ingredientsKey,
  refNameKey,
  revisionCheckKey,
  revisionKey,
  sourceKey,
} from '../../oci/annotations.ts'
import { formatPlatform } from '../../oci/platform.ts'
import type { Log } from '../../runner/log.ts'
import { didYouMean } from '../../suggest.ts'
import { formatList } from '../../wording.ts'
import type { BuildTarget } from '../identify/build-target.ts'
import type { IdentifiedImage } from '../identify/identify-image.ts'
import { dependencyArgument } from '../request/dependency-argument.ts'
import type { ImageRequest } from '../request/image-request.ts'
import type { Recipe } from '../request/recipe.ts'
import { encodeChecks, type KnownContract, requiredChecks } from '../request/required-checks.ts'
import { assumeUnchanged, pinnedContexts, resolveBases } from './base-images.ts'
import { binderArguments } from './binder-arguments.ts'
import { type BuildCandidate, type BuildDecision, decideBuild } from './build-decision.ts'
import {
  type ClonedCode,
  commitArgument,
  containsCommit,
  describeClones,
  findClonedCode,
  withCommitArgument,
} from './cloned-code.ts'
import { selectFiles } from './context-files.ts'
import { type DependencyPlan, planDependencies } from './dependency-plan.ts'
import { findEnvironmentFiles } from './environment-files.ts'
import type { ImagePlan } from './image-plan.ts'
import type { PlanServices } from './plan-services.ts'
import { readContract } from './read-contract.ts'
import { readDockerfile } from './read-dockerfile.ts'

/** Input of buildx, identity of the result, and the decision whether to build. */
export interface BuildPlan extends ImagePlan, Omit<BuildCandidate, 'revision'> {
  readonly request: BuildRequest
  /** Content of the Dockerfile to build with, if it differs from the file. */
  readonly dockerfile: Uint8Array | undefined
  readonly dependencies: DependencyPlan | undefined
  /** Annotations of the manifest, which allow comparing the image without reading a blob. */
  readonly annotations: Readonly<Record<string, string>>
  readonly decision: BuildDecision
}

/** Plans the build of an identified image. @throws Error if the recipe is invalid. */
export async function planBuild(
  identifiedImage: IdentifiedImage,
  request: ImageRequest,
  services: PlanServices,
): Promise<BuildPlan> {
  const knownContract = await readContract(request.verification.contract, services)
  const { target, published } = identifiedImage
  const collectedIngredients = await collectIngredients(
    identifiedImage,
    request.recipe,
    knownContract,
    services,
  )
  const { ingredients, fingerprint } = collectedIngredients
  const checks = requiredChecks(request.verification, knownContract)
  const candidate = { revision: target.revision, ingredients, fingerprint, checks }
  const created = `${services.now().toISOString().slice(0, 19)}Z`
  const isVerified = containsCommit(
    collectedIngredients.clonedCode,
    knownContract.contract,
    request.verification,
  )
  const revision = isVerified ? target.revision : undefined
  const origin = {
    [sourceKey]: `${services.workflow.serverUrl}/${services.workflow.repository}`,
    [createdKey]: created,
    [refNameKey]: target.ref.full,
    // This label is always set, even if it is empty, like the revision. Otherwise, the image would inherit the label of its
    // base image.
    [fingerprintKey]: fingerprint ?? '',
  }
  return {
    ...{ ...identifiedImage, ingredients, fingerprint, checks, created, revision },
    contract: knownContract.contract,
    dependencies: collectedIngredients.dependencies,
    dockerfile: withCommitArgument(collectedIngredients.clonedCode),
    request: {
      ...buildRequest(target, request, collectedIngredients),
      workingDirectory: services.workflow.workspace,
      // These labels come last, so that the input `labels` cannot replace them: a launcher compares them with the event.
      labels: new Map([
        ...request.recipe.labels,
        ...Object.entries(origin),
        [revisionKey, revision ?? ''],
        [revisionCheckKey, knownContract.contract.revisionCheck ?? ''],
      ]),
    },
    annotations: {
      ...{ ...origin, ...(revision === undefined ? {} : { [revisionKey]: revision }) },
      ...{ [ingredientsKey]: encodeRecord(ingredients), [checksKey]: encodeChecks(checks) },
    },
    decision: decideBuild(candidate, published, request),
  }
}

/** Ingredients of the image, and the base images pinned for its build. */
interface CollectedIngredients {
  readonly clonedCode: ClonedCode
  readonly ingredients: BuildIngredients
  readonly fingerprint: BuildCandidate['fingerprint']
  readonly dependencies: DependencyPlan | undefined
  readonly buildArgs: ReadonlyMap<string, string>
  readonly namedContexts: ReadonlyMap<string, string>
}

async function collectIngredients(
  { target, published }: IdentifiedImage,
  recipe: Recipe,
  { contract }: KnownContract,
  services: PlanServices,
): Promise<CollectedIngredients> {
  const { context, file, stage, labels, paths } = recipe
  const before = published?.ingredients
  const dockerfile = await readDockerfile(file, 'file', target.revision, services)
  warnAboutUnusedArguments(recipe, dockerfile, services.log)
  const buildArgs = new Map([
    ...binderArguments(dockerfile),
    ...recipe.buildArgs,
    ...optionalEntry(recipe.branchArg, target.ref.short),
  ])
  const dependencies = await planDependencies(
    { recipe, dockerfile, target, before: before?.dependencies },
    services,
  )
  const knownArgs = new Map([...buildArgs, ...optionalEntry(dependencyArgument, dependencies?.name)])
  const externalNames = externalImages(dockerfile, {
    buildArgs: knownArgs,
    platform: formatPlatform(target.platform),
  }).known.filter(name => name !== dependencies?.name)
  const clonedCode = findClonedCode(dockerfile, recipe, services.workflow.repository, buildArgs)
  await warnAboutClones(clonedCode, recipe, services)
  const hasNoEffect = contract.code === 'pulled' ? pulledCodeFilter(dockerfile) : undefined
  const files = await selectFiles({ context, file, patterns: paths, input: 'paths', hasNoEffect }, services)
  const resolvedBases = await resolveBases(externalNames, services)
  const bases = assumeUnchanged(resolvedBases, before)
  const ingredients: BuildIngredients = {
    ...{ entries: files.entries, file, target: stage, platform: target.platform, buildArgs, labels, bases },
    // `paths` lists the files of the clone that determine the image.
    clonedCommit: clonedCode.clones.length > 0 && paths === undefined ? target.revision : undefined,
    dependencies: dependencies?.ingredients,
  }
  const changes = [...new Set([...files.changes, ...(dependencies?.changes ?? [])])]
  warnAboutChanges(changes, target.revision, services.log)
  const fingerprint = changes.length === 0 ? computeFingerprint(ingredients) : undefined
  const namedContexts = pinnedContexts(resolvedBases, dockerfile)
  return { clonedCode, ingredients, fingerprint, dependencies, buildArgs, namedContexts }
}

function buildRequest(
  { revision, platform }: BuildTarget,
  { recipe, builder }: ImageRequest,
  { clonedCode, buildArgs, namedContexts }: CollectedIngredients,
) {
  const { file, context, stage, secrets, revisionArg } = recipe
  const commit = optionalEntry(withCommitArgument(clonedCode) && commitArgument, revision)
  return {
    ...{ file, context, target: stage, platform, secrets, namedContexts },
    buildArgs: new Map([...buildArgs, ...optionalEntry(revisionArg, revision), ...commit]),
    builder: builder.builder,
    noCache: builder.noCache || builder.refresh,
  }
}

function optionalEntry(name: string | undefined, value: string | undefined): [string, string][] {
  return name === undefined || value === undefined ? [] : [[name, value]]
}

async function warnAboutClones(
  clonedCode: ClonedCode,
  recipe: Recipe,
  { checkout, log }: PlanServices,
): Promise<void> {
  if (clonedCode.clones.every(({ use }) => use === 'used')) return
  const manifests = await findEnvironmentFiles(checkout)
  for (const warning of describeClones(clonedCode, recipe, manifests)) log.warning(warning)
}

function warnAboutUnusedArguments(
  { file, branchArg, revisionArg }: Recipe,
  dockerfile: Dockerfile,
  log: Log,
): void {
  const declaredNames = declaredArguments(dockerfile)
  for (const [input, name] of Object.entries({ 'branch-arg': branchArg, 'revision-arg': revisionArg })) {
    if (name === undefined || declaredNames.has(name)) continue
    log.warning(
      `${input} is ${name}, but ${file} does not declare this ARG${didYouMean(name, [...declaredNames])}: add \`ARG ${name}\` to the stage that needs it`,
    )
  }
}

function warnAboutChanges(changes: readonly string[], revision: string, log: Log): void {
  if (changes.length === 0) return
  log.warning(
    `The work tree differs from commit ${revision} in ${formatList(changes, 5)}: the image includes ` +
      'these changes and will be rebuilt next time. List files that do not belong in the image in .dockerignore',
  )
}
