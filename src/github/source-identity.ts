import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { UserError } from '../user-error.ts'
import { explainRepositoryRead } from './explain-repository-read.ts'
import type { GitHubClient } from './github-client.ts'

/** A repository with its IDs, which do not change when it is renamed. */
export interface RepositoryIdentity {
  readonly repository: GitHubRepository
  readonly repositoryId: string
  readonly ownerId: string
  readonly defaultBranch: string
}

/** @see https://docs.github.com/en/rest/repos/repos#get-a-repository */
export async function fetchIdentity(
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

/**
 * Fetches a file on the default branch.
 *
 * @throws Error if it does not exist, or is not a regular file.
 * @see https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
export async function fetchDefaultBranchFile(
  client: GitHubClient,
  repository: GitHubRepository,
  path: string,
): Promise<Uint8Array> {
  const { owner, name: repo } = repository
  const label = `${path} on the default branch of ${formatGitHubRepository(repository)}`
  const { data } = await client.rest.repos.getContent({ owner, repo, path }).catch((error: unknown) => {
    throw new UserError(
      'trust-root-unavailable',
      `${label} cannot be read: ${explainRepositoryRead(error, repository, true).message}`,
      { cause: error },
    )
  })
  if (Array.isArray(data) || data.type !== 'file' || !('content' in data))
    throw new UserError('trust-root-unavailable', `${label} is not a file: replace it with a regular file`)
  return Buffer.from(data.content, 'base64')
}
