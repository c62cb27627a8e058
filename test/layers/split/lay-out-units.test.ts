import { expect, test } from '@jest/globals'
import { ChangeModel, type VersionedUnit } from '../../../src/layers/split/change-model.ts'
import { layOutUnits } from '../../../src/layers/split/lay-out-units.ts'
import { fc } from '../../random.ts'

const unit = (name: string, size: number, changes = ''): VersionedUnit => ({
  name,
  size,
  version: '1',
  changes,
})

function layOut(units: readonly VersionedUnit[], maxLayers: number, target = 1000) {
  const layout = layOutUnits(units, new ChangeModel(units), { target, maxLayers })
  return layout?.layers.map(layer => layer.map(({ name }) => name).join(''))
}

test('returns no layers for no units', () => {
  expect(layOutUnits([], new ChangeModel([]), { target: 10, maxLayers: 0 })).toEqual({ layers: [], cost: 0 })
})

test('puts each unit into its own layer if there are enough layers, with the units that change least first', () => {
  expect(layOut([unit('c', 10, '1'), unit('b', 10, '0'), unit('a', 10, '0')], 3)).toEqual(['a', 'b', 'c'])
  expect(layOut([unit('a', 5000), unit('b', 5000)], 2)).toEqual(['a', 'b'])
})

test('returns the cost of the layout', () => {
  const units = [unit('a', 10, '0'), unit('b', 20, '1')]
  const model = new ChangeModel(units)
  expect(layOutUnits(units, model, { target: 100, maxLayers: 2 })?.cost).toBe(0)
  expect(layOutUnits(units, model, { target: 100, maxLayers: 1 })?.cost).toBeCloseTo(10)
})

test('separates the units that change from the others', () => {
  const units = [unit('a', 10, '1'), unit('b', 10, '0'), unit('c', 10, '1'), unit('d', 10, '0')]
  expect(layOut(units, 2)).toEqual(['bd', 'ac'])
  expect(layOut(units, 3)).toEqual(['bd', 'ac'])
  expect(layOut(units, 1)).toEqual(['bdac'])
})

test('puts the units of different updates into different layers', () => {
  const units = [
    ...['a', 'b'].map(name => unit(name, 10, '100')),
    ...['c', 'd'].map(name => unit(name, 10, '010')),
    ...['e', 'f'].map(name => unit(name, 10, '001')),
  ]
  expect(layOut(units, 3)).toEqual(['ab', 'cd', 'ef'])
})

test('fills layers up to the target', () => {
  const units = ['a', 'b', 'c', 'd'].map(name => unit(name, 500, '0'))
  expect(layOut(units, 2)).toEqual(['ab', 'cd'])
  expect(layOut(units, 2, 999)).toBeUndefined()
  expect(layOut([unit('a', 3000, '0'), unit('b', 500, '0'), unit('c', 500, '0')], 2)).toEqual(['a', 'bc'])
})

test('puts a large unit into its own layer if the layout is then cheaper', () => {
  // In the order of their rates, the large unit is between the others.
  const units = [
    ...Array.from('abcd', name => unit(name, 10, '0001')),
    unit('x', 900, '0010'),
    ...Array.from('efgh', name => unit(name, 10, '0100')),
  ]
  const layers = layOut(units, 4) ?? []
  expect(layers).toContain('x')
  expect(layers.length).toBeLessThanOrEqual(4)
  expect(layers.join('').split('').sort().join('')).toBe('abcdefghx')
})

/** Returns all ways to cut a list into at most `maxLayers` consecutive parts. */
function cuts<T>(list: readonly T[], maxLayers: number): T[][][] {
  if (list.length === 0) return [[]]
  if (maxLayers === 0) return []
  return list.flatMap((_, index) =>
    cuts(list.slice(index + 1), maxLayers - 1).map(laterParts => [list.slice(0, index + 1), ...laterParts]),
  )
}

test('costs no more than the best way to cut the units, ordered by their rates', () => {
  const changes = fc.stringMatching(/^[01-]{4}$/)
  const anyUnits = fc
    .array(fc.record({ size: fc.integer({ min: 1, max: 900 }), changes }), { minLength: 1, maxLength: 7 })
    .map(all => all.map((item, index) => unit(`u${index}`, item.size, item.changes)))
  fc.assert(
    fc.property(anyUnits, fc.integer({ min: 1, max: 4 }), (units, maxLayers) => {
      const model = new ChangeModel(units)
      const layout = layOutUnits(units, model, { target: 1000, maxLayers })
      const size = (layer: readonly VersionedUnit[]) => layer.reduce((sum, item) => sum + item.size, 0)
      const cost = (layers: readonly (readonly VersionedUnit[])[]) =>
        layers.reduce((sum, layer) => sum + model.layerCost(layer), 0)
      const byRate = units.toSorted((a, b) => model.rate(a.name) - model.rate(b.name))
      const layouts = cuts(byRate, maxLayers).filter(layers => layers.every(layer => size(layer) <= 1000))
      const minCost = Math.min(...layouts.map(cost))
      expect(layout?.cost ?? Infinity).toBeLessThanOrEqual(minCost + 1e-6)
      if (layout === undefined) return
      expect(layout.cost).toBeCloseTo(cost(layout.layers))
      expect(layout.layers.length).toBeLessThanOrEqual(maxLayers)
      expect(layout.layers.every(layer => size(layer) <= 1000)).toBe(true)
      expect(
        layout.layers
          .flat()
          .map(({ name }) => name)
          .sort(),
      ).toEqual(units.map(({ name }) => name))
    }),
    { numRuns: 60 },
  )
})

test('joins the smallest of many units without exceeding the target', () => {
  const manyUnits = Array.from({ length: 130 }, (_, index) => unit(String(index).padStart(3, '0'), 10, '0'))
  const layerNames = layOut(manyUnits, 2) ?? []
  expect(layerNames.join('')).toBe(manyUnits.map(({ name }) => name).join(''))
  expect(layOut(manyUnits, 13, 100)).toHaveLength(13)
  expect(layOut(manyUnits, 12, 100)).toBeUndefined()
})
