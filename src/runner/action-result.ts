import type { UserError } from '../user-error.ts'

/** Result of an action. It sets the outputs even if it fails, so that later steps can read them. */
export interface ActionResult<Outputs> {
  readonly outputs: Outputs
  /** Error that fails the step; undefined on success. */
  readonly failure?: UserError | undefined
}
