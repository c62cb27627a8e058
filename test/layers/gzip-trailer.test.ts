import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { isTrustworthy, readTrailer } from '../../src/layers/gzip-trailer.ts'

const gibibyte = 2 ** 30

test('the last four bytes hold the size', () => {
  expect(readTrailer(gzipSync(Buffer.alloc(70_000)).subarray(-4))).toBe(70_000)
})

test.each([
  ['an ordinary layer', 1_600_000_512 - (1_600_000_512 % 512), 481_000_000, true],
  ['an empty layer', 1024, 32, true],
  ['not a multiple of 512', 1_000_001, 400_000, false],
  ['shorter than the end of a tar', 512, 30, false],
  ['below the compressed size: several members', 900_096, 1_200_000, false],
  ['just below it: data that does not compress', 1_200_128 - (1_200_128 % 512), 1_200_400, true],
  ['steeper than deflate can do', 512 * 2_000_000, 900_000, false],
  ['a small blob of zeros: 4 GiB more is impossible', 4_000_256 - (4_000_256 % 512), 4_000, true],
  ['a large blob: 4 GiB more would be as ordinary', 512 * 2_000_000, 700_000_000, false],
  ['5 GiB that wrapped to 1 GiB', gibibyte, 1.5 * gibibyte, false],
  ['a claim out of the ordinary in a middling blob', 512 * 400_000, 10_000_000, false],
])('%s', (_name, claimed, compressed, expected) => {
  expect(isTrustworthy(claimed, compressed)).toBe(expected)
})
