import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import type { GitHubClient } from './github-client.ts'
import { gitHubMessage } from './request-failure.ts'

/** The refs that a GitHub repository has now, whatever a checkout of it holds. */
export interface RepositoryRefs {
  /** Short names of all tags. @throws Error that says what GitHub answered. */
  tags(): Promise<string[]>
  /** @param ref a full ref. @throws Error that says what GitHub answered. */
  has(ref: string): Promise<boolean>
}

/** @see https://docs.github.com/en/rest/git/refs */
export function repositoryRefs(client: GitHubClient, repository: GitHubRepository): RepositoryRefs {
  // Asking for one ref answers 404 also to a token that cannot see the repository; a list does not.
  const matching = async (prefix: string) => {
    const request = { owner: repository.owner, repo: repository.name, ref: prefix }
    const found = await client.paginate(client.rest.git.listMatchingRefs, request).catch((error: unknown) => {
      const name = formatGitHubRepository(repository)
      throw new Error(`GitHub does not list the refs of ${name}: ${gitHubMessage(error)}`, { cause: error })
    })
    return found.map(({ ref }) => ref)
  }
  return {
    tags: async () => (await matching('tags/')).map(ref => ref.replace(/^refs\/tags\//, '')),
    has: async ref => (await matching(ref.replace(/^refs\//, ''))).includes(ref),
  }
}
