import { expect, test } from '@jest/globals'
import { makeCandidate } from '../../../src/layers/split/find-candidates.ts'
import { chooseGroupName, folderName } from '../../../src/layers/split/name-group.ts'
import type { PathPattern } from '../../../src/layers/split/split-plan.ts'

const groupName = (...patterns: PathPattern[]) => chooseGroupName([makeCandidate([], patterns, 'named')])

test.each<[string, string, PathPattern['tail'], string]>([
  ['', 'bin', '', 'bin'],
  ['', 'b', '*', 'b*'],
  ['usr', 'bin', '', 'usr/bin'],
  ['usr', 'sbin', '', 'usr/sbin'],
  ['usr', 'lib', '', 'usr/lib'],
  ['usr', 'lib64', '', 'usr/lib64'],
  ['usr', 'bin2', '', 'bin2'],
  ['usr', 'mybin', '', 'mybin'],
  ['usr', 'python3', '', 'python3'],
  ['usr/lib', 'x86_64-linux-gnu', '', 'lib/x86_64-linux-gnu'],
  ['usr/lib/python3', 'site-packages', '', 'python3/site-packages'],
  ['usr/lib', 'libvtk', '*', 'libvtk*'],
  ['usr/lib', 'vtk', '[!a-z]*', 'vtk*'],
  ['usr/lib', 'li', '*', 'lib/li*'],
  ['usr/lib', 'a', '*', 'lib/a*'],
  ['usr/lib', '_abc', '*', 'lib/_abc*'],
  ['usr', 'local', '*', 'local*'],
  ['usr', 'a\nb', '', 'a b'],
  ['a\tb', 'share', '', 'a b/share'],
])('names the paths of %j that begin with %j and end like %j', (folder, prefix, tail, name) => {
  expect(groupName({ folder, prefix, tail })).toBe(name)
})

test('names the first three parts, each once', () => {
  const pattern = (prefix: string): PathPattern => ({ folder: 'lib', prefix, tail: '' })
  expect(groupName(...['vtk', 'vtk', 'qt', 'llvm', 'numpy'].map(pattern))).toBe('vtk, qt, llvm and 1 more')
})

test.each([
  [1, 'libLLVM*, libvtk*', '1-llvm-vtk'],
  [2, 'lib/python3.12', '2-lib-python3.12'],
  [3, 'lib', '3-lib'],
  [4, 'libc', '4-libc'],
  [5, 'lib1', '5-lib1'],
  [6, '...', '6'],
  [7, '.hidden', '7-hidden'],
  [8, 'a. b', '8-a-b'],
  [9, '**', '9'],
  [10, 'x'.repeat(30), `10-${'x'.repeat(24)}`],
  [11, `${'x'.repeat(23)} y`, `11-${'x'.repeat(23)}`],
  [12, `${'x'.repeat(22)}.y z`, `12-${'x'.repeat(22)}.y`],
  [13, `${'x'.repeat(23)}.y`, `13-${'x'.repeat(23)}`],
  [14, 'ünï', '14-n'],
])('writes the folder of group %i, %j', (number, name, folder) => {
  expect(folderName(number, name)).toBe(folder)
})
