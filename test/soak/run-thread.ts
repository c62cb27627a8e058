import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { RunResult } from './run-result.ts'
import type { RunRequest } from './run-worker.ts'

/** Thread of all runs that are not separate processes. */
export class RunThread {
  readonly #worker = new Worker(join(import.meta.dirname, 'run-worker.ts'))
  readonly #pendingRequests = new Map<
    number,
    { resolve(value: unknown): void; reject(error: unknown): void }
  >()
  #count = 0

  constructor() {
    this.#worker.on('message', ([id, result]: [number, unknown]) => {
      this.#pendingRequests.get(id)?.resolve(result)
      this.#pendingRequests.delete(id)
    })
    this.#worker.on('error', error => {
      for (const { reject } of this.#pendingRequests.values()) reject(error)
    })
  }

  request(request: RunRequest): Promise<RunResult>
  request(request: 'memory'): Promise<number>
  request(request: RunRequest | 'memory'): Promise<unknown> {
    const id = ++this.#count
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    this.#pendingRequests.set(id, { resolve, reject })
    this.#worker.postMessage([id, request])
    return promise
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }
}
