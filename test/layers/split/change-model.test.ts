import { expect, test } from '@jest/globals'
import { ChangeModel, type VersionedUnit } from '../../../src/layers/split/change-model.ts'

const unit = (name: string, size: number, changes: string): VersionedUnit => ({
  name,
  size,
  version: '1',
  changes,
})

test('assumes a rate of change for a unit without history', () => {
  const model = new ChangeModel([unit('a', 10, '')])
  expect(model.length).toBe(1)
  expect(model.rate('a')).toBeCloseTo(0.35)
  expect(model.rate('unknown')).toBe(0.35)
  expect(new ChangeModel([]).length).toBe(1)
})

test('estimates the rate of change, as if two updates had preceded the history', () => {
  const model = new ChangeModel([unit('never', 10, '0'), unit('always', 10, '1')])
  expect(model.rate('never')).toBeCloseTo(0.7 / 3)
  expect(model.rate('always')).toBeCloseTo(1.7 / 3)
})

test('gives recent updates more weight', () => {
  const model = new ChangeModel([unit('recent', 10, '01'), unit('earlier', 10, '10'), unit('new', 10, '1')])
  const [olderWeight, newerWeight] = [(2 * 0.97) / 1.97, 2 / 1.97]
  expect(model.length).toBe(2)
  expect(model.rate('recent')).toBeCloseTo((newerWeight + 0.7) / 4)
  expect(model.rate('earlier')).toBeCloseTo((olderWeight + 0.7) / 4)
  expect(model.rate('new')).toBeCloseTo((newerWeight + 0.7) / (newerWeight + 2))
})

test('counts the bytes that each update changed', () => {
  const model = new ChangeModel([unit('a', 100, '01'), unit('b', 50, '10')])
  expect([...model.changedBytes(unit('a', 100, '01'))]).toEqual([0, 100])
  expect([...model.changedBytes(unit('b', 50, '10'))]).toEqual([50, 0])
  expect([...model.changedBytes(unit('unknown', 50, '10'))]).toEqual([0, 0])
})

test('estimates the unobserved updates of a unit from the updates of the other units', () => {
  const units = [unit('a', 100, '01'), unit('b', 100, '01'), unit('new', 100, '-')]
  const model = new ChangeModel(units)
  const [firstBytes, secondBytes] = model.changedBytes(unit('new', 100, '-'))
  expect(firstBytes).toBe(0)
  // Each other unit changed in the second update, which has the weight 1 / 1.97.
  expect(secondBytes).toBeCloseTo(100 * 0.35 * 1.97)
  const modelWithoutHistory = new ChangeModel([unit('a', 100, '-'), unit('b', 100, '-')])
  expect(modelWithoutHistory.changedBytes(unit('a', 100, '-'))[0]).toBeCloseTo(35)
})

test('never estimates more than the whole unit', () => {
  const others = Array.from({ length: 4 }, (_, index) => unit(`a${index}`, 1, '0001'))
  const model = new ChangeModel([...others, unit('new', 100, '-')])
  expect(model.changedBytes(unit('new', 100, '-'))[3]).toBe(100)
})

test('expects no change if no unit has ever changed', () => {
  const model = new ChangeModel([unit('a', 100, '0'), unit('new', 100, '-')])
  expect([...model.changedBytes(unit('new', 100, '-'))]).toEqual([0])
})

test('the cost of a changed layer is its unchanged bytes, but at most six times its changed bytes', () => {
  const model = new ChangeModel([unit('a', 1, '0')])
  expect(model.cost(Float64Array.of(0), 100)).toBe(0)
  expect(model.cost(Float64Array.of(10), 100)).toBe(60)
  expect(model.cost(Float64Array.of(50), 100)).toBe(50)
  expect(model.cost(Float64Array.of(100), 100)).toBe(0)
})

test('multiplies the cost of each update by its weight', () => {
  const units = [unit('a', 100, '01'), unit('b', 100, '00')]
  expect(new ChangeModel(units).layerCost(units)).toBeCloseTo(100 / 1.97)
  expect(new ChangeModel(units).cost(Float64Array.of(100, 0), 200)).toBeCloseTo(97 / 1.97)
  expect(new ChangeModel(units).layerCost([])).toBe(0)
})

test('adds the changes of the units of a layer', () => {
  const units = [unit('a', 100, '1'), unit('b', 200, '1'), unit('c', 300, '0')]
  expect(new ChangeModel(units).layerCost(units)).toBeCloseTo(300)
  expect(new ChangeModel(units).layerCost(units.slice(0, 2))).toBe(0)
})
