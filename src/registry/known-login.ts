import { readFile } from 'node:fs/promises'
import type { RunCommand } from '../process.ts'
import { askCredentialHelper } from './credential-helper.ts'
import type { Credentials } from './credentials.ts'
import { readDockerLogin } from './docker-config.ts'

/**
 * What Docker on this machine knows about a registry: the helper before the file, as Docker does; a login that only
 * the file knows still counts.
 *
 * @param file Docker's config.json, which need not exist.
 * @param runCommand without it helpers are not asked.
 * @throws Error that names the file or the helper when one of them cannot be used.
 */
export async function readKnownLogin(
  file: string,
  registry: string,
  runCommand: RunCommand | undefined,
): Promise<Credentials | undefined> {
  const content = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new Error(`${file} cannot be read: ${error.message}`)
  })
  if (content === undefined) return undefined
  const { helper, helperKey, stored } = readDockerLogin(content, registry, file)
  const kept =
    helper === undefined || runCommand === undefined
      ? undefined
      : await askCredentialHelper(runCommand, helper, helperKey, file)
  return kept ?? stored
}
