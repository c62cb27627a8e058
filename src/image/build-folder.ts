import { randomUUID } from 'node:crypto'
import { withImageName } from '../docker/load-image.ts'
import type { ImageLocation } from '../layout/image-location.ts'
import { formatPlatform, type Platform } from '../oci/platform.ts'
import { CommandNotFoundError, type HostServices, type RunCommand } from '../process.ts'
import { UserError } from '../user-error.ts'

/** Build context and its Dockerfile, both as paths, and the platform to build for. */
export interface Folder {
  readonly directory: string
  readonly dockerfile: string
  readonly platform: Platform
}

/** Builds the image of a folder, as mybinder.org does, for the duration of `task`. @throws UserError if the build fails. */
export async function withBuiltFolder<T>(
  folder: Folder,
  services: HostServices,
  task: (location: ImageLocation) => Promise<T>,
): Promise<T> {
  const image = `binder-actions/try:${randomUUID()}`
  return withImageName(services, image, async () => {
    await build(image, folder, services.runCommand)
    return task({ kind: 'docker-daemon', image })
  })
}

async function build(
  image: string,
  { directory, dockerfile, platform }: Folder,
  run: RunCommand,
): Promise<void> {
  const args = [
    'build',
    `--file=${dockerfile}`,
    `--tag=${image}`,
    `--platform=${formatPlatform(platform)}`,
    directory,
  ]
  const result = await run({ file: 'docker', args }).catch((error: unknown) => {
    if (!(error instanceof CommandNotFoundError)) throw error
    throw new UserError(
      'tool-missing',
      'docker is not installed: install Docker, or specify an image instead of a folder',
    )
  })
  if (result.exitCode !== 0)
    throw new UserError(
      'build-failed',
      `docker build failed for ${dockerfile}: fix the error in its output above`,
    )
}
