import type { GitHubRepository } from '../refs/github-repository.ts'
import { explainRepositoryRead } from './explain-repository-read.ts'
import type { GitHubClient } from './github-client.ts'
import { fetchTexts, fetchTree } from './repository-files.ts'

/** Head of a branch, and the texts of some of its files by path. */
export interface BranchTexts {
  readonly head: string
  readonly texts: ReadonlyMap<string, string>
}

/** Fetches the name of the default branch, which may have no commit. @throws UserError with the fix. */
export async function fetchDefaultBranch(
  client: GitHubClient,
  repository: GitHubRepository,
): Promise<string> {
  const { owner, name: repo } = repository
  const { data } = await client.rest.repos.get({ owner, repo }).catch((error: unknown) => {
    throw explainRepositoryRead(error, repository, true)
  })
  return data.default_branch
}

/**
 * Fetches the files of a branch that `isWanted` selects.
 *
 * @returns undefined if the branch does not exist.
 */
export async function fetchBranchTexts(
  client: GitHubClient,
  repository: GitHubRepository,
  branch: string,
  isWanted: (path: string) => boolean,
): Promise<BranchTexts | undefined> {
  const head = await fetchHead(client, repository, branch)
  if (head === undefined) return undefined
  const { files } = await fetchTree(client, repository, head)
  const wantedFiles = files.filter(({ path }) => isWanted(path))
  return { head, texts: await fetchTexts(client, repository, wantedFiles) }
}

/** Fetches the head of a branch; undefined if the branch does not exist. */
async function fetchHead(
  client: GitHubClient,
  { owner, name: repo }: GitHubRepository,
  branch: string,
): Promise<string | undefined> {
  // This request returns an empty list for an empty repository, where a request for one ref fails with 409.
  const { data } = await client.rest.git.listMatchingRefs({ owner, repo, ref: `heads/${branch}` })
  return data.find(({ ref }) => ref === `refs/heads/${branch}`)?.object.sha
}
