import { errorMessage } from '../error-message.ts'
import { mapConcurrent } from '../map-concurrent.ts'
import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { explainRepositoryRead } from './explain-repository-read.ts'
import type { FileLocator } from './file-locator.ts'
import type { GitHubClient } from './github-client.ts'
import type { HistoryCommit } from './history-pages.ts'
import { absentFile, type FileContent, type LauncherReader, unreadableFile } from './launcher-reader.ts'
import { maxItems, tooManyItemsError } from './page-cursor.ts'
import { responseStatus } from './request-failure.ts'

const maxConcurrentRequests = 4

/** Creates a reader that needs no token. It sends one request per branch; GitHub allows 60 per hour without a token. */
export function createRestReader(client: GitHubClient, repository: GitHubRepository): LauncherReader {
  const { owner, name: repo } = repository
  const explain = (error: unknown): never => {
    throw explainRepositoryRead(error, repository, false)
  }
  const listBranches = async () =>
    client.paginate(client.rest.repos.listBranches, { owner, repo, per_page: 100 }).catch(explain)

  return {
    readState: async locator => {
      const { data } = await client.rest.repos.get({ owner, repo }).catch(explain)
      const branches = await mapConcurrent(
        await listBranches(),
        maxConcurrentRequests,
        async ({ name, commit }) => {
          const content = await readLocated({ client, repository, commit: commit.sha }, locator).catch(
            explain,
          )
          return { branch: name, head: commit.sha, ...content }
        },
      )
      return { defaultBranch: data.default_branch, branches }
    },
    readHistory: async locator => {
      const histories = await mapConcurrent(
        await listBranches(),
        maxConcurrentRequests,
        async ({ name, commit }) => {
          const path = await locate({ client, repository, commit: commit.sha }, locator).catch(explain)
          if (typeof path !== 'string') return []
          const request = { owner, repo, sha: commit.sha, path, per_page: 100 }
          const commits = await readCommits(client, request).catch(explain)
          if (commits.length > maxItems)
            throw tooManyItemsError(
              `Branch "${name}" of ${formatGitHubRepository(repository)}`,
              `commits to ${path}`,
            )
          return commits.map((commit): HistoryCommit => ({ branch: name, ...commit }))
        },
      )
      return histories.flat()
    },
  }
}

interface CommitLocation {
  readonly client: GitHubClient
  readonly repository: GitHubRepository
  readonly commit: string
}

interface LocateFailure {
  readonly problem: string
}

/** Returns the path of the file. Sends a request only if several paths are possible. */
async function locate(
  { client, repository: { owner, name: repo }, commit }: CommitLocation,
  locator: FileLocator,
): Promise<string | LocateFailure> {
  const [singlePath, ...others] = locator.paths
  if (singlePath !== undefined && others.length === 0) return singlePath
  const { data } = await client.rest.git.getTree({ owner, repo, tree_sha: commit, recursive: '1' })
  if (data.truncated) return { problem: `it has too many files to search for ${locator.label}` }
  const kinds = new Map(
    data.tree.map(({ path, type }) => [path, type === 'tree' ? 'directory' : 'file'] as const),
  )
  try {
    return locator.locate(path => kinds.get(path))
  } catch (error) {
    return { problem: errorMessage(error) }
  }
}

async function readLocated(location: CommitLocation, locator: FileLocator): Promise<FileContent> {
  const path = await locate(location, locator)
  if (typeof path !== 'string') return unreadableFile(path.problem)
  return (await readFile(location, path)) ?? absentFile(locator.label)
}

type CommitsRequest = {
  readonly owner: string
  readonly repo: string
  readonly sha: string
  readonly path: string
  readonly per_page: number
}

/** Reads commits, newest first, up to the page that exceeds `maxItems`. */
async function readCommits(client: GitHubClient, request: CommitsRequest) {
  const pages = client.paginate.iterator(client.rest.repos.listCommits, request)
  const commits: { readonly sha: string; readonly date: string; readonly message: string }[] = []
  for await (const { data } of pages) {
    for (const { sha, commit } of data)
      commits.push({ sha, date: commit.committer?.date ?? '', message: commit.message })
    if (commits.length > maxItems) break
  }
  return commits
}

/** Reads a file at a commit. @returns undefined if the file does not exist. */
async function readFile(
  { client, repository: { owner, name: repo }, commit }: CommitLocation,
  path: string,
): Promise<FileContent | undefined> {
  try {
    const { data } = await client.rest.repos.getContent({ owner, repo, path, ref: commit })
    if (Array.isArray(data) || data.type !== 'file' || data.encoding !== 'base64') {
      return unreadableFile(`${path} is not a file, or is too large`)
    }
    return { bytes: Buffer.from(data.content, 'base64'), problem: undefined, isAbsent: false }
  } catch (error) {
    if (responseStatus(error) !== 404) throw error
    return undefined
  }
}
