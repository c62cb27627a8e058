import * as v from 'valibot'
import { parseShape } from '../json.ts'
import { mapConcurrent } from '../map-concurrent.ts'
import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { explainRepositoryRead } from './explain-repository-read.ts'
import type { GitHubClient } from './github-client.ts'

/** File in a commit's tree. */
export interface TreeFileEntry {
  readonly path: string
  /** ID of the blob. */
  readonly oid: string
  /** Size in bytes. */
  readonly size: number
}

/** Files of a commit. */
export interface RepositoryTree {
  readonly files: readonly TreeFileEntry[]
  /** Whether GitHub truncated the tree, as it does beyond 100,000 entries. */
  readonly isTruncated: boolean
}

const maxTextsPerRequest = 50
const maxConcurrentRequests = 4
/** Maximum size of a text in bytes; larger files are usually generated. */
const maxTextSize = 5_000_000

/**
 * Fetches all files at a commit, without symbolic links and submodules.
 *
 * @see https://docs.github.com/en/rest/git/trees#get-a-tree
 */
export async function fetchTree(
  client: GitHubClient,
  repository: GitHubRepository,
  commit: string,
): Promise<RepositoryTree> {
  const { owner, name: repo } = repository
  const { data } = await client.rest.git
    .getTree({ owner, repo, tree_sha: commit, recursive: 'true' })
    .catch((error: unknown) => {
      throw explainRepositoryRead(error, repository, true)
    })
  const files = data.tree
    .filter(({ mode }) => mode === '100644' || mode === '100755')
    .map(({ path, sha, size = 0 }) => ({ path, oid: sha, size }))
  return { files, isTruncated: data.truncated }
}

/**
 * Fetches the text of files, by path; binary and very large files are omitted.
 *
 * @see https://docs.github.com/en/graphql/reference/objects#blob
 */
export async function fetchTexts(
  client: GitHubClient,
  repository: GitHubRepository,
  files: readonly TreeFileEntry[],
): Promise<ReadonlyMap<string, string>> {
  const smallFiles = files.filter(({ size }) => size <= maxTextSize)
  const pages = Array.from({ length: Math.ceil(smallFiles.length / maxTextsPerRequest) }, (_, page) =>
    smallFiles.slice(page * maxTextsPerRequest, (page + 1) * maxTextsPerRequest),
  )
  const pageTexts = await mapConcurrent(pages, maxConcurrentRequests, page =>
    fetchPage(client, repository, page),
  )
  return new Map(pageTexts.flat())
}

const blobSchema = v.nullable(
  v.object({ text: v.nullish(v.string()), isTruncated: v.optional(v.boolean(), false) }),
)
const pageSchema = v.object({ repository: v.record(v.string(), blobSchema) })

async function fetchPage(
  client: GitHubClient,
  repository: GitHubRepository,
  files: readonly TreeFileEntry[],
): Promise<[string, string][]> {
  const fields = files.map(
    ({ oid }, index) => `f${index}: object(oid: "${oid}") { ... on Blob { text isTruncated } }`,
  )
  const query = `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`
  const response = await client
    .graphql(query, { owner: repository.owner, name: repository.name })
    .catch((error: unknown) => {
      throw explainRepositoryRead(error, repository, true)
    })
  const label = `GitHub's response about files of ${formatGitHubRepository(repository)}`
  const { repository: blobs } = parseShape(pageSchema, response, label)
  const texts = await Promise.all(
    files.map(async ({ path, oid }, index): Promise<[string, string] | undefined> => {
      const blob = blobs[`f${index}`]
      const text = blob?.isTruncated ? await fetchBlobText(client, repository, oid) : blob?.text
      return text == null ? undefined : [path, text]
    }),
  )
  return texts.filter(text => text !== undefined)
}

async function fetchBlobText(
  client: GitHubClient,
  { owner, name: repo }: GitHubRepository,
  oid: string,
): Promise<string> {
  const { data } = await client.rest.git.getBlob({ owner, repo, file_sha: oid })
  return Buffer.from(data.content, 'base64').toString('utf8')
}
