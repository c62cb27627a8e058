import { type CommandResult, lastLines, type RunCommand } from '../process.ts'
import { isCommit } from '../refs/commit-sha.ts'
import { UserError } from '../user-error.ts'

/** Services required to find a commit. */
export interface CommitServices {
  readonly runCommand: RunCommand
  /** Directory of the checkout. */
  readonly directory: string
  /** Token for `origin`. It is used if git has no credentials, because a checkout may not keep them. */
  readonly token: string | undefined
}

/**
 * Finds the commit of a ref without checking it out. Reads the remote `origin` first, because the checkout may be out of
 * date.
 *
 * @param name full ref, name of a branch or tag, or full commit ID.
 * @throws Error with git's output if neither `origin` nor the checkout has the ref.
 */
export async function findCommit(name: string, services: CommitServices): Promise<string> {
  const localCommit = isCommit(name) ? await resolveFirst([name], services) : undefined
  if (localCommit !== undefined) return localCommit
  const fetchResult = await fetchRef(name, services)
  const commit = await resolveFirst(fetchResult.exitCode === 0 ? ['FETCH_HEAD'] : localRefs(name), services)
  if (commit !== undefined) return commit
  throw new UserError(
    'git-failed',
    `neither origin nor the checkout has it (${lastLines(fetchResult, 3)}): check the spelling`,
  )
}

async function resolveFirst(refs: readonly string[], services: CommitServices): Promise<string | undefined> {
  for (const ref of refs) {
    const { exitCode, stdout } = await git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], services)
    if (exitCode === 0) return stdout.trim()
  }
  return undefined
}

function localRefs(name: string): string[] {
  const branch = name.replace(/^refs\/heads\//, '')
  if (name.startsWith('refs/')) return branch === name ? [name] : [`refs/remotes/origin/${branch}`]
  return [`refs/remotes/origin/${name}`, `refs/tags/${name}`]
}

async function fetchRef(name: string, services: CommitServices): Promise<CommandResult> {
  const { stdout } = await git(['rev-parse', '--is-shallow-repository'], services)
  // A fetch with a depth would make a complete checkout shallow.
  const depth = stdout.trim() === 'true' ? ['--depth=1'] : []
  const args = ['fetch', '--quiet', '--no-tags', ...depth, '--', 'origin', name]
  const result = await git(args, services)
  if (result.exitCode === 0 || services.token === undefined) return result
  const resultWithToken = await git(args, services, tokenSettings(services.token))
  return resultWithToken.exitCode === 0 ? resultWithToken : result
}

/** Returns environment variables that pass the token to git. Command lines are visible to every user of a machine. */
function tokenSettings(token: string): Record<string, string> {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'http.extraHeader',
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
  }
}

function git(
  args: readonly string[],
  { runCommand, directory }: CommitServices,
  env: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  const settings = { GIT_TERMINAL_PROMPT: '0', ...env }
  return runCommand({ file: 'git', args, cwd: directory, env: settings, isQuiet: true })
}
