import { withCalledWorkflows } from '../../workflows/called-workflows.ts'
import {
  enabledWorkflows,
  handlesEvent,
  type Workflow,
  type WorkflowJob,
  type WorkflowStep,
} from '../../workflows/workflow.ts'

/** Workflows that an event of this type starts. */
export function eventHandlers(workflows: readonly Workflow[], eventType: string): Workflow[] {
  return enabledWorkflows(
    withCalledWorkflows(workflows).filter(workflow => handlesEvent(workflow, eventType)),
  )
}

/** Steps that update a launcher with this project's action or reusable workflow. */
export function updateSteps({ steps }: Workflow | WorkflowJob): WorkflowStep[] {
  return steps.filter(({ uses = '' }) => /\bupdate-launcher(?:-sha)?(?:\.ya?ml)?@/.test(uses))
}

export function updatesByAction(workflow: Workflow): boolean {
  return updateSteps(workflow).length > 0
}
