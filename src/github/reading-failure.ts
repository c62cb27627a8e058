import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { explainRead } from './explain-read.ts'
import { RateLimited } from './rate-limit.ts'
import { responseStatus } from './request-failure.ts'
import { stopBehind } from './requests-stopped.ts'

/** Error that says why a repository could not be read, with or without a token, and how to fix it. */
export function readingFailure(error: unknown, repository: GitHubRepository, hasToken: boolean): Error {
  return new Error(explain(error, formatGitHubRepository(repository), hasToken), { cause: error })
}

function explain(error: unknown, name: string, hasToken: boolean): string {
  const status = responseStatus(error)
  if (status === 404) {
    return hasToken
      ? `${name} does not exist, or the token cannot see it: check the spelling and the token's repository access`
      : `${name} does not exist, or is private: check the spelling, or set GITHUB_TOKEN to a token that can read it`
  }
  const stop = stopBehind(error)
  if (stop instanceof RateLimited && !hasToken) {
    return `GitHub answers no more requests without a token for now (${stop.said}): set GITHUB_TOKEN, which need not have any right for public repositories`
  }
  return explainRead(error, name)
}
