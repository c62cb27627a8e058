import * as core from '@actions/core'
import type { ActionResult } from './action-result.ts'
import { exitCodes, wasInterrupted } from './interruption.ts'
import { keepYoungGenerationSmall } from './young-generation.ts'

/**
 * Runs an action: sets its outputs and turns what it throws into one error annotation. The stack goes to the debug
 * log, for whoever turns that on. However it ends, it never fails without a word.
 */
export async function executeAction(run: () => Promise<ActionResult<object>>): Promise<void> {
  keepYoungGenerationSmall()
  let isOver = false
  process.once('uncaughtException', fail)
  process.once('exit', code => {
    if (isOver) return
    const isCancelled = code === exitCodes.SIGINT || code === exitCodes.SIGTERM
    core.setFailed(
      isCancelled
        ? 'The run was cancelled before its work was done: nothing is half done, run it again'
        : 'The action ended before its work was done: this is a fault of ours, please report it',
    )
  })
  try {
    const { outputs, failure } = await run()
    if (wasInterrupted()) return
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value ?? '')
    if (failure !== undefined) core.setFailed(failure)
  } catch (error) {
    if (wasInterrupted()) return
    fail(error)
  }
  isOver = true

  function fail(error: unknown): void {
    isOver = true
    if (error instanceof Error && error.stack !== undefined) core.debug(error.stack)
    core.setFailed(error instanceof Error ? error.message : String(error))
  }
}
