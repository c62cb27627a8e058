import * as v from 'valibot'
import { inParallel } from '../concurrency.ts'
import { parseShape } from '../json.ts'
import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import type { GitHubClient } from './github-client.ts'
import { readingFailure } from './reading-failure.ts'

/** A file of a commit's tree. */
export interface TreeFileEntry {
  readonly path: string
  /** Id of the blob. */
  readonly oid: string
  readonly size: number
}

export interface RepositoryTree {
  readonly files: readonly TreeFileEntry[]
  /** GitHub leaves the rest out of a tree of more than 100,000 entries. */
  readonly isCut: boolean
}

/** Texts of one request. */
const textsAtOnce = 50
const requestsAtOnce = 4
/** Bytes; what is larger was made by a machine. */
const largestText = 5_000_000

/**
 * All files at a commit, symbolic links and submodules left out.
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
      throw readingFailure(error, repository, true)
    })
  const files = data.tree
    .filter(({ mode }) => mode === '100644' || mode === '100755')
    .map(({ path, sha, size = 0 }) => ({ path, oid: sha, size }))
  return { files, isCut: data.truncated }
}

/**
 * The texts of files, by path; what is no text, or very large, is left out.
 *
 * @see https://docs.github.com/en/graphql/reference/objects#blob
 */
export async function fetchTexts(
  client: GitHubClient,
  repository: GitHubRepository,
  files: readonly TreeFileEntry[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = files.filter(({ size }) => size <= largestText)
  const pages = Array.from({ length: Math.ceil(wanted.length / textsAtOnce) }, (_, page) =>
    wanted.slice(page * textsAtOnce, (page + 1) * textsAtOnce),
  )
  const found = await inParallel(pages, requestsAtOnce, page => fetchPage(client, repository, page))
  return new Map(found.flat())
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
    ({ oid }, at) => `f${at}: object(oid: "${oid}") { ... on Blob { text isTruncated } }`,
  )
  const query = `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`
  const answer = await client
    .graphql(query, { owner: repository.owner, name: repository.name })
    .catch((error: unknown) => {
      throw readingFailure(error, repository, true)
    })
  const what = `GitHub's answer about files of ${formatGitHubRepository(repository)}`
  const { repository: blobs } = parseShape(pageSchema, answer, what)
  const texts = await Promise.all(
    files.map(async ({ path, oid }, at): Promise<[string, string] | undefined> => {
      const blob = blobs[`f${at}`]
      const text = blob?.isTruncated ? await fetchWhole(client, repository, oid) : blob?.text
      return text == null ? undefined : [path, text]
    }),
  )
  return texts.filter(text => text !== undefined)
}

async function fetchWhole(
  client: GitHubClient,
  { owner, name: repo }: GitHubRepository,
  oid: string,
): Promise<string> {
  const { data } = await client.rest.git.getBlob({ owner, repo, file_sha: oid })
  return Buffer.from(data.content, 'base64').toString('utf8')
}
