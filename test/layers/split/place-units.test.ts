import { expect, test } from '@jest/globals'
import type { SplitUnit } from '../../../src/layers/split/divide-units.ts'
import { placeUnits, type RecordedSplit, recordSplit } from '../../../src/layers/split/place-units.ts'

const limits = { target: 20, maxLayers: 10, maxDeadShare: 0.03 }
const marked = ['a', 'b', 'c', 'd'].map(label => mark(label))
const deletions = mark('deletions', { isDeletion: true, weight: 1 })

function mark(label: string, more: Partial<SplitUnit> = {}) {
  const unit: SplitUnit = { label, weight: 10, isDeletion: false, bonds: [], ...more }
  return { unit, mark: `mark of ${label}` }
}

const place = (units: typeof marked, last: RecordedSplit | undefined, more: Partial<typeof limits> = {}) =>
  placeUnits(units, last, { ...limits, ...more }).map(layer => layer.units.map(({ label }) => label))
const unit = (label: string, size = 10) => [label, `mark of ${label}`, size, ''] as const

test('keeps the layers of the previous image', () => {
  expect(
    place(marked, [
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
  const layers = place(marked, record)
  expect(layers.flat().sort()).toEqual(['a', 'b', 'c', 'd'])
})

test('puts deletions first if a forged record has them in a layer with files', () => {
  const record = [
    [unit('c'), unit('d'), unit('deletions', 0)],
    [unit('a'), unit('b')],
  ]
  const layers = place([deletions, ...marked], record)
  expect(layers[0]).toEqual(['deletions'])
  expect(layers.flat().sort()).toEqual(['a', 'b', 'c', 'd', 'deletions'])
})

test('respects a maximum number of layers that is lower than that of the previous image', () => {
  const record = marked.map(({ unit: { label } }) => [unit(label)])
  expect(place(marked, record)).toHaveLength(4)
  const layers = place(marked, record, { maxLayers: 2 })
  expect(layers.length).toBeLessThanOrEqual(2)
  expect(layers.flat().sort()).toEqual(['a', 'b', 'c', 'd'])
})

test('keeps a layer with few dead bytes, below the new layers, and records all of its units', () => {
  const record = [
    [unit('a', 100), ['dead', 'mark of dead', 3, ''] as const],
    [unit('b'), unit('c')],
  ]
  const units = [mark('a', { weight: 100 }), ...marked.slice(1)]
  const layers = placeUnits(units, record, limits)
  expect(layers.map(({ units: own, last }) => [own.map(({ label }) => label), last])).toEqual([
    [['a'], 0],
    [['b', 'c'], 1],
    [['d'], undefined],
  ])
  const placed = layers.map(packed => ({ packed, isKept: packed.last !== undefined }))
  expect(recordSplit(placed, units, record)).toEqual([
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

test('gives up a layer with too many dead bytes', () => {
  const record = [[unit('a', 100), ['dead', 'mark of dead', 5, ''] as const]]
  const layers = placeUnits([mark('a', { weight: 100 })], record, limits)
  expect(layers.map(({ last }) => last)).toEqual([undefined])
})

test('keeps the history of a unit whose former version is in a kept layer', () => {
  const units = [mark('a', { weight: 100 }), mark('b')]
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

test('puts kept layers below new ones, whether or not their files belong to packages', () => {
  const units = [mark('package:a'), mark('package:new'), mark('other'), mark('new')]
  const layers = placeUnits(units, [[unit('other')], [unit('package:a')]], limits)
  expect(layers.map(({ last }) => last)).toEqual([0, 1, undefined, undefined])
})
