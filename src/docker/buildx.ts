import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type LayoutSource, openLayout } from '../layout/layout-source.ts'
import { copyLayout } from '../layout/write-layout.ts'
import type { HostServices } from '../process.ts'
import { CommandNotFoundError, type CommandResult, lastLines, type RunCommand } from '../process.ts'
import { UserError } from '../user-error.ts'
import { type BuildOutput, type BuildRequest, buildArguments, secretEnvironment } from './build-arguments.ts'
import { withDaemonImage } from './daemon-image.ts'
import { withImageName } from './load-image.ts'

const installAdvice = 'install Docker Engine with its buildx plugin (https://docs.docker.com/engine/install/)'

/** Asserts that Docker and buildx are installed. @throws Error that names the program to install. */
export async function assertBuildx(run: RunCommand): Promise<void> {
  try {
    const { exitCode } = await run({ file: 'docker', args: ['buildx', 'version'], isQuiet: true })
    if (exitCode !== 0)
      throw new UserError('docker-unavailable', `Docker's buildx plugin is not installed: ${installAdvice}`)
  } catch (error) {
    if (error instanceof CommandNotFoundError)
      throw new UserError('docker-unavailable', `Docker is not installed on this machine: ${installAdvice}`)
    throw error
  }
}

/**
 * Builds an image into a layout on disk. If the builder cannot export a layout, as with Docker's classic image store,
 * the image is built into that store, saved from it, and removed.
 *
 * @throws Error with the last lines of the build's output, or with a fix for the Docker setup.
 */
export async function buildToLayout(
  services: HostServices,
  request: BuildRequest,
  directory: string,
): Promise<LayoutSource> {
  const result = await build(services.runCommand, request, { kind: 'layout', directory })
  if (result.exitCode === 0) return openBuiltLayout(directory, request)
  if (!exportError.test(result.stderr)) throw buildError(result, request)
  return buildThroughEngine(services, request, directory)
}

function openBuiltLayout(directory: string, { file }: BuildRequest): Promise<LayoutSource> {
  return openLayout(directory).catch((error: Error) => {
    throw new UserError(
      'build-without-image',
      `The build of ${file} succeeded, but its image cannot be read (${error.message}): run this again, and check the builder if the problem persists`,
      { cause: error },
    )
  })
}

const exportError = /OCI exporter is not supported|exporter "?oci"? could not be found/i

function buildThroughEngine(
  services: HostServices,
  request: BuildRequest,
  directory: string,
): Promise<LayoutSource> {
  const tag = `binder-actions/build:${randomUUID()}`
  return withImageName(services, tag, async () => {
    const result = await build(services.runCommand, request, { kind: 'engine', tag })
    if (result.exitCode !== 0) throw buildError(result, request)
    await mkdir(directory, { recursive: true })
    return withDaemonImage({ ...services, temporaryDirectory: directory }, tag, savedImage =>
      copyLayout(savedImage, request.platform, join(directory, 'layout')),
    )
  })
}

function build(run: RunCommand, request: BuildRequest, output: BuildOutput): Promise<CommandResult> {
  return run({
    file: 'docker',
    args: buildArguments(request, output),
    cwd: request.workingDirectory,
    env: secretEnvironment(request),
  })
}

function buildError(result: CommandResult, { file }: BuildRequest): UserError {
  if (
    /cannot connect to the docker daemon|error during connect|dial unix \S*docker\.sock/i.test(result.stderr)
  ) {
    return new UserError(
      'docker-unavailable',
      'The Docker daemon does not respond: start it, or set DOCKER_HOST to its address',
    )
  }
  if (/no space left on device/i.test(result.stderr)) {
    return new UserError(
      'disk-full',
      `The disk filled up during the build of ${file}: free up disk space before this step`,
    )
  }
  if (/unknown flag: --(\S+)/.test(result.stderr)) {
    return new UserError(
      'docker-unavailable',
      `The version of buildx on this machine is too old (${lastLines(result, 1)}): install 0.13 or later, for example with docker/setup-buildx-action`,
    )
  }
  return new UserError(
    'build-failed',
    `The build of ${file} failed (exit code ${result.exitCode}): fix the error at the end of its output:\n${lastLines(result)}`,
  )
}
