import { expect, test } from '@jest/globals'
import type { SplitUnit } from '../../../src/layers/split/divide-units.ts'
import { hasDeletions, packUnits } from '../../../src/layers/split/pack-units.ts'
import { endOfTar } from '../../../src/layers/split/written-size.ts'

/** Returns a unit with this many bytes of content. */
const unit = (label: string, content: number, isDeletion = false): SplitUnit => ({
  label,
  size: endOfTar + content,
  isDeletion,
  components: [],
})

function pack(units: readonly SplitUnit[], content: number, maxLayers = 10) {
  const layers = packUnits(units, { target: endOfTar + content, maxLayers })
  return layers.map(layer => [layer.units.map(({ label }) => label).join(' '), layer.size - endOfTar])
}

test('fills layers up to the target', () => {
  expect(pack([unit('a', 60), unit('b', 40), unit('c', 1)], 100)).toEqual([
    ['a b', 100],
    ['c', 1],
  ])
})

test('puts a small unit into the first layer with enough space', () => {
  expect(pack([unit('a', 80_000), unit('b', 70_000), unit('c', 20_000), unit('d', 30_000)], 100_000)).toEqual(
    [
      ['a c', 100_000],
      ['b d', 100_000],
    ],
  )
})

test('orders units by the power of two of their size, then by name', () => {
  const units = [unit('b', 80_000), unit('a', 70_000), unit('d', 1_000_000), unit('c', 10_000)]
  expect(pack(units, 100).map(([label]) => label)).toEqual(['d', 'a', 'b', 'c'])
})

test('puts deletions first, even if they are small', () => {
  const packedLayers = packUnits([unit('a', 90), unit('z', 1, true), unit('b', 50)], {
    target: endOfTar + 90,
    maxLayers: 9,
  })
  expect(packedLayers[0]?.units.map(({ label }) => label)).toEqual(['z', 'b'])
  expect(packedLayers.map(hasDeletions)).toEqual([true, false])
  expect(hasDeletions(undefined)).toBe(false)
})

test('exceeds the target to limit the number of layers, but always allows one layer', () => {
  const units = ['a', 'b', 'c', 'd'].map(label => unit(label, 2000))
  expect(pack(units, 2000)).toHaveLength(4)
  expect(pack(units, 2000, 2)).toEqual([
    ['a b', 4000],
    ['c d', 4000],
  ])
  expect(pack(units, 2000, 0)).toEqual([['a b c d', 8000]])
  expect(pack([], 2000, 0)).toEqual([])
})
