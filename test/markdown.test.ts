import { expect, test } from '@jest/globals'
import { errorAsMarkdown, fenced } from '../src/markdown.ts'

test('writes a fence that is longer than every run of backticks in the text', () => {
  expect(fenced('plain', 'sh')).toEqual(['```sh', 'plain', '```'])
  expect(fenced('a ```` b ` c')).toEqual(['`````', 'a ```` b ` c', '`````'])
})

test('writes the first line of an error as text, and the others as a code block', () => {
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
  expect(fenced('` '.repeat(150_000))[0]).toBe('```')
})
