import { withCalledWorkflows } from '../../workflows/called-workflows.ts'
import type { Workflow, WorkflowStep } from '../../workflows/workflow.ts'

const projectAction =
  /\bbuild-binder-image@|\bbinder-actions@|\bbinder-image\.ya?ml@|\bbinder-actions\/\.github\/workflows\/(?:preview|refresh)\.ya?ml@/
const dockerAction = /\bdocker\/build-push-action@/
const repo2dockerAction = /\bjupyterhub\/repo2docker-action@/i
const shellBuilds =
  /\b(?:docker|podman|buildah)\s+(?:buildx\s+)?(?:build|bud)\b|^[ \t]*(?:\w+=\S*[ \t]+|sudo[ \t]+|python3?[ \t]+-m[ \t]+)*(?:jupyter-)?repo2docker\s+(?!--version)/m
const shellPushes =
  /\b(?:docker|podman|buildah|skopeo|crane|regctl|oras)\s+(?:image\s+|manifest\s+|buildx\s+imagetools\s+)?(?:push|copy|create)\b|\s--push\b|\bpush=true\b|\btype=registry\b/

/**
 * Returns the workflows that build and push an image, directly or through a called workflow. Excludes workflows that are
 * only called, because no event starts them.
 */
export function imageBuilds(workflows: readonly Workflow[]): Workflow[] {
  const isStarted = ({ events }: Workflow) => [...events.keys()].some(event => event !== 'workflow_call')
  return withCalledWorkflows(workflows).filter(
    workflow => isStarted(workflow) && buildSteps(workflow).length > 0,
  )
}

/**
 * Returns the steps that build an image with any tool. Excludes images that the workflow does not push, such as images
 * for tests or documentation, because they cannot be launched.
 */
export function buildSteps({ steps }: Workflow): WorkflowStep[] {
  const isPushedLater = steps.some(({ run = '' }) => shellPushes.test(run))
  return steps.filter(step => isBuildStep(step) && (isPushedLater || pushesItself(step)))
}

/** Returns whether a step builds an image, even if the step does not push the image. */
export function isBuildStep({ uses = '', run = '' }: WorkflowStep): boolean {
  return (
    [projectAction, dockerAction, repo2dockerAction].some(action => action.test(uses)) ||
    shellBuilds.test(run)
  )
}

/** Returns whether the step pushes the image that it builds, or may push it because of an expression. */
function pushesItself({ uses = '', with: inputs }: WorkflowStep): boolean {
  if (repo2dockerAction.test(uses)) return !/^true$/i.test(String(inputs.NO_PUSH))
  if (!dockerAction.test(uses)) return projectAction.test(uses)
  const { push = 'false', outputs = '' } = inputs
  return String(push) !== 'false' || shellPushes.test(String(outputs))
}

/** Returns whether the workflow builds with this project's action or reusable workflow. */
export function buildsByAction({ steps }: Workflow): boolean {
  return steps.some(({ uses = '' }) => projectAction.test(uses))
}

/** Inputs of this project's build that select the relevant files, for the image and for its dependency image. */
export type PathsInput = 'paths' | 'deps-paths'

/** Returns the patterns of the input; undefined if it is absent, empty, or contains an expression. */
export function selectedPaths(step: WorkflowStep, input: PathsInput): readonly string[] | undefined {
  const paths = step.with[input]
  if (!projectAction.test(step.uses ?? '') || typeof paths !== 'string' || paths.includes('${{'))
    return undefined
  const patterns = paths
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
  return patterns.length === 0 ? undefined : patterns
}

/** Returns whether the workflows start a build only for pushes that change certain files. */
export function hasPathFilter(workflows: readonly Workflow[]): boolean {
  return imageBuilds(workflows).some(workflow => {
    const { paths, 'paths-ignore': ignoredPaths } = workflow.events.get('push') ?? {}
    const inputs = buildSteps(workflow).flatMap(step => [
      selectedPaths(step, 'paths'),
      selectedPaths(step, 'deps-paths'),
    ])
    return [paths, ignoredPaths, ...inputs].some(filter => filter !== undefined)
  })
}
