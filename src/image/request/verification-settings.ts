import type { ExplainMode } from '../../layers/layer-check-settings.ts'
import type { LayerBudget } from '../../layers/layer-verdict.ts'

/** Accepted values of the input `oversize`. */
export const oversizeActions = ['fail', 'warn'] as const

/** Checks that an image must pass before it is pushed. */
export interface VerificationSettings {
  /** Path to the contract file, relative to the workspace; undefined for Binder's default contract. */
  readonly contract: string | undefined
  readonly checkContract: boolean
  readonly smokeTest: boolean
  /** Shell command to run in the container. */
  readonly smokeCommand: string | undefined
  /** Milliseconds within which Jupyter must respond. */
  readonly startTimeout: number
  readonly budget: LayerBudget
  readonly explain: ExplainMode
  readonly oversize: (typeof oversizeActions)[number]
}
