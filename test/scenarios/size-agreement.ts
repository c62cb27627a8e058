/** Our sizes against those of crane, skopeo and Docker, to the byte, on images made in every usual way. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Layer } from '../../src/layers/measure-layers.ts'
import { type Engine, startEngine } from '../host/engine.ts'
import { type Registry, startRegistry } from '../host/registry.ts'
import { runAction } from '../runner/run-action.ts'
import {
  buildClassic,
  buildWithBuildah,
  buildWithBuildKit,
  importRootFileSystem,
  makeContext,
} from './image-makers.ts'
import {
  type HistoryLine,
  historyByDocker,
  layersByDockerSave,
  layersBySkopeo,
  manifestByCrane,
  manifestBySkopeo,
  rootManifestBySkopeo,
  type SavedLayer,
} from './size-witnesses.ts'

interface Made {
  readonly reference: string
  readonly history: readonly HistoryLine[]
  /** By `docker save`, where that writes plain tars. */
  readonly saved?: readonly SavedLayer[]
}

const gzip = expect.stringMatching(/tar[.+]gzip$/)
const zstd = 'application/vnd.oci.image.layer.v1.tar+zstd'
const plain = 'application/vnd.oci.image.layer.v1.tar'

/** Tag, and the Dockerfile's layers that the tool keeps, to verify that it built the requested image. */
const onClassicStore: [string, unknown[]][] = [
  ['classic-builder', [gzip, gzip, gzip, gzip]],
  ['docker-import', [gzip]],
]
const onContainerdStore: [string, unknown[]][] = [
  ['buildkit', [gzip, gzip, gzip, gzip, gzip]],
  ['provenance', [gzip, gzip, gzip, gzip, gzip]],
  ['zstd', [zstd, zstd, zstd, zstd, zstd]],
  ['uncompressed', [plain, plain, plain, plain, plain]],
  ['estargz', [gzip, gzip, gzip, gzip, gzip]],
  ['only-env', []],
  ['buildah', [gzip, gzip, gzip, gzip]],
  ['buildah-squashed', [gzip]],
]

/** Of the images that a file asks for. */
const made = new Map<string, Made>()
let folder: string
let registry: Registry

/** @param names of the images to make and compare; all of them without it. */
export function testSizes(names?: readonly string[]): void {
  const wants = (name: string) => names === undefined || names.includes(name)
  const classic = onClassicStore.filter(([name]) => wants(name))
  const containerd = onContainerdStore.filter(([name]) => wants(name))

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'size-agreement-'))
    registry = await startRegistry()
    const context = await makeContext(folder)
    await makeOnClassicStore(context, wants)
    await makeOnContainerdStore(context, wants)
  }, 300_000)

  afterAll(async () => {
    await registry?.stop()
    if (folder !== undefined) await rm(folder, { recursive: true })
  })

  test.each([...classic, ...containerd])('%s', async (name, mediaTypes) => {
    const { reference, history, saved } = findImage(name)
    const layers = await measure(reference)

    const byCrane = (await manifestByCrane(reference)).layers ?? []
    const bySkopeo = (await manifestBySkopeo(reference)).layers ?? []
    expect(byCrane.map(layer => layer.mediaType)).toEqual(mediaTypes)
    const compressed = layers.map(({ digest, compressedSize }) => ({ digest, size: compressedSize }))
    expect(compressed).toEqual(byCrane.map(({ digest, size }) => ({ digest, size })))
    expect(compressed).toEqual(bySkopeo.map(({ digest, size }) => ({ digest, size })))

    const tars = layers.map(({ diffId, uncompressedSize }) => ({ diffId, uncompressedSize }))
    expect(tars).toEqual(await layersBySkopeo(reference, folder))
    if (saved !== undefined) expect(tars).toEqual(saved)

    expectInOrder(layers, history)
  })

  const withProvenance = containerd.filter(([name]) => name === 'provenance')
  test.each(withProvenance)('%s: the image is an index with an attestation', async name => {
    const { manifests = [] } = await rootManifestBySkopeo(findImage(name).reference)
    expect(manifests.map(({ platform }) => platform.os)).toEqual(['linux', 'unknown'])
  })

  test.each(classic)('%s: the contents of the files are those that docker history adds up', async name => {
    const { reference, history } = findImage(name)
    const layers = await measure(reference, { explain: 'always' })
    const lines = linesOfLayers(layers, history)
    expect(layers.map(layer => layer.contentSize)).toEqual(lines.map(line => line.size))
    expect(layers.every(layer => layer.sizeKnownBy === 'exact')).toBe(true)
  })
}

