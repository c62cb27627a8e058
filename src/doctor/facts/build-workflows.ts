import { withCalledWorkflows } from '../../workflows/called-workflows.ts'
import type { Workflow, WorkflowStep } from '../../workflows/workflow.ts'

const usesOurAction = /\bbuild-binder-image@|\bbinder-actions@|\bbinder-image\.ya?ml@/
const usesOtherAction = /\bdocker\/build-push-action@/
const shellBuilds = /\b(?:docker|podman|buildah)\s+(?:buildx\s+)?(?:build|bud)\b/

/**
 * Workflows that build an image, directly or through a workflow they call. Excludes workflows that are only called,
 * because no event starts them.
 */
export function imageBuilds(workflows: readonly Workflow[]): Workflow[] {
  const isStarted = ({ events }: Workflow) => [...events.keys()].some(event => event !== 'workflow_call')
  return withCalledWorkflows(workflows).filter(
    workflow => isStarted(workflow) && buildSteps(workflow).length > 0,
  )
}

/** Steps that build an image, with any tool. */
export function buildSteps({ steps }: Workflow): WorkflowStep[] {
  return steps.filter(
    ({ uses = '', run = '' }) =>
      [usesOurAction, usesOtherAction].some(form => form.test(uses)) || shellBuilds.test(run),
  )
}

/** Whether it builds with this project's action or reusable workflow. */
export function buildsByAction({ steps }: Workflow): boolean {
  return steps.some(({ uses = '' }) => usesOurAction.test(uses))
}

/** Inputs of this project's build that select the relevant files: for the image, and for its dependency image. */
export type PathsInput = 'paths' | 'deps-paths'

/** Patterns of such an input; undefined if it is absent or contains an expression, which is known only at run time. */
export function chosenPaths(step: WorkflowStep, input: PathsInput): readonly string[] | undefined {
  const paths = step.with[input]
  if (!usesOurAction.test(step.uses ?? '') || typeof paths !== 'string' || paths.includes('${{'))
    return undefined
  const given = paths
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
  return given.length === 0 ? undefined : given
}
