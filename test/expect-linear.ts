import { expect } from '@jest/globals'

/** Size of the large input, as a multiple of the small one. */
const sizeFactor = 8
/** Maximum time for the large input, as a multiple of the time for the small one: 8 is linear, and 64 is quadratic. */
const maxTimeFactor = 24
/** Minimum time in microseconds for a comparison. Shorter times depend mostly on chance. */
const minTime = 5_000
const maxRounds = 6

/**
 * Expects that work on eight times the input takes about eight times as long, not 64 times. It measures the processor
 * time of this thread, because neither other work on the machine nor the threads of V8 affect it. Memory access can
 * still be slow, and V8 compiles code only after some runs. The function therefore repeats a measurement that exceeds
 * the limit, and compares the shortest times. Quadratic work exceeds the limit in each round.
 *
 * @param size size of the small input.
 * @param prepare creates an input of the given size and returns the work on it.
 */
export function expectLinear(size: number, prepare: (size: number) => () => void): void {
  const [small, large] = [prepare(size), prepare(sizeFactor * size)]
  let [smallTime, largeTime] = [Infinity, Infinity]
  const limit = () => maxTimeFactor * Math.max(smallTime, minTime)
  for (let round = 0; round < maxRounds && !(largeTime < limit()); round++) {
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
