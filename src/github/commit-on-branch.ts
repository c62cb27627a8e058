import * as v from 'valibot'
import { parseShape } from '../json.ts'
import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import type { GitHubClient } from './github-client.ts'
import { explainWrite } from './write-failure.ts'

interface FileChange {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Commit to create on a branch. */
export interface CommitRequest {
  readonly repository: GitHubRepository
  readonly branch: string
  /** Head that the branch must have; it becomes the parent of the commit. */
  readonly expectedHead: string
  readonly headline: string
  readonly body: string
  readonly changes: readonly FileChange[]
}

export interface Commit {
  readonly sha: string
  readonly url: string
}

const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`

const schema = v.object({
  createCommitOnBranch: v.object({ commit: v.object({ oid: v.string(), url: v.string() }) }),
})

/**
 * Creates one signed commit, only if the branch is at the expected head.
 *
 * @throws ConflictError if the branch has moved or the response was lost, and UserError for any other failure.
 * @see https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch
 */
export async function commitOnBranch(client: GitHubClient, request: CommitRequest): Promise<Commit> {
  const { repository, branch, expectedHead, headline, body, changes } = request
  const input = {
    branch: { repositoryNameWithOwner: formatGitHubRepository(repository), branchName: branch },
    expectedHeadOid: expectedHead,
    message: { headline, body },
    fileChanges: {
      additions: changes.map(({ path, bytes }) => ({
        path,
        contents: Buffer.from(bytes).toString('base64'),
      })),
    },
  }
  const response = await client.graphql(mutation, { input }).catch(async (error: unknown) => {
    throw await explainWrite(client, error, { repository, branch })
  })
  const label = `GitHub's response to the commit on "${branch}"`
  const { commit } = parseShape(schema, response, label).createCommitOnBranch
  return { sha: commit.oid, url: commit.url }
}
