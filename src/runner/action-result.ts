/** Result of an action. Outputs are set even if it fails, so that later steps can read the reason. */
export interface ActionResult<Outputs> {
  readonly outputs: Outputs
  /** Error message that fails the step; undefined on success. */
  readonly failure?: string | undefined
}
