import { join } from 'node:path'
import { formatPlatform, type Platform } from '../oci/platform.ts'
import { type BuildCache, cacheArguments, formatFields } from './cache-arguments.ts'

/** Settings of an image build. */
export interface BuildRequest {
  /** Base directory of relative paths. */
  readonly workingDirectory: string
  readonly context: string
  readonly file: string
  readonly target: string | undefined
  readonly platform: Platform
  readonly buildArgs: ReadonlyMap<string, string>
  readonly labels: ReadonlyMap<string, string>
  readonly builder: string | undefined
  readonly noCache: boolean
  /** Directory that contains the Dockerfile at the path `file`, if it is not the working directory. */
  readonly recipeDirectory?: string | undefined
  /**
   * Secrets by ID. Their values are passed in the environment, because command lines are visible to every user of a
   * machine.
   */
  readonly secrets?: ReadonlyMap<string, string>
  /** Replacements of image names in the Dockerfile: `docker-image://name@digest`, `oci-layout://directory@digest`. */
  readonly namedContexts?: ReadonlyMap<string, string>
  readonly cache?: BuildCache | undefined
}

/** Destination of the image: an image layout on disk, the store of the Docker engine, or none. */
export type BuildOutput =
  | { readonly kind: 'layout'; readonly directory: string }
  | { readonly kind: 'engine'; readonly tag: string }
  | { readonly kind: 'none' }

/**
 * Returns the arguments of `docker buildx build`. Each value is attached to its option, and the context follows `--`, so
 * that a value that starts with `-` is never parsed as an option.
 *
 * Attestations are disabled, because with them the result is an index with an entry for "unknown/unknown". Binder does not
 * need this entry, and the digest of the index changes with every build.
 *
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/
 */
export function buildArguments(request: BuildRequest, output: BuildOutput): string[] {
  return [
    'buildx',
    'build',
    ...(request.builder === undefined ? [] : [`--builder=${request.builder}`]),
    `--file=${request.recipeDirectory === undefined ? request.file : join(request.recipeDirectory, request.file)}`,
    `--platform=${formatPlatform(request.platform)}`,
    ...(request.target === undefined ? [] : [`--target=${request.target}`]),
    ...pairArguments('--build-arg', request.buildArgs),
    ...pairArguments('--label', request.labels),
    ...pairArguments('--build-context', request.namedContexts ?? new Map()),
    ...secretArguments(request),
    ...(request.noCache ? ['--no-cache'] : []),
    ...(request.cache === undefined ? [] : cacheArguments(request.cache)),
    '--provenance=false',
    '--sbom=false',
    '--progress=plain',
    `--output=${outputField(output, request.cache)}`,
    '--',
    request.context,
  ]
}

/** Returns the environment variables that contain the values of the request's secrets. */
export function secretEnvironment({ secrets = new Map() }: BuildRequest): Record<string, string> {
  return Object.fromEntries([...secrets.values()].map((value, index) => [secretVariable(index), value]))
}

function secretArguments({ secrets = new Map<string, string>() }: BuildRequest): string[] {
  return [...secrets.keys()].map(
    (id, index) => `--secret=${formatFields([`id=${id}`, `env=${secretVariable(index)}`])}`,
  )
}

function secretVariable(index: number): string {
  return `BINDER_ACTIONS_SECRET_${index}`
}

function pairArguments(option: string, values: ReadonlyMap<string, string>): string[] {
  return [...values].map(([name, value]) => `${option}=${name}=${value}`)
}

/**
 * Returns the value of `--output`. Layers that the builder has only as a tar are exported uncompressed, and are compressed
 * after the split, on all processors. A build that writes a cache must compress its layers, because the cache would
 * otherwise contain uncompressed layers. Layers that are already compressed, such as those of the base image, are not
 * changed.
 */
function outputField(output: BuildOutput, cache: BuildCache | undefined): string {
  if (output.kind === 'none') return 'type=cacheonly'
  if (output.kind === 'engine') return formatFields(['type=docker', `name=${output.tag}`])
  const compression = cache?.to === undefined ? ['compression=uncompressed'] : []
  return formatFields(['type=oci', `dest=${output.directory}`, 'tar=false', ...compression])
}
