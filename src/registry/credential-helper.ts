import * as v from 'valibot'
import { CommandNotFoundError, type CommandResult, type RunCommand } from '../process.ts'
import { UserError } from '../user-error.ts'
import { type Credentials, credentialsFrom } from './credentials.ts'

const outputSchema = v.object({ Username: v.string(), Secret: v.string() })

/** Timeout in milliseconds. A helper may wait for a user to unlock a keychain, which is not possible in a workflow. */
const timeout = 30_000

/**
 * Reads the login of a registry from a credential helper.
 * Source: README of docker/docker-credential-helpers, "Development".
 *
 * @param name helper name, `NAME` in the program `docker-credential-NAME`.
 * @param file file that configures the helper, named in messages. Messages never include the helper's output, which may
 *   contain the secret.
 * @returns undefined if the helper has no login for the registry.
 * @throws Error that names the helper and file.
 */
export async function runCredentialHelper(
  run: RunCommand,
  name: string,
  registry: string,
  file: string,
): Promise<Credentials | undefined> {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
    throw new UserError(
      'docker-login-unusable',
      `${file} names the credential helper ${JSON.stringify(name)}, which is not a valid name: write the part of the program's name after docker-credential-, such as "desktop"`,
    )
  }
  const program = `docker-credential-${name}`
  const label = `the credential helper ${program}, which ${file} names for ${registry}`
  const command = { file: program, args: ['get'], input: registry, isQuiet: true, timeout }
  const result = await run(command).catch(error => {
    if (!(error instanceof CommandNotFoundError)) throw error
    throw new UserError(
      'docker-login-unusable',
      `${label}, is not installed: install it, or remove it from that file and log in again`,
    )
  })
  if (result.isTimedOut) {
    throw new UserError(
      'docker-login-unusable',
      `${label}, did not respond within ${timeout / 1000} s: unlock its keychain, or remove it from that file and log in again`,
    )
  }
  if (result.exitCode === 0) return readOutput(result.stdout, label)
  if (isNotFound(result)) return undefined
  throw new UserError(
    'docker-login-unusable',
    `${label}, failed (exit code ${result.exitCode}): run \`echo ${registry} | ${program} get\` to see why`,
  )
}

/**
 * Returns whether a helper has no login. Docker's helpers write this to standard output, others may use standard error.
 */
function isNotFound({ stdout, stderr }: CommandResult): boolean {
  return /credentials not found/i.test(`${stdout}\n${stderr}`)
}

function readOutput(stdout: string, label: string): Credentials | undefined {
  let output: { Username: string; Secret: string }
  try {
    output = v.parse(outputSchema, JSON.parse(stdout))
  } catch {
    throw new UserError(
      'docker-login-unusable',
      `${label}, did not return JSON with "Username" and "Secret": reinstall it, or remove it from that file and log in again`,
    )
  }
  if (output.Username === '' && output.Secret === '') return undefined
  return credentialsFrom(output.Username, output.Secret)
}
