import { expect, test } from '@jest/globals'
import { substitute } from '../../src/dockerfile/substitute.ts'
import { limitLookups, unknownValue } from '../../src/dockerfile/variable-lookup.ts'
import { isBlank, isSpace, trimSpaces } from '../../src/dockerfile/whitespace.ts'

const values: Readonly<Record<string, string>> = {
  ...{ A: 'x', EMPTY: '', é: 'y', _1: 'z', '1': 'one', '12': 'twelve', '٣': 'three' },
  ...{ '@': 'at', '*': 'star', '#': 'hash', '?': 'mark', '-': 'dash', $: 'pid', '!': 'bang' },
}
const resolve = (text: string) =>
  substitute(text, '\\', name => (name === 'UNKNOWN' ? unknownValue : values[name]))

test.each([
  ['$A-$é-$_1', 'x-y-z'],
  ['$Ab', ''],
  ['$12a', 'twelvea'],
  ['$٣x', 'threex'],
  ['$@$*$#$?$-$$$!', 'atstarhashmarkdashpidbang'],
  ['${@}${12}', 'attwelve'],
  ['$@A', 'atA'],
  ['$', '$'],
  ['$ A', '$ A'],
  ['a$"b"', 'a$b'],
  ['"a\\"b\\$A\\\\c\\d"', 'a"b$A\\c\\d'],
  ["'a\\$A\"'", 'a\\$A"'],
  ['a\\$A\\"\\b', 'a$A"b'],
  ['a\\', 'a'],
  ['<<a', '<<a'],
  ['${A:-b}${EMPTY:-b}${EMPTY-b}${NONE-b}', 'xbb'],
  ['${A:+b}${A+b}${EMPTY:+b}${EMPTY+b}${NONE:+b}${NONE+b}', 'bbb'],
  ['${A:?b}${A?b}${EMPTY?b}', 'xx'],
  ['${NONE:-"a}"\'}\'\\}}', 'a}}}'],
])('substitutes %j', (text, expected) => {
  expect(resolve(text)).toEqual({ text: expected, isKnown: true })
})

test.each([
  '$UNKNOWN',
  '${UNKNOWN}',
  '${UNKNOWN:-b}',
  '${UNKNOWN:+b}',
  '${UNKNOWN:?b}',
  '"a$UNKNOWN"',
  '${A#b}',
  '${A##b}',
  '${A%b}',
  '${A%%"}"}',
  '${A/b/c}',
  '${A//b/c}',
  '${A/\\//c}',
])('keeps %j, whose value is not known', text => {
  expect(resolve(text)).toEqual({
    text: text.replaceAll('"a', 'a').replace(/(?<=UNKNOWN)"$/, ''),
    isKnown: false,
  })
})

test('quotes and escapes do not hide that a variable is not known', () => {
  expect(resolve('"$UNKNOWN$A"').isKnown).toBe(false)
  expect(resolve('"$A$UNKNOWN"b').isKnown).toBe(false)
})

test('an unknown default makes the value unknown only if the default is used', () => {
  expect(resolve('${NONE:-$UNKNOWN}')).toEqual({ text: '$UNKNOWN', isKnown: false })
  expect(resolve('${A:-$UNKNOWN}')).toEqual({ text: 'x', isKnown: true })
})

test.each([
  ["'a", "a closing ' is missing: add it"],
  ['"a', 'a closing " is missing: add it'],
  ['"a\\"b\\$A\\\\c\\d\\"', 'a closing " is missing: add it'],
  ['${NONE:-a', 'a closing } is missing: add it'],
  ['${A#a', 'a closing } is missing: add it'],
  ['${A/a', 'a closing / is missing: add it'],
  ['${', '${} contains no variable name: write it between the braces'],
  ['${}', '${} contains no variable name: write it between the braces'],
  ['${{A}', '${} contains no variable name: write it between the braces'],
  ['${:-a}', '${} contains no variable name: write it between the braces'],
  ['${A:b}', '${A:b is not supported by Docker: write the value instead'],
  ['${A^}', '${A^ is not supported by Docker: write the value instead'],
  ['${A', '${A is not supported by Docker: write the value instead'],
  ['${NONE?}', 'NONE: is not set'],
  ['${EMPTY:?}', 'EMPTY: is not set'],
  ['${NONE?choose $A}', 'NONE: choose x'],
])('rejects %j: %s', (text, message) => {
  expect(() => resolve(text)).toThrow(message)
})

test('accepts variables that are nested 100 levels deep, one after another', () => {
  const nested = (depth: number) => `${'${NONE:-'.repeat(depth)}a${'}'.repeat(depth)}`
  expect(resolve(nested(100) + nested(100))).toEqual({ text: 'aa', isKnown: true })
  expect(() => resolve(nested(101))).toThrow(
    'the variables are nested more than 100 levels deep: write the value instead',
  )
})

test('accepts another escape character', () => {
  expect(substitute('a`$A"`"`\\"\\', '`', () => 'x')).toEqual({ text: 'a$A"`\\\\', isKnown: true })
})

test('limits the total length of values to 256 KiB', () => {
  const limit = 256 * 1024
  const lookup = limitLookups(name =>
    name === 'LONG' ? 'x'.repeat(limit - 1) : name === 'A' ? 'a' : undefined,
  )
  expect([lookup('NONE'), lookup('A'), lookup('LONG')?.toString().length]).toEqual([
    undefined,
    'a',
    limit - 1,
  ])
  expect(() => lookup('A')).toThrow(
    'the values of the variables up to $A exceed 256 KiB in total: write the value in place of a variable',
  )
  expect(limitLookups(() => unknownValue)('A')).toBe(unknownValue)
})

test('trims Unicode spaces, and splits words at ASCII blanks', () => {
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
  const codes = (isMatch: (char: string) => boolean) =>
    characters.filter(isMatch).map(char => char.charCodeAt(0).toString(16))
  expect(codes(isBlank)).toEqual(['9', 'b', 'c', 'd', '20'])
  expect(codes(isSpace)).toEqual([
    ...['9', 'a', 'b', 'c', 'd', '20', '85', 'a0', '1680', '2000', '2001', '2002', '2003', '2004', '2005'],
    ...['2006', '2007', '2008', '2009', '200a', '2028', '2029', '202f', '205f', '3000'],
  ])
  expect(['', ' ', ' a b\u0085', 'a\u3000', '\ufeffa'].map(trimSpaces)).toEqual([
    '',
    '',
    'a b',
    'a',
    '\ufeffa',
  ])
})
