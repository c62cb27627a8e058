import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { UserError } from '../user-error.ts'
import type { GitHubClient } from './github-client.ts'
import { tokenError } from './read-error.ts'
import { gitHubMessage, repeatIfLost, responseStatus } from './request-failure.ts'
import { findRequestsStopped } from './requests-stopped.ts'

/** Status of a commit, which GitHub shows on a pull request with a link. */
export interface CommitStatus {
  /** Name of the status. A later status with the same name replaces it. */
  readonly context: string
  readonly state: 'pending' | 'success' | 'failure'
  readonly description: string
  /** Page that the status links to. */
  readonly url: string
}

/**
 * Sets a status of a commit. The latest one counts, so that it is set again if the response is lost.
 *
 * @throws Error that states which permission the token lacks.
 * @see https://docs.github.com/en/rest/commits/statuses#create-a-commit-status
 */
export async function setCommitStatus(
  client: GitHubClient,
  repository: GitHubRepository,
  sha: string,
  { context, state, description, url }: CommitStatus,
): Promise<void> {
  const { owner, name: repo } = repository
  const request = { owner, repo, sha, state, context, description, target_url: url }
  await repeatIfLost(() => client.rest.repos.createCommitStatus(request)).catch((error: unknown) => {
    throw statusError(error, formatGitHubRepository(repository))
  })
}

function statusError(error: unknown, name: string): UserError {
  const message = gitHubMessage(error)
  const status = responseStatus(error)
  if (status === 401) return tokenError(error)
  if (status === 403 || status === 404)
    return new UserError(
      'permission-missing',
      `The token may not set the status of a commit of ${name} (${message}): give the job \`permissions: statuses: write\`, or set \`status: false\``,
      { cause: error },
    )
  return new UserError(
    findRequestsStopped(error)?.kind ?? 'github-unavailable',
    `The status of a commit of ${name} could not be set: ${message}`,
    { cause: error },
  )
}
