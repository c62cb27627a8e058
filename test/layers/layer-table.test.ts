import { describe, expect, test } from '@jest/globals'
import {
  describeOversize,
  describeVerdict,
  layersAsMarkdown,
  layersAsText,
} from '../../src/layers/layer-table.ts'
import { evaluateLayers } from '../../src/layers/layer-verdict.ts'
import type { Layer } from '../../src/layers/measure-layers.ts'
import { sha256Digest } from '../../src/oci/digest.ts'

const budget = { maxLayerSize: 1000, warnLayerSize: 800, measure: 'uncompressed' } as const

function layer(uncompressedSize: number, fields: Partial<Layer> = {}): Layer {
  const digest = sha256Digest(Buffer.from(`${uncompressedSize}`))
  return {
    ...{ digest, diffId: digest, compressedSize: uncompressedSize / 2, uncompressedSize },
    ...{ sizeKnownBy: 'exact', createdBy: 'COPY lib lib', ...fields },
  }
}

const sentence = (...layers: readonly Layer[]) =>
  describeVerdict('image', evaluateLayers(layers, budget), budget)

test.each<[readonly number[], string]>([
  [[800], 'Every layer of image is at most 800 B (1 layer, 800 B uncompressed in total)'],
  [[], 'Every layer of image is at most 800 B (0 layers, 0 B uncompressed in total)'],
  [[801, 5], 'Layer 1 of image is 801 B, over the limit of 800 B (2 layers, 806 B uncompressed in total)'],
  [
    [900, 5, 900],
    'Layer 1 of image is 900 B, over the limit of 800 B; 1 more layer exceeds it (3 layers, 1.80 kB uncompressed in total)',
  ],
  [
    [900, 901, 900],
    'Layer 2 of image is 901 B, over the limit of 800 B; 2 more layers exceed it (3 layers, 2.70 kB uncompressed in total)',
  ],
])('describes layers of %j bytes', (sizes, expected) => {
  expect(sentence(...sizes.map(size => layer(size)))).toBe(expected)
})

test('compares the compressed sizes if the limit applies to them', () => {
  const layers = [layer(900, { compressedSize: 810 }), layer(2000, { compressedSize: 700 })]
  const compressedBudget = { ...budget, measure: 'compressed' } as const
  expect(describeOversize('image', evaluateLayers(layers, compressedBudget), compressedBudget)).toBe(
    'Layer 1 of image is 810 B, over the limit of 800 B (2 layers, 1.51 kB compressed in total)',
  )
})

const layersByEvidence = (['annotation', 'trailer', 'exact'] as const).map(sizeKnownBy =>
  layer(900, { sizeKnownBy }),
)

test.each([
  [
    layersByEvidence,
    'exact: counted from the contents; trailer: read at the end of the compressed layer; annotation: stated in the manifest',
  ],
  [layersByEvidence.slice(0, 1), 'annotation: stated in the manifest'],
])('explains in the summary how the sizes are known', (layers, expected) => {
  const lines = layersAsMarkdown('image', evaluateLayers(layers, budget), budget).split('\n')
  expect(lines.at(-2)).toBe(`<sub>Known by: ${expected}</sub>`)
})

test('shows only the beginning of a digest in the heading of the summary', () => {
  const name = `image@sha256:${'ab'.repeat(32)}`
  const [heading = ''] = layersAsMarkdown(name, evaluateLayers([layer(1)], budget), budget).split('\n')
  expect(heading).toMatch(/^### ✅ Every layer of image@sha256:(?:ab){1,10}\S? is at most/)
})

describe('the bar of a layer', () => {
  const bar = (size: number, width?: number) => {
    const verdict = evaluateLayers([layer(size)], budget)
    const text = layersAsText('image', verdict, budget, width === undefined ? {} : { width })
    return /[█░]+/.exec(text)?.[0]
  }

  test.each([
    [0, 0],
    [24, 0],
    [25, 1],
    [500, 10],
    [1000, 20],
    [5000, 20],
  ])('of %i bytes has %i of 20 parts', (size, count) => {
    expect(bar(size)).toBe('█'.repeat(count) + '░'.repeat(20 - count))
  })

  test('has 10 parts in a terminal', () => {
    expect(bar(500, 80)).toBe('█████░░░░░')
  })
})

test('paints the bar of each layer and the sentence by their verdicts', () => {
  const verdict = evaluateLayers([layer(900), layer(1001)], budget)
  const text = layersAsText('image', verdict, budget, { paint: (kind, part) => `<${kind}:${part}>` })
  expect(text.split('\n').map(line => /<\w+:./.exec(line)?.[0])).toEqual([
    undefined,
    '<warn:█',
    '<fail:█',
    undefined,
    '<fail:L',
  ])
})

test('shortens the instruction to the width of the terminal', () => {
  const table = (createdBy: string | undefined, width?: number) =>
    layersAsText('image', evaluateLayers([layer(900, { createdBy })], budget), budget, { width })
      .split('\n')
      .slice(0, 2)
  expect(table('RUN make install', 80)).toEqual([
    'layer  of 1.00 kB    compressed  uncompressed  known by    created by',
    '    1  █████████░         450 B         900 B  exact       RUN make install',
  ])
  expect(table('RUN make install', 70)[1]).toBe(
    '    1  █████████░         450 B         900 B  exact       RUN make i…',
  )
  expect(table('RUN make', 20)[1]).toBe('    1  █████████░         450 B         900 B  exact       …')
  expect(table(undefined)[1]).toMatch(/ {2}unknown$/)
  expect(table(`RUN ${'x'.repeat(86)}`)[1]).toMatch(/ {2}RUN x{86}$/)
  expect(table(`RUN ${'x'.repeat(87)}`)[1]).toMatch(/ {2}RUN x{85}…$/)
})
