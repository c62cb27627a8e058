import { inParallel } from '../concurrency.ts'
import { messageOf } from '../error-message.ts'
import type { GitHubRepository } from '../refs/github-repository.ts'
import { fetchBranchPages } from './branch-pages.ts'
import type { Branch } from './branch-state.ts'
import type { GitHubClient } from './github-client.ts'
import { type HistoryCommit, historyFields, historySchema, readWholeHistory } from './history-pages.ts'
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

/** Reads a launcher repository; nothing of it is written. */
export interface LauncherReader {
  /** Every branch with the file at `path`. */
  readonly readState: (path: string) => Promise<LauncherState>
  /** All commits of every branch that touched the file. @throws Error for more than `maxItems` of one branch. */
  readonly readHistory: (path: string) => Promise<readonly HistoryCommit[]>
}

/** GitHub walks the history of each branch of a page, and gives up after ten seconds. */
const historiesAtOnce = 25
const requestsAtOnce = 4

/** With a token: one request for each hundred branches. */
export function graphqlReader(client: GitHubClient, repository: GitHubRepository): LauncherReader {
  return {
    readState: async path => {
      const { defaultBranch, branches } = await listBranches(client, repository, path)
      const read = await Promise.all(branches.map(branch => readBranch(branch, path)))
      return { defaultBranch, branches: read }
    },
    readHistory: async path => {
      const query = { fields: historyFields, schema: historySchema, path, pageSize: historiesAtOnce }
      const { branches } = await fetchBranchPages(client, repository, query)
      const histories = await inParallel(branches, requestsAtOnce, branch =>
        readWholeHistory({ client, repository, path }, branch),
      )
      return histories.flat()
    },
  }
}

async function readBranch({ name, head, readFile }: Branch, path: string): Promise<BranchText> {
  try {
    const bytes = await readFile()
    const content = bytes === undefined ? absent(path) : { bytes, problem: undefined, isAbsent: false }
    return { branch: name, head, ...content }
  } catch (error) {
    return { branch: name, head, ...unreadable(messageOf(error)) }
  }
}

type Content = Pick<BranchText, 'bytes' | 'problem' | 'isAbsent'>

export function absent(path: string): Content {
  return { bytes: undefined, problem: `it has no file ${path}`, isAbsent: true }
}

export function unreadable(problem: string): Content {
  return { bytes: undefined, problem, isAbsent: false }
}
