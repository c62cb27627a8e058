import { expect, test } from '@jest/globals'
import { divideUnits, type PackageOwners } from '../../../src/layers/split/divide-units.ts'
import { bindEntries } from '../../../src/layers/split/entry-bonds.ts'
import { tarEntry } from '../../tar/tar-entry.ts'
import { layerEntries } from './layer-entries.ts'

/** Returns the paths of each unit. */
function divide(paths: readonly string[], target: number, owners: PackageOwners = new Map()) {
  const entries = layerEntries(paths.map(path => tarEntry(path, { size: 1000 })))
  const units = divideUnits(
    bindEntries(entries),
    entries.map(({ tarSize }) => tarSize),
    target,
    owners,
  )
  return Object.fromEntries(units.map(({ label, bonds }) => [label, bonds.map(({ path }) => path).sort()]))
}

const modules = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta']
const source = (name: string) => `lib/${name}.py`
const compiled = (name: string) => `lib/__pycache__/${name}.cpython-312.pyc`

test('compiled Python files stay with their source, even if their folder is divided', () => {
  const units = Object.values(divide([...modules.map(source), ...modules.map(compiled)], 6_000))
  expect(units.length).toBeGreaterThan(3)
  for (const name of modules) {
    const unit = units.find(paths => paths.includes(source(name)))
    expect(unit).toContain(compiled(name))
  }
})

test('each package is a unit, even if its files are in several folders', () => {
  const owners = new Map(['bin/vtk', 'lib/libvtk.so'].map(path => [path, { label: 'vtk' }] as const))
  expect(divide(['bin/vtk', 'bin/other', 'lib/libvtk.so', 'lib/liby.so'], 10_000_000, owners)).toEqual({
    'package:vtk': ['bin/vtk', 'lib/libvtk.so'],
    '/': ['bin/other', 'lib/liby.so'],
  })
})

test('families of a divided folder are units of their own, unless they are tiny compared to the target', () => {
  const files = modules.flatMap(name => [`lib/lib${name}-1.so`, `lib/lib${name}-2.so`])
  const labels = Object.keys(divide(files, 40_000)).sort()
  expect(labels).toEqual(modules.map(name => `lib/lib${name}*`).sort())
  expect(Object.keys(divide(files, 40_000_000))).toEqual(['/'])
})

test('a package that exceeds the target is divided by name', () => {
  const owners = new Map(modules.map(name => [source(name), { label: 'large' }] as const))
  const units = divide(modules.map(source), 7_000, owners)
  expect(Object.keys(units).length).toBeGreaterThan(2)
  for (const label of Object.keys(units)) expect(label).toMatch(/^package:large \([01]+\)/)
  expect(Object.values(units).flat().sort()).toEqual(modules.map(source).sort())
})

test('the smallest of very many packages share a unit', () => {
  const paths = Array.from({ length: 1600 }, (_, index) => `lib/p${index}`)
  const owners = new Map(paths.map((path, index) => [path, { label: `p${index}` }] as const))
  const units = divide(paths, 10_000_000, owners)
  expect(Object.keys(units)).toHaveLength(1501)
  expect(units['package:small packages']).toHaveLength(100)
})
