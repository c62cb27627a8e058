import { expect, test } from '@jest/globals'
import { findRequestsStopped } from '../../src/github/requests-stopped.ts'
import { TimeBudget } from '../../src/github/time-budget.ts'

function makeBudget(total: number) {
  let time = 0
  const budget = new TimeBudget(total, () => time)
  const pass = (milliseconds: number) => {
    time += milliseconds
  }
  return { budget, pass, spend: (milliseconds: number) => budget.spend(async () => pass(milliseconds)) }
}

test('the time of requests counts, not the time between them', async () => {
  const { budget, spend, pass } = makeBudget(1000)
  await spend(300)
  pass(5000)
  await spend(200)
  expect(budget.left).toBe(500)
})

test('requests at the same time count once', async () => {
  const { budget, pass } = makeBudget(1000)
  const ends: (() => void)[] = []
  const begin = () => budget.spend(() => new Promise<void>(resolve => ends.push(resolve)))
  const all = [begin(), begin()]
  pass(400)
  expect(budget.left).toBe(600)
  for (const end of ends) end()
  await Promise.all(all)
  expect(budget.left).toBe(600)
})

test('a request that fails counts', async () => {
  const { budget, pass } = makeBudget(1000)
  const failing = budget.spend(async () => {
    pass(400)
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(budget.left).toBe(600)
})

test('when the time is used up, no request is sent, and none waits for longer than is left', async () => {
  const { budget, spend } = makeBudget(1_800_000)
  await spend(1_700_000)
  budget.require(0)
  expect(() => budget.require(100_000)).toThrow(
    'Requests to GitHub may take 1800 s in one run, and this time is used up',
  )
  await spend(200_000)
  let error: unknown
  try {
    budget.require(0)
  } catch (thrown) {
    error = new Error('The branch could not be read', { cause: thrown })
  }
  expect(findRequestsStopped(error)?.message).toContain('1800 s')
})
