import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { TestReport, TestRequest } from './jest-process.ts'

/** Test runs after which the process is replaced: Node.js does not free the modules of earlier runs. */
const maxRuns = 60

/** Runs test files in a process that is replaced when a mutant does not end. */
export class TestProcess {
  readonly #directory: string
  readonly #env: NodeJS.ProcessEnv
  #child: ChildProcess | undefined
  #runs = 0

  constructor(directory: string, env: NodeJS.ProcessEnv = {}) {
    this.#directory = directory
    this.#env = env
  }

  /** @returns `timeout` if the run does not end in time, and `crash` if the process ends. */
  async run(request: TestRequest, timeout: number): Promise<TestReport | 'timeout' | 'crash'> {
    if (this.#runs++ >= maxRuns) this.close()
    const child = this.#start()
    const { promise, resolve } = Promise.withResolvers<TestReport | 'timeout' | 'crash'>()
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
    this.#child ??= fork(join(this.#directory, 'test/mutation/jest-process.ts'), [this.#directory], {
      cwd: this.#directory,
      execArgv: ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules'],
      env: { ...process.env, NODE_ENV: 'test', ...this.#env },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    return this.#child
  }

  close(): void {
    this.#child?.kill('SIGKILL')
    this.#child = undefined
    this.#runs = 0
  }
}
