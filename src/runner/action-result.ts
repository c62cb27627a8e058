/** How an action ends. Outputs are set even when it fails, so that later steps can tell why. */
export interface ActionResult<Outputs> {
  readonly outputs: Outputs
  /** One sentence that fails the step. */
  readonly failure?: string | undefined
}
