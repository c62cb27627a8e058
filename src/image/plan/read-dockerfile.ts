import { type Dockerfile, parseDockerfile } from '../../dockerfile/parse-dockerfile.ts'
import type { BuildSubject } from '../identify/build-target.ts'
import type { FileAdapters } from './context-files.ts'

/**
 * @param input name of the input that names the file.
 * @throws Error that names the file, and the line where it is malformed.
 */
export async function readDockerfile(
  path: string,
  input: string,
  { revision }: BuildSubject,
  { readFile }: FileAdapters,
): Promise<Dockerfile> {
  const bytes = await readFile(path).catch(() => {
    throw new Error(`There is no file ${path} in commit ${revision}: \`${input}\` must name the Dockerfile`)
  })
  try {
    return parseDockerfile(bytes)
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
