import { expect, test } from '@jest/globals'
import type { InstalledPackage } from '../../../src/layers/packages/package.ts'
import { findOwners } from '../../../src/layers/packages/package-owners.ts'

const makePackage = (name: string, fields: Partial<InstalledPackage> = {}): InstalledPackage => ({
  ...{ manager: 'conda', name, version: '1', build: '', place: '', metadata: '', files: [], folders: [] },
  ...fields,
})
const owners = (packages: readonly InstalledPackage[], paths: readonly string[]) =>
  Object.fromEntries([...findOwners(packages, paths).owners].map(([path, { label }]) => [path, label]))

test('assigns only existing files to a package', () => {
  expect(owners([makePackage('a', { files: ['lib/a', 'lib/missing'] })], ['lib/a', 'lib/other'])).toEqual({
    'lib/a': 'a',
  })
})

test('assigns a file that two packages list to the first package', () => {
  const packages = [makePackage('a', { files: ['x'] }), makePackage('b', { files: ['x', 'y'] })]
  expect(owners(packages, ['x', 'y'])).toEqual({ x: 'a', y: 'b' })
})

test('assigns all files in a package folder to the package, unless another package lists them', () => {
  const packages = [
    makePackage('listed', { files: ['R/library/a/x'] }),
    makePackage('a', { manager: 'r', folders: ['R/library/a'] }),
  ]
  expect(owners(packages, ['R/library/a/x', 'R/library/a/deep/y', 'R/library/ab'])).toEqual({
    'R/library/a/x': 'listed',
    'R/library/a/deep/y': 'a',
  })
})

test('treats a package whose metadata belongs to another package as part of that package', () => {
  const record = 'lib/python3/site-packages/numpy-2.dist-info/RECORD'
  const packages = [
    makePackage('numpy', { files: [record] }),
    makePackage('numpy', { manager: 'pip', metadata: record, files: ['other'] }),
  ]
  const result = findOwners(packages, [record, 'other'])
  expect(result.packages).toMatchObject([{ name: 'numpy', manager: 'conda' }])
  expect([...result.owners.keys()]).toEqual([record])
})

test('assigns compiled Python files to the package of their source', () => {
  const paths = ['a/b.py', 'a/__pycache__/b.cpython-312.pyc', 'a/__pycache__/gone.cpython-312.pyc']
  expect(owners([makePackage('b', { files: ['a/b.py'] })], paths)).toEqual({
    'a/b.py': 'b',
    'a/__pycache__/b.cpython-312.pyc': 'b',
  })
})

test('finds the files of packages that were built before `/lib` became a link to `/usr/lib`', () => {
  expect(
    owners([makePackage('libc6', { files: ['lib/libc.so.6', 'etc/x'] })], ['usr/lib/libc.so.6', 'usr/etc/x']),
  ).toEqual({
    'usr/lib/libc.so.6': 'libc6',
  })
})

test('gives packages with the same name different labels', () => {
  const packages = [
    makePackage('a', { files: ['1'] }),
    makePackage('a', { place: 'envs/x', files: ['2'] }),
    makePackage('a', { place: 'envs/x', version: '2', files: ['3'] }),
    makePackage('a', { place: 'envs/x', version: '2', files: ['4'] }),
    makePackage('b', { manager: 'pip', files: ['6'] }),
  ]
  expect(Object.values(owners(packages, ['1', '2', '3', '4', '6']))).toEqual([
    ...['a', 'a (conda)', 'a (envs/x)', 'a (envs/x, 4)'],
    'b',
  ])
})
