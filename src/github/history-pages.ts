import * as v from 'valibot'
import { parseShape } from '../json.ts'
import { formatGitHubRepository } from '../refs/github-repository.ts'
import type { FileLocation } from './branch-state.ts'
import { explainRepositoryRead } from './explain-repository-read.ts'
import { PageCursor, pageInfoFields, pageInfoSchema } from './page-cursor.ts'

/** Commit on a branch that changed the file. */
export interface HistoryCommit {
  readonly branch: string
  readonly sha: string
  /** Time of the commit, in RFC 3339 format. */
  readonly date: string
  readonly message: string
}

/** Returns GraphQL fields of a commit with the first page of the history of a file. */
export function historyFields(path: string): string {
  return `oid history(first: 100, path: ${JSON.stringify(path)}) { ${pageInfoFields} nodes { oid committedDate message } }`
}

const pageSchema = v.object({
  pageInfo: pageInfoSchema,
  nodes: v.array(v.object({ oid: v.string(), committedDate: v.string(), message: v.string() })),
})
export const historySchema = v.object({ oid: v.string(), history: pageSchema })

type HistoryPage = v.InferOutput<typeof pageSchema>

/** Branch, and the first page of the history of a file on it. */
export interface BranchHistory {
  readonly name: string
  readonly commit: v.InferOutput<typeof historySchema>
}

/** Reads the commits up to `head` that changed the file. @throws Error if there are more than `maxItems` commits. */
export async function readHistoryBefore(
  location: FileLocation,
  { name, head }: { readonly name: string; readonly head: string },
): Promise<HistoryCommit[]> {
  const history = await fetchHistoryPage(location, head, null)
  return readWholeHistory(location, { name, commit: { oid: head, history } })
}

/** Reads the first page and fetches all others. @throws Error if there are more than `maxItems` commits. */
export async function readWholeHistory(
  location: FileLocation,
  { name: branch, commit: { oid, history } }: BranchHistory,
): Promise<HistoryCommit[]> {
  const owner = `Branch "${branch}" of ${formatGitHubRepository(location.repository)}`
  const cursor = new PageCursor(owner, `commits to ${location.path}`)
  const commits: HistoryCommit[] = []
  for (let page: HistoryPage = history; ; page = await fetchHistoryPage(location, oid, cursor.after)) {
    for (const { oid: sha, committedDate, message } of page.nodes)
      commits.push({ branch, sha, date: committedDate, message })
    cursor.advance(page.pageInfo, page.nodes.length)
    if (cursor.isAtEnd) return commits
  }
}

const query = `query ($owner: String!, $name: String!, $oid: GitObjectID!, $path: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) {
      ... on Commit { history(first: 100, path: $path, after: $after) { ${pageInfoFields} nodes { oid committedDate message } } }
    }
  }
}`

const schema = v.object({ repository: v.object({ object: v.object({ history: pageSchema }) }) })

/** Fetches a page by commit instead of by branch, because the branch may move in the meantime. */
async function fetchHistoryPage(
  { client, repository, path }: FileLocation,
  oid: string,
  after: string | null,
): Promise<HistoryPage> {
  const { owner, name } = repository
  const response = await client.graphql(query, { owner, name, oid, path, after }).catch((error: unknown) => {
    throw explainRepositoryRead(error, repository, true)
  })
  const label = `GitHub's response about ${formatGitHubRepository(repository)}`
  return parseShape(schema, response, label).repository.object.history
}
