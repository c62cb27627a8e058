import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Platform } from '../oci/platform.ts'
import type { Host } from '../process.ts'
import { type CommandResult, lastLines } from '../process.ts'
import { type BuildRequest, buildArguments } from './build-arguments.ts'
import { type Candidate, withLoadedImage } from './load-image.ts'

/** A command for an image that was just built. */
export interface StepRequest extends Candidate {
  readonly platform: Platform
  /** Of buildx: the one that built the image. Default: the current one. */
  readonly builder: string | undefined
  readonly user: string
  /** Goes through the image's ENTRYPOINT, as that of a container does. */
  readonly command: readonly string[]
  /** In milliseconds. */
  readonly timeout: number
}

/**
 * Runs a command in an image by a step of a build upon it. The builder knows the layers by their digests and has them
 * unpacked since it made them: this takes less than a second, where loading a large image into an engine takes minutes.
 *
 * @returns what the command printed, all of it as standard output; undefined when it did not end in time.
 * @throws Error with the builder's words when it did not come to run the command.
 */
export async function runInBuild(host: Host, request: StepRequest): Promise<CommandResult | undefined> {
  const { layout, image } = request
  const contexts = new Map([['candidate', `oci-layout://${layout.directory}@${image.rootDigest}`]])
  const result = await runStep(host, request, { name: 'candidate', contexts })
  if (!cannotImport.test(result.stderr)) return readStep(result)
  return withLoadedImage(host, request, async name =>
    readStep(await runStep(host, request, { name, contexts: new Map() })),
  )
}

/** BuildKit within Docker's classic image store. */
const cannotImport = /unknown scheme oci-layout/

/** What the step's FROM names, and where the builder finds it. */
interface StepBase {
  readonly name: string
  readonly contexts: ReadonlyMap<string, string>
}

async function runStep(
  { runCommand: run, temporaryDirectory }: Host,
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

/** Reads what `--progress=plain` printed of the only RUN: `#7 0.123 text`, and how it ended. */
function readStep(result: CommandResult): CommandResult | undefined {
  if (result.isTooLate) return undefined
  const lines = result.stderr.split('\n')
  const number = lines.map(line => /^#(\d+) \[[^\]]+\] RUN /.exec(line)?.[1]).find(one => one !== undefined)
  const isRun = result.exitCode === 0 || /did not complete successfully/.test(result.stderr)
  if (number === undefined || !isRun) {
    throw new Error(`The image cannot be tried by a step of a build: ${lastLines(result, 5)}`)
  }
  const spoken = new RegExp(`^#${number} \\d+\\.\\d+ (.*)$`)
  const stdout = lines.flatMap(line => spoken.exec(line)?.[1] ?? []).join('\n')
  const exitCode = Number(/did not complete successfully: exit code: (\d+)/.exec(result.stderr)?.[1] ?? 0)
  return { exitCode: exitCode === 0 ? result.exitCode : exitCode, stdout, stderr: '' }
}
