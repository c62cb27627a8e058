import { mapConcurrent } from '../concurrency.ts'
import { messageOf } from '../error-message.ts'
import type { GitHubRepository } from '../refs/github-repository.ts'
import { fetchBranchPages } from './branch-pages.ts'
import type { Branch } from './branch-state.ts'
import type { GitHubClient } from './github-client.ts'
import { type HistoryCommit, historyFields, historySchema, readWholeHistory } from './history-pages.ts'
import { listBranches } from './list-branches.ts'

/** Content of a file at the head of a branch. */
export interface BranchText {
  readonly branch: string
  readonly head: string
  readonly bytes: Uint8Array | undefined
  /** Why there are no bytes. */
  readonly problem: string | undefined
  /** Whether the file does not exist. */
  readonly isAbsent: boolean
}

export interface LauncherState {
  readonly defaultBranch: string | undefined
  readonly branches: readonly BranchText[]
}

/** Read-only access to a launcher repository. */
export interface LauncherReader {
  /** Reads the file at `path` on every branch. */
  readonly readState: (path: string) => Promise<LauncherState>
  /** Reads all commits that changed the file, on every branch. @throws Error if a branch has more than `maxItems`. */
  readonly readHistory: (path: string) => Promise<readonly HistoryCommit[]>
}

/** Branches per request. GitHub walks the history of each branch on a page and times out after 10 seconds. */
const maxHistoriesPerRequest = 25
const maxConcurrentRequests = 4

/** Creates a reader that needs a token: one request per 100 branches. */
export function graphqlReader(client: GitHubClient, repository: GitHubRepository): LauncherReader {
  return {
    readState: async path => {
      const { defaultBranch, branches } = await listBranches(client, repository, path)
      const read = await Promise.all(branches.map(branch => readBranch(branch, path)))
      return { defaultBranch, branches: read }
    },
    readHistory: async path => {
      const query = { fields: historyFields, schema: historySchema, path, pageSize: maxHistoriesPerRequest }
      const { branches } = await fetchBranchPages(client, repository, query)
      const histories = await mapConcurrent(branches, maxConcurrentRequests, branch =>
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

type DockerfileContent = Pick<BranchText, 'bytes' | 'problem' | 'isAbsent'>

export function absent(path: string): DockerfileContent {
  return { bytes: undefined, problem: `it has no file ${path}`, isAbsent: true }
}

export function unreadable(problem: string): DockerfileContent {
  return { bytes: undefined, problem, isAbsent: false }
}
