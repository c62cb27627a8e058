import { expect, test } from '@jest/globals'
import type { SplitUnit } from '../../../src/layers/split/divide-units.ts'
import { placeUnits, type RecordedSplit, recordSplit } from '../../../src/layers/split/place-units.ts'

const limits = { target: 20, maxLayers: 10, maxDeadShare: 0.03 }
const markedUnits = ['a', 'b', 'c', 'd'].map(label => makeUnit(label))
const deletions = makeUnit('deletions', { isDeletion: true, size: 1 })

function makeUnit(label: string, fields: Partial<SplitUnit> = {}) {
  const unit: SplitUnit = { label, size: 10, isDeletion: false, components: [], ...fields }
  return { unit, mark: `mark of ${label}` }
}

const place = (
  units: typeof markedUnits,
  last: RecordedSplit | undefined,
  changes: Partial<typeof limits> = {},
) => placeUnits(units, last, { ...limits, ...changes }).map(layer => layer.units.map(({ label }) => label))
const unit = (label: string, size = 10) => [label, `mark of ${label}`, size, ''] as const

test('keeps the layers of the previous image', () => {
  expect(
    place(markedUnits, [
      [unit('d'), unit('a')],
      [unit('b'), unit('c')],
    ]),
  ).toEqual([
    ['d', 'a'],
    ['b', 'c'],
  ])
})

test.each<[string, RecordedSplit]>([
  ['lists a unit in several layers', Array.from({ length: 50 }, () => [unit('a')])],
  [
    'lists a unit twice in a layer',
    [
      [unit('a'), unit('a')],
      [unit('b'), unit('c'), unit('d')],
    ],
  ],
])('places every unit once if a forged record %s', (_name, record) => {
  const layers = place(markedUnits, record)
  expect(layers.flat().sort()).toEqual(['a', 'b', 'c', 'd'])
})

test('puts deletions first if a forged record has them in a layer with files', () => {
  const record = [
    [unit('c'), unit('d'), unit('deletions', 0)],
    [unit('a'), unit('b')],
  ]
  const layers = place([deletions, ...markedUnits], record)
  expect(layers[0]).toEqual(['deletions'])
  expect(layers.flat().sort()).toEqual(['a', 'b', 'c', 'd', 'deletions'])
})

test('respects a maximum number of layers that is lower than that of the previous image', () => {
  const record = markedUnits.map(({ unit: { label } }) => [unit(label)])
  expect(place(markedUnits, record)).toHaveLength(4)
  const layers = place(markedUnits, record, { maxLayers: 2 })
  expect(layers.length).toBeLessThanOrEqual(2)
  expect(layers.flat().sort()).toEqual(['a', 'b', 'c', 'd'])
})

test('keeps a layer with few dead bytes, below the new layers, and records all units of the layer', () => {
  const record = [
    [unit('a', 100), ['dead', 'mark of dead', 3, ''] as const],
    [unit('b'), unit('c')],
  ]
  const units = [makeUnit('a', { size: 100 }), ...markedUnits.slice(1)]
  const layers = placeUnits(units, record, limits)
  expect(layers.map(layer => [layer.units.map(({ label }) => label), layer.last])).toEqual([
    [['a'], 0],
    [['b', 'c'], 1],
    [['d'], undefined],
  ])
  const placedLayers = layers.map(packed => ({ packed, isKept: packed.last !== undefined }))
  expect(recordSplit(placedLayers, units, record)).toEqual([
    [
      ['a', 'mark of a', 100, '0'],
      ['dead', 'mark of dead', 3, ''],
    ],
    [
      ['b', 'mark of b', 10, '0'],
      ['c', 'mark of c', 10, '0'],
    ],
    [['d', 'mark of d', 10, '-']],
  ])
})

test('drops a layer with too many dead bytes', () => {
  const record = [[unit('a', 100), ['dead', 'mark of dead', 5, ''] as const]]
  const layers = placeUnits([makeUnit('a', { size: 100 })], record, limits)
  expect(layers.map(({ last }) => last)).toEqual([undefined])
})

test('keeps the history of a unit whose previous version is in a kept layer', () => {
  const units = [makeUnit('a', { size: 100 }), makeUnit('b')]
  const record = [
    [unit('a', 100), ['b', 'former mark', 1, ''] as const],
    [['b', 'mark of b', 10, '0101'] as const],
  ]
  const layers = placeUnits(units, record, limits).map(packed => ({ packed, isKept: true }))
  expect(recordSplit(layers, units, record)).toEqual([
    [
      ['a', 'mark of a', 100, '0'],
      ['b', 'former mark', 1, ''],
    ],
    [['b', 'mark of b', 10, '01010']],
  ])
})

test('puts kept layers below new layers, whether or not their files belong to packages', () => {
  const units = [makeUnit('package:a'), makeUnit('package:new'), makeUnit('other'), makeUnit('new')]
  const layers = placeUnits(units, [[unit('other')], [unit('package:a')]], limits)
  expect(layers.map(({ last }) => last)).toEqual([0, 1, undefined, undefined])
})

