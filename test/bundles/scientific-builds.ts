/** Builds images on a scientific image of 2.3 GB in one layer, and on its next version. */

import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { CheckedLayer } from '../../src/layers/checked-image.ts'
import { fileDigest } from '../bench/pack-files.ts'
import { ensureScientificImage } from '../bench/scientific-image.ts'
import { run } from '../host/command.ts'
import { commitFolder } from '../host/commit-folder.ts'
import { type Engine, startEngine } from '../host/engine.ts'
import { type Registry, startRegistry } from '../host/registry.ts'
import { craneProgram } from '../host/tools.ts'
import { MergedTrees } from '../image/split/merged-tree.ts'
import { runAction, type StepResult } from '../runner/run-action.ts'

const bench = resolve(import.meta.dirname, '../bench')
const contract = `user: { name: jovyan }
port: 8888
commands: [jupyter, jupyter-notebook, clang, gmsh]
`
/** Mount points that Docker adds to every container, with the time of its creation. */
const mountPoints = new Set(['', '.dockerenv', 'dev', 'etc', 'proc', 'sys'])
const isMountPoint = (path: string) =>
  mountPoints.has(path) ||
  /^(?:dev|proc|sys)\//.test(path) ||
  /^etc\/(?:hosts|hostname|resolv\.conf|mtab)$/.test(path)

export interface ScientificBuild {
  readonly result: StepResult
  /** Layers of the pushed image. */
  readonly layers: readonly CheckedLayer[]
  readonly reference: string
}

export class ScientificBuilds {
  readonly folder: string
  readonly engine: Engine
  readonly #registry: Registry
  readonly #trees = new MergedTrees()
  readonly #builtReferences: string[] = []

  private constructor(folder: string, engine: Engine, registry: Registry) {
    this.folder = folder
    this.engine = engine
    this.#registry = registry
  }

  /** Pushes the image, which is created from Debian packages unless the engine has it. */
  static async open(): Promise<ScientificBuilds> {
    const folder = await mkdtemp(join(tmpdir(), 'scientific-builds-'))
    const engine = await startEngine({ store: 'containerd' })
    const builds = new ScientificBuilds(folder, engine, await startRegistry())
    const base = builds.baseReference(1)
    await engine.docker(['tag', await ensureScientificImage(engine), base])
    await engine.docker(['push', '--quiet', base])
    await engine.docker(['image', 'rm', base])
    return builds
  }

