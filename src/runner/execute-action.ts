import * as core from '@actions/core'
import { escapeInvisible } from '../invisible-characters.ts'
import { type DocumentationSource, formatError, UserError, unreleased } from '../user-error.ts'
import type { ActionResult } from './action-result.ts'
import { shortenFailure } from './failure-output.ts'
import { writeFailureSummary } from './failure-summary.ts'
import { InputReader } from './input-reader.ts'
import { exitCodes, wasInterrupted } from './interruption.ts'
import { runnerLog } from './log.ts'
import { type DeclaredInputs, findUnknownInputs } from './unknown-inputs.ts'
import { readWorkflowContext, type WorkflowContext } from './workflow-context.ts'
import { limitYoungGeneration } from './young-generation.ts'

/** Inputs and functions of an action. */
export interface Action<Inputs> {
  /** Inputs in the action.yml. */
  readonly declared: DeclaredInputs
  /** Whether the message of an error is also the output `failure`, so that another job can report it. */
  readonly hasFailureOutput?: boolean
  /** Reads the inputs. The reader collects problems and reports them together. */
  readonly readInputs: (reader: InputReader, workflow: WorkflowContext) => Inputs
  readonly run: (
    inputs: Inputs,
    workflow: WorkflowContext,
    env: NodeJS.ProcessEnv,
  ) => Promise<ActionResult<object>>
}

/**
 * Runs an action, sets its outputs, and reports an error as one annotation, with the stack in the debug log. An
 * unexpected exit of the process is also reported as an error.
 */
export async function executeAction<Inputs>({
  declared,
  hasFailureOutput = false,
  readInputs,
  run,
}: Action<Inputs>): Promise<void> {
  limitYoungGeneration()
  let isOver = false
  process.once('uncaughtException', fail)
  process.once('exit', code => {
    if (isOver) return
    const isCancelled = code === exitCodes.SIGINT || code === exitCodes.SIGTERM
    fail(
      isCancelled
        ? new UserError('cancelled', 'The run was cancelled: no partial result was left behind. Run it again')
        : new UserError('internal-error', 'The action exited before it was done: report this as a bug'),
    )
  })
  try {
    const { env } = process
    const workflow = readWorkflowContext(env)
    const reader = new InputReader(env, runnerLog.mask)
    reportUnknownInputs(reader, env, declared)
    const inputs = readInputs(reader, workflow)
    reader.finish()
    const { outputs, failure } = await run(inputs, workflow, env)
    if (wasInterrupted()) return
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value ?? '')
    if (failure !== undefined) fail(failure)
  } catch (error) {
    if (wasInterrupted()) return
    const { GITHUB_STEP_SUMMARY: path } = process.env
    await writeFailureSummary(path, error, describeError(error)).catch(() => {})
    fail(error)
  }
  isOver = true

  function fail(error: unknown): void {
    isOver = true
    if (error instanceof Error && error.stack !== undefined) core.debug(escapeInvisible(error.stack))
    const message = escapeInvisible(describeError(error))
    if (hasFailureOutput) core.setOutput('failure', shortenFailure(message))
    core.setFailed(message)
  }
}

/** Reports inputs that the action does not have, as warnings or, if a check would be skipped, as problems. */
function reportUnknownInputs(reader: InputReader, env: NodeJS.ProcessEnv, declared: DeclaredInputs): void {
  for (const { message, isError } of findUnknownInputs(env, declared)) {
    if (isError) reader.problem(message)
    else runnerLog.warning(message)
  }
}

function describeError(error: unknown): string {
  return formatError(error, readDocumentationSource(process.env))
}

/**
 * Returns the repository and ref of the action, or those of the newest documentation for an action in the workspace.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function readDocumentationSource({
  GITHUB_ACTION_REPOSITORY,
  GITHUB_ACTION_REF,
}: NodeJS.ProcessEnv): DocumentationSource {
  return GITHUB_ACTION_REPOSITORY && GITHUB_ACTION_REF
    ? { repository: GITHUB_ACTION_REPOSITORY, ref: GITHUB_ACTION_REF }
    : unreleased
}
