import type { Coverage, ReachingTests } from './measure-coverage.ts'
import type { MutantRequest } from './mutant-process.ts'
import type { Mutant } from './sandbox.ts'
import { TestProcess } from './test-process.ts'

/**
 * Result of the tests for a mutant.
 *
 * - `killed`: a test failed.
 * - `timeout`: the tests did not end.
 * - `survived`: all tests that reach the mutant passed.
 * - `not-reached`: no test reaches the mutant.
 */
export type MutantStatus = 'killed' | 'timeout' | 'survived' | 'not-reached'

/** Milliseconds that are added to three times the normal duration of a test to get its timeout. */
const extraTime = 5000
/** Maximum processor time for one mutant in milliseconds. Nearly all test files reach the mutants of basic code. */
const maxTestTime = 10_000
/** Maximum memory of a process in bytes, because Node.js does not free loaded modules. */
const maxMemory = 1_500_000_000

/** Runs the tests that reach each mutant, in several concurrent processes. */
export async function testMutants(
  mutants: readonly Mutant[],
  run: { readonly directory: string; readonly coverage: Coverage; readonly jobs: number },
  onResult: (mutant: Mutant, status: MutantStatus) => void,
): Promise<void> {
  const order = (mutant: Mutant) => (run.coverage.get(mutant)?.some(({ isStatic }) => isStatic) ? 1 : 0)
  // The same tests reach the mutants of one file, so sorting by path loads these tests only once.
  const queue = mutants
    .toSorted((left, right) => (left.path < right.path ? -1 : 1))
    .toSorted((left, right) => order(left) - order(right))
    .values()
  const testPendingMutants = async () => {
    const tests = new TestProcess(run.directory)
    for (const mutant of queue)
      onResult(mutant, await testMutant(mutant, run.coverage.get(mutant) ?? [], tests))
    tests.close()
  }
  await Promise.all(Array.from({ length: run.jobs }, testPendingMutants))
}

async function testMutant(
  { id }: Mutant,
  reachingTests: readonly ReachingTests[],
  tests: TestProcess,
): Promise<MutantStatus> {
  const files = chooseFiles(reachingTests)
  if (files.length === 0) return 'not-reached'
  const hits = files.reduce((max, file) => Math.max(max, file.maxHits), 0)
  const total = files.reduce((sum, { time }) => sum + time.elapsed, 0)
  const request: MutantRequest = {
    kind: 'mutant',
    mutant: id,
    isFresh: files.some(({ isStatic }) => isStatic),
    maxHits: 1000 + 100 * hits,
    files: files.map(file => ({
      path: file.path,
      tests: file.tests,
      timeout: extraTime + 3 * file.time.elapsed,
    })),
  }
  const send = async (isFresh: boolean) => {
    const result = await tests.test({ ...request, isFresh }, 6 * extraTime + 5 * total)
    if (typeof result === 'string') return result
    if (result.status === 'timeout' || result.status === 'dirty' || result.bytes > maxMemory) tests.close()
    return result.status
  }
  let status = await send(request.isFresh)
  // Loaded modules keep values that were computed with an earlier mutant.
  if (!request.isFresh && (status === 'unused' || status === 'dirty')) status = await send(true)
  if (status === 'crash' || status === 'dirty') return 'killed'
  return status === 'unused' ? 'survived' : status
}

/** Returns the files to run, up to `maxTestTime`: first files with similar paths, then the fastest files. */
function chooseFiles(reachingTests: readonly ReachingTests[]): readonly ReachingTests[] {
  let total = 0
  return reachingTests
    .toSorted(
      (left, right) =>
        right.pathSimilarity - left.pathSimilarity || left.time.processor - right.time.processor,
    )
    .filter(({ time }, index) => {
      total += time.processor
      return index === 0 || total <= maxTestTime
    })
}
