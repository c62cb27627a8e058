/** Random events of a soak test and their faults. The same seed generates the same plan. */
import { fc } from '../fuzz/fast-check.ts'

/** Faults of one request. On GitHub, `conflict` is a concurrent commit by another process. */
export const faultNames = [
  ...(['drop-before', 'drop-after', 'error', 'error-after', 'rate-limit', 'conflict'] as const),
]
export type FaultName = (typeof faultNames)[number]

/**
 * Kinds of planned events.
 *
 * - `build`: the next image of a branch, announced by its event.
 * - `repeat`: a repeated event of an earlier image.
 * - `absent`, `platform`, `label`, `foreign`: an image that must not be pinned, because the registry does not have it,
 *   mybinder.org cannot run it, its label names another branch, or it is in another registry.
 * - `edit`: a commit by a maintainer to the launcher branch.
 * - `all`: a run that updates every branch.
 */
const kinds = ['build', 'repeat', 'absent', 'platform', 'label', 'foreign', 'edit', 'all'] as const
type EventKind = (typeof kinds)[number]

export interface PlannedEvent {
  readonly kind: EventKind
  /** Number of the branch. */
  readonly branch: number
  /** Relative age of the repeated image, from 0 to 1. */
  readonly age: number
  /** Milliseconds before the run starts. */
  readonly delay: number
  /** Clock skew of the run in milliseconds. */
  readonly clockSkew: number
  /** Fault of each request of the run, in order. */
  readonly faults: readonly (FaultName | undefined)[]
  /** Number of the request at which the run is killed, and whether the request arrives. Undefined if no kill is planned. */
  readonly kill: { readonly request: number; readonly isSent: boolean } | undefined
  /** Whether the run is a separate process of the bundle, so that SIGKILL can kill the run. */
  readonly isProcess: boolean
}

const millisecondsPerHour = 3_600_000

export interface PlanOptions {
  readonly events: number
  readonly branches: number
  readonly seed: number
  /** Share of the runs that are processes, from 0 to 1. */
  readonly processShare: number
}

/** Generates the events of a plan. */
export function planEvents({ events, branches, seed, processShare }: PlanOptions): PlannedEvent[] {
  const weights: Readonly<Record<EventKind, number>> = {
    ...{ build: 60, repeat: 20, absent: 2, platform: 2, label: 2, foreign: 2, edit: 6, all: 1 },
  }
  const fault = fc.oneof(
    { weight: 92, arbitrary: fc.constant(undefined) },
    { weight: 8, arbitrary: fc.constantFrom(...faultNames) },
  )
  const event: fc.Arbitrary<PlannedEvent> = fc.record({
    kind: fc.oneof(...kinds.map(kind => ({ weight: weights[kind], arbitrary: fc.constant(kind) }))),
    branch: fc.nat(branches - 1),
    age: fc.double({ min: 0, max: 1, noNaN: true }),
    delay: fc.nat(30),
    clockSkew: fc.integer({ min: -12 * millisecondsPerHour, max: 12 * millisecondsPerHour }),
    faults: fc.array(fault, { minLength: 40, maxLength: 40 }),
    kill: fc.oneof(
      { weight: 94, arbitrary: fc.constant(undefined) },
      { weight: 6, arbitrary: fc.record({ request: fc.integer({ min: 1, max: 8 }), isSent: fc.boolean() }) },
    ),
    isProcess: fc.oneof(
      { weight: Math.round(1000 * (1 - processShare)), arbitrary: fc.constant(false) },
      { weight: Math.round(1000 * processShare), arbitrary: fc.constant(true) },
    ),
  })
  return fc.sample(event, { seed, numRuns: events })
}
