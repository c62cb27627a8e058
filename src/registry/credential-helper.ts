import * as v from 'valibot'
import { CommandNotFound, type CommandResult, type RunCommand } from '../process.ts'
import { type Credentials, credentialsFrom } from './credentials.ts'

const answerSchema = v.object({ Username: v.string(), Secret: v.string() })

/** A helper that waits for somebody to unlock a keychain waits for ever in a workflow. */
const timeout = 30_000

/**
 * Asks a credential helper for the login of a registry.
 * Source: README of docker/docker-credential-helpers, "Development".
 *
 * @param name of the helper, `NAME` of the program `docker-credential-NAME`.
 * @param file that names the helper, for messages. Nothing that the helper prints gets into a message: it may be the
 *   secret, or hold it.
 * @returns undefined when the helper knows no login.
 * @throws Error in one sentence that names helper and file.
 */
export async function askCredentialHelper(
  run: RunCommand,
  name: string,
  registry: string,
  file: string,
): Promise<Credentials | undefined> {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
    throw new Error(`${file} names the credential helper ${JSON.stringify(name)}, which is no program's name`)
  }
  const program = `docker-credential-${name}`
  const what = `the credential helper ${program}, which ${file} names for ${registry}`
  const command = { file: program, args: ['get'], input: registry, isQuiet: true, timeout }
  const result = await run(command).catch(error => {
    if (!(error instanceof CommandNotFound)) throw error
    throw new Error(`${what}, is not installed: install it, or remove it from that file and log in again`)
  })
  if (result.isTooLate) {
    throw new Error(`${what}, did not answer within ${timeout / 1000} s: does it wait for a keychain?`)
  }
  if (result.exitCode === 0) return readAnswer(result.stdout, what)
  if (saysNotFound(result)) return undefined
  throw new Error(
    `${what}, failed (exit code ${result.exitCode}): run \`echo ${registry} | ${program} get\` to see why`,
  )
}

/** Helpers say so on standard output, those of other makers also on standard error. */
function saysNotFound({ stdout, stderr }: CommandResult): boolean {
  return /credentials not found/i.test(`${stdout}\n${stderr}`)
}

function readAnswer(stdout: string, what: string): Credentials | undefined {
  let answer: { Username: string; Secret: string }
  try {
    answer = v.parse(answerSchema, JSON.parse(stdout))
  } catch {
    throw new Error(`${what}, did not answer with JSON that holds "Username" and "Secret"`)
  }
  if (answer.Username === '' && answer.Secret === '') return undefined
  return credentialsFrom(answer.Username, answer.Secret)
}
