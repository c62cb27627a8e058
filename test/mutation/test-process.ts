import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Measurement, MeasureRequest, MutantRequest, MutantResult } from './mutant-process.ts'

const runningProcesses = new Set<ChildProcess>()
// A mutant with an endless loop does not notice that its parent has ended.
process.once('exit', () => {
  for (const child of runningProcesses) child.kill('SIGKILL')
})

/** Runs tests in a child process that is replaced if a mutant does not end. */
export class TestProcess {
  readonly #directory: string
  #child: ChildProcess | undefined

  constructor(directory: string) {
    this.#directory = directory
  }

  measure(request: MeasureRequest, timeout: number): Promise<Measurement | 'timeout' | 'crash'> {
    return this.#send(request, timeout) as Promise<Measurement | 'timeout' | 'crash'>
  }

  /**
   * Runs tests with a mutant. @returns the result, `timeout` if the tests do not end in time, or `crash` if the process
   * ends.
   */
  test(request: MutantRequest, timeout: number): Promise<MutantResult | 'timeout' | 'crash'> {
    return this.#send(request, timeout) as Promise<MutantResult | 'timeout' | 'crash'>
  }

  async #send(request: MeasureRequest | MutantRequest, timeout: number): Promise<unknown> {
    const child = this.#start()
    const { promise, resolve } = Promise.withResolvers<unknown>()
    const timer = setTimeout(() => resolve('timeout'), timeout)
    child.once('message', resolve)
    child.once('exit', () => resolve('crash'))
    child.send(request)
    const result = await promise
    clearTimeout(timer)
    child.removeAllListeners()
    if (typeof result === 'string') this.close()
    return result
  }

  #start(): ChildProcess {
    if (this.#child !== undefined) return this.#child
    this.#child = fork(join(this.#directory, 'test/mutation/mutant-process.ts'), [this.#directory], {
      cwd: this.#directory,
      execArgv: ['--disable-warning=ExperimentalWarning'],
      env: { ...process.env, NODE_ENV: 'test' },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    runningProcesses.add(this.#child)
    return this.#child
  }

  close(): void {
    if (this.#child === undefined) return
    this.#child.kill('SIGKILL')
    runningProcesses.delete(this.#child)
    this.#child = undefined
  }
}
