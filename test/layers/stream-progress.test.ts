import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { StreamProgress } from '../../src/layers/stream-progress.ts'

let now = 0
const clock = () => jest.spyOn(Date, 'now').mockImplementation(() => now)
let spy: ReturnType<typeof clock>
beforeEach(() => {
  now = 1_000_000
  spy = clock()
})
afterEach(() => spy.mockRestore())

test('logs the sum of all streams, the rate and the remaining time, at most every three seconds', () => {
  const lines: string[] = []
  const progress = new StreamProgress({ info: text => lines.push(text) }, 'reading image')
  now += 2999
  progress.onBytes(1, 1000, 10_000)
  expect(lines).toEqual([])
  now += 1001
  progress.onBytes(2, 3000, 6000)
  now += 2999
  progress.onBytes(1, 9000, 10_000)
  now += 1001
  progress.onBytes(1, 10_000, 10_000)
  expect(lines).toEqual([
    'reading image: 4.00 kB of 16.0 kB, 1.00 kB/s, 12 s left',
    'reading image: 13.0 kB of 16.0 kB, 1.63 kB/s, 2 s left',
  ])
})

test('the remaining time is unknown before the first byte', () => {
  const lines: string[] = []
  const progress = new StreamProgress({ info: text => lines.push(text) }, 'reading image')
  now += 3000
  progress.onBytes('a', 0, 10)
  expect(lines).toEqual(['reading image: 0 B of 10 B, 0 B/s, time left unknown'])
})
