import { CommandNotFound, type CommandResult, lastLines, type RunCommand } from '../process/run-command.ts'
import { type BuildRequest, buildArguments } from './build-arguments.ts'

const installAdvice = 'install Docker Engine with its buildx plugin (https://docs.docker.com/engine/install/)'

/** @throws Error in one line that says what to install, start or set up. */
export async function requireBuildx(run: RunCommand): Promise<void> {
  try {
    const { exitCode } = await run({ file: 'docker', args: ['buildx', 'version'], isQuiet: true })
    if (exitCode !== 0) throw new Error(`docker has no buildx: ${installAdvice}`)
  } catch (error) {
    if (error instanceof CommandNotFound)
      throw new Error(`There is no Docker on this machine: ${installAdvice}`)
    throw error
  }
}

/**
 * Builds into an image layout.
 *
 * @throws Error with the last lines of the build's output, or what to change about Docker.
 */
export async function buildToLayout(run: RunCommand, request: BuildRequest): Promise<void> {
  const result = await run({ file: 'docker', args: buildArguments(request), cwd: request.workingDirectory })
  if (result.exitCode !== 0) throw new Error(explainFailure(result, request))
}

function explainFailure(result: CommandResult, { file }: BuildRequest): string {
  const { stderr } = result
  if (/cannot connect to the docker daemon|error during connect|dial unix .*docker\.sock/i.test(stderr)) {
    return 'The Docker daemon does not answer: start it, or set DOCKER_HOST to where it listens'
  }
  if (/OCI exporter is not supported|exporter "?oci"? could not be found/i.test(stderr)) {
    return (
      "This builder cannot export an image layout: Docker's classic image store lacks that. " +
      'Add a step `uses: docker/setup-buildx-action` before this one, or turn on the containerd image store'
    )
  }
  return `The build of ${file} failed (exit code ${result.exitCode}):\n${lastLines(result)}`
}