  async close(): Promise<void> {
    this.#trees.stop()
    // The images are removed by name, because the engine keeps the image that was created.
    for (const name of [this.baseReference(1), this.baseReference(2), ...this.#builtReferences])
      await this.engine.docker(['image', 'rm', '--force', name]).catch(() => {})
    await this.engine.stop()
    await this.#registry.stop()
    await rm(this.folder, { recursive: true, force: true })
  }

  /** Returns the reference of a version of the scientific image. */
  baseReference(version: number): string {
    return `${this.#registry.host}/science/stack:${version}`
  }

  /** Pushes the next version of the image. @param packages Changes, in the format of upgrade-package.py. */
  async pushNextVersion(packages: readonly string[]): Promise<void> {
    const layout = join(this.folder, 'next')
    await this.pull(this.baseReference(1), layout)
    const blob = (digest: string) => join(layout, 'blobs', ...digest.split(':'))
    const readJson = async (path: string) => JSON.parse(await readFile(path, 'utf8'))
    const index = await readJson(join(layout, 'index.json'))
    const manifest = await readJson(blob(index.manifests[0].digest))
    const config = await readJson(blob(manifest.config.digest))
    const [before, after] = [join(this.folder, 'before.tar'), join(this.folder, 'after.tar')]
    await pipeline(
      createReadStream(blob(manifest.layers[0].digest)),
      createGunzip(),
      createWriteStream(before),
    )
    const upgrade = join(bench, 'upgrade-package.py')
    await run('python3', [upgrade, before, after, '1800000000', ...packages], { env: process.env })
    await rm(before)
    const put = async (mediaType: string, value: object) => {
      await writeFile(join(layout, 'new'), JSON.stringify(value))
      return this.#addBlob(layout, join(layout, 'new'), mediaType)
    }
    const layer = await this.#addBlob(layout, after, 'application/vnd.oci.image.layer.v1.tar')
    config.rootfs.diff_ids = [layer.digest]
    const newConfig = await put(manifest.config.mediaType, config)
    const newManifest = { ...manifest, config: newConfig, layers: [layer] }
    index.manifests = [await put(index.manifests[0].mediaType, newManifest)]
    await writeFile(join(layout, 'index.json'), JSON.stringify(index))
    await run(craneProgram(), ['push', layout, this.baseReference(2)], { env: process.env })
    await rm(layout, { recursive: true })
  }

  async #addBlob(layout: string, file: string, mediaType: string) {
    const digest = await fileDigest(file)
    const { size } = await stat(file)
    await run('mv', [file, join(layout, 'blobs', ...digest.split(':'))])
    return { mediaType, digest, size }
  }

  async pull(reference: string, layout: string): Promise<void> {
    await run(craneProgram(), ['pull', '--format=oci', reference, layout], { env: process.env })
  }

  /** Compares the layers of two images with Python's tarfile. @returns the output of compare-layouts.py. */
  async compareLayers(first: string, second: string) {
    const layouts = [join(this.folder, 'first'), join(this.folder, 'second')] as const
    await this.pull(first, layouts[0])
    await this.pull(second, layouts[1])
    const { stdout } = await run('python3', [join(bench, 'compare-layouts.py'), ...layouts], {
      env: process.env,
    })
    for (const layout of layouts) await rm(layout, { recursive: true })
    return JSON.parse(stdout)
  }

  /** Builds on a version of the image through the action, with the default settings. */
  async build(version: number): Promise<ScientificBuild> {
    const workspace = join(this.folder, 'workspace')
    await mkdir(workspace, { recursive: true })
    await writeFile(join(workspace, 'Dockerfile'), `FROM ${this.baseReference(version)}\n`)
    await writeFile(join(workspace, 'contract.yml'), contract)
    const inputs = {
      ...{ image: `${this.#registry.host}/science/model`, contract: 'contract.yml', cache: 'none' },
      // Starting from layers that are not in the page cache takes longer than the default on a slow disk.
      'start-timeout': '3m',
    }
    const result = await runAction('actions/build-binder-image', inputs, {
      ...{ repository: 'science/model', ref: 'refs/heads/main', eventName: 'push', token: '', workspace },
      ...{ sha: await commitFolder(workspace), githubUrl: 'http://127.0.0.1:9' },
      env: { ...this.engine.env },
    })
    const { layers = '[]', reference = '' } = result.outputs
    if (reference !== '') this.#builtReferences.push(reference)
    return { result, layers: JSON.parse(layers), reference }
  }

  /** Lists the files of containers of two images. @returns the number of paths, and up to 20 paths that differ. */
  async compareContainers(engine: Engine, ...images: readonly [string, string]) {
    const files: string[] = []
    for (const image of images) files.push(await this.#exportContainer(engine, image, files.length))
    const [before = {}, after = {}] = await this.#trees.list(...files.map(file => [file]))
    await Promise.all(files.map(file => rm(file)))
    const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
      path => !isMountPoint(path),
    )
    const differentPaths = paths.filter(path => JSON.stringify(before[path]) !== JSON.stringify(after[path]))
    return { paths: paths.length, differentPaths: differentPaths.slice(0, 20) }
  }

  async #exportContainer({ docker }: Engine, image: string, number: number): Promise<string> {
    await docker(['pull', '--quiet', image])
    const container = (await docker(['create', image, '/nothing'])).stdout.trim()
    const file = join(this.folder, `container-${number}.tar`)
    await docker(['export', '--output', file, container])
    await docker(['rm', container])
    return file
  }
}

/** Status that is returned if the server does not respond. */
const noResponse = 599

/** Starts the image with its own command. @returns the status of Jupyter's first response, or `noResponse`. */
export async function fetchJupyterStatus({ docker }: Engine, image: string): Promise<number> {
  const started = await docker(['run', '--detach', '--publish=127.0.0.1::8888', image])
  const container = started.stdout.trim()
  try {
    const port = (await docker(['port', container, '8888'])).stdout.trim().split(':').at(-1)
    for (let attempt = 0; attempt < 240; attempt++) {
      const response = await fetch(`http://127.0.0.1:${port}/api`).catch(() => undefined)
      if (response !== undefined) return response.status
      await new Promise(resolve => setTimeout(resolve, 1000))
    }
    return noResponse
  } finally {
    await docker(['rm', '--force', container])
  }
}