type Wants = (name: string) => boolean

async function makeOnClassicStore(context: string, wants: Wants): Promise<void> {
  const engine = await startEngine({ store: 'classic' })
  try {
    if (wants('classic-builder')) await buildClassic(engine, context, referenceName('classic-builder'))
    if (wants('docker-import')) await importRootFileSystem(engine, context, referenceName('docker-import'))
    for (const [name] of onClassicStore.filter(([name]) => wants(name))) {
      const saved = await layersByDockerSave(engine, referenceName(name), folder)
      made.set(name, { ...(await witness(engine, name)), saved })
    }
  } finally {
    await leave(engine)
  }
}

async function makeOnContainerdStore(context: string, wants: Wants): Promise<void> {
  const engine = await startEngine({ store: 'containerd' })
  const build = async (name: string, output?: string, from = context) => {
    if (wants(name))
      await buildWithBuildKit(engine, from, referenceName(name), output === undefined ? {} : { output })
  }
  try {
    const onlyEnv = join(folder, 'only-env')
    await mkdir(onlyEnv)
    await writeFile(join(onlyEnv, 'Dockerfile'), 'FROM scratch\nENV A=b\n')
    await build('buildkit')
    if (wants('provenance')) {
      await buildWithBuildKit(engine, context, referenceName('provenance'), { provenance: true })
    }
    await build('zstd', 'compression=zstd')
    await build('uncompressed', 'compression=uncompressed')
    await build('estargz', 'compression=estargz')
    await build('only-env', undefined, onlyEnv)
    for (const squash of [false, true]) {
      const name = squash ? 'buildah-squashed' : 'buildah'
      if (!wants(name)) continue
      await buildWithBuildah(folder, context, referenceName(name), { squash })
      await engine.docker(['pull', '--quiet', referenceName(name)])
    }
    for (const [name] of onContainerdStore.filter(([name]) => wants(name)))
      made.set(name, await witness(engine, name))
  } finally {
    await leave(engine)
  }
}

async function witness(engine: Engine, name: string): Promise<Made> {
  return { reference: referenceName(name), history: await historyByDocker(engine, referenceName(name)) }
}

/** Removes the images of this run, by their unique names, because the engine keeps images between runs. */
async function leave(engine: Engine): Promise<void> {
  const ours = `reference=${registry.host}/made/*`
  const { stdout } = await engine.docker(['image', 'ls', '--quiet', '--filter', ours])
  const images = [...new Set(stdout.split('\n').filter(id => id !== ''))]
  if (images.length > 0) await engine.docker(['image', 'rm', '--force', ...images])
  await engine.stop()
}

/** Uses one repository per image, because tools reuse a blob that the repository already has. */
function referenceName(name: string): string {
  return `${registry.host}/made/${name}:latest`
}

function findImage(name: string): Made {
  const image = made.get(name)
  if (image === undefined) throw new Error(`${name} was not made`)
  return image
}

async function measure(reference: string, inputs: Record<string, string> = {}): Promise<Layer[]> {
  const { outputs, errors } = await runAction(
    'actions/check-layer-sizes',
    { image: reference, ...inputs },
    {
      repository: 'science/model',
      ref: 'refs/heads/main',
      sha: '0'.repeat(40),
      eventName: 'push',
      githubUrl: 'http://127.0.0.1:9',
      token: '',
      workspace: folder,
    },
  )
  expect(errors).toEqual([])
  return JSON.parse(outputs.layers ?? '')
}

/** Every layer's instruction is in the history, in the same order; the remaining entries made no files. */
function expectInOrder(layers: readonly Layer[], history: readonly HistoryLine[]): void {
  const lines = linesOfLayers(layers, history)
  expect(lines.map(line => line.createdBy)).toEqual(layers.map(layer => layer.createdBy))
  const others = history.filter(line => !lines.includes(line))
  expect(others).toEqual(others.map(line => ({ ...line, size: 0 })))
}

function linesOfLayers(layers: readonly Layer[], history: readonly HistoryLine[]): HistoryLine[] {
  const left = layers.map(layer => layer.createdBy)
  return history.filter(line => {
    const isNext = line.createdBy === left[0]
    if (isNext) left.shift()
    return isNext
  })
}
