import { expect, test } from '@jest/globals'
import { shortenFailure } from '../../src/runner/failure-output.ts'

test('shortens a long failure to the size of an environment variable, and keeps its beginning and end', () => {
  const text = shortenFailure(`A notebook fails\n${'€'.repeat(1_000_000)}\nBA0601: https://example.org`)
  expect(Buffer.byteLength(text)).toBeLessThan(128 * 1024)
  expect(text).toMatch(/^A notebook fails\n/)
  expect(text).toMatch(/\nBA0601: https:\/\/example\.org$/)
  expect(shortenFailure('A notebook fails')).toBe('A notebook fails')
})
