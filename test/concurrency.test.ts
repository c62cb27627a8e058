import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { mapConcurrent } from '../src/concurrency.ts'

test('results are in order, and at most `limit` tasks run at a time', async () => {
  let running = 0
  let max = 0
  const results = await mapConcurrent([30, 10, 20, 0, 5], 2, async (milliseconds, index) => {
    max = Math.max(max, ++running)
    await sleep(milliseconds)
    running--
    return `${index}:${milliseconds}`
  })
  expect(results).toEqual(['0:30', '1:10', '2:20', '3:0', '4:5'])
  expect(max).toBe(2)
})

test('after a failure no further task starts', async () => {
  const begun: number[] = []
  const gates = Array.from({ length: 6 }, () => Promise.withResolvers<void>())
  const ending = mapConcurrent(gates, 2, async ({ promise }, index) => {
    begun.push(index)
    await promise
  })
  gates[1]?.reject(new Error('broken'))
  await expect(ending).rejects.toThrow('broken')
  for (const { resolve } of gates) resolve()
  // Continuations of a finished task run before the next timer.
  await sleep(0)
  expect(begun).toEqual([0, 1])
})
