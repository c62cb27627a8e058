import { expect } from '@jest/globals'

/**
 * Expects that work on eight times the input takes about eight times as long, not 64 times. The processor time of this
 * thread is measured, because neither other work on the machine nor the threads of V8 affect it. Other work can still
 * slow down the memory and compiled code replaces interpreted code only after a while, so further rounds follow until
 * the minima agree. Quadratic work exceeds the limit in each round.
 *
 * @param prepare creates an input of the given size and returns the work on it.
 */
export function expectLinear(size: number, prepare: (size: number) => () => void): void {
  const [small, large] = [prepare(size), prepare(8 * size)]
  let [smallTime, largeTime] = [Infinity, Infinity]
  // A factor of 8 is linear and 64 is quadratic. Times of a few milliseconds are noise.
  const limit = () => 24 * Math.max(smallTime, 5_000)
  for (let round = 0; round < 6 && !(largeTime < limit()); round++) {
    smallTime = Math.min(smallTime, measureTime(small))
    largeTime = Math.min(largeTime, measureTime(large))
  }
  expect(largeTime).toBeLessThan(limit())
}

/** Returns the processor time of this thread in microseconds. */
function measureTime(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return user + system
}
