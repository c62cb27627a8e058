import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openDockerArchive } from '../layout/docker-archive-source.ts'
import type { ImageSource } from '../oci/image-source.ts'
import {
  CommandNotFoundError,
  type CommandResult,
  type HostServices,
  lastLines,
  type RunCommand,
  withCleanUp,
} from '../process.ts'
import { UserError } from '../user-error.ts'

/**
 * Opens an image of the Docker daemon for the duration of `task`. `docker save` first writes it to a file, because the
 * daemon exports only whole images, but layers are read in any order, and some of them twice.
 *
 * @param image name or ID in Docker.
 * @throws Error that names the image and explains the fix.
 */
export async function withDaemonImage<T>(
  services: HostServices,
  image: string,
  task: (source: ImageSource) => Promise<T>,
): Promise<T> {
  const { runCommand: run, temporaryDirectory } = services
  const name = `docker-daemon:${image}`
  const savedName = await nameToSave(run, image, name)
  const directory = await mkdtemp(join(temporaryDirectory, 'docker-save-'))
  const remove = () => rm(directory, { recursive: true, force: true })
  const open = async () => {
    const file = join(directory, 'image.tar')
    await docker(run, ['save', '--output', file, savedName], name)
    return task(await openDockerArchive(file, name))
  }
  return withCleanUp(services, remove, open, 'at once')
}

/**
 * Returns the argument of `docker save`. Without a tag, that command saves all tags of the name, but in other commands the
 * name means the tag `latest`.
 */
async function nameToSave(run: RunCommand, image: string, name: string): Promise<string> {
  const { stdout } = await docker(run, ['image', 'inspect', '--format', '{{.Id}}', image], name)
  const id = stdout.trim().replace(/^sha256:/, '')
  const isId = id.startsWith(image.replace(/^sha256:/, ''))
  const hasTagOrDigest = /[:@]/.test(image.slice(image.lastIndexOf('/') + 1))
  return isId || hasTagOrDigest ? image : `${image}:latest`
}

async function docker(run: RunCommand, args: readonly string[], name: string): Promise<CommandResult> {
  const result = await run({ file: 'docker', args, isQuiet: true }).catch(error => {
    if (!(error instanceof CommandNotFoundError)) throw error
    throw new UserError(
      'daemon-image-unavailable',
      `${name} requires Docker, which is not installed on this machine: install Docker, or use an image in a registry`,
    )
  })
  if (result.exitCode !== 0) throw new UserError('daemon-image-unavailable', explainFailure(result, name))
  return result
}

function explainFailure(result: CommandResult, name: string): string {
  const { stderr } = result
  if (/permission denied/i.test(stderr) && /docker daemon|docker API|docker\.sock/i.test(stderr)) {
    return `${name}: this user has no permission to access the Docker daemon: add the user to the group "docker", or use sudo`
  }
  if (
    /cannot connect to the docker daemon|failed to connect to the docker API|error during connect|dial (?:unix|tcp) /i.test(
      stderr,
    )
  ) {
    return `${name}: the Docker daemon does not respond: start it, or set DOCKER_HOST to its address`
  }
  if (/no such image|reference does not exist|no such object/i.test(stderr)) {
    const image = name.slice(name.indexOf(':') + 1)
    return `${name}: the Docker daemon has no such image: pull or build it, or write it without "docker-daemon:" to read ${image} from its registry`
  }
  if (/no space left on device/i.test(stderr)) {
    return `${name}: the disk is full: free space for the whole image in the temporary directory, which \`docker save\` requires`
  }
  return `${name}: docker failed (exit code ${result.exitCode}): ${lastLines(result, 3)}`
}
