import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { inParallel } from '../../src/parallel/in-parallel.ts'

test('results come in order, and never more than the width at a time', async () => {
  let running = 0
  let most = 0
  const results = await inParallel([30, 10, 20, 0, 5], 2, async (milliseconds, index) => {
    most = Math.max(most, ++running)
    await sleep(milliseconds)
    running--
    return `${index}:${milliseconds}`
  })
  expect(results).toEqual(['0:30', '1:10', '2:20', '3:0', '4:5'])
  expect(most).toBe(2)
})

test('after a failure nothing more is begun', async () => {
  const begun: number[] = []
  const ending = inParallel([0, 1, 2, 3, 4, 5], 2, async item => {
    begun.push(item)
    await sleep(5)
    if (item === 1) throw new Error('broken')
  })
  await expect(ending).rejects.toThrow('broken')
  await sleep(20)
  expect(begun.length).toBeLessThan(5)
})
