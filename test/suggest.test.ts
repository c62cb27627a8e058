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

test('names the suggestion in a message', () => {
  expect(didYouMean('paln', commands)).toBe(' (did you mean "plan"?)')
})

test.each([
  ['pl', 'plan'],
  ['p', undefined],
  ['PL', 'plan'],
  ['', undefined],
])('completes only texts of at least two letters: %j to %s', (text, name) => {
  expect(nearestName(text, ['plan', 'doctor-long-name'])).toBe(name)
})

test('completes a name in capitals', () => {
  expect(nearestName('doc', ['DOCTOR-LONG'])).toBe('DOCTOR-LONG')
})

test('corrects one letter of a short name, and a third of the letters of a long name', () => {
  expect(nearestName('ac', ['ab'])).toBe('ab')
  expect(nearestName('abcxyz', ['abcdef'])).toBeUndefined()
  expect(nearestName('abcdyz', ['abcdef'])).toBe('abcdef')
})

test.each([
  ['', 'abc', 3],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
  ['ab', 'ba', 1],
  ['abc', 'abd', 1],
  ['abc', 'ab', 1],
  ['abcd', 'badc', 2],
])('the edit distance between %j and %j is %i', (source, target, distance) => {
  expect(editDistance(source, target)).toBe(distance)
})
