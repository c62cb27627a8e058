import { randomUUID } from 'node:crypto'
import { link, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LayoutSource } from '../layout/layout-source.ts'
import { digestHex } from '../oci/digest.ts'
import { ociIndex } from '../oci/media-types.ts'
import type { Image } from '../oci/read-image.ts'
import {
  CommandNotFoundError,
  type HostServices,
  lastLines,
  type RunCommand,
  withCleanUp,
} from '../process.ts'
import { UserError } from '../user-error.ts'

/** Image in a layout on disk that is not pushed yet. */
export interface Candidate {
  readonly layout: LayoutSource
  readonly image: Image
}

/**
 * Loads an image from a layout into the Docker engine of this machine for the duration of `task`. The archive has the
 * format of `docker save`: an image layout with the legacy `manifest.json`, which both image stores can read.
 *
 * @throws Error that names the missing program or the failed command, or states that the disk is full.
 */
export function withLoadedImage<T>(
  services: HostServices,
  candidate: Candidate,
  task: (name: string) => Promise<T>,
): Promise<T> {
  const name = `binder-actions/candidate:${randomUUID()}`
  return withImageName(services, name, async () => {
    await load(services, candidate, name)
    return task(name)
  })
}

/** Runs `task`, which creates an image with this name, and then removes the image. */
export async function withImageName<T>(
  services: HostServices,
  name: string,
  task: () => Promise<T>,
): Promise<T> {
  const remove = async () => {
    const args = ['image', 'rm', '--force', name]
    await services.runCommand({ file: 'docker', args, isQuiet: true, isCleanUp: true }).catch(() => {})
  }
  return withCleanUp(services, remove, task)
}

async function load(
  { runCommand: run, temporaryDirectory }: HostServices,
  candidate: Candidate,
  name: string,
): Promise<void> {
  const directory = await mkdtemp(join(temporaryDirectory, 'docker-load-'))
  try {
    const archive = await writeArchive(run, candidate, name, directory)
    await runOrThrow(run, 'docker', ['load', '--quiet', '--input', archive])
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

async function writeArchive(
  run: RunCommand,
  { layout, image }: Candidate,
  name: string,
  directory: string,
): Promise<string> {
  const { manifest, manifestDigest, rootDigest } = image
  const tree = join(directory, 'tree')
  const blobs = join(tree, 'blobs', 'sha256')
  await mkdir(blobs, { recursive: true })
  const root = await layout.readManifest(manifestDigest === rootDigest ? undefined : manifestDigest)
  const archivePath = ({ digest }: { readonly digest: typeof rootDigest }) =>
    `blobs/sha256/${digestHex(digest)}`
  const descriptors = [manifest.config, ...manifest.layers]
  for (const { digest } of new Map(descriptors.map(blob => [blob.digest, blob])).values()) {
    await link(layout.blobPath(digest), join(blobs, digestHex(digest)))
  }
  await writeFile(join(blobs, digestHex(root.digest)), root.bytes)
  const annotations = {
    'io.containerd.image.name': `docker.io/${name}`,
    'org.opencontainers.image.ref.name': name.split(':')[1],
  }
  const entry = { mediaType: manifest.mediaType, digest: root.digest, size: root.bytes.length, annotations }
  const index = { schemaVersion: 2, mediaType: ociIndex, manifests: [entry] }
  const dockerManifest = [
    { Config: archivePath(manifest.config), RepoTags: [name], Layers: manifest.layers.map(archivePath) },
  ]
  await writeFile(join(tree, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
  await writeFile(join(tree, 'index.json'), JSON.stringify(index))
  await writeFile(join(tree, 'manifest.json'), JSON.stringify(dockerManifest))
  const archive = join(directory, 'image.tar')
  await runOrThrow(run, 'tar', [
    '--create',
    `--file=${archive}`,
    `--directory=${tree}`,
    ...(await readdir(tree)),
  ])
  return archive
}

async function runOrThrow(run: RunCommand, file: string, args: readonly string[]): Promise<void> {
  const result = await run({ file, args, isQuiet: true }).catch(error => {
    if (!(error instanceof CommandNotFoundError)) throw error
    throw new UserError(
      'image-not-startable',
      `${startProblem}: ${file} is not installed. Install it, ${howToSkip}`,
    )
  })
  if (result.exitCode === 0) return
  if (/no space left on device/i.test(result.stderr)) {
    throw new UserError(
      'disk-full',
      'The disk is full, but the image must be unpacked before it can start: free up disk space before this step',
    )
  }
  throw new UserError(
    'image-not-startable',
    `${startProblem}: ${lastLines(result, 3)}\nFix the cause, ${howToSkip}`,
  )
}

const startProblem = 'The image cannot be started on this machine to check it'
const howToSkip = 'or set `check-contract: false` and `smoke-test: false` to skip these checks'
