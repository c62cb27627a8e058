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
])('corrects %s to %s', (text, name) => {
  expect(nearestName(text, commands)).toBe(name)
})

test.each(['', 'launch', 'x', 'build', 'frobnicate'])('suggests nothing for %j', text => {
  expect(nearestName(text, commands)).toBeUndefined()
  expect(didYouMean(text, commands)).toBe('')
})

describe('the edit distance', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })

  test('is zero for equal words, symmetric, and at most the length of the longer word', () => {
    fc.assert(
      fc.property(word, word, (left, right) => {
        const distance = editDistance(left, right)
        expect(distance === 0).toBe(left === right)
        expect(distance).toBe(editDistance(right, left))
        expect(distance).toBeGreaterThanOrEqual(Math.abs(left.length - right.length))
        expect(distance).toBeLessThanOrEqual(Math.max(left.length, right.length))
      }),
    )
  })

  test('counts a swap of two adjacent letters as one step', () => {
    fc.assert(
      fc.property(word, word, (prefix, suffix) => {
        expect(editDistance(`${prefix}xy${suffix}`, `${prefix}yx${suffix}`)).toBe(1)
      }),
    )
  })
})
