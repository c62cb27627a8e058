/**
 * Random values for tests. All values are derived from one seed, which every run prints. `--seed=N` reproduces a run.
 */
import { jest } from '@jest/globals'
import fc from 'fast-check'

/** Seed of this run. */
export const seed = jest.getSeed()

fc.configureGlobal({ seed })

export { fc }

/** Returns one random value of an arbitrary. */
export function draw<T>(arbitrary: fc.Arbitrary<T>): T {
  const [value] = fc.sample(arbitrary, { numRuns: 1, seed })
  return value as T
}
