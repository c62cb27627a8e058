import { expect, test } from '@jest/globals'
import { parseDigest, sha256Digest } from '../../src/oci/digest.ts'

test('computes the SHA-256 digest of empty content', () => {
  expect(sha256Digest(new Uint8Array())).toBe(
    'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  )
})

test.each([
  ['too few digits', 'sha256:abc'],
  ['upper-case digits', `sha256:${'A'.repeat(64)}`],
  ['a trailing newline', `sha256:${'a'.repeat(64)}\n`],
  ['a trailing instruction', `sha256:${'a'.repeat(64)}\nRUN evil`],
  ['another algorithm', `sha512:${'a'.repeat(128)}`],
])('rejects a digest with %s', (_name, text) => {
  expect(() => parseDigest(text)).toThrow('is not a digest')
})
