import { describe, expect, test } from '@jest/globals'
import {
  agreesWithWindows,
  maxOrdinaryRatio,
  probeLength,
  sampleRanges,
  windowLength,
} from '../../src/layers/size-samples.ts'
import { fc } from '../random.ts'

const wrapSize = 2 ** 32
/** Highest compression ratio of deflate. */
const maxDeflateRatio = 1032
const sizes = fc.integer({ min: 4_162_000, max: 2_000_000_000 })
const share = fc.double({ min: 0, max: 1, noNaN: true })
const findWindows = (size: number) => sampleRanges(size).filter(({ length }) => length === windowLength)
/** Minimum size of a blob that can hide 4 GiB of content at the maximum ordinary ratio. */
const minSizeWithoutRun = wrapSize / (maxOrdinaryRatio - 1)

describe('samples', () => {
  test('cover every run that can hide 4 GiB, with space for a window in the run', () => {
    fc.assert(
      fc.property(sizes, share, (size, position) => {
        const runLength = Math.floor(wrapSize / maxDeflateRatio)
        const runStart = Math.floor(position * (size - runLength))
        const isHit = sampleRanges(size).some(
          ({ start }) => start >= runStart && start + windowLength <= runStart + runLength,
        )
        expect(isHit).toBe(true)
      }),
    )
  })

  test('include a window in every part that can hide 4 GiB of content without a run', () => {
    const largeSizes = fc.integer({ min: Math.ceil(minSizeWithoutRun), max: 2_000_000_000 })
    fc.assert(
      fc.property(largeSizes, share, (size, position) => {
        const partLength = Math.floor(wrapSize / maxOrdinaryRatio)
        const partStart = Math.floor(position * (size - partLength))
        const isHit = findWindows(size).some(
          ({ start }) => start >= partStart && start + windowLength <= partStart + partLength,
        )
        expect(isHit).toBe(true)
      }),
    )
  })

  test('stay inside the blob, and are a small part of it', () => {
    fc.assert(
      fc.property(sizes, size => {
        const ranges = sampleRanges(size)
        for (const { start, length } of ranges) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(start + length).toBeLessThanOrEqual(size)
        }
        const bytesRead = ranges.reduce((sum, { length }) => sum + length, 0)
        expect(bytesRead).toBeLessThan(size / 200)
      }),
    )
  })

  test('are not needed for a blob too small to hide 4 GiB', () => {
    expect(sampleRanges(4_161_000)).toEqual([])
  })

  test('are short in a blob where only a run can hide 4 GiB', () => {
    expect(sampleRanges(40_000_000)).toHaveLength(10)
    expect(sampleRanges(40_000_000).every(({ length }) => length === probeLength)).toBe(true)
    expect(findWindows(50_000_000)).toHaveLength(3)
    expect(findWindows(1_000_000_000)).toHaveLength(28)
  })
})

describe('a claim', () => {
  const storedSize = 300_000_000
  const ordinaryRatios = Array.from({ length: 9 }, (_, index) => 2 + (index % 5) / 2)

  test.each<[string, boolean, number, (number | undefined)[]]>([
    ['that matches various windows', true, 870e6, ordinaryRatios],
    ['with a third of the windows unreadable', true, 870e6, [...ordinaryRatios, ...Array(4).fill(undefined)]],
    [
      'with more than a third of the windows unreadable',
      false,
      870e6,
      [...ordinaryRatios, ...Array(5).fill(undefined)],
    ],
    ['with the same ratio in all windows', false, 870e6, Array(9).fill(17.3)],
    ['with one window of zeros', false, 870e6, [...ordinaryRatios.slice(1), 1030]],
    ['with one window that compresses at 100:1', false, 870e6, [...ordinaryRatios.slice(1), 100]],
    ['of only the last member', false, 300e6, Array(9).fill(3)],
    ['without windows', false, 870e6, []],
    ['with a single window', false, 870e6, [3]],
  ])('%s is confirmed: %s', (_name, expected, claimed, ratios) => {
    expect(agreesWithWindows(claimed, storedSize, ratios)).toBe(expected)
  })

  test('is rejected when all windows imply a size that is 4 GiB larger', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 2, max: 2 ** 23 }), (size, blocks) => {
        const claimed = 512 * blocks
        const ratios = sampleRanges(size).map(() => (claimed + wrapSize) / size)
        expect(agreesWithWindows(claimed, size, ratios)).toBe(false)
      }),
    )
  })
})
