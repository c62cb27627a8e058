import { type Dockerfile, parseDockerfile } from '../dockerfile/parse-dockerfile.ts'
import { errorMessage } from '../error-message.ts'
import { UserError, withMessage } from '../user-error.ts'

/** Dockerfile that built an image, raw and parsed. */
export interface ProvidedDockerfile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly parsed: Dockerfile
}

/** Reads and parses a Dockerfile. @throws Error that names the file if it is missing or malformed. */
export async function readProvidedDockerfile(
  path: string | undefined,
  readFile: (path: string) => Promise<Uint8Array>,
): Promise<ProvidedDockerfile | undefined> {
  if (path === undefined) return undefined
  const bytes = await readFile(path).catch(() => {
    throw new UserError(
      'file-not-found',
      `dockerfile is ${JSON.stringify(path)}: the file does not exist. Set \`dockerfile\` to a path relative to the workspace, or to the current folder on your own machine`,
    )
  })
  try {
    return { path, bytes, parsed: parseDockerfile(bytes) }
  } catch (error) {
    throw withMessage(error, `${path}: ${errorMessage(error)}`, 'dockerfile-malformed')
  }
}
