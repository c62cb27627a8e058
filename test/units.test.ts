import { expect, test } from '@jest/globals'
import { formatSize, parseDuration, parseSize } from '../src/units.ts'
import { fc } from './random.ts'

test.each([
  ['1GB', 1e9],
  ['800 MB', 8e8],
  ['10MiB', 10 * 2 ** 20],
  ['1.5gib', 1.5 * 2 ** 30],
  ['4096', 4096],
  [' 1 kB ', 1000],
])('parses %j as %d bytes', (text, bytes) => {
  expect(parseSize(text)).toBe(bytes)
})

test.each([
  '',
  'NaN',
  '1e3',
  '-1',
  '1,5GB',
  '10 potatoes',
  '0',
  'GB',
  'Infinity',
  '99999999999999GB',
  '1 G B',
])('rejects %j', text => {
  expect(() => parseSize(text)).toThrow('is not a size: expected a number and a unit')
})

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1_000, '1.00 kB'],
  [355_600_000, '356 MB'],
  [1_084_900_000, '1.08 GB'],
])('formats %d bytes as %s', (bytes, text) => {
  expect(formatSize(bytes)).toBe(text)
})

test('parses a formatted size to nearly the same number of bytes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 40 }), bytes => {
      expect(Math.abs(parseSize(formatSize(bytes)) / bytes - 1)).toBeLessThan(0.01)
    }),
  )
})

test.each([
  ['90s', 90_000],
  [' 1.5 M ', 90_000],
  ['596h', 596 * 3_600_000],
])('parses %j as %d ms', (text, milliseconds) => {
  expect(parseDuration(text)).toBe(milliseconds)
})

test.each([
  ['10', 'expected a number with its unit'],
  ['1d', 'expected a number with its unit'],
  ['597h', 'expected at most 596h'],
  [`${'9'.repeat(400)}s`, 'expected at most 596h'],
])('rejects the duration %j: %s', (text, message) => {
  expect(() => parseDuration(text)).toThrow(message)
})
