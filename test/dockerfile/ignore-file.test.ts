import { expect, test } from '@jest/globals'
import { readIgnoreFile } from '../../src/dockerfile/ignore-file.ts'
import { fc } from '../random.ts'

test.each<[string, string[], string[]]>([
  ['docs', ['docs', 'docs/a.md', 'docs/deep/b.md'], ['doc', 'docs.md', 'src/docs']],
  ['/docs/', ['docs/a.md'], ['src/docs/a.md']],
  ['*.md', ['a.md'], ['docs/a.md', 'a.mdx', 'amd']],
  ['**/*.md', ['a.md', 'docs/deep/a.md'], ['a.txt']],
  // Two stars match any characters before a literal suffix, and only directories before other patterns.
  ['**.md', ['a.md', 'docs/a.md', '.md'], ['a.mdx']],
  ['**.m?', ['.md', 'docs/.md'], ['a.md']],
  ['**/build', ['build/x', 'a/build/x'], ['builds/x']],
  ['src/**', ['src/a', 'src/a/b'], ['src', 'srcs/a']],
  ['a?c', ['abc'], ['ac', 'a/c']],
  ['[ab].txt', ['a.txt', 'b.txt'], ['c.txt']],
  ['a/../b/./c', ['b/c'], ['a/b/c']],
  ['*\n!keep', ['other', 'other/x'], ['keep', 'keep/x']],
  ['docs\n!docs/api\ndocs/api/old', ['docs/x', 'docs/api/old/x'], ['docs/api/x']],
  ['# docs\n\n  src  ', ['src/x'], ['docs/x', '# docs']],
  ['\\*', ['*'], ['x']],
  ['a.b(c)', ['a.b(c)'], ['aXb(c)']],
  ['\ufeffdocs', ['docs'], ['a']],
  ['\ufeff# a', [], ['# a', 'a']],
  ['*\n! keep ', ['other'], ['keep']],
  ['x**.md', ['x.md'], ['xa.md']],
  ['!\n!/\na', ['a'], ['b']],
  ['.', [], ['a']],
  ['../x', [], ['x']],
])('the patterns %j ignore and keep the expected paths', (text, ignored, kept) => {
  const isIgnored = readIgnoreFile(text)
  expect(ignored.filter(path => !isIgnored(path))).toEqual([])
  expect(kept.filter(isIgnored)).toEqual([])
})

test('rejects an invalid pattern and names it', () => {
  expect(() => readIgnoreFile('[z-a]')).toThrow(
    '.dockerignore: "[z-a]" is not a valid pattern: correct or delete it',
  )
})

test('matches every pattern in bounded time', () => {
  const deep = `${'a/'.repeat(60)}b`
  expect(readIgnoreFile(`${'**/'.repeat(40)}x`)(deep)).toBe(false)
  expect(readIgnoreFile(`${'**/a/'.repeat(20)}b`)(deep)).toBe(true)
  expect(readIgnoreFile(`${'*a'.repeat(30)}b`)('a'.repeat(200))).toBe(false)
  expect(readIgnoreFile('['.repeat(500_000))('[')).toBe(false)
})

test('ignores everything below an ignored path unless an exception follows', () => {
  const part = fc.constantFrom('a', 'b', '*', '**', '?', 'c.d')
  const pattern = fc.array(part, { minLength: 1, maxLength: 3 }).map(parts => parts.join('/'))
  const path = fc.array(fc.constantFrom('a', 'b', 'c.d'), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(pattern), path, (patterns, parts) => {
      const isIgnored = readIgnoreFile(patterns.join('\n'))
      if (isIgnored(parts.join('/'))) expect(isIgnored([...parts, 'x'].join('/'))).toBe(true)
    }),
  )
})
