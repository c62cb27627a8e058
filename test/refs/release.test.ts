import { expect, test } from '@jest/globals'
import { isHighestRelease, parseRelease } from '../../src/refs/release.ts'
import { fc } from '../random.ts'

test.each<[string, string[], boolean]>([
  ['v3.0.1', ['v3.0.0', 'v2.9.9', 'v3.0.1'], true],
  ['v3.0.1', ['v3.0.2'], false],
  ['v3.10.0', ['v3.9.0'], true],
  ['v2.15.3', ['v3.0.0-rc1', 'v3.0b2', 'nightly'], true],
  ['v3.0.0-rc1', ['v2.0.0'], false],
  ['2025.01', ['2024.12', '2025.1'], true],
  ['v1.0', ['1.0.0'], true],
  ['v1.0', ['1.0.0.1'], false],
  ['v99999999999999999999.1', ['v99999999999999999999.0'], true],
  ['nightly', [], false],
  ['release-v1.0', [], false],
  ['v1.0.dev', [], false],
  ['v1.0', ['release-v2.0'], true],
  ['v1', [], true],
])('returns whether %s is the highest release among %j: %j', (tag, others, expected) => {
  expect(isHighestRelease(tag, others)).toBe(expected)
})

test('finds at least one highest release, and several only if they are equal', () => {
  const release = fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 4 }).map(parts => parts.join('.'))
  fc.assert(
    fc.property(fc.array(release, { minLength: 1 }), tags => {
      const highestTags = tags.filter(tag => isHighestRelease(tag, tags))
      expect(highestTags.length).toBeGreaterThan(0)
      const versions = highestTags.map(tag =>
        parseRelease(tag)
          ?.join('.')
          .replace(/(?:\.0)+$/, ''),
      )
      expect(new Set(versions).size).toBe(1)
    }),
  )
})
