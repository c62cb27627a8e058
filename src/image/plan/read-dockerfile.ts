import { type Dockerfile, parseDockerfile } from '../../dockerfile/parse-dockerfile.ts'
import { messageOf } from '../../error-message.ts'
import { UserError, withMessage } from '../../user-error.ts'
import type { FileServices } from './context-files.ts'

/**
 * Reads and parses a Dockerfile.
 *
 * @param input name of the input that specifies the file.
 * @throws Error naming the file and, if it is malformed, the line.
 */
export async function readDockerfile(
  path: string,
  input: string,
  revision: string,
  { readFile, recipeCommit }: FileServices,
): Promise<Dockerfile> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if (error instanceof UserError && error.kind === 'file-not-found') throw error
    const hint =
      recipeCommit === undefined
        ? '. To build an old ref with the Dockerfile of another one, set `recipe-ref`'
        : ''
    throw new UserError(
      'file-not-found',
      `There is no file ${path} in commit ${recipeCommit ?? revision}: \`${input}\` must be the path of the Dockerfile${hint}`,
    )
  })
  try {
    return parseDockerfile(bytes)
  } catch (error) {
    throw withMessage(error, `${path}: ${messageOf(error)}`, 'dockerfile-malformed')
  }
}
