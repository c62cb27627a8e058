import type { UserError } from '../user-error.ts'

/** Result of an action. The outputs are set even if the action fails, so that later steps can read them. */
export interface ActionResult<Outputs> {
  readonly outputs: Outputs
  /** Error that fails the step; undefined on success. */
  readonly failure?: UserError | undefined
}
