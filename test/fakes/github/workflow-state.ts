import type { Repository } from './state.ts'

/** Field `state` of a workflow: https://docs.github.com/rest/actions/workflows#get-a-workflow */
export type WorkflowState = 'active' | 'disabled_inactivity' | 'disabled_manually'

const states = new WeakMap<Repository, Map<string, WorkflowState>>()

export function setWorkflowState(repository: Repository, path: string, state: WorkflowState): void {
  const repositoryStates = states.get(repository) ?? new Map<string, WorkflowState>()
  states.set(repository, repositoryStates.set(path, state))
}

export function readWorkflowState(repository: Repository, path: string): WorkflowState {
  return states.get(repository)?.get(path) ?? 'active'
}
