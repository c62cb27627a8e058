import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')
export const ourRepository = 'underworldcode/binder-actions'

/**
 * Returns the folder of an action of this repository from `uses`: `$/…` in workflows of this repository, its name in
 * others. The ref is ignored.
 */
export function localAction(uses: string): string {
  const [, path] = new RegExp(`^(?:\\$|${ourRepository})/?([^@]*)(?:@.+)?$`).exec(uses) ?? []
  if (path === undefined)
    throw new Error(`this runner does not support the action ${uses}: add it to replaced-actions.ts`)
  return path === '' ? '.' : path
}

/**
 * Returns the path of a reusable workflow of this repository from `uses` (`./…` in workflows of this repository, its name
 * in others), or undefined for any other workflow.
 */
export function localWorkflow(uses: string): string | undefined {
  return new RegExp(`^(?:${ourRepository}|\\.)/(\\.github/workflows/[^@]+)(?:@.+)?$`).exec(uses)?.[1]
}

export function readOurFile(path: string): Promise<string> {
  return readFile(join(root, path), 'utf8')
}
