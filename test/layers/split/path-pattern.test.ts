import { expect, test } from '@jest/globals'
import { familyStem } from '../../../src/layers/split/family-stem.ts'
import { isWritable, matchesName, shellPattern } from '../../../src/layers/split/path-pattern.ts'
import type { PathPattern } from '../../../src/layers/split/split-plan.ts'

const pattern = (prefix: string, tail: PathPattern['tail'] = '', folder = ''): PathPattern => ({
  folder,
  prefix,
  tail,
})

test.each<[PathPattern['tail'], string[]]>([
  ['', ['libc']],
  ['*', ['libc', 'libc.so', 'libc-x', 'libcX', 'libclang']],
  ['[!a-z]*', ['libc.so', 'libc-x', 'libcX']],
  ['[!A-Za-z]*', ['libc.so', 'libc-x']],
])('libc%s matches the names that a shell matches', (tail, expected) => {
  const names = ['libc', 'libc.so', 'libc-x', 'libcX', 'libclang', 'lib', 'xlibc', 'xlibc.so']
  expect(names.filter(name => matchesName(pattern('libc', tail), name))).toEqual(expected)
})

test.each(['a', 'a b', "it's", '.x', '..', '-x', '$HOME', 'ünï'])(
  'a script can contain the name %j',
  name => {
    expect(isWritable(pattern(name))).toBe(true)
  },
)

test.each([
  ['a control character', pattern('a\nb')],
  ['a control character in the folder', pattern('a', '', 'x\ty')],
  ['an invisible character', pattern('a\u200bb')],
  ['a line separator', pattern('a\u2028b')],
  ['a paragraph separator', pattern('a\u2029b')],
  ['a byte that is not UTF-8', pattern('a\udcff')],
  ['the replacement character for a byte that is not UTF-8', pattern('a\ufffd')],
  ['a match for every name', pattern('', '*')],
  ['a match for every hidden name, and for . and ..', pattern('.', '*')],
  ['a match for names such as ..x, and for ..', pattern('..', '*')],
])('a script cannot contain a pattern with %s', (_name, item) => {
  expect(isWritable(item)).toBe(false)
})

test('a script can contain the patterns of hidden names', () => {
  expect(isWritable(pattern('.a', '*'))).toBe(true)
  expect(isWritable(pattern('a.', '*'))).toBe(true)
})

test.each([
  [pattern('a'), 'a'],
  [pattern('a', '*'), 'a*'],
  [pattern('a', '[!a-z]*', 'usr/lib'), 'usr/lib/a[!a-z]*'],
  [pattern('_A9.+@%:,=-'), '_A9.+@%:,=-'],
  [pattern('~a'), "'~a'"],
  [pattern('-a', '*'), "'-a'*"],
  [pattern('a b'), "'a b'"],
  [pattern('a~'), "'a~'"],
  [pattern("it's", '', 'x'), "'x/it'\\''s'"],
  [pattern(''), "''"],
])('writes %j for the shell as %s', (item, text) => {
  expect(shellPattern(item)).toBe(text)
})

test.each([
  ['libvtkCommonCore-9.3.so.1', 'libvtk'],
  ['libLLVM.so.19.1', 'libLLVM'],
  ['libQt6Core.so', 'libQt'],
  ['libQTCore.so', 'libQT'],
  ['libQTc.so', 'libQ'],
  ['libA.so', 'libA'],
  ['xlibvtkCommon.so', 'xlibvtkCommon'],
  ['lib', 'lib'],
  ['lib64', 'lib'],
  ['numpy-2.2.dist-info', 'numpy'],
  ['7zip.so', '7zip'],
  ['_x-y', '_x'],
  ['123', '123'],
  ['', ''],
])('%j belongs to the family %j', (name, stem) => {
  expect(familyStem(name)).toBe(stem)
})
