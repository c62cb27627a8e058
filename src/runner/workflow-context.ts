import { UserError } from '../user-error.ts'
import { type ManualStart, readManualStart } from './manual-start.ts'

/** Properties of the current run, from the environment variables of the runner. */
export interface WorkflowContext {
  /** `owner/name` of the GitHub repository in which the workflow runs. */
  readonly repository: string
  readonly ref: string
  readonly sha: string
  readonly eventName: string
  readonly actor: string
  /** Start by a `workflow_dispatch` event; undefined if another event started the run. */
  readonly manualStart: ManualStart | undefined
  readonly serverUrl: string
  readonly apiUrl: string
  readonly runUrl: string
  readonly workspace: string
  readonly temporaryDirectory: string
}

/**
 * Reads the context of the run.
 *
 * @throws Error that names the missing environment variables.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function readWorkflowContext(env: NodeJS.ProcessEnv): WorkflowContext {
  const missingNames: string[] = []
  const read = (name: string) => {
    const value = env[name]
    if (value === undefined || value === '') missingNames.push(name)
    return value ?? ''
  }
  const serverUrl = read('GITHUB_SERVER_URL')
  const repository = read('GITHUB_REPOSITORY')
  const context: WorkflowContext = {
    repository,
    ref: read('GITHUB_REF'),
    sha: read('GITHUB_SHA'),
    eventName: read('GITHUB_EVENT_NAME'),
    actor: read('GITHUB_ACTOR'),
    manualStart: readManualStart(env),
    serverUrl,
    apiUrl: read('GITHUB_API_URL'),
    runUrl: `${serverUrl}/${repository}/actions/runs/${read('GITHUB_RUN_ID')}`,
    workspace: read('GITHUB_WORKSPACE'),
    temporaryDirectory: read('RUNNER_TEMP'),
  }
  if (missingNames.length > 0) {
    throw new UserError(
      'not-on-runner',
      `The environment lacks ${missingNames.join(', ')}: run this action in a GitHub Actions workflow`,
    )
  }
  return context
}
