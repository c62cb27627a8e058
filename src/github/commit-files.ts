import { mapConcurrent } from '../map-concurrent.ts'
import type { GitHubRepository } from '../refs/github-repository.ts'
import type { GitHubClient } from './github-client.ts'

/** Commit and the files that it changes. */
export interface CommitFiles {
  readonly date: Date
  /** Paths of added, changed and deleted files, and both paths of a renamed file. */
  readonly files: readonly string[]
}

const maxConcurrentRequests = 6
/** Maximum number of commits. GitHub lists up to 100 commits per request, and the files of one commit per request. */
const maxCommits = 100

/**
 * Fetches up to 100 of the newest commits of a branch, with one request for each. Merge commits are omitted, because
 * the merged commits are listed themselves.
 *
 * @see https://docs.github.com/en/rest/commits/commits#get-a-commit
 */
export async function fetchCommitFiles(
  client: GitHubClient,
  { owner, name: repo }: GitHubRepository,
  branch: string,
): Promise<CommitFiles[]> {
  const { data } = await client.rest.repos.listCommits({ owner, repo, sha: branch, per_page: maxCommits })
  const changes = data.filter(({ parents }) => parents.length < 2)
  return mapConcurrent(changes, maxConcurrentRequests, async ({ sha, commit }) => {
    const { data: details } = await client.rest.repos.getCommit({ owner, repo, ref: sha })
    const files = (details.files ?? []).flatMap(({ filename, previous_filename: previous }) => [
      filename,
      ...(previous === undefined ? [] : [previous]),
    ])
    return { date: new Date(commit.committer?.date ?? commit.author?.date ?? 0), files }
  })
}
