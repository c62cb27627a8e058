import type { GitHubRepository } from '../refs/github-repository.ts'
import type { SourceRef } from '../refs/source-ref.ts'
import type { GitHubClient } from './github-client.ts'

/** Commit of an image, and the ref that the image was reportedly built from. */
export interface ClaimedCommit {
  readonly repository: GitHubRepository
  readonly ref: SourceRef
  readonly commit: string
}

/**
 * Returns whether a branch contains a commit, or a tag points to it. Commits that are visible only through a fork do
 * not count.
 *
 * @throws Error with status 404 if the repository, the ref or the commit does not exist.
 * @see https://docs.github.com/en/rest/commits/commits
 */
export async function isCommitOnRef(
  client: GitHubClient,
  { repository, ref, commit }: ClaimedCommit,
): Promise<boolean> {
  const { owner, name: repo } = repository
  if (ref.kind === 'pull') return false
  const { data } = await client.rest.repos.getCommit({
    ...{ owner, repo, per_page: 1 },
    // Without this prefix, GitHub could resolve a tag of the same name.
    ref: `${ref.kind === 'branch' ? 'heads' : 'tags'}/${ref.short}`,
  })
  if (data.sha === commit) return true
  if (ref.kind === 'tag') return false
  const basehead = `${data.sha}...${commit}`
  const comparison = await client.rest.repos.compareCommitsWithBasehead({
    owner,
    repo,
    basehead,
    per_page: 1,
  })
  return comparison.data.status === 'behind'
}
