import type { TreeEntry } from '../ingredients/fingerprint.ts'
import { type CommandResult, lastLines, type RunCommand } from '../process.ts'
import type { Pathspec } from './pathspec.ts'

/** The work tree that gets built, as git sees it. */
export interface Checkout {
  /** The commit that is checked out. @throws Error when this is not a git work tree. */
  head(): Promise<string>
  /** The commits that a branch or tag name may mean here, by full ref: `refs/remotes/origin/x` counts as branch x. */
  resolve(name: string): Promise<ReadonlyMap<string, string>>
  /** Files of HEAD that these select; a submodule counts as one, its commit as its content. */
  entries(paths: readonly Pathspec[]): Promise<TreeEntry[]>
  /** Files that these select whose content is not that of HEAD, untracked and ignored ones among them. */
  changes(paths: readonly Pathspec[]): Promise<string[]>
}

export function gitCheckout(run: RunCommand, directory: string): Checkout {
  const git = (args: string[]) => run({ file: 'git', args, cwd: directory, isQuiet: true })
  const must = async (args: string[]) => {
    const result = await git(args)
    if (result.exitCode !== 0) throw new Error(explain(result, directory))
    return result.stdout
  }
  return {
    head: async () => (await must(['rev-parse', '--verify', 'HEAD^{commit}'])).trim(),
    resolve: name => resolveRef(git, name),
    // `git ls-tree` takes no globs, so that HEAD is compared with nothing at all.
    entries: async paths => {
      const nothing = (await must(['hash-object', '-t', 'tree', '/dev/null'])).trim()
      return parseTree(await must([...difference, nothing, 'HEAD', '--', ...paths]))
    },
    changes: async paths =>
      (await must([...status, '--', ...paths]))
        .split('\0')
        .filter(line => line !== '')
        .map(line => line.slice(3)),
  }
}

const difference = ['diff-tree', '-r', '-z', '--no-renames', '--ignore-submodules=none']
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
  const bare = name.replace(/^refs\/(?:heads|tags)\//, '')
  const candidates: [string, string][] = [
    [`refs/heads/${bare}`, `refs/remotes/origin/${bare}`],
    [`refs/heads/${bare}`, `refs/heads/${bare}`],
    [`refs/tags/${bare}`, `refs/tags/${bare}`],
  ]
  const found = new Map<string, string>()
  for (const [ref, local] of candidates) {
    if (name.startsWith('refs/') && ref !== name) continue
    const { exitCode, stdout } = await git(['rev-parse', '--verify', '--quiet', `${local}^{commit}`])
    if (exitCode === 0 && !found.has(ref)) found.set(ref, stdout.trim())
  }
  return found
}

function parseTree(listing: string): TreeEntry[] {
  const entries: TreeEntry[] = []
  // One by one: the matches of 200,000 files together are several times as large as the listing.
  for (const match of listing.matchAll(/:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) A\0([^\0]+)\0/g)) {
    const [, mode = '', objectId = '', path = ''] = match
    entries.push({ mode, objectId, path })
  }
  return entries
}

function explain(result: CommandResult, directory: string): string {
  if (/not a git repository/i.test(result.stderr)) {
    return `${directory} is not a git work tree: add a step \`uses: actions/checkout\` before this one`
  }
  if (/dubious ownership/i.test(result.stderr)) {
    return `git does not trust ${directory}, which belongs to another user: run \`git config --global --add safe.directory ${directory}\` before this step`
  }
  return `git failed in ${directory}: ${lastLines(result, 3)}`
}
