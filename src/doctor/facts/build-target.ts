import { inForce, type Workflow, type WorkflowStep } from '../../workflows/workflow.ts'
import { buildSteps, imageBuilds } from './image-builds.ts'

/** Paths from the repository's root; a context of `` is the root itself. */
export interface BuildTarget {
  readonly dockerfile: string
  readonly context: string
  /** Dockerfile of the dependency image; undefined where there is none. */
  readonly dependencies: string | undefined
}

/** What the command line says, else what the first workflow that builds says, else what Docker takes by itself. */
export function findBuildTarget(workflows: readonly Workflow[], given: Partial<BuildTarget>): BuildTarget {
  // One that is called from elsewhere alone may still say where the Dockerfile is.
  const [step] = [...inForce(imageBuilds(workflows)), ...workflows].flatMap(buildSteps)
  const context = cleanPath(given.context ?? textOf(step, 'context') ?? '')
  const file = given.dockerfile ?? textOf(step, 'file') ?? fileInShell(step)
  const dependencies = given.dependencies ?? textOf(step, 'deps-file')
  return {
    context,
    dockerfile: file === undefined ? cleanPath(`${context}/Dockerfile`) : cleanPath(file),
    dependencies: dependencies === undefined ? undefined : cleanPath(dependencies),
  }
}

/** An expression is only known when it runs. */
function textOf(step: WorkflowStep | undefined, name: string): string | undefined {
  const value = step?.with[name]
  return typeof value === 'string' && value !== '' && !value.includes('${{') ? value : undefined
}

function fileInShell(step: WorkflowStep | undefined): string | undefined {
  const file = /\s(?:-f|--file)[\s=]+["']?([^\s"'$]+)/.exec(step?.run ?? '')?.[1]
  return file
}

function cleanPath(path: string): string {
  return path
    .split('/')
    .filter(part => part !== '' && part !== '.')
    .join('/')
}
