import type { LayerBudget } from '../../layers/layer-budget.ts'
import type { ExplainMode } from '../../layers/layer-check.ts'

export const oversizeActions = ['fail', 'warn'] as const

/** Checks an image must pass before it is pushed. */
export interface VerificationSettings {
  /** Path of the contract file from the workspace; without one Binder's own contract holds. */
  readonly contract: string | undefined
  readonly checkContract: boolean
  readonly smokeTest: boolean
  /** Run by a shell in the container. */
  readonly smokeCommand: string | undefined
  /** Milliseconds that Jupyter has to answer. */
  readonly startTimeout: number
  readonly budget: LayerBudget
  readonly explain: ExplainMode
  readonly oversize: (typeof oversizeActions)[number]
}
