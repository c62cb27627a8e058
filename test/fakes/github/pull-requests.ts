import { resolveCommit } from './git/objects.ts'
import { git, tryGit } from './git/run-git.ts'
import { nextNumber } from './issues.ts'
import { fullName, type GitHubState, getRepository, type Repository } from './state.ts'

export type PullRequestComment = {
  readonly id: number
  readonly author: string
  body: string
  readonly createdAt: Date
  updatedAt: Date
}

export type FakePullRequest = {
  readonly number: number
  readonly author: string
  /** Full name of the head's repository. */
  readonly headRepository: string
  readonly headBranch: string
  readonly baseBranch: string
  readonly title: string
  readonly body: string | null
  state: 'open' | 'closed'
  locked: boolean
  readonly comments: PullRequestComment[]
}

export type FakeStatus = {
  readonly sha: string
  readonly context: string
  readonly state: string
  readonly description: string | null
  readonly url: string | null
}

export type PullRequestOptions = {
  /** Full name of the head's repository. Default: the repository itself. */
  readonly headRepository?: string
  readonly headBranch: string
  readonly baseBranch?: string
  readonly author?: string
  readonly title?: string
  readonly body?: string | null
}

/** Head, base and merge commits of a pull request. */
export type PullRequestRefs = {
  readonly headSha: string
  readonly baseSha: string
  readonly mergeSha: string
}

/** Copies all branches of a repository to its fork. */
export async function copyBranches(from: Repository, to: Repository): Promise<void> {
  await git(to.directory, ['fetch', '--quiet', from.directory, '+refs/heads/*:refs/heads/*'])
}

/** Opens a pull request. @returns its number. */
export async function openPullRequest(
  state: GitHubState,
  name: string,
  {
    headRepository = name,
    headBranch,
    baseBranch,
    author = 'contributor',
    title = 'Change',
    body = null,
  }: PullRequestOptions,
): Promise<number> {
  const repository = getRepository(state, name)
  const number = nextNumber(repository)
  const pull = ensurePullRequest(repository, number)
  Object.assign(pull, {
    author,
    headRepository,
    headBranch,
    title,
    body,
    baseBranch: baseBranch ?? pull.baseBranch,
  })
  await refreshPullRequest(state, repository, number)
  return number
}

/** Returns the pull request with a number. If the pull request does not exist, opens one from the default branch. */
export function ensurePullRequest(repository: Repository, number: number): FakePullRequest {
  const existingPull = findPullRequest(repository, number)
  if (existingPull !== undefined) return existingPull
  const { defaultBranch } = repository
  const pull: FakePullRequest = {
    ...{ number, author: 'contributor', title: 'Change', body: null, headRepository: fullName(repository) },
    ...{ headBranch: defaultBranch, baseBranch: defaultBranch },
    ...{ state: 'open', locked: false, comments: [] },
  }
  repository.pullRequests.push(pull)
  return pull
}

export function findPullRequest({ pullRequests }: Repository, number: number): FakePullRequest | undefined {
  return pullRequests.find(pull => pull.number === number)
}

/**
 * Writes `refs/pull/N/head` and `refs/pull/N/merge` for the current head, as GitHub does on each push.
 *
 * @throws Error if the pull request does not exist.
 */
export async function refreshPullRequest(
  state: GitHubState,
  repository: Repository,
  number: number,
): Promise<PullRequestRefs> {
  const pull = findPullRequest(repository, number)
  if (pull === undefined)
    throw new Error(`${fullName(repository)} has no pull request ${number}: open it first`)
  const { directory } = repository
  const head = getRepository(state, pull.headRepository)
  const refs = `refs/pull/${number}`
  await git(directory, ['fetch', '--quiet', head.directory, `+refs/heads/${pull.headBranch}:${refs}/head`])
  const headSha = (await resolveCommit(directory, `${refs}/head`)) ?? ''
  const baseSha = (await resolveCommit(directory, `refs/heads/${pull.baseBranch}`)) ?? ''
  const mergeSha = await merge(directory, baseSha, headSha)
  await git(directory, ['update-ref', `${refs}/merge`, mergeSha])
  return { headSha, baseSha, mergeSha }
}

async function merge(directory: string, base: string, head: string): Promise<string> {
  const { stdout } = await tryGit(directory, ['merge-tree', '--write-tree', base, head])
  const [tree = ''] = stdout.toString().split('\n')
  const person = { NAME: 'GitHub', EMAIL: 'noreply@github.com', DATE: '2026-01-01T00:00:00Z' }
  const env = Object.fromEntries(
    Object.entries(person).flatMap(([key, value]) =>
      ['AUTHOR', 'COMMITTER'].map(role => [`GIT_${role}_${key}`, value]),
    ),
  )
  const args = ['commit-tree', tree, '-p', base, '-p', head, '-m', `Merge ${head} into ${base}`]
  return (await git(directory, args, { env })).toString().trim()
}

export type ChangedFile = { readonly status: string; readonly path: string; readonly previous?: string }

const statuses: Readonly<Record<string, string>> = { A: 'added', D: 'removed', M: 'modified', T: 'changed' }

/** Lists the files that differ between the merge base and the head. */
export async function changedFiles(
  { directory }: Repository,
  { baseSha, headSha }: PullRequestRefs,
): Promise<ChangedFile[]> {
  const range = `${baseSha}...${headSha}`
  const output = await git(directory, ['diff', '--name-status', '--find-renames', '-z', range])
  const words = output.toString().split('\0').values()
  const files: ChangedFile[] = []
  for (const word of words) {
    if (word === '') continue
    const path = words.next().value ?? ''
    if (word.startsWith('R')) {
      files.push({ status: 'renamed', path: words.next().value ?? '', previous: path })
    } else files.push({ status: statuses[word] ?? 'modified', path })
  }
  return files
}