test('gives files without a package a share of the layers by their size, but at least one layer', () => {
  const packages = Array.from('abcdefgh', name => makeUnit(`package:${name}`, { size: 20_000 }))
  const others = Array.from('stuvwxyz', name => makeUnit(name, { size: 20_000 }))
  const kinds = (layers: readonly (readonly string[])[]) =>
    layers.map(labels => [...new Set(labels.map(label => label.startsWith('package:')))].join())
  const equalLayers = place([...packages, ...others], undefined, { target: 21_000, maxLayers: 6 })
  expect(kinds(equalLayers)).toEqual(['true', 'true', 'true', 'false', 'false', 'false'])
  const fewLayers = place([...packages, ...others.slice(0, 1)], undefined, { target: 21_000, maxLayers: 5 })
  expect(kinds(fewLayers)).toEqual(['true', 'true', 'true', 'true', 'false'])
  const manyLayers = place([...packages.slice(0, 2), ...others], undefined, { target: 21_000, maxLayers: 4 })
  expect(kinds(manyLayers)).toEqual(['true', 'true', 'false', 'false'])
})

test('does not separate packages from other files if at most two layers are left', () => {
  const units = [makeUnit('package:a', { size: 20_000 }), makeUnit('b', { size: 20_000 })]
  const wideLimits = { target: 100_000 }
  expect(place(units, undefined, { ...wideLimits, maxLayers: 2 })).toEqual([['b', 'package:a']])
  expect(place(units, undefined, { ...wideLimits, maxLayers: 3 })).toEqual([['package:a'], ['b']])
  expect(place(units.slice(0, 1), undefined, wideLimits)).toEqual([['package:a']])
})

test('makes the first layers of packages smaller than the target, so that large packages get separate layers', () => {
  const units = [
    ...Array.from('abcdef', name => makeUnit(`package:${name}`, { size: 11_024 })),
    makeUnit('x', { size: 2000 }),
  ]
  const sizes = (target: number, maxLayers: number) =>
    place(units, undefined, { target, maxLayers }).map(labels => labels.length)
  // The packages have 66,144 bytes for 60 % of 9 layers.
  expect(sizes(100_000, 10)).toEqual([2, 2, 2, 1])
  // A full layer has at least a quarter of the target.
  expect(sizes(200_000, 30)).toEqual([4, 2, 1])
  // No layer exceeds the target.
  expect(sizes(12_000, 8)).toEqual([1, 1, 1, 1, 1, 1, 1])
})

test('keeps layers of packages and of other files in any order', () => {
  const units = [makeUnit('package:a'), makeUnit('package:b'), makeUnit('c'), makeUnit('d')]
  const record = [[unit('c'), unit('d')], [unit('package:a'), unit('package:b')], [unit('e')]]
  const layers = placeUnits(units, record, limits)
  expect(layers.map(layer => [layer.last, ...layer.units.map(({ label }) => label)])).toEqual([
    [0, 'c', 'd'],
    [1, 'package:a', 'package:b'],
  ])
})

test('adds up the size of each layer', () => {
  const layers = placeUnits(
    markedUnits,
    [
      [unit('a'), unit('b')],
      [unit('c'), unit('d')],
    ],
    limits,
  )
  expect(layers.map(({ size }) => size)).toEqual([20, 20])
})

test('records no history for the first image, and records for a later image whether each unit changed', () => {
  const units = markedUnits.slice(0, 3)
  const placedLayers = [{ packed: { size: 30, units: units.map(item => item.unit) }, isKept: false }]
  expect(recordSplit(placedLayers, units, undefined)).toEqual([
    ['a', 'b', 'c'].map(label => [label, `mark of ${label}`, 10, '']),
  ])
  const last = [[['a', 'mark of a', 10, '01'] as const, ['b', 'former', 10, '10'] as const]]
  expect(recordSplit(placedLayers, units, last)).toEqual([
    [
      ['a', 'mark of a', 10, '010'],
      ['b', 'mark of b', 10, '101'],
      ['c', 'mark of c', 10, '-'],
    ],
  ])
})

test('records at most the 64 newest updates', () => {
  const units = markedUnits.slice(0, 1)
  const placedLayers = [{ packed: { size: 10, units: units.map(item => item.unit) }, isKept: false }]
  const last = [[['a', 'former', 10, `1${'0'.repeat(63)}`] as const]]
  expect(recordSplit(placedLayers, units, last)[0]?.[0]?.[3]).toBe(`${'0'.repeat(63)}1`)
})

test('records a layer that only corrects lower layers as an empty layer', () => {
  expect(recordSplit([{ packed: undefined, isKept: false }], markedUnits, undefined)).toEqual([[]])
  expect(recordSplit([{ packed: undefined, isKept: true }], markedUnits, [[unit('x')]])).toEqual([[]])
})

test('uses the longest of several histories of a unit', () => {
  const units = markedUnits.slice(0, 1)
  const placedLayers = [{ packed: { size: 10, units: units.map(item => item.unit) }, isKept: false }]
  const histories = [['a', 'mark of a', 10, '00'] as const, ['a', 'former', 10, '1'] as const]
  for (const order of [histories, histories.toReversed()])
    expect(recordSplit(placedLayers, units, [order])[0]?.[0]?.[3]).toBe('000')
})

test('repacks the units if the layers of the previous image do not fit with deletions', () => {
  const record = [
    [unit('a'), unit('b')],
    [unit('c'), unit('d')],
  ]
  const layers = placeUnits([deletions, ...markedUnits], record, { ...limits, maxLayers: 2 })
  expect(layers.map(({ last }) => last)).toEqual([undefined, undefined])
  const keptLayers = placeUnits([deletions, ...markedUnits], record, { ...limits, maxLayers: 3 })
  expect(keptLayers.map(({ last }) => last)).toEqual([undefined, 0, 1])
})
