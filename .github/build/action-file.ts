import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { readInputGroups } from './input-groups.ts'

/** Input of an action, as declared in its action.yml file. */
export interface ActionInput {
  readonly description: string
  readonly required?: boolean
  readonly default?: string
}

/** Contents of an action.yml file. */
export interface ActionFile {
  readonly name: string
  readonly description: string
  readonly inputs: Readonly<Record<string, ActionInput>>
  /** Title of the group of each input, by input name. */
  readonly groups: ReadonlyMap<string, string>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

/** Name of the root action's bundle, which identifies the action because it has no folder in actions/. */
const rootAction = 'sync-binder-image'

/** Returns the names of the folders in actions/. */
export async function actionNames(root: string): Promise<string[]> {
  const entries = await readdir(join(root, 'actions'), { withFileTypes: true })
  return entries.filter(entry => entry.isDirectory()).map(({ name }) => name)
}

/** Reads the action.yml file of an action. @throws Error when an input in `omit` does not exist. */
export async function readActionFile(
  root: string,
  action: string,
  omit: readonly string[],
): Promise<ActionFile> {
  const folder = action === rootAction ? root : join(root, 'actions', action)
  const text = await readFile(join(folder, 'action.yml'), 'utf8')
  const file = load(text) as Omit<ActionFile, 'groups'>
  const unknownInputs = omit.filter(name => !(name in file.inputs))
  if (unknownInputs.length > 0)
    throw new Error(
      `${action} has no input ${unknownInputs.join(', ')} to omit: correct the names in the region`,
    )
  return { ...file, groups: readInputGroups(text, file.inputs) }
}
