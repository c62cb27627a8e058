/** Worker thread that parses batches of random inputs. The main thread terminates it if a case does not end. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import { fuzzParser } from './fuzz-parser.ts'
import { parsers } from './parsers/parsers.ts'

export interface BatchRequest {
  readonly parser: string
  readonly seed: number
  readonly cases: number
}

export interface BatchReport {
  readonly accepted: number
  readonly defect: string | undefined
  /** Bytes in use after a garbage collection. */
  readonly memory: number
}

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')
/** Number of the current case, which the main thread reads. */
const counter: Int32Array = workerData

parentPort?.on('message', async ({ parser, seed, cases }: BatchRequest) => {
  const target = parsers.find(({ name }) => name === parser)
  if (target === undefined) throw new Error(`unknown parser "${parser}": use a name of parsers.ts`)
  Atomics.store(counter, 0, 0)
  const result = await fuzzParser(target, {
    seed,
    cases,
    onCase: number => Atomics.store(counter, 0, number),
  })
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  parentPort?.postMessage({ ...result, memory: heapUsed + external } satisfies BatchReport)
})
