/** Process that loads test files and runs their tests, with one active mutant after another. */
import { type LoadedTests, loadTests, runTests, TestTimeout } from './loaded-tests.ts'
import { maxMutants } from './max-mutants.ts'
import { registerModuleHooks } from './module-hooks.ts'

/** Runs all tests of a file without a mutant. */
export interface MeasureRequest {
  readonly kind: 'measure'
  readonly path: string
}

export interface MutantRequest {
  readonly kind: 'mutant'
  readonly mutant: number
  /** Whether the modules are loaded with the mutant, since it is reached while they are loaded. */
  readonly isFresh: boolean
  /** Executions of the mutant in one test, after which it counts as endless. */
  readonly hitLimit: number
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
  /** Time of the processor, which does not depend on other processes. */
  readonly work: number
}

/** Number of executions of each mutant. */
type Hits = ReadonlyMap<number, number>

export interface Measurement {
  /** Message of the first failure. */
  readonly failure: string | undefined
  /** Time to load the file. */
  readonly loadTime: TestTime
  /** Mutants that are reached while the file is loaded. */
  readonly hits: Hits
  /** Mutants that each test reaches, and its time. */
  readonly tests: readonly { readonly time: TestTime; readonly hits: Hits }[]
}

export interface MutantResult {
  /** `unused`: no test executed the mutant. `dirty`: a test fails without the mutant as well. */
  readonly status: 'killed' | 'timeout' | 'survived' | 'unused' | 'dirty'
  /** Memory of this process. */
  readonly bytes: number
}

/** State that the instrumented code reads. */
const mutation = {
  /** ID of the active mutant. */
  active: -1,
  hits: 0,
  hitLimit: Number.POSITIVE_INFINITY,
  /** Number of executions of each mutant, by its ID. */
  counts: new Uint32Array(maxMutants),
  hit(): true {
    if (++mutation.hits > mutation.hitLimit) throw new Error('the mutant does not end')
    return true
  },
}
Object.assign(globalThis, { mutation })
registerModuleHooks(process.argv[2] ?? '')

/** Maximum duration in milliseconds of a test of the unchanged code. */
const maxDuration = 300_000
const loaded = new Map<string, LoadedTests>()

/** @returns a function that returns the time since the call. */
function startClock(): () => TestTime {
  const begin = performance.now()
  const usage = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(usage)
    return { elapsed: performance.now() - begin, work: (user + system) / 1000 }
  }
}

async function measure({ path }: MeasureRequest): Promise<Measurement> {
  const hits = new Map<number, number>()
  mutation.counts.fill(0)
  let clock = startClock()
  const file = await loadTests(path)
  const loadTime = clock()
  const tests = file.tests.map(() => ({ time: { elapsed: 0, work: 0 }, hits: new Map<number, number>() }))
  let failure: string | undefined
  await runTests(file, {
    selected: new Set(file.tests.keys()),
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

/** Adds the counts since the last call. */
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
      if (!request.isFresh && !loaded.has(path)) loaded.set(path, await loadTests(path))
      activate(request)
      const file = request.isFresh ? await loadTests(path) : loaded.get(path)
      if (file === undefined) throw new Error(`${path} is not loaded`)
      isUsed ||= mutation.hits > 0
      const failed = await findFailure(file, { tests, timeout, start: () => activate(request) })
      isUsed ||= failed.isUsed
      if (failed.error instanceof TestTimeout) return 'timeout'
      if (failed.index !== undefined) {
        mutation.active = -1
        const isDirty =
          !request.isFresh &&
          (await findFailure(file, { tests: [failed.index], timeout })).index !== undefined
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

function activate({ mutant, hitLimit }: MutantRequest): void {
  Object.assign(mutation, { active: mutant, hits: 0, hitLimit })
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
  let found: { readonly index: number; readonly error: unknown } | undefined
  let isUsed = false
  await runTests(file, {
    selected: new Set(run.tests),
    timeout: run.timeout,
    onStart: () => run.start?.(),
    onEnd: (index, error) => {
      isUsed ||= mutation.hits > 0
      if (error !== undefined) found ??= { index, error }
      return found === undefined
    },
  })
  return { index: found?.index, error: found?.error, isUsed }
}

process.on('message', async (request: MeasureRequest | MutantRequest) => {
  try {
    if (request.kind === 'measure') process.send?.(await measure(request))
    else process.send?.({ status: await testMutant(request), bytes: process.memoryUsage.rss() })
  } catch (error) {
    process.send?.({
      failure: error instanceof Error ? error.stack : String(error),
      ...{ loadTime: { elapsed: 0, work: 0 }, hits: new Map(), tests: [] },
    })
  }
})
process.once('disconnect', () => process.exit())
