import type { GitHubRepository } from '../refs/github-repository.ts'
import type { GitHubClient } from './github-client.ts'

/**
 * Returns whether a pull request is open; one that was merged is not.
 *
 * @throws Error with status 404 if it does not exist, or the client may not read it.
 * @see https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request
 */
export async function isPullRequestOpen(
  client: GitHubClient,
  { owner, name: repo }: GitHubRepository,
  number: number,
): Promise<boolean> {
  const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number })
  return data.state === 'open'
}
