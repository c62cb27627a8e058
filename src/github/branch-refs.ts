import type { GitHubClient } from './github-client.ts'
import { gitHubMessage } from './request-failure.ts'
import { explainWrite, type WriteTarget } from './write-failure.ts'

/**
 * Creates a branch at a commit.
 *
 * @throws ConflictError if the branch already exists or the response was lost, and UserError for any other failure.
 * @see https://docs.github.com/en/rest/git/refs#create-a-reference
 */
export async function createBranch(client: GitHubClient, target: WriteTarget, commit: string): Promise<void> {
  const { owner, name: repo } = target.repository
  try {
    await client.rest.git.createRef({ owner, repo, ref: `refs/heads/${target.branch}`, sha: commit })
  } catch (error) {
    throw await explainWrite(client, error, target)
  }
}

/**
 * Deletes a branch; succeeds if it does not exist.
 *
 * @throws ConflictError if the response was lost, and UserError for any other failure.
 * @see https://docs.github.com/en/rest/git/refs#delete-a-reference
 */
export async function deleteBranch(client: GitHubClient, target: WriteTarget): Promise<void> {
  const { owner, name: repo } = target.repository
  try {
    await client.rest.git.deleteRef({ owner, repo, ref: `heads/${target.branch}` })
  } catch (error) {
    if (/^Reference does not exist/.test(gitHubMessage(error))) return
    throw await explainWrite(client, error, target)
  }
}
