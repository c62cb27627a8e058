import { expect, test } from '@jest/globals'
import { findSlowInput } from './check-regex.ts'

test.each([
  ['takes linear time', '/^a+# buildkit$/', undefined],
  ['repeats nothing', '/^abc$/', undefined],
  ['restarts in a run of blanks', String.raw`/\s*# buildkit$/`, expect.stringContaining('2nd degree')],
  ['nests repetitions', '/^(?:a+)+$/', expect.stringContaining('exponential')],
])('classifies a regular expression that %s: %s', (_name, literal, expected) => {
  expect(findSlowInput(literal)).toEqual(expected)
})
