import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { fetchBranchPages } from './branch-pages.ts'
import { assertNotArchived, type Branch, commitFields, makeBranch, targetSchema } from './branch-state.ts'
import type { GitHubClient } from './github-client.ts'

export interface BranchListing {
  readonly branches: readonly Branch[]
  /** Names of the repository's tags. */
  readonly tags: ReadonlySet<string>
  readonly defaultBranch: string | undefined
}

/** Lists all branches with the file at `path`, for reading only; one request per 100 branches. */
export async function listBranches(
  client: GitHubClient,
  repository: GitHubRepository,
  path: string,
): Promise<BranchListing & { readonly isArchived: boolean }> {
  const query = { fields: commitFields, schema: targetSchema, path, pageSize: 100 }
  const { branches, ...listing } = await fetchBranchPages(client, repository, query)
  const place = { client, repository, path }
  return { ...listing, branches: branches.map(({ name, commit }) => makeBranch(place, name, commit)) }
}

/**
 * Lists branches as `listBranches()` does, for callers that write to them.
 *
 * @throws Error if the repository cannot be read or is archived.
 */
export async function listWritableBranches(
  client: GitHubClient,
  repository: GitHubRepository,
  path: string,
): Promise<BranchListing> {
  const listing = await listBranches(client, repository, path)
  assertNotArchived(listing.isArchived, formatGitHubRepository(repository))
  return listing
}
