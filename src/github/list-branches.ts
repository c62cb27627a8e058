import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { fetchBranchPages } from './branch-pages.ts'
import { assertNotArchived, type Branch, commitFields, makeBranch, targetSchema } from './branch-state.ts'
import type { FileLocator } from './file-locator.ts'
import type { GitHubClient } from './github-client.ts'

/** Branches and tags of a repository. */
export interface BranchListing {
  readonly branches: readonly Branch[]
  /** Names of the repository's tags. */
  readonly tags: ReadonlySet<string>
  readonly defaultBranch: string | undefined
}

/** Lists all branches and the located file of each, for callers that only read. Sends one request per 100 branches. */
export async function listBranches(
  client: GitHubClient,
  repository: GitHubRepository,
  locator: FileLocator,
): Promise<BranchListing & { readonly isArchived: boolean }> {
  const query = { fields: commitFields(locator), schema: targetSchema, pageSize: 100 }
  const { branches, ...listing } = await fetchBranchPages(client, repository, query)
  const file = { client, repository, locator }
  return { ...listing, branches: branches.map(({ name, commit }) => makeBranch(file, name, commit)) }
}

/**
 * Lists branches as `listBranches()` does, for callers that write to them.
 *
 * @throws Error if the repository cannot be read or is archived.
 */
export async function listWritableBranches(
  client: GitHubClient,
  repository: GitHubRepository,
  locator: FileLocator,
): Promise<BranchListing> {
  const listing = await listBranches(client, repository, locator)
  assertNotArchived(listing.isArchived, formatGitHubRepository(repository))
  return listing
}
