import { once } from 'node:events'
import { join } from 'node:path'
import { setInterval } from 'node:timers'
import { Worker } from 'node:worker_threads'
import type { BatchReport, BatchRequest } from './worker.ts'

/** Maximum time for one case in milliseconds. Most cases take less than a millisecond. */
const maxCaseTime = 20_000

/** Error for a case that did not end within the maximum time. */
export class HangError extends Error {
  /** Number of the case in its batch. */
  readonly case: number

  constructor(number: number) {
    super(`case ${number} did not end within ${maxCaseTime / 1000} s`)
    this.case = number
  }
}

/** Worker thread that parses one batch at a time. It is terminated and replaced if a case hangs. */
export class WatchedWorker {
  readonly #counter = new Int32Array(new SharedArrayBuffer(4))
  #worker = this.#start()

  #start(): Worker {
    return new Worker(join(import.meta.dirname, 'worker.ts'), { workerData: this.#counter })
  }

  /** Parses a batch. @throws HangError if a case does not end. The next batch then runs in a new thread. */
  async run(request: BatchRequest): Promise<BatchReport> {
    const watchdog = this.#watch()
    this.#worker.postMessage(request)
    try {
      const [report] = await Promise.race([once(this.#worker, 'message'), watchdog.hang])
      return report
    } finally {
      watchdog.stop()
    }
  }

  #watch(): { readonly hang: Promise<never>; readonly stop: () => void } {
    const { promise: hang, reject } = Promise.withResolvers<never>()
    hang.catch(() => {})
    let lastCase = -1
    let lastChange = performance.now()
    const timer = setInterval(() => {
      const currentCase = Atomics.load(this.#counter, 0)
      // The counter is 0 while the thread starts.
      if (currentCase !== lastCase || currentCase === 0)
        [lastCase, lastChange] = [currentCase, performance.now()]
      if (performance.now() - lastChange < maxCaseTime) return
      reject(new HangError(currentCase))
      this.#worker.terminate()
      this.#worker = this.#start()
    }, 500)
    return { hang, stop: () => clearInterval(timer) }
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }
}
