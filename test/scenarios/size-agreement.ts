/** Compares the measured sizes with the sizes that crane, skopeo and Docker report for images of all common builders. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Layer } from '../../src/layers/measure-layers.ts'
import { type Engine, startEngine } from '../host/engine.ts'
import { type Registry, startRegistry } from '../host/registry.ts'
import { runAction } from '../runner/run-action.ts'
import {
  buildWithBuildah,
  buildWithBuildKit,
  buildWithClassicBuilder,
  importRootFileSystem,
  makeContext,
} from './build-images.ts'
import {
  type HistoryLine,
  historyByDocker,
  layersByDockerSave,
  layersBySkopeo,
  manifestByCrane,
  manifestBySkopeo,
  rootManifestBySkopeo,
  type SavedLayer,
} from './layers-by-other-tools.ts'

/** Image with its sizes according to Docker. */
interface ReferenceImage {
  readonly reference: string
  readonly history: readonly HistoryLine[]
  /** Layers from `docker save`, only for the classic store, whose layers are uncompressed tars. */
  readonly savedLayers?: readonly SavedLayer[]
}

const gzipMediaType = expect.stringMatching(/tar[.+]gzip$/)
const zstdMediaType = 'application/vnd.oci.image.layer.v1.tar+zstd'
const tarMediaType = 'application/vnd.oci.image.layer.v1.tar'

/** Images on the classic store, with the media types of their layers. The types verify that the tool built the image. */
const classicStoreImages: [string, unknown[]][] = [
  ['classic-builder', [gzipMediaType, gzipMediaType, gzipMediaType, gzipMediaType]],
  ['docker-import', [gzipMediaType]],
]
/** Images on the containerd store, with the media types of their layers. */
const containerdStoreImages: [string, unknown[]][] = [
  ['buildkit', [gzipMediaType, gzipMediaType, gzipMediaType, gzipMediaType, gzipMediaType]],
  ['provenance', [gzipMediaType, gzipMediaType, gzipMediaType, gzipMediaType, gzipMediaType]],
  ['zstd', [zstdMediaType, zstdMediaType, zstdMediaType, zstdMediaType, zstdMediaType]],
  ['uncompressed', [tarMediaType, tarMediaType, tarMediaType, tarMediaType, tarMediaType]],
  ['estargz', [gzipMediaType, gzipMediaType, gzipMediaType, gzipMediaType, gzipMediaType]],
  ['only-env', []],
  ['buildah', [gzipMediaType, gzipMediaType, gzipMediaType, gzipMediaType]],
  ['buildah-squashed', [gzipMediaType]],
]

/** Images of the current run by name. */
const images = new Map<string, ReferenceImage>()
let folder: string
let registry: Registry

/** Defines the tests. @param names names of the images to create and compare. Default: all images. */
export function testSizes(names?: readonly string[]): void {
  const isSelected = (name: string) => names === undefined || names.includes(name)
  const classicImages = classicStoreImages.filter(([name]) => isSelected(name))
  const containerdImages = containerdStoreImages.filter(([name]) => isSelected(name))

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'size-agreement-'))
    registry = await startRegistry()
    const context = await makeContext(folder)
    await makeClassicStoreImages(context, isSelected)
    await makeContainerdStoreImages(context, isSelected)
  }, 300_000)

  afterAll(async () => {
    await registry?.stop()
    if (folder !== undefined) await rm(folder, { recursive: true })
  })

  const allImages = [...classicImages, ...containerdImages]
  test.each(allImages)('measures the sizes of the image %s', async (name, mediaTypes) => {
    const { reference, history, savedLayers } = findImage(name)
    const layers = await measure(reference)

    const craneLayers = (await manifestByCrane(reference)).layers ?? []
    const skopeoLayers = (await manifestBySkopeo(reference)).layers ?? []
    expect(craneLayers.map(layer => layer.mediaType)).toEqual(mediaTypes)
    const compressedLayers = layers.map(({ digest, compressedSize }) => ({ digest, size: compressedSize }))
    expect(compressedLayers).toEqual(craneLayers.map(({ digest, size }) => ({ digest, size })))
    expect(compressedLayers).toEqual(skopeoLayers.map(({ digest, size }) => ({ digest, size })))

    const tars = layers.map(({ diffId, uncompressedSize }) => ({ diffId, uncompressedSize }))
    expect(tars).toEqual(await layersBySkopeo(reference, folder))
    if (savedLayers !== undefined) expect(tars).toEqual(savedLayers)

    expectInOrder(layers, history)
  })

  const provenanceImages = containerdImages.filter(([name]) => name === 'provenance')
  test.each(provenanceImages)('the image %s is an index with an attestation', async name => {
    const { manifests = [] } = await rootManifestBySkopeo(findImage(name).reference)
    expect(manifests.map(({ platform }) => platform.os)).toEqual(['linux', 'unknown'])
  })

  test.each(classicImages)('measures the content sizes of the image %s like `docker history`', async name => {
    const { reference, history } = findImage(name)
    const layers = await measure(reference, { explain: 'always' })
    const lines = findLayerLines(layers, history)
    expect(layers.map(layer => layer.contentSize)).toEqual(lines.map(line => line.size))
    expect(layers.every(layer => layer.sizeKnownBy === 'exact')).toBe(true)
  })
}

