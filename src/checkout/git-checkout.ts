import type { TreeEntry } from '../docker/fingerprint.ts'
import { type CommandResult, lastLines, type RunCommand } from '../process/run-command.ts'

/** The work tree that gets built, as git sees it. */
export interface Checkout {
  /** The commit that is checked out. @throws Error when this is not a git work tree. */
  head(): Promise<string>
  /** The commits that a branch or tag name may mean here, by full ref: `refs/remotes/origin/x` counts as branch x. */
  resolve(name: string): Promise<ReadonlyMap<string, string>>
  /** Files of HEAD at or below these paths. */
  entries(paths: readonly string[]): Promise<TreeEntry[]>
  /** Files at or below these paths whose content is not that of HEAD, untracked ones among them. */
  changes(paths: readonly string[]): Promise<string[]>
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
    entries: async paths =>
      parseTree(await must(['ls-tree', '-r', '-z', '--full-tree', 'HEAD', '--', ...paths])),
    changes: async paths =>
      (await must(['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--', ...paths]))
        .split('\0')
        .filter(line => line !== '')
        .map(line => line.slice(3)),
  }
}

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
  return listing
    .split('\0')
    .filter(line => line !== '')
    .map(line => {
      const [, mode = '', objectId = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
      if (path === '') throw new Error(`git ls-tree printed ${JSON.stringify(line)}, which is not an entry`)
      return { mode, objectId, path }
    })
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
