import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Platform } from '../oci/platform.ts'
import type { HostServices } from '../process.ts'
import { type CommandResult, lastLines } from '../process.ts'
import { UserError } from '../user-error.ts'
import { type BuildRequest, buildArguments } from './build-arguments.ts'
import { type Candidate, withLoadedImage } from './load-image.ts'

/** Request to run a command in a newly built image. */
export interface StepRequest extends Candidate {
  readonly platform: Platform
  /** Buildx builder that built the image; undefined for the current builder. */
  readonly builder: string | undefined
  readonly user: string
  /** Command that is passed to the image's `ENTRYPOINT`, as in a container. */
  readonly command: readonly string[]
  /** Maximum duration in milliseconds. */
  readonly timeout: number
}

/**
 * Runs a command in an image as a step of a build that is based on the image. This takes less than a second, because the
 * builder has already unpacked the layers. Loading a large image into the Docker engine takes minutes.
 *
 * @returns the complete output of the command as standard output; undefined if the command timed out.
 * @throws Error with the builder's output if the command could not be run.
 */
export async function runInBuild(
  services: HostServices,
  request: StepRequest,
): Promise<CommandResult | undefined> {
  const { layout, image } = request
  const contexts = new Map([['candidate', `oci-layout://${layout.directory}@${image.rootDigest}`]])
  const result = await runStep(services, request, { name: 'candidate', contexts })
  if (!importError.test(result.stderr)) return readStep(result)
  return withLoadedImage(services, request, async name =>
    readStep(await runStep(services, request, { name, contexts: new Map() })),
  )
}

/** Matches the error of BuildKit with Docker's classic image store. */
const importError = /unknown scheme oci-layout/

/** Image name in the step's `FROM`, and the named contexts that define it. */
interface StepBase {
  readonly name: string
  readonly contexts: ReadonlyMap<string, string>
}

async function runStep(
  { runCommand: run, temporaryDirectory }: HostServices,
  { image, platform, builder, user, command, timeout }: StepRequest,
  base: StepBase,
): Promise<CommandResult> {
  const workingDirectory = await mkdtemp(join(temporaryDirectory, 'step-'))
  const words = [...(image.config.container.Entrypoint ?? []), ...command]
  const request: BuildRequest = {
    ...{ workingDirectory, context: '.', file: 'Dockerfile', target: undefined },
    ...{
      platform,
      builder,
      namedContexts: base.contexts,
      noCache: true,
      buildArgs: new Map(),
      labels: new Map(),
    },
  }
  try {
    const dockerfile = `FROM ${base.name}\nUSER ${user}\nRUN ${JSON.stringify(words)}\n`
    await writeFile(join(workingDirectory, 'Dockerfile'), dockerfile)
    const args = buildArguments(request, { kind: 'none' })
    return await run({ file: 'docker', args, cwd: workingDirectory, isQuiet: true, timeout })
  } finally {
    await rm(workingDirectory, { recursive: true, force: true })
  }
}

/** Parses the `--progress=plain` output of the only `RUN`, such as `#7 0.123 text`, and its exit code. */
function readStep(result: CommandResult): CommandResult | undefined {
  if (result.isTimedOut) return undefined
  const lines = result.stderr.split('\n')
  const number = lines
    .map(line => /^#(\d+) \[[^\]]+\] RUN /.exec(line)?.[1])
    .find(match => match !== undefined)
  const hasRun = result.exitCode === 0 || /did not complete successfully/.test(result.stderr)
  if (number === undefined || !hasRun) {
    throw new UserError(
      'image-not-startable',
      `The image cannot be started in a build step: ${lastLines(result, 5)}\nFix the cause, or set \`check-contract: false\` to skip this check`,
    )
  }
  const outputLine = new RegExp(`^#${number} \\d+\\.\\d+ (.*)$`)
  const stdout = lines.flatMap(line => outputLine.exec(line)?.[1] ?? []).join('\n')
  const exitCode = Number(/did not complete successfully: exit code: (\d+)/.exec(result.stderr)?.[1] ?? 0)
  return { exitCode: exitCode === 0 ? result.exitCode : exitCode, stdout, stderr: '' }
}
