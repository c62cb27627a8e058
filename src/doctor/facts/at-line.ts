import type { Workflow } from '../../workflows/workflow.ts'

/**
 * Returns the suffix of a workflow's path that names a line, such as `:12`.
 *
 * @param paths of the key, such as `on.push.paths`; the first one that exists counts. Empty if there is none.
 */
export function atLine({ lines }: Workflow, ...paths: readonly string[]): string {
  const line = paths.map(path => lines.get(path)).find(found => found !== undefined)
  return line === undefined ? '' : `:${line}`
}
