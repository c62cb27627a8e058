import { resolveCommit } from '../git/objects.ts'
import { ErrorResponse, unprocessable } from '../response.ts'
import type { GitHubToken, Repository } from '../state.ts'
import { listWorkflowFiles, type WorkflowFile } from '../workflow-file.ts'
import type { WorkflowStart } from '../workflow-runs.ts'
import { readWorkflowState } from '../workflow-state.ts'
import { requireWorkflow } from './actions.ts'
import {
  apiUrl,
  htmlUrl,
  type RestCall,
  type RestOperations,
  writesActions,
  writesContents,
} from './operation.ts'

/**
 * Maximum size of the payload of an event, and of the inputs of a run:
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_dispatch
 */
const maxPayloadSize = 65_536

function requireToken(token: GitHubToken | undefined): GitHubToken {
  if (token === undefined) {
    throw new ErrorResponse(401, 'Requires authentication')
  }
  return token
}

/** Finds a branch or tag by its short or full name. @returns the full ref and its commit. */
async function findRef({ directory }: Repository, ref: string): Promise<readonly [string, string]> {
  const candidates = ref.startsWith('refs/') ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`]
  for (const name of candidates) {
    const commit = await resolveCommit(directory, name)
    if (commit !== undefined) {
      return [name, commit]
    }
  }
  throw unprocessable(`No ref found for: ${ref}`)
}

/** Returns the inputs of a run as text, with defaults for missing inputs. */
function readInputs(
  { inputs: declaredInputs }: WorkflowFile,
  givenInputs: Readonly<Record<string, unknown>>,
): Record<string, string> {
  if (declaredInputs === undefined) {
    throw unprocessable("Workflow does not have 'workflow_dispatch' trigger")
  }
  const unexpectedInputs = Object.keys(givenInputs).filter(name => !(name in declaredInputs))
  if (unexpectedInputs.length > 0) {
    throw unprocessable(`Unexpected inputs provided: ${JSON.stringify(unexpectedInputs)}`)
  }
  const missingInput = Object.keys(declaredInputs).find(
    name => declaredInputs[name]?.required === true && !givenInputs[name],
  )
  if (missingInput !== undefined) {
    throw unprocessable(`Required input '${missingInput}' not provided`)
  }
  const entries = Object.entries(declaredInputs).flatMap(([name, input]) => {
    const value = givenInputs[name] ?? input.default
    return value === undefined ? [] : [[name, String(value)] as const]
  })
  return Object.fromEntries(entries)
}

async function readStart(call: RestCall): Promise<WorkflowStart> {
  const { repository, body } = call
  const { path } = await requireWorkflow(call)
  if (readWorkflowState(repository, path) !== 'active') {
    throw unprocessable("Cannot trigger a 'workflow_dispatch' on a disabled workflow")
  }
  const [ref, headSha] = await findRef(repository, String(body.ref))
  const workflow = (await listWorkflowFiles(repository, headSha)).find(file => file.path === path)
  if (workflow === undefined) {
    throw unprocessable("Workflow does not have 'workflow_dispatch' trigger")
  }
  const givenInputs = (body.inputs ?? {}) as Readonly<Record<string, unknown>>
  if (Buffer.byteLength(JSON.stringify(givenInputs)) >= maxPayloadSize) {
    throw unprocessable('inputs are too large.')
  }
  return { workflow, ref, headSha, inputs: readInputs(workflow, givenInputs) }
}

export const dispatchOperations: RestOperations = {
  /** @see https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event */
  'repos/create-dispatch-event': {
    requires: writesContents,
    handle: async ({ runner, repository, token, body }) => {
      const payload = (body.client_payload ?? {}) as object
      if (Buffer.byteLength(JSON.stringify(payload)) >= maxPayloadSize) {
        throw unprocessable('client_payload is too large.')
      }
      await runner.fire(repository, String(body.event_type), payload, requireToken(token))
      return { status: 204 }
    },
  },
  /** @see https://docs.github.com/rest/actions/workflows#create-a-workflow-dispatch-event */
  'actions/create-workflow-dispatch': {
    requires: writesActions,
    handle: async call => {
      const { state, runner, repository, token, body } = call
      const { id } = runner.start(repository, await readStart(call), requireToken(token))
      if (body.return_run_details !== true) {
        return { status: 204 }
      }
      const details = {
        workflow_run_id: id,
        run_url: `${apiUrl(state, repository)}/actions/runs/${id}`,
        html_url: `${htmlUrl(state, repository)}/actions/runs/${id}`,
      }
      return { status: 200, body: details }
    },
  },
}
