import { formatPlatform, type Platform } from '../oci/platform.ts'

/** One build of one image into an image layout on disk. */
export interface BuildRequest {
  /** Relative paths start here. */
  readonly workingDirectory: string
  readonly context: string
  readonly file: string
  readonly target: string | undefined
  readonly platform: Platform
  readonly buildArgs: ReadonlyMap<string, string>
  readonly labels: ReadonlyMap<string, string>
  readonly builder: string | undefined
  readonly noCache: boolean
  /** Directory that gets the image layout. */
  readonly layoutDirectory: string
}

/**
 * The command line of `docker buildx build`. Values stand behind their option and the context behind `--`, so
 * that one that starts with `-` is never taken for an option.
 *
 * Attestations are left out: with them the digest is an index with an entry for "unknown/unknown", which Binder
 * does not need and which makes every build a new digest.
 *
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/
 */
export function buildArguments(request: BuildRequest): string[] {
  return [
    'buildx',
    'build',
    ...(request.builder === undefined ? [] : [`--builder=${request.builder}`]),
    `--file=${request.file}`,
    `--platform=${formatPlatform(request.platform)}`,
    ...(request.target === undefined ? [] : [`--target=${request.target}`]),
    ...pairs('--build-arg', request.buildArgs),
    ...pairs('--label', request.labels),
    ...(request.noCache ? ['--no-cache'] : []),
    '--provenance=false',
    '--sbom=false',
    '--progress=plain',
    `--output=${csvField(`type=oci`)},${csvField(`dest=${request.layoutDirectory}`)},tar=false`,
    '--',
    request.context,
  ]
}

function pairs(option: string, values: ReadonlyMap<string, string>): string[] {
  return [...values].map(([name, value]) => `${option}=${name}=${value}`)
}

/** buildx reads `--output` as a line of CSV. */
function csvField(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
