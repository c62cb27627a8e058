import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { UserError } from '../user-error.ts'
import { explainRepositoryRead } from './explain-repository-read.ts'
import type { GitHubClient } from './github-client.ts'

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
