import { expect, test } from '@jest/globals'
import type { VersionedUnit } from '../../../src/layers/split/change-model.ts'
import { type PublishedLayer, planUpdate } from '../../../src/layers/split/plan-update.ts'
import { fc } from '../../random.ts'

const unit = (name: string, size: number, changes = '', version = '1'): VersionedUnit => ({
  name,
  size,
  version,
  changes,
})
const limits = { target: 1_000, maxLayers: 4, maxDeadShare: 0.03 }
const publish = (layers: readonly (readonly VersionedUnit[])[]): PublishedLayer[] =>
  layers.map(units => ({ units: new Map(units.map(unit => [unit.name, unit])) }))
const names = (layers: readonly (readonly VersionedUnit[])[]) =>
  layers.map(units => units.map(({ name }) => name).sort())

test('separates units that change often from units that never change', () => {
  const stableUnits = ['a', 'b', 'c'].map(name => unit(name, 100, '0000'))
  const changingUnits = ['x', 'y', 'z'].map(name => unit(name, 100, '1111'))
  const plan = planUpdate([...stableUnits, ...changingUnits], [], { ...limits, maxLayers: 2 })
  expect(names(plan?.added ?? [])).toEqual([
    ['a', 'b', 'c'],
    ['x', 'y', 'z'],
  ])
})

test('keeps unchanged layers and puts a changed unit into a new layer', () => {
  const before = [[unit('a', 400), unit('b', 400)], [unit('c', 400)]]
  const now = [unit('a', 400), unit('b', 400), unit('c', 400, '', '2')]
  expect(planUpdate(now, publish(before), limits)).toMatchObject({ kept: [0], added: [[{ name: 'c' }]] })
})

test('keeps a layer with few dead bytes and replaces a layer with many dead bytes', () => {
  const before = [[unit('a', 990), unit('b', 10)]]
  const now = [unit('a', 990), unit('b', 10, '', '2')]
  expect(planUpdate(now, publish(before), limits)?.kept).toEqual([0])
  expect(planUpdate(now, publish(before), { ...limits, maxDeadShare: 0 })?.kept).toEqual([])
})

test('returns no plan for units that do not fit', () => {
  const units = ['a', 'b', 'c'].map(name => unit(name, 600))
  expect(planUpdate(units, [], { ...limits, maxLayers: 2 })).toBeUndefined()
})

const history = fc
  .array(fc.constantFrom('0', '1', '-'), { minLength: 3, maxLength: 3 })
  .map(all => all.join(''))
const generatedUnits = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom(...'abcdefghijklmnopqrst'),
    size: fc.integer({ min: 1, max: 900 }),
    version: fc.constantFrom('1', '2'),
    changes: history,
  }),
  { selector: ({ name }) => name, maxLength: 20 },
)

