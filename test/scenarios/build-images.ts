/** Creates the same image with different tools and pushes the image. */
import { copyFile, link, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CommandOutput, run } from '../host/command.ts'
import type { Engine } from '../host/engine.ts'

/**
 * Dockerfile that alternates instructions with and without a layer. The Dockerfile builds on `scratch`, so that no
 * image is fetched.
 */
const dockerfile = `FROM scratch
ADD root.tar /
ENV A=b
COPY zeros /zeros
RUN i=0; while [ $i -lt 1000 ]; do echo x > /small$i; i=$((i+1)); done
RUN true
WORKDIR /work
LABEL a=b
`

/** Creates a build context with the Dockerfile and the files that it copies. */
export async function makeContext(folder: string): Promise<string> {
  const context = await mkdtemp(join(folder, 'context-'))
  await makeRootFileSystem(folder, join(context, 'root.tar'))
  await writeFile(join(context, 'zeros'), Buffer.alloc(5_000_000))
  await writeFile(join(context, 'Dockerfile'), dockerfile)
  return context
}

/** Creates a root file system with the shell and its libraries, a hard link, a symbolic link and an empty folder. */
async function makeRootFileSystem(folder: string, archive: string): Promise<void> {
  const root = await mkdtemp(join(folder, 'root-'))
  await mkdir(join(root, 'bin'))
  await mkdir(join(root, 'empty'))
  await copyFile('/bin/sh', join(root, 'bin/sh'))
  const { stdout } = await run('ldd', ['/bin/sh'])
  const libraries = stdout.match(/\/\S+/g) ?? []
  await run('cp', ['--parents', '--dereference', ...libraries, root])
  await link(join(root, 'bin/sh'), join(root, 'bin/dash'))
  await symlink('sh', join(root, 'bin/ash'))
  await run('tar', ['-C', root, '-cf', archive, '.'])
  await rm(root, { recursive: true })
}

/** Builds an image with Docker's classic builder, and pushes it. */
export async function buildWithClassicBuilder(
  engine: Engine,
  context: string,
  reference: string,
): Promise<void> {
  // The cache would contain layers of an earlier run.
  await run('docker', ['build', '--no-cache', '--tag', reference, context], {
    env: { ...process.env, ...engine.env, DOCKER_BUILDKIT: '0' },
  })
  await engine.docker(['push', reference])
}

/**
 * Builds an image with BuildKit, and pushes it.
 *
 * @param options.output further attributes of `--output`, such as `compression=zstd`.
 */
export async function buildWithBuildKit(
  engine: Engine,
  context: string,
  reference: string,
  { output = '', hasProvenance = false }: { output?: string; hasProvenance?: boolean } = {},
): Promise<void> {
  const target = ['type=image', 'push=true', `name=${reference}`]
  if (output !== '') target.push('force-compression=true', 'oci-mediatypes=true', output)
  const options = [`--provenance=${hasProvenance}`, `--output=${target.join(',')}`]
  await engine.docker(['buildx', 'build', ...options, context])
}

/**
 * Builds an image with buildah, and pushes it.
 *
 * @param options.isSquashed whether to create one layer for the whole Dockerfile, which is buildah's default.
 */
export async function buildWithBuildah(
  folder: string,
  context: string,
  reference: string,
  { isSquashed }: { isSquashed: boolean },
): Promise<void> {
  const storage = await mkdtemp(join(folder, 'buildah-'))
  const roots = ['--root', join(storage, 'root'), '--runroot', join(storage, 'run')]
  const buildah = (...args: string[]) => runAsRoot('buildah', ['--storage-driver', 'vfs', ...roots, ...args])
  try {
    const layers = `--layers=${isSquashed ? 'false' : 'true'}`
    await buildah('bud', layers, '--isolation', 'chroot', '--tag', reference, context)
    await buildah('push', '--tls-verify=false', reference)
  } finally {
    await runAsRoot('rm', ['-rf', storage])
  }
}

/** Imports the root file system as one layer, without a Dockerfile, and pushes the image. */
export async function importRootFileSystem(
  engine: Engine,
  context: string,
  reference: string,
): Promise<void> {
  await engine.docker(['import', '--platform', 'linux/amd64', join(context, 'root.tar'), reference])
  await engine.docker(['push', reference])
}

/** Runs a program as root without DOCKER_CONFIG, because buildah requires a login file in that folder. */
function runAsRoot(program: string, args: string[]): Promise<CommandOutput> {
  const { PATH, HOME } = process.env
  const command = process.getuid?.() === 0 ? [program, ...args] : ['sudo', '-n', program, ...args]
  const [executable = '', ...parameters] = command
  return run(executable, parameters, { env: { PATH, HOME } })
}
