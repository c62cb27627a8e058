import { describe, expect, test } from '@jest/globals'
import { matchesPaths, matchesPathspecs } from '../../src/workflows/path-filter.ts'

/** The expected values are the output of `git ls-files -- :(top,glob)…` in git 2.39. */
describe('selects the same files as git', () => {
  const files = ['src/a.pyx', 'src/a.py', 'src/deep/b.pyx', 'docs/x.md', 'pixi.toml', 'c+.txt']
  test.each([
    [['src'], ['src/a.pyx', 'src/a.py', 'src/deep/b.pyx']],
    [['src/'], ['src/a.pyx', 'src/a.py', 'src/deep/b.pyx']],
    [['src/*'], ['src/a.pyx', 'src/a.py']],
    [['src/**/*.pyx'], ['src/a.pyx', 'src/deep/b.pyx']],
    [['**/*.pyx'], ['src/a.pyx', 'src/deep/b.pyx']],
    // Two stars are equivalent to one star here, unlike in `on.push.paths`.
    [['**.pyx'], []],
    [['src/d*'], []],
    [
      ['c+.*', 'pixi.?oml'],
      ['pixi.toml', 'c+.txt'],
    ],
    [['src/[!b].py'], ['src/a.py']],
    [['!docs'], ['src/a.pyx', 'src/a.py', 'src/deep/b.pyx', 'pixi.toml', 'c+.txt']],
    [['!src/deep', 'src/deep/b.pyx'], []],
  ])('for the pathspecs %j', (patterns, expectedFiles) => {
    expect(files.filter(file => matchesPathspecs(patterns, file))).toEqual(expectedFiles)
  })
})

test('matches every pattern in bounded time', () => {
  const deepPath = `${'a/'.repeat(60)}b`
  expect(matchesPaths([`${'**/'.repeat(40)}x`], deepPath)).toBe(false)
  expect(matchesPaths([`${'**'.repeat(40)}x`, `${'*a'.repeat(30)}b`], 'a'.repeat(200))).toBe(false)
  expect(matchesPaths([`${'a?'.repeat(40)}${'a'.repeat(40)}`], 'a'.repeat(40))).toBe(true)
  expect(matchesPaths(['['.repeat(500_000)], '[')).toBe(false)
  expect(matchesPathspecs([`${'**/'.repeat(40)}x`, `${'*a'.repeat(30)}b`], deepPath)).toBe(false)
})
