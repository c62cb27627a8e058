import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { isPlausibleSize, mayHaveWrapped, parseTrailer } from '../../src/layers/gzip-trailer.ts'

test('reads the size from the last four bytes', () => {
  expect(parseTrailer(gzipSync(Buffer.alloc(70_000)).subarray(-4))).toBe(70_000)
})

test.each([
  ['an ordinary layer', 512 * 3_125_000, 481_000_000, true],
  ['an empty layer', 1024, 32, true],
  ['a size that is not a multiple of 512', 1_000_001, 400_000, false],
  ['a size below the end marker of a tar', 512, 30, false],
  ['the size of one of several members', 900_096, 1_200_000, false],
  ['data that does not compress', 512 * 2343, 1_200_400, true],
  ['a ratio that deflate cannot reach', 512 * 2_000_000, 900_000, false],
])('returns whether the claimed size is possible for %s', (_name, claimed, compressed, expected) => {
  expect(isPlausibleSize(claimed, compressed)).toBe(expected)
})

test.each([
  ['a small blob', 4_000, false],
  ['the largest blob whose size cannot have wrapped', 4_161_000, false],
  ['the smallest blob whose size can have wrapped', 4_162_000, true],
  ['a large layer', 300_000_000, true],
])('returns whether 4 GiB can be missing from the size of %s', (_name, compressed, expected) => {
  expect(mayHaveWrapped(compressed)).toBe(expected)
})
