import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { UserError } from '../user-error.ts'
import type { GitHubClient } from './github-client.ts'
import { gitHubMessage } from './request-failure.ts'

/** Current refs of a repository on GitHub. A local checkout may lack some of them. */
export interface RepositoryRefs {
  /** Returns the short names of all tags. @throws Error with GitHub's message. */
  tags(): Promise<string[]>
  /**
   * Returns whether the ref exists.
   *
   * @param ref full ref.
   * @throws Error with GitHub's message.
   */
  has(ref: string): Promise<boolean>
}

/** Creates a reader of the refs of a repository. @see https://docs.github.com/en/rest/git/refs */
export function createRepositoryRefs(client: GitHubClient, repository: GitHubRepository): RepositoryRefs {
  // A request for one ref also returns 404 if the token cannot access the repository; a list does not.
  const listRefs = async (prefix: string) => {
    const request = { owner: repository.owner, repo: repository.name, ref: prefix }
    const refs = await client.paginate(client.rest.git.listMatchingRefs, request).catch((error: unknown) => {
      const name = formatGitHubRepository(repository)
      throw new UserError(
        'github-unavailable',
        `GitHub did not return the refs of ${name} (${gitHubMessage(error)}): run this again later`,
        { cause: error },
      )
    })
    return refs.map(({ ref }) => ref)
  }
  return {
    tags: async () => (await listRefs('tags/')).map(ref => ref.replace(/^refs\/tags\//, '')),
    has: async ref => (await listRefs(ref.replace(/^refs\//, ''))).includes(ref),
  }
}
