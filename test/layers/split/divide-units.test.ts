import { expect, test } from '@jest/globals'
import { divideUnits, type PackageOwners } from '../../../src/layers/split/divide-units.ts'
import { findComponents } from '../../../src/layers/split/entry-components.ts'
import { tarEntry } from '../../tar/tar-entry.ts'
import { layerEntries } from './layer-entries.ts'

/** Returns the paths of each unit. */
function divide(paths: readonly string[], target: number, owners: PackageOwners = new Map()) {
  const entries = layerEntries(paths.map(path => tarEntry(path, { size: 1000 })))
  const units = divideUnits(
    findComponents(entries),
    entries.map(({ tarSize }) => tarSize),
    target,
    owners,
  )
  return Object.fromEntries(
    units.map(({ label, components }) => [label, components.map(({ path }) => path).sort()]),
  )
}

const modules = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta']
const sourcePath = (name: string) => `lib/${name}.py`
const compiledPath = (name: string) => `lib/__pycache__/${name}.cpython-312.pyc`

test('compiled Python files stay with their source, even if their folder is divided', () => {
  const units = Object.values(divide([...modules.map(sourcePath), ...modules.map(compiledPath)], 6_000))
  expect(units.length).toBeGreaterThan(3)
  for (const name of modules) {
    const unit = units.find(paths => paths.includes(sourcePath(name)))
    expect(unit).toContain(compiledPath(name))
  }
})

test('each package is a unit, even if its files are in several folders', () => {
  const owners = new Map(['bin/vtk', 'lib/libvtk.so'].map(path => [path, { label: 'vtk' }] as const))
  expect(divide(['bin/vtk', 'bin/other', 'lib/libvtk.so', 'lib/liby.so'], 10_000_000, owners)).toEqual({
    'package:vtk': ['bin/vtk', 'lib/libvtk.so'],
    '/': ['bin/other', 'lib/liby.so'],
  })
})

test('families of a divided folder are separate units, unless they are much smaller than the target', () => {
  const files = modules.flatMap(name => [`lib/lib${name}-1.so`, `lib/lib${name}-2.so`])
  const labels = Object.keys(divide(files, 40_000)).sort()
  expect(labels).toEqual(modules.map(name => `lib/lib${name}*`).sort())
  expect(Object.keys(divide(files, 40_000_000))).toEqual(['/'])
})

test('a package that exceeds the target is divided by name', () => {
  const owners = new Map(modules.map(name => [sourcePath(name), { label: 'large' }] as const))
  const units = divide(modules.map(sourcePath), 7_000, owners)
  expect(Object.keys(units).length).toBeGreaterThan(2)
  for (const label of Object.keys(units)) expect(label).toMatch(/^package:large \([01]+\)/)
  expect(Object.values(units).flat().sort()).toEqual(modules.map(sourcePath).sort())
})

test('the smallest of very many packages share a unit', () => {
  const paths = Array.from({ length: 1600 }, (_, index) => `lib/p${index}`)
  const owners = new Map(paths.map((path, index) => [path, { label: `p${index}` }] as const))
  const units = divide(paths, 10_000_000, owners)
  expect(Object.keys(units)).toHaveLength(1501)
  expect(units['package:small packages']).toHaveLength(100)
})

/** Returns the label and the paths of each unit. Sizes are in blocks of 512 bytes, and include the headers of files. */
function divideSizes(sizes: Readonly<Record<string, number>>, target: number) {
  const entries = layerEntries(
    Object.entries(sizes).map(([path, blocks]) => tarEntry(path, { size: (blocks - 1) * 512 })),
  )
  const entrySizes = entries.map(({ tarSize }) => tarSize)
  return divideUnits(findComponents(entries), entrySizes, target * 512).map(
    ({ label, components }) => `${label}: ${components.map(({ path }) => path).join(' ')}`,
  )
}

test('families of at least a 512th of the target are units, and the other families share a unit', () => {
  const sizes = { 'd/z1': 4, 'd/z2': 4, 'd/libvtkA': 8, 'd/b': 7, 'd/c': 7, 'd/a': 8, 'd/large': 2100 }
  expect(divideSizes(sizes, 4096)).toEqual([
    'd/a: d/a',
    'd/large: d/large',
    'd/libvtkA: d/libvtkA',
    'd/z*: d/z1 d/z2',
    'd/: d/b d/c',
  ])
})

test('folders larger than half of the target are divided', () => {
  expect(divideSizes({ 'd/a': 16, 'd/b': 16 }, 64)).toEqual(['d: d/a d/b'])
  expect(divideSizes({ 'd/a': 16, 'd/b': 17 }, 64)).toEqual(['d/a: d/a', 'd/b: d/b'])
  expect(divideSizes({ 'd/e/a': 16, 'd/e/b': 17, 'd/c': 1 }, 64)).toEqual([
    'd/c: d/c',
    'd/e/a: d/e/a',
    'd/e/b: d/e/b',
  ])
  expect(divideSizes({ a: 40 }, 64)).toEqual(['a: a'])
})

test('the components of a folder are in tar order', () => {
  expect(divideSizes({ 'd/b/z': 4, 'd/a': 4, 'd/b/a': 4 }, 64)).toEqual(['d: d/b/z d/a d/b/a'])
})

test('deletions are a separate unit, which comes first', () => {
  const entries = layerEntries(['d/x', 'd/.wh.y', '.wh.z'].map(path => tarEntry(path)))
  const units = divideUnits(
    findComponents(entries),
    entries.map(({ tarSize }) => tarSize),
    100_000,
  )
  expect(units.map(({ label, isDeletion, size }) => [label, isDeletion, size])).toEqual([
    ['deletions', true, 1024 + 512 + 1024],
    ['d', false, 1024 + 512 + 512],
  ])
})

test('a compiled file without its source is divided like any other file', () => {
  expect(divideSizes({ 'd/__pycache__/a.cpython-312.pyc': 20, 'd/b.py': 20 }, 64)).toEqual([
    'd/__pycache__: d/__pycache__/a.cpython-312.pyc',
    'd/b.py: d/b.py',
  ])
})

test('packages are units in order of name, and the largest packages are not combined', () => {
  const paths = Array.from({ length: 1502 }, (_, index) => `p${String(1502 - index).padStart(4, '0')}`)
  const entries = paths.map(path => tarEntry(path, { size: path === 'p0700' || path === 'p0001' ? 1 : 1000 }))
  const owners = new Map(paths.map(path => [path, { label: path }] as const))
  const sizes = entries.map(({ tarSize }) => tarSize)
  const labels = divideUnits(findComponents(entries), sizes, 1e9, owners).map(({ label }) => label)
  const separatePackages = paths.toReversed().filter(path => path !== 'p0700' && path !== 'p0001')
  expect(labels).toEqual([...separatePackages, 'small packages'].map(label => `package:${label}`))
})
