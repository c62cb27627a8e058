import { statSync } from 'node:fs'
import { join } from 'node:path'
import { withBuiltFolder } from '../image/build-folder.ts'
import { type StartedServer, type TryRequest, type TryServices, tryImage } from '../image/try-image.ts'
import { defaultDockerfile, parseDockerfileLocator } from '../launcher/dockerfile-locator.ts'
import { binderPlatform, formatPlatform, type Platform, parsePlatform } from '../oci/platform.ts'
import { parseDuration } from '../units.ts'
import { formatError, UserError, unreleased } from '../user-error.ts'
import { checkServices } from './check-services.ts'
import { type CliCommand, type Terminal, UsageError } from './command.ts'
import { parseImageArgument } from './image-argument.ts'
import { parseOption, readArguments, singlePositional, withUsageErrors } from './read-arguments.ts'

const defaultStartTimeout = '30s'

export const tryCommand: CliCommand = {
  usage: 'IMAGE|DIR [options]',
  details: `  IMAGE                 reference (ghcr.io/owner/name:tag) or address of a package, oci-layout:DIR, docker-archive:FILE or docker-daemon:REF
  DIR                   folder to build first, with the Dockerfile that mybinder.org would use: .binder/Dockerfile, binder/Dockerfile or Dockerfile
  --file PATH           with DIR: Dockerfile to build instead, in the folder or elsewhere
  --contract FILE       requirements for the image; default: the requirements of Binder for every image
  --start-timeout TIME  maximum time for Jupyter to respond; default ${defaultStartTimeout}, as on mybinder.org
  --platform OS/ARCH    platform of the image; default ${formatPlatform(binderPlatform)}
  --json                print the URL and the violations as JSON

Checks the image against its contract, then starts it as mybinder.org does: as user 1000, with BinderHub's command and 2 GB of memory. Prints the URL of the server, and stops and removes it on Ctrl-C.

On Apple Silicon and other ARM machines, Docker emulates linux/amd64: the server starts several times slower than on mybinder.org, and a program that uses special processor instructions may crash only here. Set --start-timeout to 3m, and do not compare times.

Exit code: 0 the server was shut down, 1 the contract is violated or the server did not respond, 2 usage or environment error, 130 stopped by Ctrl-C.`,
  async run(args, env, terminal) {
    const { target, request, isJson } = parseCommandLine(args)
    // Only the result is written to standard output.
    const services = checkServices(env, { out: terminal.err, err: terminal.err }, isJson)
    if (process.arch === 'arm64' && request.platform.architecture === 'amd64') terminal.err(emulationWarning)
    try {
      const violations = await withImage(target, services, location =>
        tryImage({ ...request, location }, services, server => print(server, isJson, terminal)),
      )
      return violations.length === 0 ? 0 : 1
    } catch (error) {
      if (!(error instanceof UserError) || error.kind !== 'server-not-responding') throw error
      terminal.err(`binder-actions try: ${formatError(error, unreleased)}`)
      return 1
    }
  },
}

const emulationWarning =
  'This machine has an ARM processor, so Docker emulates linux/amd64: everything is several times slower than on mybinder.org.'

/** Image or folder, and the options that apply to a folder. */
interface Target {
  readonly argument: string
  readonly platform: Platform
  /** Path to the Dockerfile to build; undefined for the Dockerfile that mybinder.org would use. */
  readonly file: string | undefined
}

function parseCommandLine(args: readonly string[]): {
  readonly target: Target
  readonly request: Omit<TryRequest, 'location'>
  readonly isJson: boolean
} {
  const { values, positionals } = readArguments(args, {
    file: { type: 'string' },
    contract: { type: 'string' },
    'start-timeout': { type: 'string', default: defaultStartTimeout },
    platform: { type: 'string', default: formatPlatform(binderPlatform) },
    json: { type: 'boolean', default: false },
  })
  return withUsageErrors(() => {
    const platform = parseOption('--platform', values.platform, parsePlatform)
    return {
      target: { argument: singlePositional(positionals, 'IMAGE or DIR'), platform, file: values.file },
      request: {
        contract: values.contract,
        startTimeout: parseOption('--start-timeout', values['start-timeout'], parseDuration),
        platform,
      },
      isJson: values.json,
    }
  })
}

/** Runs `task` with the location of the image. If the argument is a folder with a Dockerfile, builds the image first. */
async function withImage<T>(
  { argument, platform, file }: Target,
  services: TryServices,
  task: (location: TryRequest['location']) => Promise<T>,
): Promise<T> {
  const isImage = fileKind(argument) !== 'directory' || fileKind(join(argument, 'oci-layout')) === 'file'
  if (isImage && file === undefined) return task(withUsageErrors(() => parseImageArgument(argument)))
  if (isImage)
    throw new UsageError(`--file requires a folder to build, but ${argument} is an image: remove --file`)
  const dockerfile = file === undefined ? findDockerfile(argument) : givenDockerfile(argument, file)
  return withBuiltFolder({ directory: argument, dockerfile, platform }, services, task)
}

/** Returns the path of the Dockerfile that mybinder.org would use. */
function findDockerfile(directory: string): string {
  const locatedPath = withUsageErrors(() =>
    parseDockerfileLocator(defaultDockerfile).locate(path => fileKind(join(directory, path))),
  )
  const path = join(directory, locatedPath)
  if (fileKind(path) === 'file') return path
  throw new UsageError(
    `there is no ${path}: expected an image layout or a Dockerfile. For a Dockerfile elsewhere, add --file PATH. To try a folder without a Dockerfile, build it with repo2docker and pass docker-daemon:NAME`,
  )
}

/** Returns the path of a Dockerfile, which may be relative to the folder that is built. */
function givenDockerfile(directory: string, file: string): string {
  const path = [join(directory, file), file].find(candidate => fileKind(candidate) === 'file')
  if (path === undefined)
    throw new UsageError(
      `--file is ${JSON.stringify(file)}: there is no such file in ${directory} or in the current folder`,
    )
  return path
}

function fileKind(path: string): 'file' | 'directory' | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return undefined
  return stats.isDirectory() ? 'directory' : 'file'
}

function print(server: StartedServer, isJson: boolean, { out, err }: Terminal): void {
  if (isJson) {
    out(JSON.stringify(server, null, 2))
    return
  }
  const { url, startSeconds, violations } = server
  if (violations.length === 0) err('The image meets its contract.')
  else
    err(
      `The image violates its contract, and would not be pushed:\n${violations.map(text => `- ${text}`).join('\n')}`,
    )
  err(`Jupyter responded after ${startSeconds.toFixed(1)} s; mybinder.org times out after 30 s.\n`)
  out(url)
  err('\nThe server runs as user 1000 with 2 GB of memory, as on mybinder.org. Press Ctrl-C to stop it.')
}
