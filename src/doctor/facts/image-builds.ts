import { withCalled } from '../../workflows/called-workflows.ts'
import type { Workflow, WorkflowStep } from '../../workflows/workflow.ts'

const buildsOurs = /\bbuild-binder-image@|\bbinder-actions@|\bbinder-image\.ya?ml@/
const buildsOthers = /\bdocker\/build-push-action@/
const shellBuilds = /\b(?:docker|podman|buildah)\s+(?:buildx\s+)?(?:build|bud)\b/

/** The workflows that build an image, themselves or by another that they call: one that is only called starts nothing. */
export function imageBuilds(workflows: readonly Workflow[]): Workflow[] {
  const isStarted = ({ events }: Workflow) => [...events.keys()].some(event => event !== 'workflow_call')
  return withCalled(workflows).filter(workflow => isStarted(workflow) && buildSteps(workflow).length > 0)
}

/** The steps that build an image, in whichever way. */
export function buildSteps({ steps }: Workflow): WorkflowStep[] {
  return steps.filter(
    ({ uses = '', run = '' }) =>
      [buildsOurs, buildsOthers].some(form => form.test(uses)) || shellBuilds.test(run),
  )
}

/** Whether it builds by what this project has for it. */
export function buildsByAction({ steps }: Workflow): boolean {
  return steps.some(({ uses = '' }) => buildsOurs.test(uses))
}

/** Inputs of this project's build that say which files count: for the image, and for its dependency image. */
export type PathsInput = 'paths' | 'deps-paths'

/** What such an input selects; undefined without it, or where only the run can tell. */
export function chosenPaths(step: WorkflowStep, input: PathsInput): readonly string[] | undefined {
  const paths = step.with[input]
  if (!buildsOurs.test(step.uses ?? '') || typeof paths !== 'string' || paths.includes('${{'))
    return undefined
  const given = paths
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
  return given.length === 0 ? undefined : given
}
