import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { UserError } from '../user-error.ts'
import { explainRepositoryRead } from './explain-repository-read.ts'
import type { GitHubClient } from './github-client.ts'
import { responseStatus } from './request-failure.ts'

/**
 * Fetches a file on the default branch.
 *
 * @throws UserError if the file does not exist, is not a regular file, or cannot be read.
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
    // GitHub gives the same response for a missing file, a missing repository and a hidden repository.
    if (responseStatus(error) === 404)
      throw new UserError(
        'trust-root-unavailable',
        `${label} does not exist, or the token cannot access the repository: check the path, commit the file to the default branch, or use a token that can read the repository`,
        { cause: error },
      )
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
