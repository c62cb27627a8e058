import { errorMessage } from '../../src/error-message.ts'
import { type FaultProxy, startFaultProxy } from '../fakes/registry/fault-proxy.ts'
import { fastClock } from '../runner/fast-clock.ts'
import { imageUpdated, revision } from '../scenarios/launcher-event.ts'
import { labelKeys } from '../scenarios/publish-image.ts'
import { source, TwoRepositories } from '../scenarios/two-repositories.ts'
import { faultHeader, gitHubFaults, registryFaults } from './faulty-requests.ts'
import { type FaultName, faultNames, type PlannedEvent } from './plan.ts'
import { type RunResult, reportedChanges } from './run-result.ts'
import { RunThread } from './run-thread.ts'

const noFaults = { faults: [], kill: undefined, clockSkew: 0 }

/** GitHub, a registry behind a proxy that injects faults, and runs of the launcher's action. */
export class SoakFixture {
  readonly repositories: TwoRepositories
  readonly #proxy: FaultProxy
  readonly #thread = new RunThread()
  /** Faults of runs in separate processes, in the order of their requests. */
  processFaults: (FaultName | undefined)[] = []

  private constructor(repositories: TwoRepositories, proxy: FaultProxy) {
    this.repositories = repositories
    this.#proxy = proxy
    repositories.github.intercept(({ headers, operation }) => {
      const fault = this.#takeFault(headers[faultHeader])
      if (fault === 'conflict' && operation !== 'createCommitOnBranch') return undefined
      return fault && gitHubFaults[fault]
    })
  }

  static async open(): Promise<SoakFixture> {
    const repositories = await TwoRepositories.open()
    let fixture: SoakFixture | undefined
    const proxy = await startFaultProxy(repositories.registry.host, ({ headers }) => {
      const fault = fixture === undefined ? undefined : fixture.#takeFault(String(headers[faultHeader] ?? ''))
      return fault && registryFaults[fault]
    })
    fixture = new SoakFixture(repositories, proxy)
    return fixture
  }

  #takeFault(header: string | undefined): FaultName | undefined {
    return faultNames.find(name => name === header) ?? this.processFaults.pop()
  }

  /** Image repository of the source, behind the proxy. */
  get image(): string {
    return `${this.#proxy.host}/science/model`
  }

  /** Pushes image number `index` of a branch, an hour newer than the previous image. @returns its digest. */
  publish(
    branch: string,
    index: number,
    labels: Readonly<Record<string, string>> = {},
    architecture = 'amd64',
  ): Promise<string> {
    const created = new Date(Date.UTC(2020, 0, 1, index)).toISOString()
    const requiredLabels = {
      [labelKeys.created]: created,
      [labelKeys.revision]: revision,
      [labelKeys.ref]: `refs/heads/${branch}`,
    }
    const allLabels = { ...requiredLabels, [labelKeys.source]: `https://github.com/${source}`, ...labels }
    return this.repositories.publish(branch, {
      labels: allLabels,
      architecture,
      isIndex: index % 3 === 0,
      salt: branch,
    })
  }

  event(branch: string, digest: string, image = this.image): object {
    return imageUpdated(this.repositories, branch, digest, { image, tag: branch })
  }

  /** Runs the use case in the thread of all runs. */
  run(
    payload: object | undefined,
    plannedEvent: Pick<PlannedEvent, 'faults' | 'kill' | 'clockSkew'> = noFaults,
  ): Promise<RunResult> {
    const { github, directory } = this.repositories
    return this.#thread.request({ payload, plannedEvent, url: github.url, directory })
  }

  /** Returns the bytes that the thread of all runs uses after a garbage collection. */
  measureMemory(): Promise<number> {
    return this.#thread.request('memory')
  }

  /** Runs the bundle in a separate process. @param killAfter milliseconds until SIGKILL. */
  async runBundle(payload: object | undefined, killAfter?: number): Promise<RunResult> {
    let isKilled = false
    const onStart = (kill: () => void) => {
      if (killAfter === undefined) return
      setTimeout(() => {
        isKilled = true
        kill()
      }, killAfter).unref()
    }
    try {
      const inputs = payload === undefined ? { branches: 'branch-*' } : {}
      const { outputs, errors } = await this.repositories.receive(payload, inputs, {
        onStart,
        env: fastClock,
      })
      const branches = JSON.parse(outputs.branches ?? '[]')
      return { isKilled: false, error: errors[0], ...reportedChanges(outputs['commit-sha'] ?? '', branches) }
    } catch (error) {
      if (!isKilled) throw error
      return { isKilled, error: errorMessage(error), commits: [], changedBranches: [] }
    }
  }

  /** Deletes the request records, which would use more and more memory. @returns the number of records. */
  clearRequests(): number {
    const { requests } = this.repositories.github
    const count = requests.length + this.#proxy.exchanges.length
    requests.splice(0)
    this.#proxy.exchanges.splice(0)
    return count
  }

  async close(): Promise<void> {
    await this.#thread.close()
    await this.#proxy.stop()
    await this.repositories.close()
  }
}
