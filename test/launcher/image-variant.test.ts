import { expect, test } from '@jest/globals'
import { isOtherVariant } from '../../src/launcher/image-variant.ts'
import { parseSourceRef } from '../../src/refs/source-ref.ts'

const main = parseSourceRef('refs/heads/main')

test.each([
  ['main', 'main', false],
  ['main', 'latest', false],
  ['main', '0123456789abcdef0123456789abcdef01234567', false],
  ['main', 'v1.0', false],
  ['main', 'python-3.10', false],
  ['main-slim', '2025.01-slim', false],
  ['main', 'main-692228fc1a2b', false],
  ['main', 'main-sha-692228f', false],
  ['main', 'main-2024.05.01', false],
  ['main-slim', 'main-slim-692228fc1a2b', false],
  ['main-slim', 'main', true],
  ['main-slim', 'main-692228fc1a2b', true],
  ['main', 'main-slim', true],
  ['main', 'main-slim-692228fc1a2b', true],
  ['main', 'main-cuda12', true],
  ['main', 'main-deadbeef', true],
])('returns whether tag %s has another variant if %s is pinned: %s', (tag, current, expected) => {
  expect(isOtherVariant(main, tag, current)).toBe(expected)
})

test('a release can replace another release of the same variant', () => {
  const release = parseSourceRef('refs/tags/v1.2')
  expect(isOtherVariant(release, 'v1.2-slim', 'v1.1-slim')).toBe(false)
  expect(isOtherVariant(release, 'v1.2-slim', 'v1.1')).toBe(true)
})
