import { cleanContextPath } from '../../dockerfile/clean-context-path.ts'
import { enabledWorkflows, type Workflow, type WorkflowStep } from '../../workflows/workflow.ts'
import { buildSteps, imageBuilds } from './build-workflows.ts'

/** Inputs of an image build, as paths relative to the repository root; an empty context is the root itself. */
export interface BuildDefinition {
  readonly dockerfile: string
  readonly context: string
  /** Dockerfile of the dependency image; undefined if there is none. */
  readonly dependencies: string | undefined
}

/**
 * Finds the inputs of the build: from the command line, otherwise from the first workflow that builds, otherwise from
 * Docker's defaults.
 */
export function findBuildDefinition(
  workflows: readonly Workflow[],
  overrides: Partial<BuildDefinition>,
): BuildDefinition {
  // A reusable workflow without other triggers may still name the Dockerfile.
  const [step] = [...enabledWorkflows(imageBuilds(workflows)), ...workflows].flatMap(buildSteps)
  const context = cleanContextPath(overrides.context ?? stepInput(step, 'context') ?? '')
  const file = overrides.dockerfile ?? stepInput(step, 'file') ?? dockerfileInScript(step)
  const dependencies = overrides.dependencies ?? stepInput(step, 'deps-file')
  return {
    context,
    dockerfile: file === undefined ? cleanContextPath(`${context}/Dockerfile`) : cleanContextPath(file),
    dependencies: dependencies === undefined ? undefined : cleanContextPath(dependencies),
  }
}

/** Returns the text of an input; undefined if it is missing, empty, or an expression, which is known only at run time. */
function stepInput(step: WorkflowStep | undefined, name: string): string | undefined {
  const value = step?.with[name]
  return typeof value === 'string' && value !== '' && !value.includes('${{') ? value : undefined
}

function dockerfileInScript(step: WorkflowStep | undefined): string | undefined {
  return /\s(?:-f|--file)[\s=]+["']?([^\s"'$]+)/.exec(step?.run ?? '')?.[1]
}
