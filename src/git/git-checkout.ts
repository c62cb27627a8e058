import type { TreeEntry } from '../ingredients/fingerprint.ts'
import { type CommandResult, lastLines, type RunCommand } from '../process.ts'
import { UserError } from '../user-error.ts'
import type { Pathspec } from './pathspec.ts'

/** Git work tree from which an image is built. */
export interface Checkout {
  /** Returns the commit that is checked out. @throws Error if this is not a git work tree. */
  head(): Promise<string>
  /**
   * Returns the commits to which a branch or tag name may refer, by full ref. `refs/remotes/origin/x` counts as branch
   * x.
   */
  resolve(name: string): Promise<ReadonlyMap<string, string>>
  /**
   * Lists the selected files of a commit, by default HEAD. A submodule counts as one file, whose content is its commit.
   */
  entries(paths: readonly Pathspec[], commit?: string): Promise<TreeEntry[]>
  /** Reads a text file of a commit. @throws Error if the commit has no such file. */
  readFile(commit: string, path: string): Promise<Uint8Array>
  /** Lists the selected files whose content differs from HEAD, including untracked and ignored files. */
  changes(paths: readonly Pathspec[]): Promise<string[]>
}

/** Returns access to the git work tree in a directory. */
export function gitCheckout(run: RunCommand, directory: string): Checkout {
  const git = (args: string[]) => run({ file: 'git', args, cwd: directory, isQuiet: true })
  const gitOutput = async (args: string[]) => {
    const result = await git(args)
    if (result.exitCode !== 0) throw new UserError('git-failed', explain(result, directory))
    return result.stdout
  }
  return {
    head: async () => (await gitOutput(['rev-parse', '--verify', 'HEAD^{commit}'])).trim(),
    resolve: name => resolveRef(git, name),
    // `git ls-tree` does not support globs, so HEAD is compared with the empty tree.
    entries: async (paths, commit = 'HEAD') => {
      const emptyTree = (await gitOutput(['hash-object', '-t', 'tree', '/dev/null'])).trim()
      return parseTree(await gitOutput([...diffTree, emptyTree, commit, '--', ...paths]))
    },
    readFile: async (commit, path) => Buffer.from(await gitOutput(['cat-file', 'blob', `${commit}:${path}`])),
    changes: async paths =>
      (await gitOutput([...status, '--', ...paths]))
        .split('\0')
        .filter(line => line !== '')
        .map(line => line.slice(3)),
  }
}

const diffTree = ['diff-tree', '-r', '-z', '--no-renames', '--ignore-submodules=none']
const status = [
  'status',
  '--porcelain',
  '-z',
  '--no-renames',
  '--untracked-files=all',
  '--ignored=traditional',
]

async function resolveRef(
  git: (args: string[]) => Promise<CommandResult>,
  name: string,
): Promise<ReadonlyMap<string, string>> {
  const shortName = name.replace(/^refs\/(?:heads|tags)\//, '')
  const candidates: [string, string][] = [
    [`refs/heads/${shortName}`, `refs/remotes/origin/${shortName}`],
    [`refs/heads/${shortName}`, `refs/heads/${shortName}`],
    [`refs/tags/${shortName}`, `refs/tags/${shortName}`],
  ]
  const commits = new Map<string, string>()
  for (const [ref, local] of candidates) {
    if (name.startsWith('refs/') && ref !== name) continue
    const { exitCode, stdout } = await git(['rev-parse', '--verify', '--quiet', `${local}^{commit}`])
    if (exitCode === 0 && !commits.has(ref)) commits.set(ref, stdout.trim())
  }
  return commits
}

function parseTree(listing: string): TreeEntry[] {
  const entries: TreeEntry[] = []
  // The matches are not collected in an array, which would be several times as large as the listing of 200,000 files.
  for (const match of listing.matchAll(/:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) A\0([^\0]+)\0/g)) {
    const [, mode = '', objectId = '', path = ''] = match
    entries.push({ mode, objectId, path })
  }
  return entries
}

function explain(result: CommandResult, directory: string): string {
  if (/not a git repository/i.test(result.stderr)) {
    return `${directory} is not a git work tree: add a step \`uses: actions/checkout\` before this step`
  }
  if (/dubious ownership/i.test(result.stderr)) {
    return `git does not trust ${directory}, which belongs to another user: run \`git config --global --add safe.directory ${directory}\` before this step`
  }
  return `git failed in ${directory}: ${lastLines(result, 3)}`
}
