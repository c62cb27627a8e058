import type { GitHubRepository } from '../refs/github-repository.ts'
import { explainRepositoryRead } from './explain-repository-read.ts'
import type { GitHubClient } from './github-client.ts'

/** Repository, with the IDs that stay the same when it is renamed. */
export interface RepositoryIdentity {
  readonly repository: GitHubRepository
  readonly repositoryId: string
  readonly ownerId: string
  readonly defaultBranch: string
}

/**
 * Fetches the identity of a repository.
 *
 * @throws Error if the repository cannot be read.
 * @see https://docs.github.com/en/rest/repos/repos#get-a-repository
 */
export async function fetchRepositoryIdentity(
  client: GitHubClient,
  repository: GitHubRepository,
  hasToken: boolean,
): Promise<RepositoryIdentity> {
  const { owner, name: repo } = repository
  const { data } = await client.rest.repos.get({ owner, repo }).catch((error: unknown) => {
    throw explainRepositoryRead(error, repository, hasToken)
  })
  return {
    repository: { owner: data.owner.login, name: data.name },
    repositoryId: String(data.id),
    ownerId: String(data.owner.id),
    defaultBranch: data.default_branch,
  }
}
