import { readFile } from 'node:fs/promises'
import type { RunCommand } from '../process.ts'
import { UserError } from '../user-error.ts'
import { runCredentialHelper } from './credential-helper.ts'
import type { Credentials } from './credentials.ts'
import { readDockerLogin } from './docker-config.ts'

/**
 * Returns Docker's stored login for a registry. As in Docker, the credential helper takes precedence over the file,
 * which is used if the helper has no login.
 *
 * @param file path to Docker's `config.json`, which need not exist.
 * @param runCommand runs credential helpers; if undefined, helpers are not used.
 * @throws Error that names the file or the helper if it cannot be used.
 */
export async function readStoredLogin(
  file: string,
  registry: string,
  runCommand: RunCommand | undefined,
): Promise<Credentials | undefined> {
  const content = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new UserError(
      'docker-login-unusable',
      `${file} cannot be read (${error.message}): check its permissions`,
    )
  })
  if (content === undefined) return undefined
  const { helper, helperKey, stored } = readDockerLogin(content, registry, file)
  const helperLogin =
    helper === undefined || runCommand === undefined
      ? undefined
      : await runCredentialHelper(runCommand, helper, helperKey, file)
  return helperLogin ?? stored
}
