import { tmpdir } from 'node:os'
import type { WorkflowContext } from '../runner/workflow-context.ts'
import { serverUrl } from './github-services.ts'

/** Returns the workflow context of a run on this machine. */
export function localWorkflow(
  env: NodeJS.ProcessEnv,
  context: Pick<WorkflowContext, 'repository'> & Partial<WorkflowContext>,
): WorkflowContext {
  return {
    ref: '',
    sha: '',
    eventName: '',
    actor: '',
    manualStart: undefined,
    serverUrl: serverUrl(env),
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    runUrl: '',
    workspace: process.cwd(),
    temporaryDirectory: tmpdir(),
    ...context,
  }
}
