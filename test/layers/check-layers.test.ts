import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { checkLayers, layerOutputs } from '../../src/layers/check-layers.ts'
import type { CheckedImage } from '../../src/layers/checked-image.ts'
import { hasEntry } from '../../src/layers/has-entry.ts'
import type { LayerCheck } from '../../src/layers/layer-check-settings.ts'
import { readMeasurableImage } from '../../src/layers/measurable-image.ts'
import { sha256Digest } from '../../src/oci/digest.ts'
import type { ImageSource } from '../../src/oci/image-source.ts'
import { endOfArchive, file } from '../tar/make-tar.ts'

const platform = { os: 'linux', architecture: 'amd64' } as never
const manifestType = 'application/vnd.oci.image.manifest.v1+json'

interface Layer {
  readonly files: Readonly<Record<string, number>>
  readonly createdBy?: string
  /** Whether the history claims that the instruction created no layer. */
  readonly isEmpty?: boolean
  /** Instructions before `createdBy` that created no layer. */
  readonly emptyEntries?: readonly string[]
}

/** Returns an image whose layers have files of the given sizes, and the digests of the blobs that were opened. */
function makeImage(...layers: readonly Layer[]) {
  const blobs = new Map<string, Buffer>()
  const openedDigests: string[] = []
  const add = (bytes: Buffer) => {
    const digest = sha256Digest(bytes)
    blobs.set(digest, bytes)
    return { digest, size: bytes.length }
  }
  const tars = layers.map(({ files }) =>
    Buffer.concat([
      ...Object.entries(files).map(([path, size]) => file(path, Buffer.alloc(size, path))),
      endOfArchive,
    ]),
  )
  const config = {
    ...{ os: 'linux', architecture: 'amd64', config: { Env: ['A=b'] } },
    rootfs: { type: 'layers', diff_ids: tars.map(tar => sha256Digest(tar)) },
    history: layers.flatMap(({ createdBy, isEmpty = false, emptyEntries = [] }) => [
      ...emptyEntries.map(text => ({ created_by: text, empty_layer: true })),
      { ...(createdBy === undefined ? {} : { created_by: createdBy }), empty_layer: isEmpty },
    ]),
  }
  const descriptors = tars.map((tar, index) => ({
    mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
    ...add(gzipSync(tar, { level: index })),
  }))
  const manifest = {
    ...{ schemaVersion: 2, mediaType: manifestType, layers: descriptors },
    config: {
      mediaType: 'application/vnd.oci.image.config.v1+json',
      ...add(Buffer.from(JSON.stringify(config))),
    },
  }
  const bytes = Buffer.from(JSON.stringify(manifest))
  const blob = (digest: string) => blobs.get(digest) ?? Buffer.alloc(0)
  const source: ImageSource = {
    ...{ name: 'science/model:main', isLocal: true },
    readManifest: async () => ({ bytes, mediaType: manifestType, digest: sha256Digest(bytes) }) as never,
    readBlob: async (descriptor: { digest: string }) => blob(descriptor.digest),
    readRange: async (descriptor: { digest: string }, start: number, end: number) =>
      blob(descriptor.digest).subarray(start, end) as never,
    openBlob: async (descriptor: { digest: string }) => {
      openedDigests.push(descriptor.digest)
      return Readable.from([blob(descriptor.digest)])
    },
  } as unknown as ImageSource
  return { source, openedDigests, descriptors }
}

const check: LayerCheck = {
  budget: { maxLayerSize: 40_000, warnLayerSize: 30_000, measure: 'uncompressed' },
  ...{ failOn: 'error', explain: 'auto', dockerfile: undefined },
}

async function run(layers: readonly Layer[], settings: Partial<LayerCheck> = {}, dockerfile = '') {
  const { source, openedDigests } = makeImage(...layers)
  const checkWithSettings = { ...check, ...settings }
  const measurableImage = await readMeasurableImage(source, { platform, explain: checkWithSettings.explain })
  const ignore = () => {}
  const checkedImage = await checkLayers(measurableImage, 'science/model@sha256:1', checkWithSettings, {
    readFile: async path => {
      if (path !== 'Dockerfile') throw new Error('ENOENT')
      return Buffer.from(dockerfile)
    },
    log: { info: ignore, warning: ignore, error: ignore, mask: ignore, group: (_title, task) => task() },
    writeSummary: async () => {},
  })
  return { checkedImage, openedDigests }
}

