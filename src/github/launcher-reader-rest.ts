import { mapConcurrent } from '../concurrency.ts'
import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { explainRepositoryRead } from './explain-repository-read.ts'
import type { GitHubClient } from './github-client.ts'
import type { HistoryCommit } from './history-pages.ts'
import { absent, type BranchText, type LauncherReader, unreadable } from './launcher-reader.ts'
import { maxItems, tooManyError } from './page-cursor.ts'
import { responseStatus } from './request-failure.ts'

const maxConcurrentRequests = 4

/** Creates a reader that needs no token: one request per branch, of the 60 an hour that GitHub allows. */
export function restReader(client: GitHubClient, repository: GitHubRepository): LauncherReader {
  const { owner, name: repo } = repository
  const explain = (error: unknown): never => {
    throw explainRepositoryRead(error, repository, false)
  }
  const listBranches = async () =>
    client.paginate(client.rest.repos.listBranches, { owner, repo, per_page: 100 }).catch(explain)

  return {
    readState: async path => {
      const { data } = await client.rest.repos.get({ owner, repo }).catch(explain)
      const branches = await mapConcurrent(
        await listBranches(),
        maxConcurrentRequests,
        async ({ name, commit }) => {
          const content = await readFile(client, repository, name, path).catch(explain)
          return { branch: name, head: commit.sha, ...content }
        },
      )
      return { defaultBranch: data.default_branch, branches }
    },
    readHistory: async path => {
      const histories = await mapConcurrent(
        await listBranches(),
        maxConcurrentRequests,
        async ({ name, commit }) => {
          const request = { owner, repo, sha: commit.sha, path, per_page: 100 }
          const commits = await readCommits(client, request).catch(explain)
          if (commits.length > maxItems)
            throw tooManyError(
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

async function readFile(
  client: GitHubClient,
  { owner, name: repo }: GitHubRepository,
  ref: string,
  path: string,
): Promise<Pick<BranchText, 'bytes' | 'problem' | 'isAbsent'>> {
  try {
    const { data } = await client.rest.repos.getContent({ owner, repo, path, ref })
    if (Array.isArray(data) || data.type !== 'file' || data.encoding !== 'base64') {
      return unreadable(`${path} is no file, or too large`)
    }
    return { bytes: Buffer.from(data.content, 'base64'), problem: undefined, isAbsent: false }
  } catch (error) {
    if (responseStatus(error) !== 404) throw error
    return absent(path)
  }
}
