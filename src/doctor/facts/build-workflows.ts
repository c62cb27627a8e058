import { withCalledWorkflows } from '../../workflows/called-workflows.ts'
import type { Workflow, WorkflowStep } from '../../workflows/workflow.ts'

const usesOurAction = /\bbuild-binder-image@|\bbinder-actions@|\bbinder-image\.ya?ml@/
const usesDockerAction = /\bdocker\/build-push-action@/
const usesRepo2docker = /\bjupyterhub\/repo2docker-action@/i
const shellBuilds =
  /\b(?:docker|podman|buildah)\s+(?:buildx\s+)?(?:build|bud)\b|^[ \t]*(?:\w+=\S*[ \t]+|sudo[ \t]+|python3?[ \t]+-m[ \t]+)*(?:jupyter-)?repo2docker\s+(?!--version)/m
const shellPushes =
  /\b(?:docker|podman|buildah|skopeo|crane|regctl|oras)\s+(?:image\s+|manifest\s+|buildx\s+imagetools\s+)?(?:push|copy|create)\b|\s--push\b|\bpush=true\b|\btype=registry\b/

/**
 * Workflows that build an image and push it, directly or through a workflow they call. Excludes workflows that are only
 * called, because no event starts them.
 */
export function imageBuilds(workflows: readonly Workflow[]): Workflow[] {
  const isStarted = ({ events }: Workflow) => [...events.keys()].some(event => event !== 'workflow_call')
  return withCalledWorkflows(workflows).filter(
    workflow => isStarted(workflow) && buildSteps(workflow).length > 0,
  )
}

/**
 * Steps that build an image, with any tool. Excludes images that the workflow does not push, such as those for tests,
 * for documentation or for WSL: nothing can launch them.
 */
export function buildSteps({ steps }: Workflow): WorkflowStep[] {
  const isPushedLater = steps.some(({ run = '' }) => shellPushes.test(run))
  return steps.filter(step => isBuildStep(step) && (isPushedLater || pushesItself(step)))
}

/** Whether a step builds an image, pushed or not. */
export function isBuildStep({ uses = '', run = '' }: WorkflowStep): boolean {
  return (
    [usesOurAction, usesDockerAction, usesRepo2docker].some(form => form.test(uses)) || shellBuilds.test(run)
  )
}

/** Whether the step pushes the image that it builds, or may: an expression decides at run time. */
function pushesItself({ uses = '', with: inputs }: WorkflowStep): boolean {
  if (usesRepo2docker.test(uses)) return !/^true$/i.test(String(inputs.NO_PUSH))
  if (!usesDockerAction.test(uses)) return usesOurAction.test(uses)
  const { push = 'false', outputs = '' } = inputs
  return String(push) !== 'false' || shellPushes.test(String(outputs))
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

/** Whether a build that a push starts depends on the files that changed. */
export function selectsFiles(workflows: readonly Workflow[]): boolean {
  return imageBuilds(workflows).some(workflow => {
    const { paths, 'paths-ignore': ignored } = workflow.events.get('push') ?? {}
    const inputs = buildSteps(workflow).flatMap(step => [
      chosenPaths(step, 'paths'),
      chosenPaths(step, 'deps-paths'),
    ])
    return [paths, ignored, ...inputs].some(filter => filter !== undefined)
  })
}
