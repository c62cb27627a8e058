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
  const stable = ['a', 'b', 'c'].map(name => unit(name, 100, '0000'))
  const changing = ['x', 'y', 'z'].map(name => unit(name, 100, '1111'))
  const plan = planUpdate([...stable, ...changing], [], { ...limits, maxLayers: 2 })
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

test('keeps a layer with few dead bytes and replaces one with many', () => {
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
const generated = fc.uniqueArray(
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
    fc.property(generated, generated, (before, now) => {
      const wide = { target: 1_000, maxLayers: 25, maxDeadShare: 0.1 }
      const first = planUpdate(before, [], wide)
      const layers = publish(first?.added ?? [])
      const plan = planUpdate(now, layers, wide)
      expect(planUpdate(now, layers, wide)).toEqual(plan)
      const current = new Map(now.map(item => [item.name, item.version]))
      const kept = (plan?.kept ?? []).flatMap(index => [...(layers[index]?.units ?? [])])
      const live = kept.filter(([name, { version }]) => current.get(name) === version)
      const dead = kept.filter(([name, { version }]) => current.get(name) !== version)
      const sizes = (pairs: typeof kept) => pairs.reduce((sum, [, { size }]) => sum + size, 0)
      const total = now.reduce((sum, { size }) => sum + size, 0)
      expect(sizes(dead)).toBeLessThanOrEqual(0.1 * total)
      const placed = [...live.map(([name]) => name), ...(plan?.added ?? []).flat().map(({ name }) => name)]
      expect(placed.sort()).toEqual(now.map(({ name }) => name).sort())
      for (const layer of plan?.added ?? [])
        if (layer.length > 1)
          expect(layer.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(1_000)
    }),
  )
})
