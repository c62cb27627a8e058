import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Root of this repository. */
export const root = join(import.meta.dirname, '../..')
export const actionRepository = 'underworldcode/binder-actions'

/**
 * Returns the folder of an action of this repository from `uses`, such as `$/actions/x` in workflows of this repository or
 * `underworldcode/binder-actions/actions/x@v1` in other workflows. The ref is ignored.
 */
export function localAction(uses: string): string {
  const [, path] = new RegExp(`^(?:\\$|${actionRepository})/?([^@]*)(?:@.+)?$`).exec(uses) ?? []
  if (path === undefined)
    throw new Error(`this runner does not support the action ${uses}: add it to replaced-actions.ts`)
  return path === '' ? '.' : path
}

/**
 * Returns the path of a reusable workflow of this repository from `uses`, or undefined for another workflow. In workflows of
 * this repository, `uses` starts with `./`. In other workflows, it starts with the name of this repository.
 */
export function localWorkflow(uses: string): string | undefined {
  return new RegExp(`^(?:${actionRepository}|\\.)/(\\.github/workflows/[^@]+)(?:@.+)?$`).exec(uses)?.[1]
}

/** Reads a file of this repository. */
export function readRepositoryFile(path: string): Promise<string> {
  return readFile(join(root, path), 'utf8')
}
