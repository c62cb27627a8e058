import { expect, test } from '@jest/globals'
import { parseDigest, sha256Digest } from '../../src/oci/digest.ts'

test('a digest of bytes is the well-known one', () => {
  expect(sha256Digest(new Uint8Array())).toBe(
    'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  )
})

test.each([
  ['short', 'sha256:abc'],
  ['upper case', `sha256:${'A'.repeat(64)}`],
  ['a newline behind it', `sha256:${'a'.repeat(64)}\n`],
  ['an instruction behind it', `sha256:${'a'.repeat(64)}\nRUN evil`],
  ['another algorithm', `sha512:${'a'.repeat(128)}`],
])('rejects a digest with %s', (_name, text) => {
  expect(() => parseDigest(text)).toThrow('is not a digest')
})
