import { expect, test } from '@jest/globals'
import {
  comparePackages,
  compareRecords,
  describeChanges,
  hasSameContent,
  listChanges,
} from '../../../src/layers/packages/package-changes.ts'
import {
  decodePackages,
  encodePackages,
  type RecordedPackage,
} from '../../../src/layers/packages/package-record.ts'

const makePackage = (name: string, fields: Partial<RecordedPackage> = {}): RecordedPackage => ({
  ...{ manager: 'conda', name, version: '1.0', build: 'h0_0', size: 1_000_000 },
  ...fields,
})

const record = (packages: readonly RecordedPackage[], others = 'x') => encodePackages({ packages, others })

const before = [
  ...[
    makePackage('numpy'),
    makePackage('scipy'),
    makePackage('vtk'),
    makePackage('gone'),
    makePackage('same'),
  ],
  makePackage('libc6', { manager: 'debian', build: '' }),
]
const after = [
  ...[
    makePackage('numpy', { version: '2.0', build: 'h9_0' }),
    makePackage('scipy', { build: 'h0_1', size: 20_000_000 }),
  ],
  ...[
    makePackage('vtk', { build: 'h0_2', size: 27_000_000 }),
    makePackage('new', { manager: 'pip', build: '' }),
    makePackage('same'),
  ],
  makePackage('libc6', { manager: 'debian', build: 'b1', size: 0 }),
]

test('counts new versions and rebuilds, and the size that keeping the previous builds would save', () => {
  expect(describeChanges(comparePackages(before, after))).toBe(
    '6 packages: 1 new version, 3 rebuilds of the same version, 1 added, 1 removed; ' +
      'keeping the previous builds of unchanged versions would save 47.0 MB per pull',
  )
  expect(describeChanges(comparePackages(before, before))).toBe('no package')
  expect(describeChanges(comparePackages([makePackage('a')], [makePackage('a', { version: '2' })]))).toBe(
    '1 package: 1 new version',
  )
})

test('lists the changes', () => {
  expect(listChanges(comparePackages(before, after))).toEqual([
    'numpy 1.0 -> 2.0',
    'scipy 1.0, rebuilt: h0_0 -> h0_1',
    'vtk 1.0, rebuilt: h0_0 -> h0_2',
    'libc6 (Debian) 1.0, rebuilt: first build -> b1',
    'new (pip) 1.0, added',
    'gone 1.0, removed',
  ])
})

test('distinguishes packages of different package managers', () => {
  const changes = comparePackages([makePackage('numpy')], [makePackage('numpy', { manager: 'pip' })])
  expect([changes.added.length, changes.removed.length]).toEqual([1, 1])
})

test('compares records', () => {
  const changes = compareRecords(record(before), record(after))
  expect(changes).toEqual(comparePackages(before, after))
  expect(compareRecords(undefined, record(after))).toBeUndefined()
  expect(compareRecords(record(before), 'forged')).toBeUndefined()
})

test('treats images with the same packages and the same other files as equal', () => {
  expect(hasSameContent(record(before), record(before))).toBe(true)
  expect(hasSameContent(record(before), record(before, 'other'))).toBe(false)
  expect(hasSameContent(record(before), record(after))).toBe(false)
  expect(hasSameContent(undefined, record(before))).toBe(false)
  expect(hasSameContent(record([]), record([]))).toBe(false)
})

test.each([
  ['', 'an empty string'],
  ['forged', 'text that is not compressed'],
  [Buffer.from('x').toString('base64url'), 'malformed bytes'],
])('rejects the record %j: %s', text => {
  expect(decodePackages(text)).toBeUndefined()
})

test('rejects a record with unexpected characters', () => {
  const text = record([makePackage('<img>')])
  expect(decodePackages(text)).toBeUndefined()
})

test('does not write a record that is too long', () => {
  // The digits of multiples of the square root of two hardly compress.
  const names = Array.from({ length: 20_000 }, (_, index) =>
    makePackage(`${(Math.sqrt(2) * (index + 1)) % 1}`.slice(2)),
  )
  expect(record(names)).toBeUndefined()
  expect(record(names.slice(0, 1500))?.length).toBeLessThan(30_000)
})
