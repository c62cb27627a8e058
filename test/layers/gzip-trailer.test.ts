import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { isPossible, mayHaveWrapped, readTrailer } from '../../src/layers/gzip-trailer.ts'

const gibibyte = 2 ** 30

test('the last four bytes hold the size', () => {
  expect(readTrailer(gzipSync(Buffer.alloc(70_000)).subarray(-4))).toBe(70_000)
})

test.each([
  ['an ordinary layer', 512 * 3_125_000, 481_000_000, true],
  ['an empty layer', 1024, 32, true],
  ['not a multiple of 512', 1_000_001, 400_000, false],
  ['shorter than the end of a tar', 512, 30, false],
  ['below the compressed size: several members', 900_096, 1_200_000, false],
  ['just below it: data that does not compress', 512 * 2343, 1_200_400, true],
  ['steeper than deflate can do', 512 * 2_000_000, 900_000, false],
])('possible as the length of a tar: %s', (_name, claimed, compressed, expected) => {
  expect(isPossible(claimed, compressed)).toBe(expected)
})

test.each([
  ['a small blob of zeros', 512 * 7800, 4_000, false],
  ['the largest blob that cannot hide 4 GiB', 1024, 4_161_000, false],
  ['the smallest one that can', 1024, 4_162_000, true],
  ['a large ordinary layer', 512 * 2_000_000, 300_000_000, true],
  ['5 GiB that wrapped to 1 GiB', gibibyte, 1.5 * gibibyte, true],
])('4 GiB too small: %s', (_name, claimed, compressed, expected) => {
  expect(mayHaveWrapped(claimed, compressed)).toBe(expected)
})
