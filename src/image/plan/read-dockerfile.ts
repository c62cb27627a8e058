import { type Dockerfile, parseDockerfile } from '../../dockerfile/parse-dockerfile.ts'
import { errorMessage } from '../../error-message.ts'
import { globPathspec } from '../../git/pathspec.ts'
import { UserError, withMessage } from '../../user-error.ts'
import { formatList } from '../../wording.ts'
import type { FileServices } from './context-files.ts'

/**
 * Reads and parses a Dockerfile.
 *
 * @param input name of the input that specifies the file.
 * @throws Error that names the file and, if it is malformed, the line.
 */
export async function readDockerfile(
  path: string,
  input: string,
  revision: string,
  { readFile, recipeCommit, checkout }: FileServices,
): Promise<Dockerfile> {
  const bytes = await readFile(path).catch(async (error: unknown) => {
    if (error instanceof UserError && error.kind === 'file-not-found') throw error
    const hint =
      recipeCommit === undefined
        ? '. To build an old ref with the Dockerfile of another ref, set `recipe-ref`'
        : ''
    const candidates = await findDockerfiles({ checkout, recipeCommit })
    throw new UserError(
      'file-not-found',
      `There is no file ${path} in commit ${recipeCommit ?? revision}: \`${input}\` must be the path to the Dockerfile${candidates}${hint}`,
    )
  })
  try {
    return parseDockerfile(bytes)
  } catch (error) {
    throw withMessage(error, `${path}: ${errorMessage(error)}`, 'dockerfile-malformed')
  }
}

/** Patterns of the usual names of Dockerfiles. */
const dockerfilePatterns = ['**/Dockerfile', '**/*.Dockerfile', '**/Dockerfile.*', '!**/*.dockerignore']

/** Returns a list of the Dockerfiles in the commit, for a message; empty if there is none. */
async function findDockerfiles({
  checkout,
  recipeCommit,
}: Pick<FileServices, 'checkout' | 'recipeCommit'>): Promise<string> {
  const entries = await checkout.entries(dockerfilePatterns.map(globPathspec), recipeCommit).catch(() => [])
  if (entries.length === 0) return ''
  return `; found: ${formatList(
    entries.map(({ path }) => path),
    5,
  )}`
}
