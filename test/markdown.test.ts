import { expect, test } from '@jest/globals'
import {
  codeBlock,
  codeSpan,
  errorAsMarkdown,
  escapeExceptCode,
  escapeMarkdown,
  factList,
} from '../src/markdown.ts'

test('writes a fence that is longer than every run of backticks in the text', () => {
  expect(codeBlock('plain', 'sh')).toEqual(['```sh', 'plain', '```'])
  expect(codeBlock('a ```` b ` c')).toEqual(['`````', 'a ```` b ` c', '`````'])
})

test('writes the first line of an error as text, and the other lines as a code block', () => {
  expect(errorAsMarkdown('set `USER` in <file>\nlog\n')).toEqual([
    'set <code>USER</code> in &#60;file&#62;',
    '',
    '```',
    'log',
    '```',
    '',
  ])
  expect(errorAsMarkdown('one line')).toEqual(['one line', ''])
})

test('fences a text with 150,000 runs of backticks', () => {
  expect(codeBlock('` '.repeat(150_000))[0]).toBe('```')
})

test('escapes everything that Markdown or a table could interpret, and joins lines', () => {
  expect(escapeMarkdown('a\\`*_{}[]<>|#~z')).toBe(
    `a${[...'\\`*_{}[]<>|#~'].map(sign => `&#${sign.charCodeAt(0)};`).join('')}z`,
  )
  expect(escapeMarkdown('a\r\n\u2028b\u2029c')).toBe('a b c')
})

test('keeps code in backticks', () => {
  expect(escapeExceptCode('set `a|b` and `c`, not `*')).toBe(
    'set <code>a&#124;b</code> and <code>c</code>, not &#96;&#42;',
  )
})

test.each([
  ['a b', '`a b`'],
  [' a\n\tb ', '`a b`'],
  ['', '(empty)'],
  ['\n', '(empty)'],
  ['a`b', '``a`b``'],
  ['`a', '`` `a ``'],
  ['a``', '``` a`` ```'],
])('writes %j as inline code', (text, code) => {
  expect(codeSpan(text)).toBe(code)
})

test('lists facts', () => {
  expect(
    factList([
      ['Image', 'a'],
      ['Size', '1 B'],
    ]),
  ).toEqual(['- **Image:** a', '- **Size:** 1 B'])
})
