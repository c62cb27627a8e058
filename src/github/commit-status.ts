import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import type { UserError } from '../user-error.ts'
import type { GitHubClient } from './github-client.ts'
import { requestError } from './request-error.ts'
import { repeatIfLost } from './request-failure.ts'

/** Commit status, which appears on a pull request with a link. */
export interface CommitStatus {
  /** Name of the status. A later status with the same name replaces it. */
  readonly context: string
  readonly state: 'pending' | 'success' | 'failure'
  readonly description: string
  /** Page that the status links to. */
  readonly url: string
}

/**
 * Sets a commit status. If the response is lost, the request is sent again, because only the latest status counts.
 *
 * @throws Error that names the missing permission.
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
  return requestError(error, {
    failed: `A commit status in ${name} could not be set`,
    denied: message =>
      `The token has no permission to set a commit status in ${name} (${message}): give the job \`permissions: statuses: write\`, or set \`status: false\``,
  })
}
