import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { UserError } from '../user-error.ts'
import { RateLimitError } from './rate-limit.ts'
import { explainRead } from './read-failure.ts'
import { responseStatus } from './request-failure.ts'
import { findRequestsStoppedError } from './requests-stopped.ts'

/** Returns an error that states why a repository could not be read, with or without a token, and how to fix it. */
export function explainRepositoryRead(
  error: unknown,
  repository: GitHubRepository,
  hasToken: boolean,
): UserError {
  const name = formatGitHubRepository(repository)
  if (responseStatus(error) === 404) {
    const fix = hasToken
      ? `the token cannot access it: check the spelling and the token's repository access`
      : 'is private: check the spelling, or set GITHUB_TOKEN to a token that can read it'
    return new UserError('repository-not-found', `${name} does not exist, or ${fix}`, { cause: error })
  }
  const stop = findRequestsStoppedError(error)
  if (stop instanceof RateLimitError && !hasToken) {
    return new UserError(
      'rate-limited',
      `GitHub temporarily rejects requests without a token (${stop.serverMessage}): set GITHUB_TOKEN, which needs no permissions for public repositories`,
      { cause: error },
    )
  }
  return explainRead(error, name)
}
