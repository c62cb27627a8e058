import type { EventStream } from './event-stream.ts'

/** Line of the builder's log, and the delay before it. */
export interface HubBuildStep {
  readonly phase: string
  readonly message?: string
  /** Milliseconds since the previous step. */
  readonly after?: number
  /** Ends the delay as soon as there are no listeners. */
  readonly endsWithoutListeners?: boolean
}

/** Returns the shortened output of repo2docker for a Dockerfile with two instructions. */
export function ordinaryBuild(commit: string): readonly HubBuildStep[] {
  return [
    { phase: 'fetching', message: `Picked Git content provider.\nHEAD is now at ${commit.slice(0, 7)}\n` },
    { phase: 'building', message: 'Using DockerBuildPack builder\n', after: 20 },
    { phase: 'building', message: 'Step 1/2 : FROM image\n', after: 20 },
    { phase: 'building', message: 'Step 2/2 : ENV MODEL_BRANCH=main\n', after: 20 },
    { phase: 'pushing', message: 'Pushing image\n', after: 20 },
    { phase: 'pushing', message: 'Successfully pushed image\n', after: 10_000, endsWithoutListeners: true },
  ]
}

/** Stream of a listener, and the callback that is called when the image is built. */
interface Listener {
  readonly stream: EventStream
  readonly onBuilt: () => void
}

/** Build and its listeners. A build continues without listeners. */
export class HubBuild {
  readonly #listeners = new Map<EventStream, Listener>()
  readonly #log: HubBuildStep[] = []
  readonly #ended = Promise.withResolvers<void>()
  #state: 'running' | 'built' | 'failed' = 'running'
  #wait: { readonly end: () => void; readonly endsWithoutListeners: boolean } | undefined
  #isStopped = false

  constructor(steps: readonly HubBuildStep[]) {
    void this.#run(steps)
  }

  get isBuilt(): boolean {
    return this.#state === 'built'
  }

  /** Whether a new listener can join the build. A failed build is repeated instead. */
  get isUsable(): boolean {
    return this.#state !== 'failed'
  }

  /** Resolves when the image is built or the build has failed. */
  get ended(): Promise<void> {
    return this.#ended.promise
  }

  listen(listener: Listener): void {
    const { stream } = listener
    for (const { phase, message = '' } of this.#log) stream.emit({ phase, message })
    this.#listeners.set(stream, listener)
    stream.onClose(() => {
      this.#listeners.delete(stream)
      if (this.#listeners.size === 0 && this.#wait?.endsWithoutListeners === true) this.#wait.end()
    })
  }

  stop(): void {
    this.#isStopped = true
    this.#wait?.end()
  }

  async #run(steps: readonly HubBuildStep[]): Promise<void> {
    for (const step of steps) {
      await this.#waitFor(step)
      if (this.#isStopped) return
      this.#log.push(step)
      for (const stream of this.#listeners.keys()) {
        stream.emit({ phase: step.phase, message: step.message ?? '' })
      }
      if (/^fail(?:ed|ure)$/i.test(step.phase)) return this.#fail()
    }
    await this.#waitFor({ phase: 'built' })
    if (this.#isStopped) return
    this.#state = 'built'
    for (const { onBuilt } of this.#listeners.values()) onBuilt()
    this.#ended.resolve()
  }

  #waitFor({ after = 0, endsWithoutListeners = false }: HubBuildStep): Promise<void> {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, after)
      const end = () => {
        clearTimeout(timer)
        resolve()
      }
      this.#wait = { end, endsWithoutListeners }
    })
  }

  /** Emits the second `failed` event, which follows the one in the log. The stream stays open. */
  #fail(): void {
    this.#state = 'failed'
    for (const stream of this.#listeners.keys()) stream.emit({ phase: 'failed' })
    this.#ended.resolve()
  }
}
