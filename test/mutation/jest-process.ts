/** Process that runs test files with one active mutant after another, so that Jest is loaded once. */
import { join } from 'node:path'
import { runCLI } from 'jest'

export interface TestRequest {
  /** Undefined to run the unchanged code. */
  readonly mutant: string | undefined
  /** Paths of test files; for the unchanged code, of the files whose tests are run. */
  readonly files: readonly string[]
}

export interface TestReport {
  readonly isPassed: boolean
  /** Milliseconds of each test file, and whether it passed. */
  readonly files: readonly { readonly path: string; readonly duration: number; readonly isPassed: boolean }[]
}

const directory = process.argv[2] ?? ''
const write = process.stderr.write.bind(process.stderr)
process.stderr.write = (() => true) as typeof process.stderr.write

async function runTests({ mutant, files }: TestRequest): Promise<TestReport> {
  if (mutant === undefined) delete process.env.ACTIVE_MUTANT
  else process.env.ACTIVE_MUTANT = mutant
  const options = {
    ...{
      config: join(directory, 'test/mutation/jest.config.mjs'),
      runInBand: true,
      watchman: false,
      silent: true,
    },
    ...{
      reporters: [],
      bail: mutant === undefined ? 0 : 1,
      seed: 1,
      ...(mutant === undefined ? { findRelatedTests: true } : { runTestsByPath: true }),
      _: [...files],
    },
  }
  const { results } = await runCLI(options as unknown as Parameters<typeof runCLI>[0], [directory])
  const suites = results.testResults.map(({ testFilePath, perfStats, numFailingTests, testExecError }) => ({
    path: testFilePath,
    duration: perfStats.end - perfStats.start,
    isPassed: numFailingTests === 0 && testExecError == null,
  }))
  return { isPassed: results.success, files: suites }
}

process.on('message', (request: TestRequest) => {
  runTests(request).then(
    report => process.send?.(report),
    (error: unknown) => {
      write(`${error instanceof Error ? error.stack : error}\n`)
      process.exit(1)
    },
  )
})
