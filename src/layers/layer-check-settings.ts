import type { WriteSummary } from '../runner/job-summary.ts'
import type { Log } from '../runner/log.ts'
import type { Paint } from './layer-table.ts'
import type { LayerBudget } from './layer-verdict.ts'

/**
 * Conditions that fail the step. `error`: the verdict `fail`; `warning`: the verdict `fail` or `warn`; `never`: none.
 */
export const failConditions = ['error', 'warning', 'never'] as const
/**
 * Values of the input `explain`. `auto`: stream layers over the warning size; `always`: stream every layer and count
 * exact sizes; `never`: inspect no layer.
 */
export const explainModes = ['auto', 'always', 'never'] as const
export type ExplainMode = (typeof explainModes)[number]

/** Settings of a layer check: its limits, the verdicts that fail the step, and its report. */
export interface LayerCheck {
  readonly budget: LayerBudget
  readonly failOn: (typeof failConditions)[number]
  readonly explain: ExplainMode
  /** Path to the Dockerfile that built the image. */
  readonly dockerfile: string | undefined
}

/** Services for checking layers. */
export interface LayerCheckServices {
  readonly readFile: (path: string) => Promise<Uint8Array>
  readonly log: Log
  readonly writeSummary: WriteSummary
  /** Colors the output for a terminal. */
  readonly paint?: Paint
  /** Number of columns of the terminal; undefined for a log, whose lines may have any length. */
  readonly width?: number
}
