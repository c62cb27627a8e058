import { dependencyArgument } from '../../image/plan/dependency-plan.ts'
import type { LayerBudget } from '../../layers/layer-budget.ts'
import type { Platform } from '../../oci/platform.ts'
import {
  type ImageRepository,
  parseImageRepository,
  parseImageTag,
  parseReference,
} from '../../oci/reference.ts'
import type { RegistryLogin } from '../../registry/connect-registry.ts'
import type { Credentials } from '../../registry/credentials.ts'
import type { InputReader } from '../../runner/input-reader.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import {
  type LayerCheck,
  readBudget,
  readCredentials,
  readExplain,
  readPlatform,
} from '../check-layer-sizes/inputs.ts'
import { type ProofInputs, readProofInputs } from './verification-inputs.ts'

export const oversizeActions = ['fail', 'warn'] as const

export interface Inputs {
  readonly image: ImageRepository
  readonly context: string
  /** Path of the Dockerfile from the workspace. */
  readonly file: string
  readonly target: string | undefined
  readonly platform: Platform
  /** A full ref, or the name of a branch or tag. */
  readonly ref: string
  /** Name of the build argument that gets the branch, and of the one that gets the commit. */
  readonly branchArg: string | undefined
  readonly revisionArg: string | undefined
  readonly buildArgs: ReadonlyMap<string, string>
  readonly labels: ReadonlyMap<string, string>
  readonly tagSuffix: string
  readonly force: boolean
  readonly noCache: boolean
  readonly builder: string | undefined
  readonly budget: LayerBudget
  readonly explain: LayerCheck['explain']
  readonly oversize: (typeof oversizeActions)[number]
  readonly push: boolean
  readonly credentials: Credentials | undefined
  readonly token: string | undefined
  /** Patterns of the files that the image freezes; undefined for all that the Dockerfile can see. */
  readonly paths: readonly string[] | undefined
  readonly dependencies: DependencyInputs | undefined
  /** Image tags besides the ref's own. */
  readonly tags: readonly string[]
  readonly latest: (typeof latestChoices)[number]
  readonly cache: (typeof cacheKinds)[number]
  /** An image reference for a cache in a registry, a name for any other. */
  readonly cacheRef: string | undefined
  readonly proof: ProofInputs
  /** Handed to BuildKit, by id; they reach no layer and no history. */
  readonly secrets: ReadonlyMap<string, string>
}

export const latestChoices = ['auto', 'true', 'false'] as const
export const cacheKinds = ['auto', 'gha', 'registry', 'local', 'none'] as const

export interface DependencyInputs {
  /** Path of its Dockerfile from the workspace. */
  readonly file: string
  readonly image: ImageRepository
  /** Patterns of the files it is made of; undefined for those that its Dockerfile copies. */
  readonly paths: readonly string[] | undefined
}

export function readInputs(reader: InputReader, workflow: WorkflowContext): Inputs {
  const context = reader.text('context') ?? '.'
  const image = reader.required('image', parseImageRepository)
  const buildArgs = reader.visiblePairs('build-args')
  return {
    image,
    context,
    file: reader.text('file') ?? joinPath(context, 'Dockerfile'),
    target: reader.text('target'),
    platform: readPlatform(reader),
    ref: reader.text('ref') ?? workflow.ref,
    branchArg: reader.optional('branch-arg', parseArgumentName),
    revisionArg: reader.optional('revision-arg', parseArgumentName),
    buildArgs,
    labels: reader.visiblePairs('labels'),
    tagSuffix: reader.withDefault('tag-suffix', parseTagSuffix, ''),
    force: reader.boolean('force', false),
    noCache: reader.boolean('no-cache', false),
    builder: reader.text('builder'),
    budget: readBudget(reader),
    explain: readExplain(reader),
    oversize: reader.choice('oversize', oversizeActions, 'fail'),
    push: reader.boolean('push', !workflow.eventName.startsWith('pull_request')),
    credentials: readCredentials(reader),
    token: reader.secret('token'),
    paths: reader.lines('paths', parsePattern),
    dependencies: readDependencies(reader, image, buildArgs),
    tags: reader.lines('tags', parseImageTag) ?? [],
    latest: reader.choice('latest', latestChoices, 'auto'),
    cache: reader.choice('cache', cacheKinds, 'auto'),
    cacheRef: readCacheRef(reader),
    proof: readProofInputs(reader),
    secrets: reader.secretPairs('secrets'),
  }
}

function readDependencies(
  reader: InputReader,
  own: ImageRepository,
  buildArgs: Inputs['buildArgs'],
): DependencyInputs | undefined {
  const file = reader.text('deps-file')
  const image = reader.optional('deps-image', parseImageRepository)
  const paths = reader.lines('deps-paths', parsePattern)
  if (file === undefined) {
    for (const input of ['deps-image', 'deps-paths']) {
      if (reader.text(input) !== undefined)
        reader.problem(`${input} is given, but no deps-file to build it from`)
    }
    return undefined
  }
  if (buildArgs?.has(dependencyArgument)) {
    reader.problem(
      `build-args sets ${dependencyArgument}, which is what deps-file does: give only one of them`,
    )
  }
  const besideOwn = () => reader.derive(() => ({ ...own, path: `${own.path}-deps` }))
  return { file, image: image ?? besideOwn(), paths }
}

function readCacheRef(reader: InputReader): string | undefined {
  const text = reader.text('cache-ref')
  if (text !== undefined && reader.text('cache') === 'registry') reader.optional('cache-ref', parseReference)
  return text
}

function parsePattern(text: string): string {
  const bare = text.replace(/^!/, '')
  if (bare === '' || bare.startsWith('/') || bare.split('/').includes('..')) {
    throw new Error('expected a pattern from the root of the repository, such as `src/**/*.pyx`')
  }
  return text.replace(/^(!?)(?:\.\/)+/, '$1')
}

/** Logins for the image's registry: what was given, and the workflow's own token where that is GitHub's. */
export function loginsFor(
  inputs: Inputs,
  actor: string,
): { login?: RegistryLogin; fallback?: RegistryLogin } {
  const { registry } = inputs.image
  const { credentials, token } = inputs
  return {
    ...(credentials === undefined ? {} : { login: { registry, credentials } }),
    ...(token === undefined
      ? {}
      : { fallback: { registry: 'ghcr.io', credentials: { username: actor, password: token } } }),
  }
}

function joinPath(directory: string, name: string): string {
  return directory === '.' ? name : `${directory.replace(/\/+$/, '')}/${name}`
}

function parseArgumentName(text: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(text)) throw new Error('expected the name of an ARG in the Dockerfile')
  return text
}

function parseTagSuffix(text: string): string {
  if (!/^[A-Za-z0-9._-]{1,100}$/.test(text)) {
    throw new Error('expected letters, digits, "_", "." and "-", such as "-slim"')
  }
  return text
}