type Selection = (name: string) => boolean

async function makeClassicStoreImages(context: string, isSelected: Selection): Promise<void> {
  const engine = await startEngine({ store: 'classic' })
  try {
    if (isSelected('classic-builder'))
      await buildWithClassicBuilder(engine, context, referenceName('classic-builder'))
    if (isSelected('docker-import'))
      await importRootFileSystem(engine, context, referenceName('docker-import'))
    for (const [name] of classicStoreImages.filter(([name]) => isSelected(name))) {
      const savedLayers = await layersByDockerSave(engine, referenceName(name), folder)
      images.set(name, { ...(await readHistory(engine, name)), savedLayers })
    }
  } finally {
    await removeImagesAndStop(engine)
  }
}

async function makeContainerdStoreImages(context: string, isSelected: Selection): Promise<void> {
  const engine = await startEngine({ store: 'containerd' })
  const build = async (name: string, output?: string, from = context) => {
    if (isSelected(name))
      await buildWithBuildKit(engine, from, referenceName(name), output === undefined ? {} : { output })
  }
  try {
    const onlyEnv = join(folder, 'only-env')
    await mkdir(onlyEnv)
    await writeFile(join(onlyEnv, 'Dockerfile'), 'FROM scratch\nENV A=b\n')
    await build('buildkit')
    if (isSelected('provenance')) {
      await buildWithBuildKit(engine, context, referenceName('provenance'), { hasProvenance: true })
    }
    await build('zstd', 'compression=zstd')
    await build('uncompressed', 'compression=uncompressed')
    await build('estargz', 'compression=estargz')
    await build('only-env', undefined, onlyEnv)
    for (const isSquashed of [false, true]) {
      const name = isSquashed ? 'buildah-squashed' : 'buildah'
      if (!isSelected(name)) continue
      await buildWithBuildah(folder, context, referenceName(name), { isSquashed })
      await engine.docker(['pull', '--quiet', referenceName(name)])
    }
    for (const [name] of containerdStoreImages.filter(([name]) => isSelected(name)))
      images.set(name, await readHistory(engine, name))
  } finally {
    await removeImagesAndStop(engine)
  }
}

async function readHistory(engine: Engine, name: string): Promise<ReferenceImage> {
  return { reference: referenceName(name), history: await historyByDocker(engine, referenceName(name)) }
}

/** Stops the engine after removing the images of this run, because the engine keeps images between runs. */
async function removeImagesAndStop(engine: Engine): Promise<void> {
  const filter = `reference=${registry.host}/made/*`
  const { stdout } = await engine.docker(['image', 'ls', '--quiet', '--filter', filter])
  const images = [...new Set(stdout.split('\n').filter(id => id !== ''))]
  if (images.length > 0) await engine.docker(['image', 'rm', '--force', ...images])
  await engine.stop()
}

/** Returns a reference in a separate repository, because tools reuse the blobs of a repository. */
function referenceName(name: string): string {
  return `${registry.host}/made/${name}:latest`
}

function findImage(name: string): ReferenceImage {
  const image = images.get(name)
  if (image === undefined)
    throw new Error(`image ${name} was not created: add it to the functions that create images`)
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

/** Expects that the history has the instructions of all layers in order, and that its other lines have no files. */
function expectInOrder(layers: readonly Layer[], history: readonly HistoryLine[]): void {
  const lines = findLayerLines(layers, history)
  expect(lines.map(line => line.createdBy)).toEqual(layers.map(layer => layer.createdBy))
  const otherLines = history.filter(line => !lines.includes(line))
  expect(otherLines).toEqual(otherLines.map(line => ({ ...line, size: 0 })))
}

function findLayerLines(layers: readonly Layer[], history: readonly HistoryLine[]): HistoryLine[] {
  const remainingInstructions = layers.map(layer => layer.createdBy)
  return history.filter(line => {
    const isNext = line.createdBy === remainingInstructions[0]
    if (isNext) remainingInstructions.shift()
    return isNext
  })
}
