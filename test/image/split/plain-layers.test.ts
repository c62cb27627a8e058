/** Layers that the builder exported as uncompressed tars. */
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { splitBuiltImage } from '../../../src/image/split/split-built-image.ts'
import type { SplitMode } from '../../../src/layers/split-settings.ts'
import type { LayoutSource } from '../../../src/layout/layout-source.ts'
import { readImage } from '../../../src/oci/read-image.ts'
import { amd64 } from '../../layout/local-image.ts'
import { endOfArchive, file } from '../../tar/make-tar.ts'
import { makeImage, root, splitRequest } from './split-case.ts'

const tar = (seed: string) =>
  Buffer.concat([
    ...[1, 2, 3].map(number => file(`${seed}-${number}`, Buffer.alloc(9_000, seed + number))),
    endOfArchive,
  ])
const tars = [tar('base'), tar('upper')]
const gzip = 'application/vnd.oci.image.layer.v1.tar+gzip'

let count = 0
async function splitBuilt(isPlain: boolean, mode: SplitMode, lastLayout?: LayoutSource) {
  count += 1
  const directory = join(root, `plain-${count}`)
  const temporaryDirectory = join(root, `temporary-${count}`)
  await mkdir(temporaryDirectory)
  const layout = await makeImage(tars, directory, { isPlain })
  const lines: string[] = []
  const summaries: string[] = []
  const log = {
    info: (line: string) => lines.push(line),
    warning: (line: string) => lines.push(line),
    group: (_title: string, task: () => Promise<unknown>) => task(),
  }
  const services = {
    temporaryDirectory,
    log,
    writeSummary: async (text: string) => summaries.push(text),
    connect: () => Promise.reject(new Error('no registry')),
    runCommand: async () => ({ exitCode: 1, stdout: '', stderr: '' }),
  } as unknown as Parameters<typeof splitBuiltImage>[2]
  const lastImage = lastLayout && { split: undefined, open: async () => lastLayout }
  const keptLayout = await splitBuiltImage(
    { layout, name: 'ghcr.io/a/b:main', platform: amd64, bases: [] },
    splitRequest(12_000, { mode, lastImage }),
    services,
  )
  const { manifest, config } = await readImage(keptLayout, amd64)
  return { layout, keptLayout, layers: manifest.layers, diffIds: config.diffIds, lines, summaries }
}

test('splits an uncompressed layer into the same layers as a compressed layer', async () => {
  const [plain, compressed] = [await splitBuilt(true, 'all'), await splitBuilt(false, 'all')]
  expect(plain.layers.length).toBeGreaterThan(4)
  expect(plain.layers).toEqual(compressed.layers)
  expect(plain.summaries.join('')).toContain('largest layer')
  expect(existsSync(plain.layout.directory)).toBe(false)
})

test.each<SplitMode>(['auto', 'never'])(
  'compresses the layers that are not split with `split: %s`',
  async mode => {
    const { keptLayout, layout, layers, diffIds, summaries } = await splitBuilt(true, mode)
    expect(layers.map(({ mediaType }) => mediaType)).toEqual([gzip, gzip])
    expect(layers.every(({ size }) => size < 1_000)).toBe(true)
    expect(diffIds).toHaveLength(2)
    expect(keptLayout.directory).not.toBe(layout.directory)
    expect(summaries).toEqual([])
  },
)

test('reuses the compressed bytes of a layer that is also in the previous image', async () => {
  const lastLayout = await makeImage([tars[1] ?? tar('upper')], join(root, 'last'), { level: 1 })
  const lastImageContent = await readImage(lastLayout, amd64)
  const { layers } = await splitBuilt(true, 'auto', lastLayout)
  expect(layers[1]?.digest).toBe(lastImageContent.manifest.layers[0]?.digest)
  expect((await splitBuilt(true, 'auto')).layers[1]?.digest).not.toBe(layers[1]?.digest)
})

test('keeps the image unchanged if no layer has to be compressed or split', async () => {
  const { keptLayout, layout } = await splitBuilt(false, 'auto')
  expect(keptLayout).toBe(layout)
})
