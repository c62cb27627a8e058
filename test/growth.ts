import { expect } from '@jest/globals'

/**
 * Expects that work on eight times the input costs about eight times as much, and not its square. Processor time of
 * this process is compared with itself, so other work on the machine does not count.
 *
 * @param prepare makes an input of the given size and returns the work on it.
 */
export function expectLinear(size: number, prepare: (size: number) => () => void): void {
  const small = cost(prepare(size))
  const large = cost(prepare(8 * size))
  // 8 is linear, 64 is the square; below some milliseconds only noise is measured.
  expect(large).toBeLessThan(24 * Math.max(small, 5_000))
}

/** Microseconds; the best of three, since a collection of garbage may fall into one. */
function cost(work: () => void): number {
  const rounds = [0, 1, 2].map(() => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return user + system
  })
  return Math.min(...rounds)
}
