import type { BuildEvent } from '../binderhub/build-event.ts'

/** Phases of a launch, in order. */
export const launchPhases = ['wait', 'build', 'push', 'launch', 'kernel', 'code'] as const
export type LaunchPhase = (typeof launchPhases)[number]

const phases: Readonly<Partial<Record<BuildEvent['phase'], LaunchPhase>>> = {
  waiting: 'wait',
  fetching: 'build',
  building: 'build',
  pushing: 'push',
  built: 'launch',
  launching: 'launch',
  ready: 'launch',
}

/** Returns the launch phase that an event belongs to; undefined if the event does not change the phase. */
export function eventPhase({ phase }: Pick<BuildEvent, 'phase'>): LaunchPhase | undefined {
  return phases[phase]
}

/** Measures the duration of each phase. */
export class PhaseClock {
  readonly #now: () => number
  readonly #milliseconds = new Map<LaunchPhase, number>()
  #phase: LaunchPhase = 'wait'
  #start: number

  /** Starts the clock in the phase `wait`. @param now returns milliseconds. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
    this.#start = now()
  }

  get phase(): LaunchPhase {
    return this.#phase
  }

  /** Ends the current phase and begins another. */
  enter(phase: LaunchPhase): void {
    const now = this.#now()
    this.#milliseconds.set(this.#phase, (this.#milliseconds.get(this.#phase) ?? 0) + now - this.#start)
    this.#start = now
    this.#phase = phase
  }

  /** Returns the seconds of each phase that was entered, to a tenth. */
  seconds(): Partial<Record<LaunchPhase, number>> {
    this.enter(this.#phase)
    const enteredPhases = launchPhases.filter(phase => this.#milliseconds.has(phase))
    return Object.fromEntries(
      enteredPhases.map(phase => [phase, Math.round((this.#milliseconds.get(phase) ?? 0) / 100) / 10]),
    )
  }
}
