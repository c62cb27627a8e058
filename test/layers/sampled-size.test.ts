import { describe, expect, test } from '@jest/globals'
import { agreesWithSamples, sampleLength, samplePlaces } from '../../src/layers/sampled-size.ts'
import { fc } from '../random.ts'

const wrap = 2 ** 32
const sizes = fc.integer({ min: 4_161_000, max: 2_000_000_000 })

describe('samples', () => {
  test('meet every run that can hide 4 GiB, wherever it is', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(sizes, share, (size, where) => {
        const run = Math.floor(wrap / 1032)
        const start = Math.floor(where * (size - run))
        const isMet = samplePlaces(size).some(place => place >= start && place + sampleLength <= start + run)
        expect(isMet).toBe(true)
      }),
    )
  })

  test('stay inside of the blob, and take less than a thirtieth of it', () => {
    fc.assert(
      fc.property(sizes, size => {
        const places = samplePlaces(size)
        expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
        expect(Math.max(...places)).toBeLessThanOrEqual(size - sampleLength)
        expect(places.length * sampleLength).toBeLessThan(size / 30)
      }),
    )
  })
})

describe('a claim', () => {
  const stored = 300_000_000
  const ordinary = Array.from({ length: 75 }, (_, index) => 2 + (index % 5) / 2)

  test.each<[string, number, (number | undefined)[], boolean]>([
    ['that agrees with diverse samples', 900e6, ordinary, true],
    ['of which some samples say nothing', 900e6, [...ordinary, ...Array(20).fill(undefined)], true],
    ['of which too many samples say nothing', 900e6, [...ordinary, ...Array(30).fill(undefined)], false],
    ['of a table that compresses everywhere alike', 900e6, Array(75).fill(17.3), false],
    ['where one sample of many is nothing but zeros', 900e6, [...ordinary.slice(1), 1030], false],
    ['of the last of two members', 450e6, ordinary, false],
    ['without samples', 900e6, [], false],
    ['with a single sample', 900e6, [3], false],
  ])('%s', (_name, claimed, ratios, expected) => {
    expect(agreesWithSamples(claimed, stored, ratios)).toBe(expected)
  })

  test('is never believed when all samples show the size 4 GiB further', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 2, max: 2 ** 23 }), (size, blocks) => {
        const claimed = 512 * blocks
        const ratios = samplePlaces(size).map(() => (claimed + wrap) / size)
        expect(agreesWithSamples(claimed, size, ratios)).toBe(false)
      }),
    )
  })
})
