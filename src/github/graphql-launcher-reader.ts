import { errorMessage } from '../error-message.ts'
import { mapConcurrent } from '../map-concurrent.ts'
import type { GitHubRepository } from '../refs/github-repository.ts'
import { fetchBranchPages } from './branch-pages.ts'
import type { Branch, FileLocation } from './branch-state.ts'
import type { FileLocator } from './file-locator.ts'
import type { GitHubClient } from './github-client.ts'
import { type HistoryCommit, historyFields, historySchema, readWholeHistory } from './history-pages.ts'
import { absentFile, type BranchContent, type LauncherReader, unreadableFile } from './launcher-reader.ts'
import { listBranches } from './list-branches.ts'

/**
 * Maximum number of branches per request. GitHub walks the history of each branch on a page and times out after 10
 * seconds.
 */
const maxHistoriesPerRequest = 25
const maxConcurrentRequests = 4

/** Creates a reader that needs a token. It sends one request per 100 branches. */
export function createGraphqlReader(client: GitHubClient, repository: GitHubRepository): LauncherReader {
  return {
    readState: async locator => {
      const { defaultBranch, branches } = await listBranches(client, repository, locator)
      const branchContents = await Promise.all(branches.map(branch => readBranch(branch, locator)))
      return { defaultBranch, branches: branchContents }
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

/** Finds the path of the file on each branch. Branches on which the file cannot be located are omitted. */
async function findPaths(
  client: GitHubClient,
  repository: GitHubRepository,
  locator: FileLocator,
): Promise<BranchPaths> {
  const [singlePath, ...others] = locator.paths
  if (singlePath !== undefined && others.length === 0) return new Map([[anyBranch, singlePath]])
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
): Promise<BranchContent> {
  try {
    const bytes = await readFile()
    const content = bytes === undefined ? absentFile(label) : { bytes, problem: undefined, isAbsent: false }
    return { branch: name, head, path: filePath(), ...content }
  } catch (error) {
    return { branch: name, head, ...unreadableFile(errorMessage(error)) }
  }
}
