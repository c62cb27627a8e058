import { withCalledWorkflows } from '../../workflows/called-workflows.ts'
import {
  enabledWorkflows,
  handlesEvent,
  type Workflow,
  type WorkflowJob,
  type WorkflowStep,
} from '../../workflows/workflow.ts'

/** Returns the enabled workflows that an event of this type starts. */
export function eventHandlers(workflows: readonly Workflow[], eventType: string): Workflow[] {
  return enabledWorkflows(
    withCalledWorkflows(workflows).filter(workflow => handlesEvent(workflow, eventType)),
  )
}

/** Returns the steps that update a launcher with this project's action or reusable workflow. */
export function updateSteps({ steps }: Workflow | WorkflowJob): WorkflowStep[] {
  return steps.filter(({ uses = '' }) => /\bupdate-launcher(?:-sha)?(?:\.ya?ml)?@/.test(uses))
}

/** Returns whether the workflow updates a launcher with this project's action or reusable workflow. */
export function updatesByAction(workflow: Workflow): boolean {
  return updateSteps(workflow).length > 0
}
