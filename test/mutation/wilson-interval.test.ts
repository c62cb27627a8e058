import { expect, test } from '@jest/globals'
import { wilsonInterval } from './wilson-interval.ts'

test.each([
  [0, 0, 0, 1],
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
  [90, 100, 0.8256, 0.9448],
])('the interval of %d successes in %d trials is from %d to %d', (successes, trials, low, high) => {
  const interval = wilsonInterval(successes, trials)
  expect(interval[0]).toBeCloseTo(low, 4)
  expect(interval[1]).toBeCloseTo(high, 4)
})
