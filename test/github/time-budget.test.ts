import { expect, test } from '@jest/globals'
import { findRequestsStoppedError } from '../../src/github/requests-stopped.ts'
import { TimeBudget } from '../../src/github/time-budget.ts'

function makeBudget(total: number) {
  let time = 0
  const budget = new TimeBudget(total, () => time)
  const advance = (milliseconds: number) => {
    time += milliseconds
  }
  return {
    budget,
    advance,
    spend: (milliseconds: number) => budget.spend(async () => advance(milliseconds)),
  }
}

test('counts the time of requests, not the time between them', async () => {
  const { budget, spend, advance } = makeBudget(1000)
  await spend(300)
  advance(5000)
  await spend(200)
  expect(budget.left).toBe(500)
})

test('counts concurrent requests once', async () => {
  const { budget, advance } = makeBudget(1000)
  const ends: (() => void)[] = []
  const begin = () => budget.spend(() => new Promise<void>(resolve => ends.push(resolve)))
  const requests = [begin(), begin()]
  advance(400)
  expect(budget.left).toBe(600)
  for (const end of ends) end()
  await Promise.all(requests)
  expect(budget.left).toBe(600)
})

test('counts the time of a failed request', async () => {
  const { budget, advance } = makeBudget(1000)
  const failing = budget.spend(async () => {
    advance(400)
    throw new Error('request failed')
  })
  await expect(failing).rejects.toThrow('request failed')
  expect(budget.left).toBe(600)
})

test('rejects a request when the budget is used up, and a wait that exceeds the remaining budget', async () => {
  const { budget, spend } = makeBudget(1_800_000)
  await spend(1_700_000)
  budget.require(0)
  expect(() => budget.require(100_000)).toThrow(
    'Requests to GitHub have taken the maximum of 1800 s for one run',
  )
  await spend(200_000)
  let error: unknown
  try {
    budget.require(0)
  } catch (thrown) {
    error = new Error('The branch could not be read', { cause: thrown })
  }
  expect(findRequestsStoppedError(error)?.message).toContain('1800 s')
})
