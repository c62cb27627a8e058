import { expect, test } from '@jest/globals'
import { readIgnoreFile } from '../src/dockerfile/ignore-file.ts'
import { matchesPaths } from '../src/workflows/path-filter.ts'
import { filterExpression, ignoreExpression } from './glob-expressions.ts'
import { fc } from './random.ts'

const path = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'b', '.'), minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map(parts => parts.join('/'))
const runs = { numRuns: 5_000 }

test('a .dockerignore pattern matches the same paths as the equivalent regular expression', () => {
  const part = fc.constantFrom('a', 'b', '*', '**', '?', '[ab]', '[^a]', '.', '\\*', '\\a', 'a*', '*b')
  const parts = fc.array(fc.array(part, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
  const pattern = parts
    .map(names => names.map(tokens => tokens.join('')).join('/'))
    .filter(text => !text.split('/').some(name => name === '.' || name === '..'))
    // The expressions do not implement `**` before a file name extension, as in `**.md`.
    .filter(text => !/^\*\*[^/]/.test(text))
  fc.assert(
    fc.property(pattern, path, (text, file) => {
      const expression = ignoreExpression(text)
      const ancestors = file.split('/').map((_, index, names) => names.slice(0, index + 1).join('/'))
      expect(readIgnoreFile(text)(file)).toBe(ancestors.some(ancestor => expression.test(ancestor)))
    }),
    runs,
  )
})

test('a path filter for GitHub workflows matches the same paths as the equivalent regular expression', () => {
  const quantifiableToken = fc.constantFrom(
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
  const quantifiedToken = fc
    .tuple(quantifiableToken, fc.constantFrom('', '', '', '?', '+'))
    .map(pair => pair.join(''))
  const token = fc.oneof(quantifiedToken, fc.constantFrom('*', '**', '**/'))
  // In `**/?`, the quantifier applies to the slash, which the expressions do not implement.
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
  'the invalid path filter %s matches nothing',
  text => {
    for (const file of ['', 'a', 'aa', '*', '?']) expect(matchesPaths([text], file)).toBe(false)
  },
)
