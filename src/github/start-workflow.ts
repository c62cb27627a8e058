import * as v from 'valibot'
import { parseShape } from '../json.ts'
import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { UserError } from '../user-error.ts'
import { dispatchError } from './dispatch-error.ts'
import type { GitHubClient } from './github-client.ts'
import { assertEventSize } from './send-dispatch.ts'

/** Workflow to start, and the event that it receives. */
export interface WorkflowStart {
  /** File name in `.github/workflows`. */
  readonly workflow: string
  /** Short name of the branch whose workflow file runs. */
  readonly branch: string
  /** Values of the workflow's inputs. */
  readonly inputs: Readonly<Record<string, string>>
}

/** Run that a `workflow_dispatch` event started. */
export interface StartedRun {
  readonly id: number
  readonly url: string
}

const schema = v.object({ workflow_run_id: v.number(), html_url: v.string() })

/**
 * Starts a workflow with a `workflow_dispatch` event, which needs write access to Actions only. A request whose response
 * is lost is sent again; therefore a duplicate must be harmless to the workflow.
 *
 * @returns undefined if the response does not identify the run, as on older GitHub Enterprise Servers.
 * @throws Error that names the missing permission, or another fix.
 * @see https://docs.github.com/en/rest/actions/workflows#create-a-workflow-dispatch-event
 */
export async function startWorkflow(
  client: GitHubClient,
  receiver: GitHubRepository,
  { workflow, branch, inputs }: WorkflowStart,
): Promise<StartedRun | undefined> {
  const repository = formatGitHubRepository(receiver)
  assertEventSize(Buffer.byteLength(JSON.stringify(inputs)))
  const request = { owner: receiver.owner, repo: receiver.name, workflow_id: workflow, ref: branch }
  const response = await client.rest.actions
    .createWorkflowDispatch({ ...request, inputs, return_run_details: true })
    .catch((error: unknown) => {
      throw dispatchError(error, repository, 'Actions')
    })
  const status = Number(response.status)
  if (status === 204) return undefined
  if (status !== 200) {
    throw new UserError(
      'github-unavailable',
      `GitHub responded with ${status} instead of 200: the event may not have arrived at ${repository}. Check whether a proxy ` +
        'intercepts the request, then run this again: a duplicate event is harmless',
    )
  }
  const run = parseShape(schema, response.data, "GitHub's response to the event")
  return { id: run.workflow_run_id, url: run.html_url }
}