test('puts every unit into exactly one layer within the limits, and returns the same plan for the same input', () => {
  fc.assert(
    fc.property(generatedUnits, generatedUnits, (before, now) => {
      const wideLimits = { target: 1_000, maxLayers: 25, maxDeadShare: 0.1 }
      const firstPlan = planUpdate(before, [], wideLimits)
      const layers = publish(firstPlan?.added ?? [])
      const plan = planUpdate(now, layers, wideLimits)
      expect(planUpdate(now, layers, wideLimits)).toEqual(plan)
      const current = new Map(now.map(item => [item.name, item.version]))
      const keptUnits = (plan?.kept ?? []).flatMap(index => [...(layers[index]?.units ?? [])])
      const liveUnits = keptUnits.filter(([name, { version }]) => current.get(name) === version)
      const deadUnits = keptUnits.filter(([name, { version }]) => current.get(name) !== version)
      const sizes = (pairs: typeof keptUnits) => pairs.reduce((sum, [, { size }]) => sum + size, 0)
      const total = now.reduce((sum, { size }) => sum + size, 0)
      expect(sizes(deadUnits)).toBeLessThanOrEqual(0.1 * total)
      const placedNames = [
        ...liveUnits.map(([name]) => name),
        ...(plan?.added ?? []).flat().map(({ name }) => name),
      ]
      expect(placedNames.sort()).toEqual(now.map(({ name }) => name).sort())
      for (const layer of plan?.added ?? [])
        if (layer.length > 1)
          expect(layer.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(1_000)
    }),
  )
})

/** Returns a layer with these units and a unit of `deadSize` bytes that the image no longer needs. */
const agedLayer = (units: readonly VersionedUnit[], deadSize: number): PublishedLayer => ({
  units: new Map([...units, unit(`old ${units[0]?.name}`, deadSize)].map(item => [item.name, item])),
})

test('drops the layer with enough dead bytes, if it is cheaper than several other layers', () => {
  const units = [unit('a', 100), unit('b', 1000), unit('c', 900)]
  const wideLimits = { target: 2000, maxLayers: 10, maxDeadShare: 0.01 }
  const findKept = (...deadSizes: readonly number[]) => {
    const layers = units.map((item, index) => agedLayer([item], deadSizes[index] ?? 0))
    return planUpdate(units, layers, wideLimits)?.kept
  }
  // The layers of `a` and `b` have about as many dead bytes, but `a` is smaller.
  expect(findKept(30, 20, 0)).toEqual([1, 2])
  expect(findKept(15, 20, 0)).toEqual([1, 2])
})

test('drops several small layers instead of a large one', () => {
  const smallUnits = ['a', 'b', 'c'].map(name => unit(name, 10))
  const largeUnit = unit('x', 2000)
  const layers = [...smallUnits.map(item => agedLayer([item], 10)), agedLayer([largeUnit], 40)]
  const wideLimits = { target: 3000, maxLayers: 10, maxDeadShare: 0.02 }
  expect(planUpdate([...smallUnits, largeUnit], layers, wideLimits)?.kept).toEqual([3])
})

test('does not keep layers without a unit of the image', () => {
  const [current, old] = [unit('a', 100), unit('old', 100)]
  const wideLimits = { ...limits, maxDeadShare: 10 }
  expect(planUpdate([current], publish([[old], [current]]), wideLimits)).toMatchObject({
    kept: [1],
    added: [],
  })
})

test('drops layers if there would be too many', () => {
  const all = ['a', 'b', 'c', 'd', 'e'].map((name, index) => unit(name, 100 + index))
  const before = publish(all.slice(0, 4).map(item => [item]))
  expect(planUpdate(all, before, { ...limits, maxLayers: 4 })).toMatchObject({
    kept: [1, 2, 3],
    added: [[{ name: 'a' }, { name: 'e' }]],
  })
  expect(planUpdate(all.slice(0, 4), before, { ...limits, maxLayers: 4 })?.kept).toEqual([0, 1, 2, 3])
  expect(planUpdate(all.slice(0, 4), before, { ...limits, maxLayers: 3 })?.kept).toHaveLength(2)
})

test('drops a layer that will be pulled repeatedly', () => {
  const [stableUnit, changingUnit] = [unit('a', 500, '0000000000'), unit('b', 100, '1111111110')]
  const plan = planUpdate([stableUnit, changingUnit], publish([[stableUnit, changingUnit]]), limits)
  expect(plan).toMatchObject({ kept: [], added: [[{ name: 'a' }], [{ name: 'b' }]] })
  const unchangedUnit = unit('b', 100, '0000000000')
  const publishedLayers = publish([[stableUnit, unchangedUnit]])
  expect(planUpdate([stableUnit, unchangedUnit], publishedLayers, limits)?.kept).toEqual([0])
})

test('puts the new layers that change least first', () => {
  const units = [unit('a', 900, '1'), unit('b', 500, '1'), unit('c', 400, '0'), unit('d', 950, '0')]
  const plan = planUpdate(units, [], { ...limits, maxLayers: 3 })
  expect(names(plan?.added ?? [])).toEqual([['d'], ['b', 'c'], ['a']])
})
