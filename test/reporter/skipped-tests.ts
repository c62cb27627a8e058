/**
 * Lists skipped tests at the end of a run. The title of a skipped test must contain the reason, as in
 * `test.skip('… (skipped: needs an ARM machine)')`. Otherwise, the run fails.
 */
import { relative } from 'node:path'

/** Part of Jest's results that the reporter uses. */
interface Results {
  readonly testResults: readonly {
    readonly testFilePath: string
    readonly testResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

interface SkippedTest {
  readonly name: string
  readonly reason: string | undefined
}

const reasonInTitle = / *\(skipped: (.+)\)$/

export function skippedTests(results: Results, root = process.cwd()): SkippedTest[] {
  return results.testResults.flatMap(({ testFilePath, testResults }) =>
    testResults
      .filter(({ status }) => status === 'pending' || status === 'todo' || status === 'disabled')
      .map(({ fullName }) => ({
        name: `${relative(root, testFilePath)} › ${fullName.replace(reasonInTitle, '')}`,
        reason: reasonInTitle.exec(fullName)?.[1],
      })),
  )
}

export default class SkippedTestsReporter {
  readonly #isFiltered: boolean
  readonly #write: (text: string) => void
  #error: Error | undefined

  constructor(
    { testNamePattern = '' }: { readonly testNamePattern?: string },
    { write = text => process.stderr.write(text) }: { readonly write?: (text: string) => void } = {},
  ) {
    // A name pattern excludes other tests intentionally.
    this.#isFiltered = testNamePattern !== ''
    this.#write = write
  }

  onRunComplete(_contexts: unknown, results: Results): void {
    const tests = this.#isFiltered ? [] : skippedTests(results)
    if (tests.length === 0) return
    const lines = tests.map(({ name, reason }) => `  ${name}: ${reason ?? 'no reason is given'}`)
    this.#write(`\nNot verified by this run:\n${lines.join('\n')}\n`)
    if (tests.every(({ reason }) => reason !== undefined)) return
    this.#error = new Error('A skipped test has no reason: let it run, or end its title with "(skipped: …)".')
  }

  getLastError(): Error | undefined {
    return this.#error
  }
}
