/** The ways in which people make images, all from one Dockerfile, each pushed by the tool that made it. */
import { copyFile, link, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CommandOutput, run } from '../host/command.ts'
import type { Engine } from '../host/engine.ts'

/** Layers and instructions without a layer by turns; none but `scratch` below, so that nothing is fetched. */
const dockerfile = `FROM scratch
ADD root.tar /
ENV A=b
COPY zeros /zeros
RUN i=0; while [ $i -lt 1000 ]; do echo x > /small$i; i=$((i+1)); done
RUN true
WORKDIR /work
LABEL a=b
`

/** A directory for `docker build`: the Dockerfile and what it copies. */
export async function makeContext(folder: string): Promise<string> {
  const context = await mkdtemp(join(folder, 'context-'))
  await makeRootFileSystem(folder, join(context, 'root.tar'))
  await writeFile(join(context, 'zeros'), Buffer.alloc(5_000_000))
  await writeFile(join(context, 'Dockerfile'), dockerfile)
  return context
}

/** The machine's shell and the libraries it needs, a hard link, a symbolic link and an empty directory. */
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

/** The builder of Docker before BuildKit, which the engine still has. */
export async function buildClassic(engine: Engine, context: string, reference: string): Promise<void> {
  // Its cache would bring in layers of another run.
  await run('docker', ['build', '--no-cache', '--tag', reference, context], {
    env: { ...process.env, ...engine.env, DOCKER_BUILDKIT: '0' },
  })
  await engine.docker(['push', reference])
}

/** @param output more of `--output`, such as `compression=zstd`. */
export async function buildWithBuildKit(
  engine: Engine,
  context: string,
  reference: string,
  { output = '', provenance = false }: { output?: string; provenance?: boolean } = {},
): Promise<void> {
  const target = ['type=image', 'push=true', `name=${reference}`]
  if (output !== '') target.push('force-compression=true', 'oci-mediatypes=true', output)
  const options = [`--provenance=${provenance}`, `--output=${target.join(',')}`]
  await engine.docker(['buildx', 'build', ...options, context])
}

/** @param squash one layer for the whole Dockerfile, which is what buildah does unless it is told otherwise. */
export async function buildWithBuildah(
  folder: string,
  context: string,
  reference: string,
  { squash }: { squash: boolean },
): Promise<void> {
  const storage = await mkdtemp(join(folder, 'buildah-'))
  const roots = ['--root', join(storage, 'root'), '--runroot', join(storage, 'run')]
  const buildah = (...args: string[]) => asRoot('buildah', ['--storage-driver', 'vfs', ...roots, ...args])
  try {
    const layers = `--layers=${squash ? 'false' : 'true'}`
    await buildah('bud', layers, '--isolation', 'chroot', '--tag', reference, context)
    await buildah('push', '--tls-verify=false', reference)
  } finally {
    await asRoot('rm', ['-rf', storage])
  }
}

/** The whole file system at once, with no Dockerfile. */
export async function importRootFileSystem(
  engine: Engine,
  context: string,
  reference: string,
): Promise<void> {
  await engine.docker(['import', '--platform', 'linux/amd64', join(context, 'root.tar'), reference])
  await engine.docker(['push', reference])
}

/** Nothing of the user's own Docker settings: buildah wants a login file wherever DOCKER_CONFIG points. */
function asRoot(program: string, args: string[]): Promise<CommandOutput> {
  const { PATH, HOME } = process.env
  const command = process.getuid?.() === 0 ? [program, ...args] : ['sudo', '-n', program, ...args]
  const [first = '', ...rest] = command
  return run(first, rest, { env: { PATH, HOME } })
}
