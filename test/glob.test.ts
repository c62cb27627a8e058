import { expect, test } from '@jest/globals'
import { readIgnoreFile } from '../src/dockerfile/ignore-file.ts'
import { matchesPaths } from '../src/doctor/facts/path-filter.ts'
import { filterExpression, ignoreExpression } from './backtracking.ts'
import { fc } from './random.ts'

const path = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'b', '.'), minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map(parts => parts.join('/'))
const runs = { numRuns: 5_000 }

test('a .dockerignore means what its patterns mean as regular expressions', () => {
  const part = fc.constantFrom('a', 'b', '*', '**', '?', '[ab]', '[^a]', '.', '\\*', '\\a', 'a*', '*b')
  const parts = fc.array(fc.array(part, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
  const pattern = parts
    .map(all => all.map(one => one.join('')).join('/'))
    .filter(text => !text.split('/').some(one => one === '.' || one === '..'))
    // An ending, such as `**.md`, is another matter.
    .filter(text => !/^\*\*[^/]/.test(text))
  fc.assert(
    fc.property(pattern, path, (text, file) => {
      const expression = ignoreExpression(text)
      const above = file.split('/').map((_, at, all) => all.slice(0, at + 1).join('/'))
      expect(readIgnoreFile(text)(file)).toBe(above.some(one => expression.test(one)))
    }),
    runs,
  )
})

test('so does a filter of GitHub', () => {
  const quantifiable = fc.constantFrom(
    'a',
    'b',
    '[ab]',
    '[^a]',
    '[a-b]',
    '.',
    '/',
    '\\*',
    '\\+',
    '\\?',
    '\\[',
  )
  const quantified = fc.tuple(quantifiable, fc.constantFrom('', '', '', '?', '+')).map(two => two.join(''))
  const token = fc.oneof(quantified, fc.constantFrom('*', '**', '**/'))
  // Of those the question mark is about the slash, and not about the directories.
  const pattern = fc
    .array(token, { maxLength: 8 })
    .map(tokens => tokens.join(''))
    .filter(text => !/\*\*\/[?+]/.test(text))
  fc.assert(
    fc.property(pattern, path, (text, file) => {
      expect(matchesPaths([text], file)).toBe(filterExpression(text).test(file))
    }),
    runs,
  )
})

test('a quantifier applies to one character, including a slash', () => {
  expect(matchesPaths(['**/?b'], 'a/b')).toBe(true)
  expect(matchesPaths(['**/?b'], 'ab')).toBe(true)
  expect(matchesPaths(['a/+b'], 'a//b')).toBe(true)
  expect(matchesPaths(['🚀?a'], 'a')).toBe(true)
})

test.each(['+a', '?', '*?', '**+', 'a??', 'a+?', '!', '[b-a]'])(
  '%s is not a filter, and matches nothing',
  text => {
    for (const file of ['', 'a', 'aa', '*', '?']) expect(matchesPaths([text], file)).toBe(false)
  },
)
