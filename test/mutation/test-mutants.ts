import type { Coverage, ReachingTests } from './measure-coverage.ts'
import type { MutantRequest } from './mutant-process.ts'
import type { Mutant } from './sandbox.ts'
import { TestProcess } from './test-process.ts'

/**
 * - `killed`: a test failed; `timeout`: the tests did not end.
 * - `survived`: all tests that reach the mutant passed; `not-reached`: no test reaches it.
 */
export type MutantStatus = 'killed' | 'timeout' | 'survived' | 'not-reached'

/** Milliseconds beyond three times the duration of a test, after which a mutant counts as endless. */
const extraTime = 5000
/** Milliseconds of the processor for one mutant. Mutants of basic code are reached by nearly all test files. */
const maxTestTime = 10_000
/** Memory of a process, in bytes, after which it is replaced: Node.js does not free modules that were loaded. */
const maxMemory = 1_500_000_000

/** Runs the tests that reach each mutant, in several concurrent processes. */
export async function testMutants(
  mutants: readonly Mutant[],
  run: { readonly directory: string; readonly coverage: Coverage; readonly jobs: number },
  onResult: (mutant: Mutant, status: MutantStatus) => void,
): Promise<void> {
  const isStatic = (mutant: Mutant) => (run.coverage.get(mutant)?.some(({ isStatic }) => isStatic) ? 1 : 0)
  // The mutants of one file are reached by the same tests, which are loaded once.
  const queue = mutants
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    .toSorted((one, other) => isStatic(one) - isStatic(other))
    .values()
  const work = async () => {
    const tests = new TestProcess(run.directory)
    for (const mutant of queue)
      onResult(mutant, await testMutant(mutant, run.coverage.get(mutant) ?? [], tests))
    tests.close()
  }
  await Promise.all(Array.from({ length: run.jobs }, work))
}

async function testMutant(
  { id }: Mutant,
  reaching: readonly ReachingTests[],
  tests: TestProcess,
): Promise<MutantStatus> {
  const files = chooseFiles(reaching)
  if (files.length === 0) return 'not-reached'
  const hits = files.reduce((most, file) => Math.max(most, file.hits), 0)
  const total = files.reduce((sum, { time }) => sum + time.elapsed, 0)
  const request: MutantRequest = {
    kind: 'mutant',
    mutant: id,
    isFresh: files.some(({ isStatic }) => isStatic),
    hitLimit: 1000 + 100 * hits,
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
  // Values that an earlier mutant changed or computed are kept by the modules.
  if (!request.isFresh && (status === 'unused' || status === 'dirty')) status = await send(true)
  if (status === 'crash' || status === 'dirty') return 'killed'
  return status === 'unused' ? 'survived' : status
}

/** Returns the files to run: those of the same subject first, then the fastest, as long as time is left. */
function chooseFiles(reaching: readonly ReachingTests[]): readonly ReachingTests[] {
  let total = 0
  return reaching
    .toSorted((one, other) => other.closeness - one.closeness || one.time.work - other.time.work)
    .filter(({ time }, index) => {
      total += time.work
      return index === 0 || total <= maxTestTime
    })
}
