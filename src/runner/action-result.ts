import type { UserError } from '../user-error.ts'

/** Result of an action. Outputs are set even if it fails, so that later steps can read the reason. */
export interface ActionResult<Outputs> {
  readonly outputs: Outputs
  /** Error that fails the step; undefined on success. */
  readonly failure?: UserError | undefined
}
