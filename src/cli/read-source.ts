import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunCommand } from '../process.ts'
import { runOnHost } from '../runner/run-on-host.ts'
import { isSurveyed, type SourceFiles } from '../setup/source-files.ts'
import { type GitFacts, type SourceSurvey, surveySource } from '../setup/survey-source.ts'
import { UserError } from '../user-error.ts'
import { gitReader, localCheckout } from './checkout.ts'
import { gitHubRemote } from './find-repositories.ts'
import { serverUrl } from './github-services.ts'

/** Source repository on this machine. */
export interface LocalSource {
  /** Top folder of the repository. */
  readonly folder: string
  readonly survey: SourceSurvey
}

/** Reads a checkout of the source. @throws Error if the folder is not in a git repository. */
export async function readSource(directory: string, env: NodeJS.ProcessEnv): Promise<LocalSource> {
  const checkout = localCheckout(env, directory)
  const folder = await checkout.folder()
  if (folder === undefined)
    throw new UserError(
      'clone-unusable',
      `${directory} is not in a git repository: clone the source repository, and run the command there or pass --source DIR`,
    )
  const run = runOnHost(env)
  const git = gitReader(run, folder)
  const repository = await gitHubRemote(checkout, serverUrl(env))
  const files = await readFiles(folder, git)
  return {
    folder,
    survey: surveySource(files, await readGitFacts(git, repository, () => fetchDefaultBranch(run, folder))),
  }
}

type Git = ReturnType<typeof gitReader>

async function readFiles(folder: string, git: Git): Promise<SourceFiles> {
  const fileList = (await git('ls-files', '--cached', '--others', '--exclude-standard', '-z')) ?? ''
  const paths = [...new Set(fileList.split('\0').filter(path => path !== ''))].sort()
  const texts = new Map<string, string>()
  for (const path of paths.filter(isSurveyed)) {
    // Git also lists a file that was deleted without a commit.
    const text = await readFile(join(folder, path), 'utf8').catch(() => undefined)
    if (text !== undefined) texts.set(path, text)
  }
  return { paths, texts }
}

/** Timeout of the request for the remote's default branch, in milliseconds. */
const remoteTimeout = 10_000

/** Fetches the default branch of the remote, without prompting for a password; undefined if the request fails. */
async function fetchDefaultBranch(run: RunCommand, cwd: string): Promise<string | undefined> {
  const args = ['ls-remote', '--symref', 'origin', 'HEAD']
  const env = { GIT_TERMINAL_PROMPT: '0', GIT_SSH_COMMAND: 'ssh -o BatchMode=yes' }
  const result = await run({ file: 'git', args, cwd, env, timeout: remoteTimeout, isQuiet: true })
  return /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(result.stdout)?.[1]
}

async function readGitFacts(
  git: Git,
  repository: string | undefined,
  askRemote: () => Promise<string | undefined>,
): Promise<GitFacts> {
  const list = async (format: string, pattern: string) =>
    ((await git('for-each-ref', `--format=${format}`, pattern)) ?? '').split('\n').filter(name => name !== '')
  const remoteBranches = await list('%(refname:lstrip=3)', 'refs/remotes/origin')
  const branches = [...new Set([...(await list('%(refname:lstrip=2)', 'refs/heads')), ...remoteBranches])]
  const branchNames = branches.filter(name => name !== 'HEAD').sort()
  const remoteHead = await git('symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD')
  const currentBranch = await git('symbolic-ref', '--quiet', '--short', 'HEAD')
  const remoteDefault = remoteHead?.replace('refs/remotes/origin/', '')
  const conventionalDefault = ['main', 'master'].find(name => branchNames.includes(name))
  return {
    repository,
    defaultBranch:
      remoteDefault ??
      (remoteBranches.length === 0 ? undefined : await askRemote()) ??
      conventionalDefault ??
      currentBranch,
    branches: branchNames,
    tags: await list('%(refname:lstrip=2)', 'refs/tags'),
  }
}
