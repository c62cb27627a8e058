import { matchesPaths, matchesPathspecs } from '../../workflows/path-filter.ts'
import type { Workflow } from '../../workflows/workflow.ts'
import { buildSteps, type PathsInput, selectedPaths } from '../facts/build-workflows.ts'

/** Returns whether every push starts the workflow, regardless of the files that it changes. */
export function isUnfiltered({ events }: Workflow): boolean {
  const push = events.get('push')
  return push?.paths === undefined && push?.['paths-ignore'] === undefined
}

/** Returns whether a push that changes the file starts the workflow. */
export function startsOnFile({ events }: Workflow, file: string): boolean {
  const { paths, 'paths-ignore': ignoredPaths = [] } = events.get('push') ?? {}
  return paths === undefined ? !matchesPaths(ignoredPaths, file) : matchesPaths(paths, file)
}

/** Returns whether every build step of the workflow selects files by this input. */
export function hasPathsInput(builder: Workflow, input: PathsInput): boolean {
  return buildSteps(builder).every(step => selectedPaths(step, input) !== undefined)
}

/** Returns whether a change to the file triggers a build once the workflow runs. */
export function selectsFile(builder: Workflow, input: PathsInput, file: string): boolean {
  return buildSteps(builder).some(step => {
    const paths = selectedPaths(step, input)
    return paths === undefined || matchesPathspecs(paths, file)
  })
}
