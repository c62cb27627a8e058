import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { describeSplit } from '../../../src/image/split/report-split.ts'
import { splitImage } from '../../../src/image/split/split-image.ts'
import { readSplitScope } from '../../../src/image/split/split-scope.ts'
import { sha256Digest } from '../../../src/oci/digest.ts'
import { readImage } from '../../../src/oci/read-image.ts'
import { amd64 } from '../../layout/local-image.ts'
import { endOfArchive, file, header, pax } from '../../tar/make-tar.ts'
import { parents } from './generated-layer.ts'
import { caseDirectory, makeImage, root, silentLog, splitRequest, splitTar, trees } from './split-case.ts'

const folder = (name: string, mode = 0o755) => header({ name: `${name}/`, flag: '5', mode, mtime: 1_000 })
const noise = (length: number, seed = 1) =>
  Buffer.from(Array.from({ length }, (_, index) => (index * index * 7919 + seed) >> 7))
const upper = Buffer.concat([
  folder('opt', 0o711),
  folder('opt/a', 0o700),
  file('opt/a/one', noise(9_000)),
  folder('opt/b'),
  file('opt/b/two', noise(9_000, 2)),
  header({ name: 'opt/b/link', flag: '1', linkName: 'opt/a/one' }),
  file('opt/c', noise(12_000, 3)),
  endOfArchive,
])
const base = Buffer.concat([file('base', noise(20_000)), endOfArchive])

test('updates the config, the history and the digests for the new layers, and keeps all other fields', async () => {
  const { split, parts, stack } = await splitTar(base, upper, 14_000)
  const { manifest, config } = await readImage(split.layout, amd64)
  expect(config.diffIds).toEqual(parts.map(path => sha256Digest(gunzipSync(readFileSync(path)))))
  expect(config.diffIds[0]).toBe(sha256Digest(readFileSync(stack[0] ?? '')))
  expect(manifest.layers.map(({ digest }) => digest)).toEqual(
    parts.map(path => sha256Digest(readFileSync(path))),
  )
  expect(manifest.annotations).toMatchObject({ some: 'annotation' })
  const rawConfig = JSON.parse(Buffer.from(await split.layout.readBlob(manifest.config)).toString())
  expect(rawConfig).toMatchObject({ unknown: { kept: true }, config: { Env: ['A=b'] } })
  expect(rawConfig.history).toEqual([
    { created_by: 'ENV A=b', empty_layer: true },
    { created: '2026-01-01T00:00:00Z', created_by: 'COPY layer-0 /' },
    { created: '2026-01-01T00:00:00Z', created_by: 'COPY layer-1 / # layer 1 of 3: opt/a/one (12.8 kB)' },
    { created: '2026-01-01T00:00:00Z', created_by: 'COPY layer-1 / # layer 2 of 3: opt/b/two (11.8 kB)' },
    { created: '2026-01-01T00:00:00Z', created_by: 'COPY layer-1 / # layer 3 of 3: opt/c (14.3 kB)' },
  ])
})

test('lists the parent folders of files with their attributes in every layer', async () => {
  const { parts } = await splitTar(base, upper, 14_000)
  for (const part of parts.slice(1)) {
    const [tree] = await trees.list([part])
    expect(tree?.opt).toMatchObject({ type: 'd', mode: 0o711, mtime: 1_000 })
    for (const path of Object.keys(tree ?? {}))
      for (const above of parents(path)) expect(tree?.[above]).not.toHaveProperty('implied')
  }
})

test('splits the same image into the same bytes', async () => {
  const firstCase = await splitTar(base, upper, 14_000)
  const secondCase = await splitTar(base, upper, 14_000)
  expect((await secondCase.split.layout.readManifest()).digest).toBe(
    (await firstCase.split.layout.readManifest()).digest,
  )
})

test('`auto` splits only layers over the limit, and reports a split layer of the base image', async () => {
  const keptCase = await splitTar(base, upper, 14_000, {
    mode: 'auto',
    budget: { warnLayerSize: 50_000, measure: 'uncompressed' },
  })
  expect(keptCase.split.layers.map(({ parts }) => parts)).toEqual([undefined, undefined])
  const files = [1, 2, 3].map(seed => file(`base-${seed}`, noise(20_000, seed)))
  const largeTar = Buffer.concat([...files, endOfArchive])
  const { split } = await splitTar(largeTar, upper, 30_000, {
    mode: 'auto',
    budget: { warnLayerSize: 45_000, measure: 'uncompressed' },
  })
  expect(split.layers.map(({ parts }) => parts?.length)).toEqual([3, undefined])
  expect(describeSplit(split)).toContain(
    'Layer 1 (64.0 kB) of the base image was too large and is split: nodes that have the base image pull it again',
  )
  const [largeLayer] = split.layers
  if (largeLayer === undefined) throw new Error('the image has no layers')
  expect(describeSplit({ ...split, layers: [largeLayer, largeLayer] })).toContain(
    'Layers 1 (64.0 kB), 2 (64.0 kB) of the base image were too large and are split: nodes that have the base image pull them again',
  )
})

test('puts a file larger than the target into its own layer', async () => {
  const tar = Buffer.concat([
    file('huge', noise(60_000)),
    file('a', noise(900)),
    file('b', noise(900)),
    endOfArchive,
  ])
  const { split } = await splitTar(base, tar, 10_000)
  expect(split.layers[1]?.parts?.map(({ title }) => title)).toEqual(['huge', 'a, b'])
})

test('increases the target if there would be too many layers', async () => {
  const files = Array.from({ length: 30 }, (_, index) => file(`file-${index}`, noise(5_000, index)))
  const { split, parts } = await splitTar(base, Buffer.concat([...files, endOfArchive]), 6_000, {
    maxLayers: 5,
  })
  expect(split.layers[1]?.parts?.length).toBeGreaterThan(2)
  expect(parts.length).toBeLessThanOrEqual(5)
})

test('does not split a layer with a file in a folder that the layer does not list', async () => {
  const files = Array.from({ length: 30 }, (_, index) => file(`${index}/file`, noise(5_000, index)))
  const { split } = await splitTar(base, Buffer.concat([...files, endOfArchive]), 14_000)
  expect(split.layers[1]?.parts).toBeUndefined()
})

test('does not split a layer with global headers', async () => {
  const tar = Buffer.concat([pax({ gid: '77' }, 'g'), upper])
  const { split } = await splitTar(base, tar, 14_000)
  expect(split.layers[1]?.parts).toBeUndefined()
})

test('rejects a damaged layer, and leaves no files on the disk', async () => {
  const truncatedTar = upper.subarray(0, 9_000)
  await expect(splitTar(base, truncatedTar, 4_000)).rejects.toThrow('layer 2 of 2 of oci-layout:')
  expect(existsSync(join(caseDirectory(), 'after'))).toBe(false)
  expect(existsSync(join(caseDirectory(), 'after.partial'))).toBe(false)
})

test('does not write to a folder with other files', async () => {
  const source = await makeImage([base], join(root, 'full'))
  const scope = await readSplitScope(source, splitRequest(10_000))
  await expect(splitImage(source, scope, join(root, 'full'), silentLog)).rejects.toThrow('is not empty')
  expect(existsSync(join(root, 'full', 'oci-layout'))).toBe(true)
})
