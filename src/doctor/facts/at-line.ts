import type { Workflow } from '../../workflows/workflow.ts'

/**
 * Returns the suffix of a workflow's path that names a line, such as `:12`.
 *
 * @param paths paths of keys, such as `on.push.paths`. The first path that exists is used.
 * @returns an empty string if no path exists.
 */
export function atLine({ lines }: Workflow, ...paths: readonly string[]): string {
  const line = paths.map(path => lines.get(path)).find(number => number !== undefined)
  return line === undefined ? '' : `:${line}`
}
