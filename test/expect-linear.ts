import { expect } from '@jest/globals'

/**
 * Expects that work on eight times the input takes about eight times as long, not 64 times. The processor time of this
 * process is measured, because other work on the machine does not affect it.
 *
 * @param prepare creates an input of the given size and returns the work on it.
 */
export function expectLinear(size: number, prepare: (size: number) => () => void): void {
  const smallTime = measureTime(prepare(size))
  const largeTime = measureTime(prepare(8 * size))
  // A factor of 8 is linear and 64 is quadratic. Times of a few milliseconds are noise.
  expect(largeTime).toBeLessThan(24 * Math.max(smallTime, 5_000))
}

/** Returns the minimum of three times in microseconds, because garbage collection can prolong one of them. */
function measureTime(work: () => void): number {
  const rounds = [0, 1, 2].map(() => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return user + system
  })
  return Math.min(...rounds)
}
