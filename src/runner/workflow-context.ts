import { UserError } from '../user-error.ts'

/** Information about the current run, from the environment variables of the runner. */
export interface WorkflowContext {
  /** `owner/name` of the GitHub repository in which the workflow runs. */
  readonly repository: string
  readonly ref: string
  readonly sha: string
  readonly eventName: string
  readonly actor: string
  readonly serverUrl: string
  readonly apiUrl: string
  readonly runUrl: string
  readonly workspace: string
  readonly temporaryDirectory: string
}

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export function readWorkflowContext(env: NodeJS.ProcessEnv): WorkflowContext {
  const missing: string[] = []
  const need = (name: string) => {
    const value = env[name]
    if (value === undefined || value === '') missing.push(name)
    return value ?? ''
  }
  const serverUrl = need('GITHUB_SERVER_URL')
  const repository = need('GITHUB_REPOSITORY')
  const context: WorkflowContext = {
    repository,
    ref: need('GITHUB_REF'),
    sha: need('GITHUB_SHA'),
    eventName: need('GITHUB_EVENT_NAME'),
    actor: need('GITHUB_ACTOR'),
    serverUrl,
    apiUrl: need('GITHUB_API_URL'),
    runUrl: `${serverUrl}/${repository}/actions/runs/${need('GITHUB_RUN_ID')}`,
    workspace: need('GITHUB_WORKSPACE'),
    temporaryDirectory: need('RUNNER_TEMP'),
  }
  if (missing.length > 0) {
    throw new UserError(
      'not-on-runner',
      `missing from the environment: ${missing.join(', ')}. Run this action in a GitHub Actions workflow`,
    )
  }
  return context
}
