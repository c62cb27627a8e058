import { expect, test } from '@jest/globals'
import type { SplitUnit } from '../../../src/layers/split/divide-units.ts'
import { placeUnits, type RecordedSplit } from '../../../src/layers/split/place-units.ts'

const limits = { target: 20, maxLayers: 10 }
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
