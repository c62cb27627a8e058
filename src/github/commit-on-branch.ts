import * as v from 'valibot'
import { parseShape } from '../json.ts'
import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import type { GitHubClient } from './github-client.ts'
import { explainWrite } from './write-failure.ts'

interface FileChange {
  readonly path: string
  readonly bytes: Uint8Array
}

export interface CommitRequest {
  readonly repository: GitHubRepository
  readonly branch: string
  /** The commit must land on top of this one. */
  readonly expectedHead: string
  readonly headline: string
  readonly body: string
  readonly change: FileChange
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
 * One signed commit by compare-and-swap: it lands on the expected head or not at all.
 *
 * @throws Conflict when the branch has moved or the answer was lost, Error with the way out otherwise.
 * @see https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch
 */
export async function commitOnBranch(client: GitHubClient, request: CommitRequest): Promise<Commit> {
  const { repository, branch, expectedHead, headline, body, change } = request
  const input = {
    branch: { repositoryNameWithOwner: formatGitHubRepository(repository), branchName: branch },
    expectedHeadOid: expectedHead,
    message: { headline, body },
    fileChanges: {
      additions: [{ path: change.path, contents: Buffer.from(change.bytes).toString('base64') }],
    },
  }
  const answer = await client.graphql(mutation, { input }).catch(async (error: unknown) => {
    throw await explainWrite(client, error, { repository, branch })
  })
  const what = `GitHub's answer to the commit on "${branch}"`
  const { commit } = parseShape(schema, answer, what).createCommitOnBranch
  return { sha: commit.oid, url: commit.url }
}
