import { expect, test } from '@jest/globals'
import { assertNoBomb } from '../../src/layers/assert-no-bomb.ts'

const gibibyte = 2 ** 30

test.each([
  ['small with a high compression ratio', 16 * gibibyte, 1],
  ['large with an ordinary compression ratio', 90 * gibibyte, gibibyte],
  ['exactly at both limits', 100 * gibibyte, gibibyte],
])('accepts data that is %s', (_name, size, compressedSize) => {
  expect(() => assertNoBomb(size, compressedSize, 'the layer')).not.toThrow()
})

test('rejects large data with an implausible compression ratio', () => {
  expect(() => assertNoBomb(16 * gibibyte + 1, 20_000_000, 'layer 2 of example')).toThrow(
    'layer 2 of example unpacks to more than 17.2 GB from 20.0 MB: it may be a decompression bomb',
  )
})
