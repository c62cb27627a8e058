import { access, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BranchFiles, branchFiles } from '../git/branch-files.ts'
import { isSameRepositoryName } from '../refs/github-repository.ts'
import { runOnHost } from '../runner/run-on-host.ts'
import type { ComparedFile } from '../setup/compare-files.ts'
import type { ComparedBranch } from '../setup/plan-setup.ts'
import { isLauncherFile, type LauncherSurvey } from '../setup/propose-launcher.ts'
import { UserError } from '../user-error.ts'
import { gitReader, localCheckout } from './checkout.ts'
import { gitHubRemote } from './find-repositories.ts'
import { serverUrl } from './github-services.ts'

/** Folder for the launcher repository, which may not exist yet. */
export interface LauncherClone {
  readonly directory: string
  /** Launcher repository, as `owner/name`. */
  readonly repository: string
}

const setupMessage = 'Set up the launcher\n\nCreated with `binder-actions init`.'
const migrationMessage = 'Pin the image with Binder Actions\n\nCreated with `binder-actions init --migrate`.'

/**
 * Reads the branches of the launcher's clone.
 *
 * @param names launcher branches to read in addition to the default branch.
 * @throws Error if the folder is neither empty nor a clone of the launcher.
 */
export async function readLauncherClone(
  { directory, repository }: LauncherClone,
  names: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<LauncherSurvey> {
  const entries = await readdir(directory).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return []
    throw new UserError(
      'clone-unusable',
      `the folder of the launcher cannot be read: ${error.message}: pass --launcher-dir with another folder`,
      { cause: error },
    )
  })
  if (entries.length === 0) return { defaultBranch: undefined, branches: new Map() }
  if (!entries.includes('.git'))
    throw new UserError(
      'clone-unusable',
      `${directory} is neither empty nor a clone of ${repository}: pass --launcher-dir with the folder of the clone`,
    )
  const remote = await gitHubRemote(localCheckout(env, directory), serverUrl(env))
  if (remote !== undefined && !isSameRepositoryName(remote, repository))
    throw new UserError(
      'clone-unusable',
      `${directory} is a clone of ${remote}, not of ${repository}: pass --launcher-dir with the folder of the clone`,
    )
  return withBranchFiles(directory, env, async files => {
    const currentBranch = await files.current()
    const defaultBranch = (await files.remoteDefault()) ?? currentBranch
    const isEmpty = defaultBranch === undefined || (await files.head(defaultBranch)) === undefined
    const branches = new Map<string, ReadonlyMap<string, string>>()
    for (const name of new Set([...(defaultBranch === undefined ? [] : [defaultBranch]), ...names])) {
      const texts = await readBranch(files, name, name === currentBranch ? directory : undefined)
      if (texts !== undefined) branches.set(name, texts)
    }
    return { defaultBranch: isEmpty ? undefined : defaultBranch, branches }
  })
}

/**
 * Reads the launcher files of a branch; undefined if the branch has no commit. Files in `folder`, which may have
 * uncommitted changes, replace the committed files.
 *
 * @param folder work tree of the branch; undefined if the branch is not checked out.
 */
async function readBranch(
  files: BranchFiles,
  name: string,
  folder: string | undefined,
): Promise<ReadonlyMap<string, string> | undefined> {
  const head = await files.head(name)
  if (head === undefined) return undefined
  const texts = new Map<string, string>()
  for (const path of (await files.paths(head)).filter(isLauncherFile))
    texts.set(path, await files.text(head, path))
  if (folder === undefined) return texts
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter(item => item.isFile())) {
    const path = join(entry.parentPath, entry.name).slice(folder.replace(/\/$/, '').length + 1)
    if (isLauncherFile(path)) texts.set(path, await readFile(join(folder, path), 'utf8'))
  }
  return texts
}

/**
 * Commits files to the branches of the clone, which is created if it does not exist. Nothing is pushed.
 *
 * @param status selects the files to commit: only new files, or with `different` also files whose content differs.
 * @throws Error if a file that is replaced has uncommitted changes.
 */
export async function commitLauncher(
  { directory, repository }: LauncherClone,
  branches: readonly ComparedBranch[],
  status: 'new' | 'different',
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const [firstBranch] = branches
  const isWritten = (file: ComparedFile) => file.status === 'new' || file.status === status
  if (firstBranch === undefined || !branches.some(({ files }) => files.some(isWritten))) return
  await assertIdentity(directory, env)
  await mkdir(directory, { recursive: true })
  await initialize(directory, firstBranch.branch, `${serverUrl(env)}/${repository}.git`, env)
  await withBranchFiles(directory, env, async files => {
    const base = await files.head(firstBranch.branch)
    const heads: { branch: string; commit: string }[] = []
    for (const { branch, files: comparedFiles } of branches) {
      const addedFiles = new Map(comparedFiles.filter(isWritten).map(({ path, text }) => [path, text]))
      const parent = (await files.head(branch)) ?? heads[0]?.commit ?? base
      if (addedFiles.size > 0)
        heads.push({
          branch,
          commit: await files.commit({
            parent,
            files: addedFiles,
            message: status === 'new' ? setupMessage : migrationMessage,
          }),
        })
    }
    const currentBranch = await files.current()
    const checkedOutFiles =
      branches.find(({ branch }) => branch === currentBranch)?.files.filter(isWritten) ?? []
    const replacedPaths = checkedOutFiles.filter(file => file.status === 'different').map(({ path }) => path)
    if (replacedPaths.length > 0 && !(await files.isClean(replacedPaths)))
      throw new UserError(
        'clone-unusable',
        `Uncommitted changes in ${directory} would be overwritten: ${replacedPaths.join(', ')}. Commit or revert them first`,
      )
    await files.update(heads)
    if (checkedOutFiles.length > 0) await files.checkOut(checkedOutFiles.map(({ path }) => path))
  })
}

/** Asserts that git has an author for commits. */
async function assertIdentity(directory: string, env: NodeJS.ProcessEnv): Promise<void> {
  // A new clone has no settings of its own.
  const folder = (await exists(join(directory, '.git'))) ? directory : tmpdir()
  const identity = await gitReader(runOnHost(env), folder)('var', 'GIT_COMMITTER_IDENT')
  if (identity === undefined)
    throw new UserError(
      'git-failed',
      'the files of the launcher cannot be committed, because git has no author: run `git config --global user.name NAME` and `git config --global user.email ADDRESS`',
    )
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/** Creates a git repository with a remote, unless the folder already contains one. */
async function initialize(
  directory: string,
  branch: string,
  url: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const git = gitReader(runOnHost(env), directory)
  if (!(await exists(join(directory, '.git')))) await git('init', '--quiet')
  const hasCommit = (await git('rev-parse', '--verify', '--quiet', 'HEAD')) !== undefined
  // A clone of an empty repository also has no commit.
  if (!hasCommit) await git('symbolic-ref', 'HEAD', `refs/heads/${branch}`)
  if ((await git('remote', 'get-url', 'origin')) === undefined) await git('remote', 'add', 'origin', url)
}

async function withBranchFiles<T>(
  directory: string,
  env: NodeJS.ProcessEnv,
  use: (files: BranchFiles) => Promise<T>,
): Promise<T> {
  const temporaryFolder = await mkdtemp(join(tmpdir(), 'launcher-index-'))
  try {
    return await use(branchFiles(runOnHost(env), directory, join(temporaryFolder, 'index')))
  } finally {
    await rm(temporaryFolder, { recursive: true })
  }
}