const largeFiles = { 'opt/a/one': 20_000, 'opt/a/two': 20_000, 'opt/b/three': 20_000 }
const smallLayer: Layer = { files: { 'etc/x': 10 }, createdBy: 'COPY x /etc/x' }

/** Returns the stages of the fragment of each layer, and the instructions that they contain. */
function stages({ layers }: CheckedImage): readonly string[] {
  return layers.map(({ plan }) =>
    (plan?.fragment ?? '')
      .split('\n')
      .filter(line => /^(?:FROM|# Insert|RUN make)/.test(line))
      .join('; '),
  )
}

const runLayer: Layer = { files: largeFiles, createdBy: 'RUN make install' }
const copyLayer: Layer = { files: { 'srv/a': 20_000, 'srv/b': 20_000 }, createdBy: 'COPY srv /srv' }
const insert = '# Insert the instruction here, unchanged:'
const wholeImage = 'FROM science/model@sha256:1 AS whole; FROM whole AS split; FROM scratch'

test.each<readonly [string, readonly Layer[], readonly string[]]>([
  [
    'an instruction',
    [smallLayer, runLayer],
    ['', `FROM below AS whole; ${insert} RUN make install; FROM whole AS split; FROM below`],
  ],
  [
    'two instructions',
    [runLayer, copyLayer],
    [
      `FROM below-1 AS whole-1; ${insert} RUN make install; FROM whole-1 AS split-1; FROM below-1`,
      `FROM below-2 AS whole-2; ${insert} COPY srv /srv; FROM whole-2 AS split-2; FROM below-2`,
    ],
  ],
  [
    'an instruction that the classic builder ran',
    [{ files: largeFiles, createdBy: '|1 A=b /bin/bash -c make' }],
    [`FROM below AS whole; ${insert} |1 A=b /bin/bash -c make; FROM whole AS split; FROM below`],
  ],
  ['an unknown instruction', [{ files: largeFiles }, smallLayer], [wholeImage, '']],
  ['a base image', [{ files: largeFiles, createdBy: 'ADD file:1 in /' }, smallLayer], [wholeImage, '']],
  [
    'a base image that the classic builder built, below an instruction',
    [{ files: largeFiles, createdBy: '/bin/sh -c #(nop) ADD file:1 in /' }, runLayer],
    [wholeImage, ''],
  ],
])('plans how to split a layer of %s', async (_name, layers, expected) => {
  const { checkedImage } = await run(layers)
  expect(stages(checkedImage)).toEqual(expected)
  expect(layerOutputs(checkedImage).plan).toContain(
    `# Splits layer ${expected.findIndex(text => text !== '') + 1}`,
  )
})

const dockerfile = `FROM base AS stage
COPY x /etc/x
RUN make \\
    install
`

test('reads the lines and the text of the instruction from a Dockerfile', async () => {
  const { checkedImage } = await run(
    [smallLayer, runLayer],
    { dockerfile: 'Dockerfile' },
    dockerfile.replace(/ \\\s+/, ' '),
  )
  expect(checkedImage.layers[1]?.lines).toMatchObject({ startLine: 3, endLine: 3 })
  expect(stages(checkedImage)[1]).toMatch(/RUN make install/)
  expect(stages(checkedImage)[1]).not.toContain(insert)
  expect(checkedImage.layers[1]?.plan?.fragment).toContain('FROM below AS stage')
})

test('assigns a layer that no instruction of the Dockerfile created to the base image', async () => {
  const { checkedImage } = await run(
    [runLayer, smallLayer],
    { dockerfile: 'Dockerfile' },
    'FROM base\nCOPY x /etc/x\n',
  )
  expect(checkedImage.layers[0]?.lines).toBeUndefined()
  expect(stages(checkedImage)).toEqual([wholeImage, ''])
})

test('names a missing or malformed Dockerfile in the error', async () => {
  await expect(run([smallLayer], { dockerfile: 'x/Dockerfile' })).rejects.toMatchObject({
    kind: 'file-not-found',
    message:
      'dockerfile is "x/Dockerfile": the file does not exist. Set `dockerfile` to a path relative to the workspace, or to the current folder on your own machine',
  })
  await expect(run([smallLayer], { dockerfile: 'Dockerfile' }, 'RUN <<EOF\nx')).rejects.toMatchObject({
    kind: 'dockerfile-malformed',
    message: expect.stringMatching(/^Dockerfile: /),
  })
})

test('plans no split with `explain: never`, and explains every layer with `always`', async () => {
  const runWithoutExplanation = await run([smallLayer, runLayer], { explain: 'never' })
  expect(runWithoutExplanation.checkedImage.layers.map(({ plan }) => plan)).toEqual([undefined, undefined])
  expect(runWithoutExplanation.checkedImage.verdict).toBe('fail')
  const { checkedImage } = await run([smallLayer, runLayer], { explain: 'always' })
  expect(checkedImage.layers.map(({ analysis }) => analysis?.files.map(({ path }) => path))).toEqual([
    ['etc/x'],
    ['opt/a/one', 'opt/a/two', 'opt/b/three'],
  ])
})

test('finds no lines without a Dockerfile, or with a history of another number of layers', async () => {
  const { checkedImage } = await run([smallLayer, runLayer])
  expect(checkedImage.layers.map(({ lines }) => lines)).toEqual([undefined, undefined])
  const runWithEmptyLayer = await run(
    [smallLayer, { files: largeFiles, createdBy: 'ENV A=b', isEmpty: true }, runLayer],
    {
      dockerfile: 'Dockerfile',
    },
    'FROM base\nCOPY x /etc/x\nENV A=b\nRUN make install\n',
  )
  expect(runWithEmptyLayer.checkedImage.layers.map(({ lines }) => lines?.startLine)).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('finds the lines of a layer after instructions without a layer', async () => {
  const { checkedImage } = await run(
    [smallLayer, { ...runLayer, emptyEntries: ['ENV A=b'] }],
    { dockerfile: 'Dockerfile' },
    'FROM base\nCOPY x /etc/x\nENV A=b\nRUN make install\n',
  )
  expect(checkedImage.layers.map(({ lines }) => lines?.startLine)).toEqual([2, 4])
})

test('reads claimed sizes unless every layer is explained', async () => {
  const { source } = makeImage(smallLayer, runLayer)
  const claims = async (explain: LayerCheck['explain']) =>
    (await readMeasurableImage(source, { platform, explain })).claims
  expect(await claims('auto')).toHaveLength(2)
  expect(await claims('never')).toHaveLength(2)
  expect(await claims('always')).toEqual([])
})

test('returns the sizes and every layer without its plan as outputs', async () => {
  const outputs = layerOutputs((await run([smallLayer, runLayer])).checkedImage)
  expect(outputs).toMatchObject({ verdict: 'fail', 'largest-layer-size': 64_000, 'total-size': 66_048 })
  expect(outputs.layers.map(layer => [layer.createdBy, layer.uncompressedSize, 'plan' in layer])).toEqual([
    ['COPY x /etc/x', 2048, false],
    ['RUN make install', 64_000, false],
  ])
})

test('searches the smallest layer first, and stops when it finds the entry', async () => {
  const { source, openedDigests, descriptors } = makeImage({ files: largeFiles }, { files: { 'etc/x': 10 } })
  const { image } = await readMeasurableImage(source, { platform, explain: 'always' })
  const find = (path: string) => hasEntry(source, image, entry => entry.path === path)
  openedDigests.length = 0
  expect(await find('etc/x')).toBe(true)
  expect(openedDigests).toEqual([descriptors[1]?.digest])
  expect(await find('opt/b/three')).toBe(true)
  expect(await find('opt/c')).toBe(false)
  expect(openedDigests).toHaveLength(5)
})
