import { expect, test } from '@jest/globals'
import { fenced } from '../src/markdown.ts'

test('writes a fence that is longer than every run of backticks in the text', () => {
  expect(fenced('plain', 'sh')).toEqual(['```sh', 'plain', '```'])
  expect(fenced('a ```` b ` c')).toEqual(['`````', 'a ```` b ` c', '`````'])
})

test('fences a text with 150,000 runs of backticks', () => {
  expect(fenced('` '.repeat(150_000))[0]).toBe('```')
})
