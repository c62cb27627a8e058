import * as v from 'valibot'
import { parseShape } from '../json/parse-json.ts'
import { type GitHubClient, messageOf, statusOf } from './github-client.ts'
import { formatGitHubRepository, type GitHubRepository } from './github-repository.ts'

export interface FileChange {
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

/** Somebody else committed in between: read again and decide anew. */
export class StaleHead extends Error {}

const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`

const schema = v.object({
  createCommitOnBranch: v.object({ commit: v.object({ oid: v.string(), url: v.string() }) }),
})
const errorsSchema = v.object({
  errors: v.array(v.object({ type: v.optional(v.string()), message: v.string() })),
})

/**
 * One signed commit by compare-and-swap: it lands on the expected head or not at all.
 *
 * @throws StaleHead when the branch has moved, Error with the way out otherwise.
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
  const answer = await client.graphql(mutation, { input }).catch((error: unknown) => {
    throw explain(error, request)
  })
  const { commit } = parseShape(
    schema,
    answer,
    `GitHub's answer to the commit on "${branch}"`,
  ).createCommitOnBranch
  return { sha: commit.oid, url: commit.url }
}

function explain(error: unknown, { repository, branch }: CommitRequest): Error {
  const name = formatGitHubRepository(repository)
  const said = messageOf(error)
  const types = typesOf(error)
  // A branch that moves after GitHub's own check of the head is answered as FORBIDDEN, in these words.
  if (types.includes('STALE_DATA') || /\bis at [0-9a-f]+ but expected\b/i.test(said))
    return new StaleHead(said, { cause: error })
  if (types.includes('FORBIDDEN') || statusOf(error) === 403) {
    return new Error(
      `The token may not write to ${name} (${said}): give the job \`permissions: contents: write\``,
      {
        cause: error,
      },
    )
  }
  return new Error(`The commit on branch "${branch}" of ${name} was refused: ${said}`, { cause: error })
}

function typesOf(error: unknown): string[] {
  const result = v.safeParse(errorsSchema, error)
  return result.success ? result.output.errors.flatMap(({ type }) => type ?? []) : []
}
