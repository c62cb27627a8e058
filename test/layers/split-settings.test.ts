import { expect, test } from '@jest/globals'
import { chooseLayers, parseMaxLayers, shareLayers, splitTarget } from '../../src/layers/split-settings.ts'

const megabyte = 1e6
const layer = (size: number, isBase = false, compressedSize = size / 3) => ({
  uncompressedSize: size * megabyte,
  compressedSize: compressedSize * megabyte,
  isBase,
})
const limits = { target: 200 * megabyte, warnLayerSize: 800 * megabyte, measure: 'uncompressed' } as const

test('`auto` selects layers over the limit, and `all` also selects layers of the build over the target', () => {
  const layers = [layer(300, true), layer(900, true), layer(100), layer(300), layer(900)]
  expect(chooseLayers(layers, 'auto', limits)).toEqual([1, 4])
  expect(chooseLayers(layers, 'all', limits)).toEqual([1, 3, 4])
  expect(chooseLayers(layers, 'never', limits)).toEqual([])
})

test('does not split a layer whose size is equal to the limit or the target', () => {
  const layers = [layer(800), layer(200), layer(800, true, 800)]
  expect(chooseLayers(layers, 'auto', limits)).toEqual([])
  expect(chooseLayers(layers, 'all', limits)).toEqual([0])
  expect(chooseLayers(layers, 'auto', { ...limits, measure: 'compressed' })).toEqual([])
})

test('applies the limit to the size that `measure` selects', () => {
  const layers = [layer(900), layer(900, false, 850)]
  expect(chooseLayers(layers, 'auto', { ...limits, measure: 'compressed' })).toEqual([1])
})

test('uses 1/16 of the image as the target, but at least 64 MB and at most the limit', () => {
  const target = (imageSize: number, givenTarget?: number) =>
    splitTarget({ target: givenTarget }, imageSize, 800e6)
  expect(target(3_200e6)).toBe(200e6)
  expect(target(100e6)).toBe(64e6)
  expect(target(100_000e6)).toBe(800e6)
  expect(target(3_200e6, 10e6)).toBe(10e6)
})

test('divides the maximum number of layers among the layers to split by size, with at least one layer for each', () => {
  expect(shareLayers([300, 100], 40)).toEqual([30, 10])
  expect(shareLayers([1000, 1], 4)).toEqual([3, 1])
  expect(shareLayers([10, 10], -3)).toEqual([1, 1])
})

test.each([
  ['1', 1],
  ['100', 100],
  [' 040\n', 40],
])('reads %j as a number of layers', (text, count) => {
  expect(parseMaxLayers(text)).toBe(count)
})

test.each(['0', '101', '-1', '4.5', '1e1', '00001', '4 0', 'many', ''])(
  'rejects %j as a number of layers',
  text => {
    expect(() => parseMaxLayers(text)).toThrow(
      expect.objectContaining({
        kind: 'invalid-input',
        message: 'expected a number of layers from 1 to 100',
      }),
    )
  },
)
