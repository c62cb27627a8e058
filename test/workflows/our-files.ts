import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')
export const ourRepository = 'underworldcode/binder-actions'

/**
 * The folder of one of our actions that a step uses: `$/…` in our own workflows, by name in those of others. Any ref
 * stands for the files as they are here.
 */
export function actionOfThisRepository(uses: string): string {
  const [, path] = new RegExp(`^(?:\\$|${ourRepository})/?([^@]*)(?:@.+)?$`).exec(uses) ?? []
  if (path === undefined) throw new Error(`this runner has no action ${uses}`)
  return path === '' ? '.' : path
}

/** Path of one of our reusable workflows; undefined for one of the caller's own. */
export function workflowOfThisRepository(uses: string): string | undefined {
  return new RegExp(`^${ourRepository}/(\\.github/workflows/[^@]+)@.+$`).exec(uses)?.[1]
}

export function readOurFile(path: string): Promise<string> {
  return readFile(join(root, path), 'utf8')
}
