import { expect, test } from '@jest/globals'
import { formatDuration, formatSize, parseDuration, parseSize } from '../src/units.ts'
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

test.each([
  [0, '0 s'],
  [1499, '1 s'],
  [119_000, '119 s'],
  [120_000, '2 min'],
  [150_000, '3 min'],
])('formats %d ms as %s', (milliseconds, text) => {
  expect(formatDuration(milliseconds)).toBe(text)
})

test.each([
  [1e9, '1.00 GB'],
  [1e6, '1.00 MB'],
  [999_999, '1000 kB'],
  [100_000, '100 kB'],
  [99_900, '99.9 kB'],
  [12.4, '12 B'],
])('formats %d bytes as %s, at the limits of units and of decimals', (bytes, text) => {
  expect(formatSize(bytes)).toBe(text)
})

test.each([
  ['1B', 1],
  ['2KB', 2000],
  ['2KiB', 2048],
  ['2GiB', 2 ** 31],
  ['1.5', 2],
  ['10.25kb', 10_250],
])('parses the size %j as %d bytes', (text, bytes) => {
  expect(parseSize(text)).toBe(bytes)
})

test.each(['x1GB', '1GB x', '1.GB', '.5GB', '1TB', '0.1'])('rejects the size %j', text => {
  expect(() => parseSize(text)).toThrow(`${JSON.stringify(text)} is not a size`)
})

test.each([
  ['1m', 60_000],
  ['12.25s', 12_250],
  ['596.5h', 596.5 * 3_600_000],
  ['0s', 0],
])('parses the duration %j as %d ms', (text, milliseconds) => {
  expect(parseDuration(text)).toBe(milliseconds)
})

test.each(['x1s', '1s x', '1.s', 's'])('rejects the duration %j', text => {
  expect(() => parseDuration(text)).toThrow('expected a number with its unit, such as "90s", "10m" or "1h"')
})
