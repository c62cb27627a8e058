import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Mutant, Sandbox } from './sandbox.ts'
import { TestProcess } from './test-process.ts'

/**
 * - `killed`: a test failed; `timeout`: the tests did not end.
 * - `survived`: all tests that reach the mutant passed; `not-reached`: no test reaches it.
 */
export type MutantStatus = 'killed' | 'timeout' | 'survived' | 'not-reached'

interface TestFile {
  readonly path: string
  /** Milliseconds. */
  readonly duration: number
  readonly reached: ReadonlySet<string>
}

/** Milliseconds for all tests of the unchanged code. */
const maxCoverageTime = 45 * 60_000
/** Milliseconds beyond three times the duration of the tests, after which a mutant counts as endless. */
const extraTime = 60_000
/** Milliseconds of tests for one mutant. Mutants of basic code are reached by nearly all test files. */
const maxTestTime = 30_000

/** Runs the tests of the mutated files once to find which mutants each test file reaches. @throws Error if a test fails. */
export async function measureCoverage({ directory, mutants }: Sandbox): Promise<TestFile[]> {
  const file = join(directory, '.mutant-coverage')
  const tests = new TestProcess(directory, { MUTANT_COVERAGE: file })
  const files = [...new Set(mutants.map(({ path }) => join(directory, path)))]
  const report = await tests.run({ mutant: undefined, files }, maxCoverageTime)
  tests.close()
  if (typeof report === 'string') throw new Error(`the tests of the unchanged code ended with a ${report}`)
  const failed = report.files.filter(({ isPassed }) => !isPassed).map(({ path }) => path)
  if (failed.length > 0) throw new Error(`tests fail without a mutant:\n${failed.join('\n')}`)
  const durations = new Map(report.files.map(({ path, duration }) => [path, duration]))
  return (await readFile(file, 'utf8'))
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { path: string; reached: string[] })
    .map(({ path, reached }) => ({ path, duration: durations.get(path) ?? 0, reached: new Set(reached) }))
}

/** Runs the tests that reach each mutant. */
export async function testMutants(
  { directory }: Sandbox,
  { mutants, testFiles }: { readonly mutants: readonly Mutant[]; readonly testFiles: readonly TestFile[] },
  onResult: (mutant: Mutant, status: MutantStatus) => void,
): Promise<void> {
  const tests = new TestProcess(directory)
  for (const mutant of mutants) {
    const files = chooseTests(mutant, testFiles)
    const total = files.reduce((sum, { duration }) => sum + duration, 0)
    const paths = files.map(({ path }) => path)
    const result =
      paths.length === 0
        ? 'not-reached'
        : await tests.run({ mutant: mutant.id, files: paths }, 3 * total + extraTime)
    if (result === 'crash') onResult(mutant, 'killed')
    else if (typeof result === 'string') onResult(mutant, result)
    else onResult(mutant, result.isPassed ? 'survived' : 'killed')
  }
  tests.close()
}

/** Returns the test files that reach a mutant: those of its room first, then the fastest. */
function chooseTests({ id, room }: Mutant, testFiles: readonly TestFile[]): TestFile[] {
  const isOwn = ({ path }: TestFile) =>
    path.includes(`/test/${room}/`) || path.endsWith(`/test/${room}.test.ts`)
  const reaching = testFiles
    .filter(({ reached }) => reached.has(id))
    .sort((one, other) => Number(isOwn(other)) - Number(isOwn(one)) || one.duration - other.duration)
  let total = 0
  return reaching.filter(({ duration }, index) => {
    total += duration
    return index === 0 || total <= maxTestTime
  })
}
