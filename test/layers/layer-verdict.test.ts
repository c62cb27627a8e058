import { expect, test } from '@jest/globals'
import { describeVerdict, layersAsMarkdown, layersAsText } from '../../src/layers/layer-table.ts'
import { evaluateLayers } from '../../src/layers/layer-verdict.ts'
import type { Layer } from '../../src/layers/measure-layers.ts'
import { escapeMarkdown } from '../../src/markdown.ts'
import { sha256Digest } from '../../src/oci/digest.ts'

const budget = { maxLayerSize: 1000, warnLayerSize: 800, measure: 'uncompressed' } as const

function layer(uncompressedSize: number, createdBy = 'COPY lib lib'): Layer {
  const digest = sha256Digest(Buffer.from(`${uncompressedSize}`))
  return {
    digest,
    diffId: digest,
    compressedSize: uncompressedSize / 2,
    uncompressedSize,
    sizeKnownBy: 'exact',
    createdBy,
  }
}

test.each([
  [[800], 'pass'],
  [[801], 'warn'],
  [[1000, 10], 'warn'],
  [[10, 1001, 900], 'fail'],
  [[], 'pass'],
] as const)('evaluates layers of %j bytes as %s', (sizes, verdict) => {
  expect(
    evaluateLayers(
      sizes.map(size => layer(size)),
      budget,
    ).verdict,
  ).toBe(verdict)
})

test.each([
  [1, 'pass'],
  [100, 'pass'],
  [101, 'warn'],
  [125, 'warn'],
  [126, 'fail'],
  [1000, 'fail'],
] as const)('evaluates %i layers as %s', (count, verdict) => {
  expect(
    evaluateLayers(
      Array.from({ length: count }, () => layer(1)),
      budget,
    ).verdict,
  ).toBe(verdict)
})

test('reports too many layers in addition to oversized layers', () => {
  const smallLayers = Array.from({ length: 125 }, () => layer(1))
  const describeLayers = (layers: Layer[]) =>
    describeVerdict('image:tag', evaluateLayers(layers, budget), budget)
  expect(describeLayers(smallLayers)).toBe(
    "image:tag has 125 layers, close to Docker's limit of 125, which also counts the layers of images built from it: combine RUN and COPY instructions, or copy the result into a final stage",
  )
  expect(describeLayers([...smallLayers, layer(900)])).toBe(
    'Layer 126 of image:tag is 900 B, over the limit of 800 B (126 layers, 1.02 kB uncompressed in total). image:tag has 126 layers, but Docker cannot run images with more than 125 ("max depth exceeded"): combine RUN and COPY instructions, or copy the result into a final stage',
  )
})

test('computes totals in the measure of the limit', () => {
  const compressedBudget = { ...budget, measure: 'compressed' } as const
  expect(evaluateLayers([layer(1000), layer(600)], compressedBudget)).toMatchObject({
    verdict: 'pass',
    largestLayerSize: 500,
    totalSize: 800,
  })
})

test('names the largest layer, its size, the limit and the number of other oversized layers', () => {
  const verdict = evaluateLayers([layer(1001), layer(5000), layer(900)], budget)
  expect(describeVerdict('image:tag', verdict, budget)).toBe(
    'Layer 2 of image:tag is 5.00 kB, over the limit of 1.00 kB; 1 more layer exceeds it (3 layers, 6.90 kB uncompressed in total)',
  )
})

test('labels sizes and their origin in the summary and in the terminal', () => {
  const sources = ['exact', 'trailer', 'annotation'] as const
  const layers = sources.map(sizeKnownBy => ({ ...layer(900), sizeKnownBy }))
  const verdict = evaluateLayers(layers, budget)
  const reports = [layersAsMarkdown('image', verdict, budget), layersAsText('image', verdict, budget)]
  for (const report of reports) {
    for (const label of ['compressed', 'uncompressed', 'known by', 'created by', ...sources])
      expect(report).toContain(label)
  }
})

test('fits the table to the columns of the terminal', () => {
  const verdict = evaluateLayers([layer(900, `RUN ${'x'.repeat(200)}`), layer(1_900)], budget)
  const lines = layersAsText('image', verdict, budget, { width: 80 }).split('\n').slice(0, 3)
  expect(lines.map(line => line.length <= 80)).toEqual([true, true, true])
  expect(lines[1]).toContain('RUN xxx')
})

test('escapes table separators, markup and control characters of an instruction', () => {
  const verdict = evaluateLayers([layer(1, 'RUN a | b `c` <img src=x> \u001b[31mred\n| more |')], budget)
  const row =
    layersAsMarkdown('image', verdict, budget)
      .split('\n')
      .find(line => line.startsWith('| ✅')) ?? ''
  expect(row.split('|')).toHaveLength(9)
  for (const character of ['<', '>', '\u001b']) expect(row).not.toContain(character)
  expect(escapeMarkdown('a|b`<')).toBe('a&#124;b&#96;&#60;')
})
