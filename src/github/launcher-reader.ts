import * as v from 'valibot'
import type { GitHubRepository } from '../git/github-repository.ts'
import { fetchBranchPages } from './branch-pages.ts'
import type { Branch } from './branch-state.ts'
import type { GitHubClient } from './github-client.ts'
import { listBranches } from './list-branches.ts'

/** A file at the head of a branch, to look at. */
export interface BranchText {
  readonly branch: string
  readonly head: string
  readonly bytes: Uint8Array | undefined
  /** Why there are no bytes. */
  readonly problem: string | undefined
  /** There is no such file at all. */
  readonly isAbsent: boolean
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

const historySchema = v.object({
  history: v.object({
    pageInfo: v.object({ hasNextPage: v.boolean() }),
    nodes: v.array(v.object({ oid: v.string(), committedDate: v.string(), message: v.string() })),
  }),
})

/** With a token: one request for each hundred branches. */
export function graphqlReader(client: GitHubClient, repository: GitHubRepository): LauncherReader {
  return {
    readState: async path => {
      const { defaultBranch, branches } = await listBranches(client, repository, path)
      const read = await Promise.all(branches.map(branch => readBranch(branch, path)))
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

async function readBranch({ name, head, readFile }: Branch, path: string): Promise<BranchText> {
  try {
    const bytes = await readFile()
    const content = bytes === undefined ? absent(path) : { bytes, problem: undefined, isAbsent: false }
    return { branch: name, head, ...content }
  } catch (error) {
    return { branch: name, head, ...unreadable(error instanceof Error ? error.message : String(error)) }
  }
}

type Content = Pick<BranchText, 'bytes' | 'problem' | 'isAbsent'>

export function absent(path: string): Content {
  return { bytes: undefined, problem: `it has no file ${path}`, isAbsent: true }
}

export function unreadable(problem: string): Content {
  return { bytes: undefined, problem, isAbsent: false }
}
