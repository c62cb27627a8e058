import { basename, relative } from 'node:path'
import type { Measurement, TestTime } from './mutant-process.ts'
import type { Mutant } from './sandbox.ts'
import { TestProcess } from './test-process.ts'

/** Tests of one file that reach a mutant. */
export interface ReachingTests {
  readonly path: string
  /** Number of folders that the paths of the test and of the code share, plus one for the same file name. */
  readonly pathSimilarity: number
  /** Whether the mutant is reached while the file is loaded. */
  readonly isStatic: boolean
  /** Indexes of the tests that reach the mutant. */
  readonly tests: readonly number[]
  /** Time to load the file and to run these tests. */
  readonly time: TestTime
  /** Maximum number of executions of the mutant in one test. */
  readonly maxHits: number
}

export type Coverage = ReadonlyMap<Mutant, readonly ReachingTests[]>

/** Maximum time for the tests of one file with unchanged code, in milliseconds. */
const maxFileTime = 10 * 60_000
/** Maximum number of files for one process, because Node.js does not free loaded modules. */
const maxFiles = 40

/** Runs all tests once to find the mutants that each test reaches. @throws Error if a test fails. */
export async function measureCoverage(
  mutants: readonly Mutant[],
  testFiles: readonly string[],
  { directory, jobs }: { readonly directory: string; readonly jobs: number },
): Promise<Coverage> {
  const coverage = new Map<Mutant, ReachingTests[]>(mutants.map(mutant => [mutant, []]))
  const failures: string[] = []
  const queue = testFiles.values()
  const measurePendingFiles = async () => {
    const tests = new TestProcess(directory)
    let files = 0
    for (const path of queue) {
      if (++files % maxFiles === 0) tests.close()
      const measurement = await tests.measure({ kind: 'measure', path }, maxFileTime)
      const failure = typeof measurement === 'string' ? measurement : measurement.failure
      if (failure !== undefined) failures.push(`${path}: ${failure}`)
      if (typeof measurement !== 'string')
        addReachingTests(coverage, measurement, relative(directory, path), path)
    }
    tests.close()
  }
  await Promise.all(Array.from({ length: jobs }, measurePendingFiles))
  if (failures.length > 0)
    throw new Error(`tests fail without a mutant: fix them first:\n${failures.join('\n')}`)
  return coverage
}

function addReachingTests(
  coverage: ReadonlyMap<Mutant, ReachingTests[]>,
  measurement: Measurement,
  testPath: string,
  path: string,
): void {
  for (const [mutant, files] of coverage) {
    const reachingTests = findReachingTests(mutant, measurement, testPath)
    if (reachingTests !== undefined) files.push({ ...reachingTests, path })
  }
}

function findReachingTests(
  { id, path }: Mutant,
  { loadTime, hits, tests }: Measurement,
  testPath: string,
): Omit<ReachingTests, 'path'> | undefined {
  const isStatic = hits.has(id)
  const reachingTests = tests
    .map((test, index) => ({ ...test, index }))
    .filter(test => isStatic || test.hits.has(id))
  if (reachingTests.length === 0) return undefined
  return {
    pathSimilarity: comparePaths(path, testPath),
    isStatic,
    tests: reachingTests.map(({ index }) => index),
    time: reachingTests.reduce(
      ({ elapsed, processor }, { time }) => ({
        elapsed: elapsed + time.elapsed,
        processor: processor + time.processor,
      }),
      loadTime,
    ),
    maxHits: reachingTests.reduce((max, test) => Math.max(max, test.hits.get(id) ?? 0), hits.get(id) ?? 0),
  }
}

/** Counts the folders that two paths share, plus one if the file names are the same. */
function comparePaths(path: string, testPath: string): number {
  const folders = path.split('/').slice(1, -1)
  const testFolders = testPath.split('/').slice(1, -1)
  const differentIndex = folders.findIndex((folder, index) => folder !== testFolders[index])
  const hasSameName = basename(path, '.ts') === basename(testPath, '.test.ts')
  return (differentIndex === -1 ? folders.length : differentIndex) + (hasSameName ? 1 : 0)
}
