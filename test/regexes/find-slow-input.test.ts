import { expect, test } from '@jest/globals'
import { findSlowInput } from './find-slow-input.ts'

test.each([
  ['takes linear time', '/^a+# buildkit$/', undefined],
  ['has no repetition', '/^abc$/', undefined],
  [
    'retries the match at each of several spaces',
    String.raw`/\s*# buildkit$/`,
    expect.stringContaining('2nd degree'),
  ],
  ['has nested repetitions', '/^(?:a+)+$/', expect.stringContaining('exponential')],
])('classifies a regular expression that %s: %s', (_name, literal, expected) => {
  expect(findSlowInput(literal)).toEqual(expected)
})
