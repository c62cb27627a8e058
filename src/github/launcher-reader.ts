import * as v from 'valibot'
import { fetchBranchPages } from './branch-pages.ts'
import type { GitHubClient } from './github-client.ts'
import type { GitHubRepository } from './github-repository.ts'

/** A file at the head of a branch, to look at. */
export interface BranchText {
  readonly branch: string
  readonly head: string
  readonly bytes: Uint8Array | undefined
  /** Why there are no bytes. */
  readonly problem: string | undefined
}

export interface LauncherState {
  readonly defaultBranch: string | undefined
  readonly branches: readonly BranchText[]
}

export interface HistoryCommit {
  readonly branch: string
  readonly sha: string
  /** RFC 3339. */
  readonly date: string
  readonly message: string
}

export interface LauncherHistory {
  readonly commits: readonly HistoryCommit[]
  /** Branches with more commits than were read. */
  readonly cutBranches: readonly string[]
}

/** Reads a launcher repository; nothing of it is written. */
export interface LauncherReader {
  /** Every branch with the file at `path`. */
  readonly readState: (path: string) => Promise<LauncherState>
  /** The newest commits of every branch that touched the file. */
  readonly readHistory: (path: string) => Promise<LauncherHistory>
}

/** Commits of one branch that are read. */
export const longestHistory = 100
/** GitHub walks the history of each branch of a page, and gives up after ten seconds. */
const historiesAtOnce = 25

const stateSchema = v.object({
  oid: v.string(),
  file: v.nullish(
    v.object({
      mode: v.number(),
      object: v.nullish(
        v.object({ isTruncated: v.optional(v.boolean(), false), text: v.nullish(v.string()) }),
      ),
    }),
  ),
})
const historySchema = v.object({
  history: v.object({
    pageInfo: v.object({ hasNextPage: v.boolean() }),
    nodes: v.array(v.object({ oid: v.string(), committedDate: v.string(), message: v.string() })),
  }),
})
const symbolicLink = 0o120000

/** With a token: one request for each hundred branches. */
export function graphqlReader(client: GitHubClient, repository: GitHubRepository): LauncherReader {
  return {
    readState: async path => {
      const fields = 'oid file(path: $path) { mode object { ... on Blob { isTruncated text } } }'
      const query = { fields, schema: stateSchema, path, pageSize: 100 }
      const { defaultBranch, branches } = await fetchBranchPages(client, repository, query)
      const read = branches.map(({ name, commit }) => ({
        branch: name,
        head: commit.oid,
        ...contentOf(commit, path),
      }))
      return { defaultBranch, branches: read }
    },
    readHistory: async path => {
      const fields = `history(first: ${longestHistory}, path: $path) { pageInfo { hasNextPage } nodes { oid committedDate message } }`
      const query = { fields, schema: historySchema, path, pageSize: historiesAtOnce }
      const { branches } = await fetchBranchPages(client, repository, query)
      const commits = branches.flatMap(({ name, commit }) =>
        commit.history.nodes.map(({ oid, committedDate, message }) => {
          return { branch: name, sha: oid, date: committedDate, message }
        }),
      )
      const cut = branches.filter(({ commit }) => commit.history.pageInfo.hasNextPage)
      return { commits, cutBranches: cut.map(({ name }) => name) }
    },
  }
}

function contentOf(
  { file }: v.InferOutput<typeof stateSchema>,
  path: string,
): Pick<BranchText, 'bytes' | 'problem'> {
  if (file == null) return { bytes: undefined, problem: `it has no file ${path}` }
  if (file.mode === symbolicLink) return { bytes: undefined, problem: `${path} is a symbolic link` }
  const { text, isTruncated = false } = file.object ?? {}
  if (text == null || isTruncated)
    return { bytes: undefined, problem: `${path} is no text file, or too large` }
  return { bytes: Buffer.from(text, 'utf8'), problem: undefined }
}
