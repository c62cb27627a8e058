import type { GitHubRepository } from '../git/github-repository.ts'
import { inParallel } from '../parallel/in-parallel.ts'
import type { GitHubClient } from './github-client.ts'
import {
  absent,
  type BranchText,
  type HistoryCommit,
  type LauncherReader,
  longestHistory,
  unreadable,
} from './launcher-reader.ts'
import { readingFailure } from './reading-failure.ts'
import { statusOf } from './request-failure.ts'

const atOnce = 4

/** Without a token: one request for each branch, which GitHub allows sixty of an hour. */
export function restReader(client: GitHubClient, repository: GitHubRepository): LauncherReader {
  const { owner, name: repo } = repository
  const explain = (error: unknown): never => {
    throw readingFailure(error, repository, false)
  }
  const listBranches = async () =>
    client.paginate(client.rest.repos.listBranches, { owner, repo, per_page: 100 }).catch(explain)

  return {
    readState: async path => {
      const { data } = await client.rest.repos.get({ owner, repo }).catch(explain)
      const branches = await inParallel(await listBranches(), atOnce, async ({ name, commit }) => {
        const content = await readFile(client, repository, name, path).catch(explain)
        return { branch: name, head: commit.sha, ...content }
      })
      return { defaultBranch: data.default_branch, branches }
    },
    readHistory: async path => {
      const histories = await inParallel(await listBranches(), atOnce, async ({ name }) => {
        const request = { owner, repo, sha: name, path, per_page: longestHistory }
        const { data, headers } = await client.rest.repos.listCommits(request).catch(explain)
        const commits = data.map(({ sha, commit }): HistoryCommit => {
          return { branch: name, sha, date: commit.committer?.date ?? '', message: commit.message }
        })
        return { name, commits, isCut: /rel="next"/.test(headers.link ?? '') }
      })
      return {
        commits: histories.flatMap(({ commits }) => commits),
        cutBranches: histories.filter(({ isCut }) => isCut).map(({ name }) => name),
      }
    },
  }
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
    if (statusOf(error) !== 404) throw error
    return absent(path)
  }
}
