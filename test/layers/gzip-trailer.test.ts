import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { isPossible, mayHaveWrapped, parseTrailer } from '../../src/layers/gzip-trailer.ts'

test('the last four bytes hold the size', () => {
  expect(parseTrailer(gzipSync(Buffer.alloc(70_000)).subarray(-4))).toBe(70_000)
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
  ['a small blob', 4_000, false],
  ['the largest blob that cannot', 4_161_000, false],
  ['the smallest one that can', 4_162_000, true],
  ['a large layer', 300_000_000, true],
])('may hold 4 GiB more than it claims: %s', (_name, compressed, expected) => {
  expect(mayHaveWrapped(compressed)).toBe(expected)
})
