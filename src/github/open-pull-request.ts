import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { UserError } from '../user-error.ts'
import { createBranch, deleteBranch } from './branch-refs.ts'
import { type BranchTexts, fetchBranchTexts } from './branch-texts.ts'
import { commitOnBranch } from './commit-on-branch.ts'
import type { GitHubClient } from './github-client.ts'
import { gitHubMessage, responseStatus } from './request-failure.ts'
import { ConflictError } from './write-failure.ts'

/** Files to propose in a pull request. */
export interface FileProposal {
  readonly repository: GitHubRepository
  /** Branch to change. */
  readonly base: string
  /** Branch of the pull request, which is created. */
  readonly branch: string
  readonly files: ReadonlyMap<string, string>
  readonly title: string
  readonly body: string
}

/** Open pull request. */
export interface OpenedPullRequest {
  readonly url: string
  /** Whether a pull request with the same files was already open, so that nothing was changed. */
  readonly isUnchanged: boolean
}

/**
 * Opens a pull request with one commit. If a pull request is already open and its files differ, adds a commit to that pull
 * request. The branch is never force-pushed.
 *
 * @throws UserError with the fix.
 */
export async function openPullRequest(
  client: GitHubClient,
  proposal: FileProposal,
): Promise<OpenedPullRequest> {
  const isCommitted = await commitFiles(client, { ...proposal, from: proposal.base })
  const { owner, name: repo } = proposal.repository
  try {
    const { data: openPulls } = await client.rest.pulls.list({
      ...{ owner, repo, state: 'open', per_page: 1 },
      head: `${owner}:${proposal.branch}`,
      base: proposal.base,
    })
    const [openPull] = openPulls
    if (openPull !== undefined) return { url: openPull.html_url, isUnchanged: !isCommitted }
    const { data } = await client.rest.pulls.create({
      ...{ owner, repo, head: proposal.branch, base: proposal.base },
      ...{ title: proposal.title, body: proposal.body },
    })
    return { url: data.html_url, isUnchanged: false }
  } catch (error) {
    const name = formatGitHubRepository(proposal.repository)
    const isDenied = [403, 404].includes(responseStatus(error) ?? 0)
    throw new UserError(
      isDenied ? 'permission-missing' : 'github-unavailable',
      `the pull request in ${name} cannot be opened (${gitHubMessage(error)}): ${
        isDenied
          ? 'give the token the permission "Pull requests: read and write"'
          : `run the command again. If the branch ${proposal.branch} is left over from an earlier pull request, delete it first`
      }`,
      { cause: error },
    )
  }
}

/** Files to commit to a branch, which is created from another branch if it does not exist. */
export type BranchCommit = Pick<FileProposal, 'repository' | 'branch' | 'files' | 'title'> & {
  readonly from: string
}

/** Commits files to a branch. @returns false if the branch already has these files. */
export async function commitFiles(client: GitHubClient, commit: BranchCommit): Promise<boolean> {
  const { repository, branch, files, title, from } = commit
  const read = (name: string) => fetchBranchTexts(client, repository, name, path => files.has(path))
  const branchTexts = await read(branch)
  if (branchTexts !== undefined && hasFiles(branchTexts, files)) return false
  const base = branchTexts ?? (await read(from))
  if (base === undefined)
    throw new UserError(
      'repository-empty',
      `${formatGitHubRepository(repository)} has no branch "${from}": push this branch first`,
    )
  try {
    if (branchTexts === undefined) await createBranch(client, { repository, branch }, base.head)
    const changes = [...files].map(([path, text]) => ({ path, bytes: Buffer.from(text) }))
    await commitOnBranch(client, {
      ...{ repository, branch, expectedHead: base.head, headline: title, body: '' },
      changes,
    })
    return true
  } catch (error) {
    if (branchTexts === undefined && !(error instanceof ConflictError))
      await deleteBranch(client, { repository, branch }).catch(() => {})
    throw explainCommit(error, commit)
  }
}

function hasFiles({ texts }: BranchTexts, files: ReadonlyMap<string, string>): boolean {
  return [...files].every(([path, text]) => texts.get(path) === text)
}

/** Returns the error for a failed commit. Files in `.github/workflows` need an additional permission. */
function explainCommit(error: unknown, { repository, branch }: BranchCommit): unknown {
  const name = formatGitHubRepository(repository)
  if (error instanceof ConflictError)
    return new UserError(
      'branch-busy',
      `branch "${branch}" of ${name} was changed at the same time: run the command again`,
      {
        cause: error,
      },
    )
  if (!(error instanceof UserError) || error.kind !== 'permission-missing') return error
  return new UserError(
    'permission-missing',
    `the token has no permission to write workflows to ${name} (${gitHubMessage(error.cause)}): give the token Contents, Pull requests and Workflows: read and write`,
    { cause: error },
  )
}
