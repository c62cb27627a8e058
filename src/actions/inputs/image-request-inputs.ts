import { type BuilderSettings, cacheKinds } from '../../image/request/builder-settings.ts'
import { dependencyArgument } from '../../image/request/dependency-argument.ts'
import type { ImageRequest } from '../../image/request/image-request.ts'
import {
  attestChoices,
  latestChoices,
  type PublicationSettings,
} from '../../image/request/publication-settings.ts'
import type { DependencyRecipe, Recipe } from '../../image/request/recipe.ts'
import {
  type ImageRepository,
  parseImageRepository,
  parseImageTag,
  parseReference,
} from '../../oci/reference.ts'
import { parseGitHubRepository } from '../../refs/github-repository.ts'
import { mayBuildUnmergedCode } from '../../refs/unmerged-event.ts'
import type { RegistryLogin } from '../../registry/connect-registry.ts'
import type { Credentials } from '../../registry/credentials.ts'
import type { InputReader } from '../../runner/input-reader.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import { UserError } from '../../user-error.ts'
import { readExistingImage } from './existing-image-input.ts'
import { readCredentials, readPlatform } from './layer-inputs.ts'
import { readTrustRoot, type TrustRootFile } from './provenance-inputs.ts'
import { readSplitting } from './split-inputs.ts'
import { parseTagSuffix } from './tag-suffix.ts'
import { readVerification } from './verification-inputs.ts'

export interface ImageInputs extends ImageRequest {
  readonly credentials: Credentials | undefined
  readonly token: string | undefined
  readonly trustRoot: TrustRootFile | undefined
}

export function readImageInputs(reader: InputReader, workflow: WorkflowContext): ImageInputs {
  const image = reader.required('image', parseImageRepository)
  const verification = readVerification(reader)
  const publication = readPublication(reader, workflow)
  return {
    target: {
      image,
      platform: readPlatform(reader),
      ref: reader.text('ref') ?? workflow.ref,
      tagSuffix: reader.withDefault('tag-suffix', parseTagSuffix, ''),
    },
    recipe: readRecipe(reader, image),
    builder: readBuilder(reader),
    splitting: readSplitting(reader, verification.budget),
    existing: readExistingImage(reader, { verification, publication }),
    verification,
    publication,
    credentials: readCredentials(reader),
    token: reader.secret('token'),
    trustRoot: readTrustRoot(reader, parseGitHubRepository(workflow.repository)),
  }
}

function readRecipe(reader: InputReader, image: ImageRepository): Recipe {
  const context = reader.text('context') ?? '.'
  const buildArgs = reader.visiblePairs('build-args')
  return {
    context,
    ref: reader.optional('recipe-ref', parseRecipeRef),
    file: reader.text('file') ?? joinPath(context, 'Dockerfile'),
    stage: reader.text('target'),
    branchArg: reader.optional('branch-arg', parseArgumentName),
    revisionArg: reader.optional('revision-arg', parseArgumentName),
    buildArgs,
    labels: reader.visiblePairs('labels'),
    paths: reader.lines('paths', parsePattern),
    dependencies: readDependencies(reader, image, buildArgs),
    secrets: reader.secretPairs('secrets'),
  }
}

function readBuilder(reader: InputReader): BuilderSettings {
  const [isUncached, onlyIfChanged] = [
    reader.boolean('no-cache', false),
    reader.boolean('only-if-changed', false),
  ]
  return {
    builder: reader.text('builder'),
    force: reader.boolean('force', false),
    noCache: isUncached && !onlyIfChanged,
    refresh: isUncached && onlyIfChanged,
    onlyIfChanged,
    cache: reader.choice('cache', cacheKinds, 'auto'),
    cacheRef: readCacheRef(reader),
  }
}

function readPublication(reader: InputReader, workflow: WorkflowContext): PublicationSettings {
  return {
    push: reader.boolean('push', !mayBuildUnmergedCode(workflow.eventName)),
    tags: reader.lines('tags', parseImageTag) ?? [],
    latest: reader.choice('latest', latestChoices, 'auto'),
    requirePublic: reader.boolean('require-public', true),
    attest: reader.choice('attest', attestChoices, 'auto'),
  }
}

function readDependencies(
  reader: InputReader,
  mainImage: ImageRepository,
  buildArgs: Recipe['buildArgs'],
): DependencyRecipe | undefined {
  const file = reader.text('deps-file')
  const image = reader.optional('deps-image', parseImageRepository)
  const paths = reader.lines('deps-paths', parsePattern)
  if (file === undefined) {
    for (const input of ['deps-image', 'deps-paths']) {
      if (reader.text(input) !== undefined)
        reader.problem(
          `${input} is set, but deps-file is not: set deps-file to the Dockerfile of the dependency image`,
        )
    }
    return undefined
  }
  if (buildArgs?.has(dependencyArgument)) {
    reader.problem(`build-args sets ${dependencyArgument}, which deps-file also sets: use only one of them`)
  }
  const defaultImage = () => reader.derive(() => ({ ...mainImage, path: `${mainImage.path}-deps` }))
  return { file, image: image ?? defaultImage(), paths }
}

function readCacheRef(reader: InputReader): string | undefined {
  const text = reader.text('cache-ref')
  if (text !== undefined && reader.text('cache') === 'registry') reader.optional('cache-ref', parseReference)
  return text
}

function parsePattern(text: string): string {
  const pattern = text.replace(/^!/, '')
  if (pattern === '' || pattern.startsWith('/') || pattern.split('/').includes('..')) {
    throw new UserError(
      'invalid-input',
      'expected a pattern from the root of the repository, such as `src/**/*.pyx`',
    )
  }
  return text.replace(/^(!?)(?:\.\/)+/, '$1')
}

/** Returns the given login for the image's registry, and the workflow's token as the fallback for `ghcr.io`. */
export function imageLogins(
  { target, credentials, token }: ImageInputs,
  actor: string,
): { login?: RegistryLogin; fallback?: RegistryLogin } {
  const { registry } = target.image
  return {
    ...(credentials === undefined ? {} : { login: { registry, credentials } }),
    ...(token === undefined
      ? {}
      : { fallback: { registry: 'ghcr.io', credentials: { username: actor, password: token } } }),
  }
}

function joinPath(directory: string, name: string): string {
  return directory === '.' ? name : `${directory.replace(/(?<!\/)\/+$/, '')}/${name}`
}

function parseArgumentName(text: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(text))
    throw new UserError('invalid-input', 'expected the name of an ARG in the Dockerfile')
  return text
}

function parseRecipeRef(text: string): string {
  if (!/^[^\s~^:?*[\\-][^\s~^:?*[\\]*$/.test(text)) {
    throw new UserError('invalid-input', 'expected a branch, a tag, a full ref or a full commit ID')
  }
  return text
}
