import { readFile, realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { UserError } from '../user-error.ts'

/**
 * Reads a file of the workspace. Symbolic links are followed if they stay inside the workspace.
 *
 * @param path relative to the workspace.
 * @throws UserError if the path leads outside the workspace; the error of the file system if there is no such file.
 */
export async function readWorkspaceFile(workspace: string, path: string): Promise<Uint8Array> {
  return readFile(await resolveInWorkspace(workspace, path))
}

/**
 * Returns the path without symbolic links.
 *
 * @throws UserError if it leads outside the workspace; the error of the file system if it does not exist.
 */
export async function resolveInWorkspace(workspace: string, path: string): Promise<string> {
  const [root, target] = await Promise.all([realpath(workspace), realpath(resolve(workspace, path))])
  const relativePath = relative(root, target)
  if (relativePath === '..' || relativePath.startsWith(`..${sep}`) || isAbsolute(relativePath))
    throw new UserError(
      'file-not-found',
      `${path} leads to ${target}, which is outside the workspace ${root}: replace the symbolic link with the file`,
    )
  return target
}
