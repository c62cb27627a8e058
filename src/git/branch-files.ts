import { lastLines, type RunCommand } from '../process.ts'
import { UserError } from '../user-error.ts'

/** Access to the branches of a local clone. Only `checkOut` changes files in the folder. */
export interface BranchFiles {
  /** Returns the name of the checked-out branch, which may have no commit; undefined for a detached commit. */
  current(): Promise<string | undefined>
  /** Returns the name of the remote's default branch; undefined if unknown. */
  remoteDefault(): Promise<string | undefined>
  /** Returns the commit of a branch, or otherwise of the branch on the remote `origin`; undefined if neither exists. */
  head(branch: string): Promise<string | undefined>
  /** Returns the paths of all files in a commit. */
  paths(commit: string): Promise<string[]>
  /** Returns the text of a file in a commit. */
  text(commit: string, path: string): Promise<string>
  /** Creates a commit that adds files to a parent. @returns its ID. */
  commit(request: NewCommit): Promise<string>
  /** Moves all branches to the commits. @throws Error if a branch has moved; no branch is changed in that case. */
  update(heads: readonly BranchHead[]): Promise<void>
  /** Returns whether the files in the folder are the same as in the checked-out commit. */
  isClean(paths: readonly string[]): Promise<boolean>
  /** Writes files of the checked-out branch to the folder. */
  checkOut(paths: readonly string[]): Promise<void>
}

interface NewCommit {
  readonly parent: string | undefined
  readonly files: ReadonlyMap<string, string>
  readonly message: string
}

interface BranchHead {
  readonly branch: string
  readonly commit: string
}

/** Returns access to the branches of a clone. @param index path of a temporary index file, which must not exist. */
export function branchFiles(run: RunCommand, directory: string, index: string): BranchFiles {
  const git = (args: readonly string[], input?: string) =>
    run({
      ...{ file: 'git', args, cwd: directory, isQuiet: true },
      ...(input === undefined ? {} : { input }),
    })
  const find = async (...args: string[]) => {
    const { exitCode, stdout } = await git(args)
    return exitCode === 0 && stdout.trim() !== '' ? stdout.trim() : undefined
  }
  const gitOutput = async (args: readonly string[], input?: string) => {
    const result = await git(args, input)
    if (result.exitCode !== 0)
      throw new UserError('git-failed', `git failed in ${directory}: ${lastLines(result, 5)}`)
    return result.stdout
  }
  const localHead = (branch: string) =>
    find('rev-parse', '--verify', '--quiet', `refs/heads/${branch}^{commit}`)
  return {
    current: () => find('symbolic-ref', '--quiet', '--short', 'HEAD'),
    remoteDefault: async () =>
      (await find('symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'))?.replace(
        'refs/remotes/origin/',
        '',
      ),
    head: async branch =>
      (await localHead(branch)) ??
      find('rev-parse', '--verify', '--quiet', `refs/remotes/origin/${branch}^{commit}`),
    paths: async commit =>
      (await gitOutput(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]))
        .split('\0')
        .filter(Boolean),
    text: (commit, path) => gitOutput(['cat-file', 'blob', `${commit}:${path}`]),
    commit: request => commitFiles(run, directory, index, request),
    update: async heads => {
      const lines = await Promise.all(
        heads.map(async ({ branch, commit }) => {
          const previousCommit = (await localHead(branch)) ?? '0'.repeat(40)
          return `update refs/heads/${branch} ${commit} ${previousCommit}\n`
        }),
      )
      await gitOutput(['update-ref', '--stdin'], lines.join(''))
    },
    isClean: async paths => (await git(['diff', '--quiet', 'HEAD', '--', ...paths])).exitCode === 0,
    checkOut: async paths => {
      await gitOutput(['checkout', '--quiet', 'HEAD', '--', ...paths])
    },
  }
}

async function commitFiles(
  run: RunCommand,
  directory: string,
  index: string,
  { parent, files, message }: NewCommit,
): Promise<string> {
  const git = async (args: readonly string[], input?: string) => {
    const env = { GIT_INDEX_FILE: index }
    const command = { file: 'git', args, cwd: directory, env, isQuiet: true }
    const result = await run(input === undefined ? command : { ...command, input })
    if (result.exitCode === 0) return result.stdout.trim()
    throw new UserError('git-failed', `git failed in ${directory}: ${lastLines(result, 5)}`)
  }
  await git(['read-tree', parent ?? '--empty'])
  for (const [path, text] of files) {
    const blob = await git(['hash-object', '-w', '--stdin'], text)
    await git(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`])
  }
  const tree = await git(['write-tree'])
  return git(['commit-tree', tree, ...(parent === undefined ? [] : ['-p', parent]), '-m', message])
}
