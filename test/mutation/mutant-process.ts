/** Child process that loads test files and runs their tests, with one active mutant after another. */
import { type LoadedTests, loadTests, runTests, TestTimeout } from './loaded-tests.ts'
import { maxMutants } from './max-mutants.ts'
import { registerModuleHooks } from './module-hooks.ts'

/** Request to run all tests of a file without a mutant. */
export interface MeasureRequest {
  readonly kind: 'measure'
  readonly path: string
}

/** Request to run tests with a mutant. */
export interface MutantRequest {
  readonly kind: 'mutant'
  readonly mutant: number
  /** Whether to load new copies of the modules with the mutant, because loading the modules executes the mutant. */
  readonly isFresh: boolean
  /** Maximum number of executions of the mutant in one test. A mutant that exceeds the limit is an endless loop. */
  readonly maxHits: number
  /** Test files with the indexes of their tests, and the milliseconds that one test may take. */
  readonly files: readonly {
    readonly path: string
    readonly tests: readonly number[]
    readonly timeout: number
  }[]
}

/** Durations in milliseconds. */
export interface TestTime {
  readonly elapsed: number
  /** Processor time, which other processes hardly affect. */
  readonly processor: number
}

/** Number of executions of each mutant. */
type Hits = ReadonlyMap<number, number>

export interface Measurement {
  /** Message of the first failure, or undefined if all tests passed. */
  readonly failure: string | undefined
  /** Time to load the file. */
  readonly loadTime: TestTime
  /** Executions of mutants while the file is loaded. */
  readonly hits: Hits
  /** Time and executions of mutants for each test. */
  readonly tests: readonly { readonly time: TestTime; readonly hits: Hits }[]
}

export interface MutantResult {
  /** `unused`: no test executed the mutant. `dirty`: a test also fails without the mutant. */
  readonly status: 'killed' | 'timeout' | 'survived' | 'unused' | 'dirty'
  /** Resident memory of the process, in bytes. */
  readonly bytes: number
}

/** State that the instrumented code reads. */
const mutation = {
  /** ID of the active mutant. */
  active: -1,
  hits: 0,
  maxHits: Number.POSITIVE_INFINITY,
  /** Number of executions of each mutant, by its ID. */
  counts: new Uint32Array(maxMutants),
  hit(): true {
    if (++mutation.hits > mutation.maxHits) throw new Error('the mutant is an endless loop')
    return true
  },
}
Object.assign(globalThis, { mutation })
registerModuleHooks(process.argv[2] ?? '')

/** Maximum duration of a test of the unchanged code, in milliseconds. */
const maxDuration = 300_000
const loadedFiles = new Map<string, LoadedTests>()

/** Starts a measurement. @returns a function that returns the time since the start. */
function startClock(): () => TestTime {
  const begin = performance.now()
  const usage = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(usage)
    return { elapsed: performance.now() - begin, processor: (user + system) / 1000 }
  }
}

async function measure({ path }: MeasureRequest): Promise<Measurement> {
  const hits = new Map<number, number>()
  mutation.counts.fill(0)
  let clock = startClock()
  const file = await loadTests(path)
  const loadTime = clock()
  const tests = file.tests.map(() => ({
    time: { elapsed: 0, processor: 0 },
    hits: new Map<number, number>(),
  }))
  let failure: string | undefined
  await runTests(file, {
    selectedIndexes: new Set(file.tests.keys()),
    timeout: maxDuration,
    onStart: () => {
      takeCounts(hits)
      clock = startClock()
    },
    onEnd: (index, error) => {
      const test = tests[index]
      if (test !== undefined) test.time = clock()
      takeCounts(test?.hits ?? hits)
      if (error !== undefined) failure ??= `${file.tests[index]?.name}: ${String(error)}`
      return true
    },
  })
  takeCounts(hits)
  return { failure, loadTime, hits, tests }
}

/** Adds the executions since the last call to `hits`, and resets the counters. */
function takeCounts(hits: Map<number, number>): void {
  mutation.counts.forEach((count, id) => {
    if (count > 0) hits.set(id, (hits.get(id) ?? 0) + count)
  })
  mutation.counts.fill(0)
}

async function testMutant(request: MutantRequest): Promise<MutantResult['status']> {
  let isUsed = false
  for (const { path, tests, timeout } of request.files) {
    try {
      if (!request.isFresh && !loadedFiles.has(path)) loadedFiles.set(path, await loadTests(path))
      activate(request)
      const file = request.isFresh ? await loadTests(path) : loadedFiles.get(path)
      if (file === undefined) throw new Error(`${path} is not loaded`)
      isUsed ||= mutation.hits > 0
      const failure = await findFailure(file, { tests, timeout, start: () => activate(request) })
      isUsed ||= failure.isUsed
      if (failure.error instanceof TestTimeout) return 'timeout'
      if (failure.index !== undefined) {
        mutation.active = -1
        const isDirty =
          !request.isFresh &&
          (await findFailure(file, { tests: [failure.index], timeout })).index !== undefined
        return isDirty ? 'dirty' : 'killed'
      }
    } catch {
      return 'killed'
    } finally {
      mutation.active = -1
    }
  }
  return isUsed ? 'survived' : 'unused'
}

function activate({ mutant, maxHits }: MutantRequest): void {
  Object.assign(mutation, { active: mutant, hits: 0, maxHits })
}

interface Failure {
  readonly index: number | undefined
  readonly error: unknown
  readonly isUsed: boolean
}

async function findFailure(
  file: LoadedTests,
  run: { readonly tests: readonly number[]; readonly timeout: number; readonly start?: () => void },
): Promise<Failure> {
  let failure: { readonly index: number; readonly error: unknown } | undefined
  let isUsed = false
  await runTests(file, {
    selectedIndexes: new Set(run.tests),
    timeout: run.timeout,
    onStart: () => run.start?.(),
    onEnd: (index, error) => {
      isUsed ||= mutation.hits > 0
      if (error !== undefined) failure ??= { index, error }
      return failure === undefined
    },
  })
  return { index: failure?.index, error: failure?.error, isUsed }
}

process.on('message', async (request: MeasureRequest | MutantRequest) => {
  try {
    if (request.kind === 'measure') process.send?.(await measure(request))
    else process.send?.({ status: await testMutant(request), bytes: process.memoryUsage.rss() })
  } catch (error) {
    process.send?.({
      failure: error instanceof Error ? error.stack : String(error),
      ...{ loadTime: { elapsed: 0, processor: 0 }, hits: new Map(), tests: [] },
    })
  }
})
process.once('disconnect', () => process.exit())
