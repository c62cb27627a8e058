import { pathToFileURL } from 'node:url'
import { jestExpect } from '@jest/expect'
import type { Circus } from '@jest/types'
import { getState, resetState } from 'jest-circus'

/** Tests of one file, which can be run repeatedly. */
export interface LoadedTests {
  readonly root: Circus.DescribeBlock
  /** Tests in the order of the file. */
  readonly tests: readonly Circus.TestEntry[]
}

export interface TestRun {
  /** Indexes of the tests to run. */
  readonly selectedIndexes: ReadonlySet<number>
  /** Maximum time for each test and hook in milliseconds. */
  readonly timeout: number
  onStart?(index: number): void
  /** Receives the result of a test or of a failed hook. @returns false to skip the remaining tests. */
  onEnd(index: number, error: unknown): boolean
}

/** Error for a test or hook that exceeds its timeout. */
export class TestTimeout extends Error {
  constructor() {
    super('the test did not end before its timeout')
  }
}

/** Receives the errors of promises and callbacks that the current test does not await. */
let reportError: ((error: unknown) => void) | undefined
for (const event of ['uncaughtException', 'unhandledRejection'])
  process.on(event, error => reportError?.(error))

let loadCount = 0

/** Loads a test file with new copies of the modules that it imports. */
export async function loadTests(path: string): Promise<LoadedTests> {
  resetState()
  await import(`${pathToFileURL(path).href}?load=${++loadCount}`)
  const root = getState().rootDescribeBlock
  return { root, tests: [...listTests(root)] }
}

function* listTests(block: Circus.DescribeBlock): Generator<Circus.TestEntry> {
  for (const child of block.children)
    if (child.type === 'describeBlock') yield* listTests(child)
    else if (child.mode !== 'skip' && child.mode !== 'todo') yield child
}

/** Runs tests with their hooks. A failed hook is reported as a failure of the first test. */
export async function runTests({ root, tests }: LoadedTests, run: TestRun): Promise<void> {
  const indexes = new Map(tests.map((test, index) => [test, index]))
  const isSelected = (test: Circus.TestEntry) => run.selectedIndexes.has(indexes.get(test) ?? -1)
  const hooks = (block: Circus.DescribeBlock, type: Circus.HookType) =>
    block.hooks.filter(hook => hook.type === type).map(({ fn }) => fn as () => unknown)
  const allHooks = (blocks: readonly Circus.DescribeBlock[], type: Circus.HookType) =>
    blocks.flatMap(block => hooks(block, type))

  const runBlock = async (
    block: Circus.DescribeBlock,
    outerBlocks: readonly Circus.DescribeBlock[],
  ): Promise<boolean> => {
    const firstTest = [...listTests(block)].find(isSelected)
    if (firstTest === undefined) return true
    const blocks = [...outerBlocks, block]
    const failure = await attempt(hooks(block, 'beforeAll'), run.timeout)
    let shouldContinue = failure === undefined || run.onEnd(indexes.get(firstTest) ?? -1, failure.error)
    for (const child of block.children) {
      if (!shouldContinue) break
      if (child.type === 'describeBlock') shouldContinue = await runBlock(child, blocks)
      else if (isSelected(child)) shouldContinue = await runTest(child, blocks)
    }
    const hookFailure = await attempt(hooks(block, 'afterAll'), run.timeout)
    return hookFailure === undefined || !shouldContinue
      ? shouldContinue
      : run.onEnd(indexes.get(firstTest) ?? -1, hookFailure.error)
  }
  const runTest = async (test: Circus.TestEntry, blocks: readonly Circus.DescribeBlock[]) => {
    const index = indexes.get(test) ?? -1
    run.onStart?.(index)
    jestExpect.setState({ assertionCalls: 0, currentTestName: test.name, suppressedErrors: [] })
    const beforeHooks = allHooks(blocks, 'beforeEach')
    const failure = await attempt([...beforeHooks, test.fn as () => unknown], run.timeout)
    const hookFailure = await attempt(allHooks(blocks.toReversed(), 'afterEach'), run.timeout)
    return run.onEnd(index, (failure ?? hookFailure)?.error)
  }
  await runBlock(root, [])
}

/** Runs functions one after another until one fails. @returns the error, or undefined if no function fails. */
async function attempt(
  functions: readonly (() => unknown)[],
  timeout: number,
): Promise<{ readonly error: unknown } | undefined> {
  for (const run of functions) {
    const { promise, reject } = Promise.withResolvers<never>()
    reportError = reject
    const timer = setTimeout(() => reject(new TestTimeout()), timeout)
    try {
      await Promise.race([(async () => run())(), promise])
    } catch (error) {
      return { error }
    } finally {
      clearTimeout(timer)
      reportError = undefined
    }
  }
  return undefined
}
