import { tmpdir } from 'node:os'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Layer } from '../../src/layers/measure-layers.ts'
import { type Registry, startRegistry } from '../host/registry.ts'
import { runAction, type StepContext } from '../runner/run-action.ts'
import { runCli } from '../runner/run-cli.ts'
import { publishLayers } from '../scenarios/publish-layers.ts'
import {
  libraryPiece,
  makeRepeatedLayer,
  type RepeatedLayer,
  tablePiece,
} from '../scenarios/repeated-layer.ts'

/** One megabyte, rounded up to a multiple of the 512 bytes of a tar block. */
const megabyte = 1_000_448
/** Modulus of the size in the trailer of a gzip file. */
const gzipSizeModulus = 2 ** 32
let registry: Registry

const context: StepContext = {
  repository: 'science/model',
  ref: 'refs/heads/main',
  sha: '0'.repeat(40),
  eventName: 'push',
  githubUrl: 'http://127.0.0.1:9',
  token: '',
  workspace: tmpdir(),
}

beforeAll(async () => {
  registry = await startRegistry()
})
afterAll(() => registry?.stop())

/** Pushes an image to its own repository and checks it. */
async function check(name: string, layers: readonly RepeatedLayer[]) {
  await publishLayers(registry.url, name, 'latest', layers)
  const image = `${registry.host}/${name}:latest`
  const before = registry.requests().length
  const result = await runAction('actions/check-layer-sizes', { image }, context)
  const requests = registry.requests().slice(before)
  const measuredLayers: Layer[] = JSON.parse(result.outputs.layers ?? '[]')
  return { ...result, image, measuredLayers, bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0) }
}

test('rejects a table of 4.9 GB although its gzip trailer states less than 1 GB', async () => {
  const layer = makeRepeatedLayer([{ name: 'table.csv', piece: tablePiece(20 * megabyte), times: 245 }])
  expect(layer.tarSize / layer.stored.length).toBeGreaterThan(10)
  expect(layer.tarSize - gzipSizeModulus).toBeGreaterThan(layer.stored.length)
  expect(layer.tarSize - gzipSizeModulus).toBeLessThan(0.8e9)

  const { exitCode, errors, measuredLayers } = await check('science/table', [layer])

  expect(measuredLayers).toMatchObject([
    { uncompressedSize: layer.tarSize, sizeKnownBy: 'exact', verdict: 'fail' },
  ])
  expect(errors).toEqual([expect.stringMatching(/^Layer 1 of \S+ is 4\.90 GB, over the limit of 1\.00 GB/)])
  expect(exitCode).toBe(1)
})

test.each([
  ['small', 10, 5],
  ['large', 25, 40],
])(
  'rejects a %s ordinary layer that contains a sparse file of more than 4 GiB',
  async (size, before, after) => {
    const library = libraryPiece(4 * megabyte)
    const layer = makeRepeatedLayer([
      { name: 'libraries', piece: library, times: before },
      { name: 'lastlog', piece: Buffer.alloc(40 * megabyte), times: 108 },
      { name: 'more', piece: library, times: after },
    ])
    expect(layer.tarSize - gzipSizeModulus).toBeGreaterThan(layer.stored.length)
    // The action samples only layers over 43 MB.
    expect(layer.stored.length > 43e6).toBe(size === 'large')

    const { errors, measuredLayers } = await check(`science/sparse-${size}`, [layer])

    expect(measuredLayers).toMatchObject([{ uncompressedSize: layer.tarSize, verdict: 'fail' }])
    expect(errors).toEqual([
      expect.stringMatching(/^Layer 1 of \S+ is 4\.\d\d GB, over the limit of 1\.00 GB/),
    ])
  },
)

test('measures a large ordinary layer from a few small ranges', async () => {
  const layer = makeRepeatedLayer([{ name: 'libraries', piece: libraryPiece(4 * megabyte), times: 100 }])
  expect(layer.stored.length).toBeGreaterThan(150e6)

  const { exitCode, measuredLayers, bytes } = await check('science/large', [layer])

  expect(measuredLayers).toMatchObject([{ uncompressedSize: layer.tarSize, sizeKnownBy: 'trailer' }])
  expect(bytes).toBeLessThan(layer.stored.length / 200)
  expect(exitCode).toBe(0)
})

test.each([
  [100, 'pass'],
  [101, 'warn'],
  [125, 'warn'],
  [126, 'fail'],
])('the verdict for an image with %i layers is %s', async (count, verdict) => {
  const layers = Array.from({ length: count }, () =>
    makeRepeatedLayer([{ name: 'file', piece: Buffer.alloc(512), times: 1 }]),
  )
  const { exitCode, outputs, errors, warnings, image, summary } = await check(`science/many-${count}`, layers)

  expect(outputs.verdict).toBe(verdict)
  expect(exitCode).toBe(verdict === 'fail' ? 1 : 0)
  const message = new RegExp(`^\\S+/many-${count}:latest has ${count} layers, .* (?:more than|limit of) 125`)
  expect(errors).toEqual(verdict === 'fail' ? [expect.stringMatching(message)] : [])
  expect(warnings).toEqual(verdict === 'warn' ? [expect.stringMatching(message)] : [])
  if (verdict !== 'pass') expect(summary).toContain(`has ${count} layers`)
  const cli = await runCli(['check-layer-sizes', image])
  expect(cli.exitCode).toBe(exitCode)
  expect(cli.out.includes(`has ${count} layers`)).toBe(verdict !== 'pass')
})
