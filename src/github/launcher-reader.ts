import { mapConcurrent } from '../concurrency.ts'
import { messageOf } from '../error-message.ts'
import type { GitHubRepository } from '../refs/github-repository.ts'
import { fetchBranchPages } from './branch-pages.ts'
import type { Branch, FileLocation } from './branch-state.ts'
import type { FileLocator } from './file-locator.ts'
import type { GitHubClient } from './github-client.ts'
import { type HistoryCommit, historyFields, historySchema, readWholeHistory } from './history-pages.ts'
import { listBranches } from './list-branches.ts'

/** Content of a file at the head of a branch. */
interface BranchText {
  readonly branch: string
  readonly head: string
  /** Path of the file; undefined if unknown. */
  readonly path?: string
  readonly bytes: Uint8Array | undefined
  /** Reason why there are no bytes. */
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
  /** Reads a file of every branch. */
  readonly readState: (locator: FileLocator) => Promise<LauncherState>
  /** Reads all commits that changed the file, on every branch. @throws Error if a branch has more than `maxItems`. */
  readonly readHistory: (locator: FileLocator) => Promise<readonly HistoryCommit[]>
}

/** Branches per request. GitHub walks the history of each branch on a page and times out after 10 seconds. */
const maxHistoriesPerRequest = 25
const maxConcurrentRequests = 4

/** Creates a reader that needs a token. It sends one request per 100 branches. */
export function graphqlReader(client: GitHubClient, repository: GitHubRepository): LauncherReader {
  return {
    readState: async locator => {
      const { defaultBranch, branches } = await listBranches(client, repository, locator)
      const read = await Promise.all(branches.map(branch => readBranch(branch, locator)))
      return { defaultBranch, branches: read }
    },
    readHistory: async locator => {
      const paths = await findPaths(client, repository, locator)
      const histories = await Promise.all(
        [...new Set(paths.values())].map(path => readHistories({ client, repository, path }, paths)),
      )
      return histories.flat()
    },
  }
}

const anyBranch = Symbol('any branch')
/** Path of the file on each branch. */
type BranchPaths = ReadonlyMap<string | typeof anyBranch, string>

/** Finds the path of the file on each branch. Branches on which it cannot be located are omitted. */
async function findPaths(
  client: GitHubClient,
  repository: GitHubRepository,
  locator: FileLocator,
): Promise<BranchPaths> {
  const [only, ...others] = locator.paths
  if (only !== undefined && others.length === 0) return new Map([[anyBranch, only]])
  const { branches } = await listBranches(client, repository, locator)
  return new Map(
    branches.flatMap(({ name, filePath }) => {
      try {
        return [[name, filePath()] as const]
      } catch {
        return []
      }
    }),
  )
}

async function readHistories(location: FileLocation, paths: BranchPaths): Promise<HistoryCommit[]> {
  const { client, repository, path } = location
  const query = { fields: historyFields(path), schema: historySchema, pageSize: maxHistoriesPerRequest }
  const { branches } = await fetchBranchPages(client, repository, query)
  const branchesWithFile = branches.filter(({ name }) => (paths.get(name) ?? paths.get(anyBranch)) === path)
  const histories = await mapConcurrent(branchesWithFile, maxConcurrentRequests, branch =>
    readWholeHistory(location, branch),
  )
  return histories.flat()
}

async function readBranch(
  { name, head, readFile, filePath }: Branch,
  { label }: FileLocator,
): Promise<BranchText> {
  try {
    const bytes = await readFile()
    const content = bytes === undefined ? absent(label) : { bytes, problem: undefined, isAbsent: false }
    return { branch: name, head, path: filePath(), ...content }
  } catch (error) {
    return { branch: name, head, ...unreadable(messageOf(error)) }
  }
}

export type FileContent = Pick<BranchText, 'bytes' | 'problem' | 'isAbsent'>

export function absent(label: string): FileContent {
  return { bytes: undefined, problem: `it has no file ${label}`, isAbsent: true }
}

export function unreadable(problem: string): FileContent {
  return { bytes: undefined, problem, isAbsent: false }
}
