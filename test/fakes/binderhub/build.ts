import type { EventStream } from './binderhub.ts'

/** An event of the builder's, and how long it takes until then. */
export interface BuildStep {
  readonly phase: string
  readonly message?: string
  /** Milliseconds since the step before. */
  readonly after?: number
}

/** What repo2docker prints for a Dockerfile of two lines, in short. */
export function ordinaryBuild(commit: string): readonly BuildStep[] {
  return [
    { phase: 'fetching', message: `Picked Git content provider.\nHEAD is now at ${commit.slice(0, 7)}\n` },
    { phase: 'building', message: 'Using DockerBuildPack builder\n', after: 20 },
    { phase: 'building', message: 'Step 1/2 : FROM image\n', after: 20 },
    { phase: 'building', message: 'Step 2/2 : ENV MODEL_BRANCH=main\n', after: 20 },
    { phase: 'pushing', message: 'Pushing image\n', after: 20 },
    { phase: 'pushing', message: 'Successfully pushed image\n', after: 100 },
  ]
}

/** A build and whoever listens to it; it goes on when nobody does. */
export class Build {
  readonly #listeners = new Map<EventStream, () => void>()
  readonly #said: object[] = [{ phase: 'waiting', message: 'Waiting for build to start...\n' }]
  #state: 'running' | 'built' | 'failed' = 'running'
  #timer: NodeJS.Timeout | undefined

  constructor(steps: readonly BuildStep[]) {
    this.#run([...steps])
  }

  get isBuilt(): boolean {
    return this.#state === 'built'
  }

  /** A failed build is begun anew by the next who asks. */
  get isUsable(): boolean {
    return this.#state !== 'failed'
  }

  listen(stream: EventStream, onLaunch: () => void): void {
    if (this.isBuilt) {
      launch(stream, onLaunch, 'Found built image, launching...\n')
    } else {
      for (const event of this.#said) stream.emit(event)
      this.#listeners.set(stream, onLaunch)
    }
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  #run([step, ...rest]: readonly BuildStep[]): void {
    if (step === undefined) {
      this.#finish()
      return
    }
    const { phase, message = '', after = 0 } = step
    this.#timer = setTimeout(() => {
      this.#say({ phase, message })
      if (phase.toLowerCase() === 'failed') this.#fail()
      else this.#run(rest)
    }, after)
  }

  #fail(): void {
    this.#state = 'failed'
    for (const stream of this.#listeners.keys()) stream.end()
  }

  #say(event: object): void {
    this.#said.push(event)
    for (const stream of this.#listeners.keys()) stream.emit(event)
  }

  #finish(): void {
    this.#state = 'built'
    for (const [stream, onLaunch] of this.#listeners) launch(stream, onLaunch, 'Built image, launching...\n')
  }
}

/** The server is launched for a listener that is still there a moment later. */
function launch(stream: EventStream, onLaunch: () => void, message: string): void {
  if (!stream.isOpen()) return
  stream.emit({ phase: 'built', imageName: 'registry.invalid/r2d-image', message })
  setTimeout(() => {
    if (!stream.isOpen()) return
    onLaunch()
    stream.emit({ phase: 'launching', message: 'Launching server...\n' })
    stream.emit({
      phase: 'ready',
      message: 'server running at https://hub.invalid/user/x\n',
      url: 'x',
      token: 'x',
    })
    stream.end()
  }, 500)
}
