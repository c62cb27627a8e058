import { withCalled } from '../../workflows/called-workflows.ts'
import {
  handlesEvent,
  inForce,
  type Workflow,
  type WorkflowJob,
  type WorkflowStep,
} from '../../workflows/workflow.ts'

/** The workflows that an event of that type starts. */
export function handlersOf(workflows: readonly Workflow[], eventType: string): Workflow[] {
  return inForce(withCalled(workflows).filter(workflow => handlesEvent(workflow, eventType)))
}

/** The steps that update a launcher by what this project has for it. */
export function updateSteps({ steps }: Workflow | WorkflowJob): WorkflowStep[] {
  return steps.filter(({ uses = '' }) => /\bupdate-launcher(?:-sha)?(?:\.ya?ml)?@/.test(uses))
}

export function updatesByAction(workflow: Workflow): boolean {
  return updateSteps(workflow).length > 0
}
