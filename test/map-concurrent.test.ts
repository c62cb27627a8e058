import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { mapConcurrent } from '../src/map-concurrent.ts'

test('returns results in order and runs at most `limit` tasks at a time', async () => {
  let running = 0
  let maxRunning = 0
  const results = await mapConcurrent([30, 10, 20, 0, 5], 2, async (milliseconds, index) => {
    maxRunning = Math.max(maxRunning, ++running)
    await sleep(milliseconds)
    running--
    return `${index}:${milliseconds}`
  })
  expect(results).toEqual(['0:30', '1:10', '2:20', '3:0', '4:5'])
  expect(maxRunning).toBe(2)
})

test('starts no further task after a failure', async () => {
  const started: number[] = []
  const gates = Array.from({ length: 6 }, () => Promise.withResolvers<void>())
  const results = mapConcurrent(gates, 2, async ({ promise }, index) => {
    started.push(index)
    await promise
  })
  gates[1]?.reject(new Error('broken'))
  await expect(results).rejects.toThrow('broken')
  for (const { resolve } of gates) resolve()
  // Continuations of a finished task run before the next timer.
  await sleep(0)
  expect(started).toEqual([0, 1])
})

test('does nothing for an empty list', async () => {
  expect(await mapConcurrent([], 3, async () => 1)).toEqual([])
})
