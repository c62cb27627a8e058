import type { Verdict } from '../verdict.ts'
import type { LaunchPhase } from './phase-clock.ts'

/** Result of one member's launch. */
export interface MemberReport {
  /** Host of the BinderHub. */
  readonly member: string
  /** Verdict: `warn` if the hub is the cause of a failure, `fail` if the image or the code is. */
  readonly verdict: Verdict
  /** Seconds in each phase that was entered. */
  readonly seconds: Partial<Record<LaunchPhase, number>>
  /** Phase that failed, only with an error. */
  readonly phase?: LaunchPhase
  /** Reference of the image that the hub built. */
  readonly image?: string | undefined
  /** Commit of the launcher that the hub built. */
  readonly commit?: string | undefined
  readonly error?: string
  /** Last lines of the build log, only with an error of the build. */
  readonly buildLog?: readonly string[]
}
