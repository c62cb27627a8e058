import { expect, test } from '@jest/globals'
import { andMore, formatList, oneOf, plural } from '../src/wording.ts'

test.each([
  [1, 'file', '1 file'],
  [0, 'file', '0 files'],
  [2, 'branch', '2 branches'],
  [1, 'branch', '1 branch'],
  [2, 'alias', '2 aliases'],
  [2, 'box', '2 boxes'],
  [2, 'push', '2 pushes'],
  [2, 'switch', '2 switches'],
  [2, 'chart', '2 charts'],
  [2, 'shop', '2 shops'],
])('counts %i %s as "%s"', (count, noun, text) => {
  expect(plural(count, noun)).toBe(text)
})

test('lists the first items and counts the other items', () => {
  expect(formatList(['a', 'b'], 2)).toBe('a, b')
  expect(formatList(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more')
  expect(formatList([], 2)).toBe('')
  expect([andMore(1), andMore(0), andMore(-1)]).toEqual([' and 1 more', '', ''])
})

test('lists accepted values', () => {
  expect([oneOf(['a', 'b']), oneOf(['a'])]).toEqual(['one of a, b', 'a'])
})
