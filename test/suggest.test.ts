import { describe, expect, test } from '@jest/globals'
import { didYouMean, editDistance, nearestName } from '../src/suggest.ts'
import { fc } from './random.ts'

const commands = ['check-layer-sizes', 'plan', 'launch-link', 'launch-table', 'history', 'doctor']

test.each([
  ['lauch-table', 'launch-table'],
  ['Plan', 'plan'],
  ['paln', 'plan'],
  ['histroy', 'history'],
  ['check-layer-size', 'check-layer-sizes'],
  ['check', 'check-layer-sizes'],
  ['doc', 'doctor'],
])('suggests for %s: %s', (text, name) => {
  expect(nearestName(text, commands)).toBe(name)
})

test.each(['', 'launch', 'x', 'build', 'frobnicate'])('%s has no unique suggestion', text => {
  expect(nearestName(text, commands)).toBeUndefined()
  expect(didYouMean(text, commands)).toBe('')
})

describe('the distance', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })

  test('is zero for the same, the same in both directions, and at most the longer length', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = editDistance(one, other)
        expect(distance === 0).toBe(one === other)
        expect(distance).toBe(editDistance(other, one))
        expect(distance).toBeGreaterThanOrEqual(Math.abs(one.length - other.length))
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length))
      }),
    )
  })

  test('counts a swap of neighbours as one step', () => {
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(editDistance(`${left}xy${right}`, `${left}yx${right}`)).toBe(1)
      }),
    )
  })
})
