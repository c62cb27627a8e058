import * as v from 'valibot'
import { parseShape } from '../json.ts'
import {
  formatGitHubRepository,
  type GitHubRepository,
  isSameRepositoryName,
  parseGitHubRepository,
} from '../refs/github-repository.ts'
import { UserError } from '../user-error.ts'
import type { GitHubClient } from './github-client.ts'
import { explainRead } from './read-failure.ts'
import { gitHubMessage, responseStatus } from './request-failure.ts'

/** Pull request, with the fields that this project reads. */
export interface PullRequest {
  readonly number: number
  readonly isOpen: boolean
  /** Login of the author; `dependabot[bot]` for Dependabot. */
  readonly author: string
  readonly headSha: string
  /** Name of the head branch, which the author chose. */
  readonly headBranch: string
  /** Repository of the head branch; undefined if the fork was deleted. */
  readonly headRepository: GitHubRepository | undefined
  readonly baseBranch: string
  /** Number of changed files; undefined in a list of pull requests. */
  readonly changedFiles: number | undefined
}

/** Head of a pull request, as reported by an event. */
export interface PullRequestHead {
  readonly repository: GitHubRepository
  readonly branch: string
  readonly sha: string
}

const schema = v.object({
  number: v.number(),
  state: v.string(),
  user: v.nullable(v.object({ login: v.string() })),
  head: v.object({
    ref: v.string(),
    sha: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
    repo: v.nullable(v.object({ full_name: v.string() })),
  }),
  base: v.object({ ref: v.string() }),
  changed_files: v.optional(v.number()),
})

/** Maximum number of changed files that GitHub lists for a pull request. */
export const maxChangedFiles = 3000

/** Fetches a pull request. @throws Error that names the missing permission. */
export async function fetchPullRequest(
  client: GitHubClient,
  repository: GitHubRepository,
  number: number,
): Promise<PullRequest> {
  const { owner, name: repo } = repository
  const { data } = await client.rest.pulls
    .get({ owner, repo, pull_number: number })
    .catch((error: unknown) => {
      throw pullRequestError(error, repository, number)
    })
  return parsePullRequest(data)
}

/**
 * Returns whether a pull request is open. A merged pull request is not open.
 *
 * @throws Error with status 404 if it does not exist, or the client cannot read it.
 * @see https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request
 */
export async function isPullRequestOpen(
  client: GitHubClient,
  { owner, name: repo }: GitHubRepository,
  number: number,
): Promise<boolean> {
  const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number })
  return data.state === 'open'
}

/**
 * Finds the open pull requests with this head, because the event of a run for a fork does not name its pull request.
 *
 * @throws Error that names the missing permission.
 * @see https://docs.github.com/en/rest/pulls/pulls#list-pull-requests
 */
export async function findPullRequests(
  client: GitHubClient,
  repository: GitHubRepository,
  head: PullRequestHead,
): Promise<PullRequest[]> {
  const { owner, name: repo } = repository
  const filter = { state: 'open', head: `${head.repository.owner}:${head.branch}`, per_page: 100 } as const
  const openPulls = await client
    .paginate(client.rest.pulls.list, { owner, repo, ...filter })
    .catch((error: unknown) => {
      throw pullRequestError(error, repository)
    })
  return openPulls.map(parsePullRequest).filter(pull => hasHead(pull, head))
}

function hasHead({ headRepository, headSha }: PullRequest, { repository, sha }: PullRequestHead): boolean {
  const name = headRepository && formatGitHubRepository(headRepository)
  return (
    headSha === sha && name !== undefined && isSameRepositoryName(name, formatGitHubRepository(repository))
  )
}

/**
 * Lists the paths of changed files, with both paths of a renamed file.
 *
 * @throws Error that names the missing permission.
 */
export async function listChangedFiles(
  client: GitHubClient,
  repository: GitHubRepository,
  number: number,
): Promise<string[]> {
  const { owner, name: repo } = repository
  const request = { owner, repo, pull_number: number, per_page: 100 }
  const files = await client.paginate(client.rest.pulls.listFiles, request).catch((error: unknown) => {
    throw pullRequestError(error, repository, number)
  })
  return files.flatMap(({ filename, previous_filename: previous }) =>
    previous === undefined ? [filename] : [filename, previous],
  )
}

function parsePullRequest(response: unknown): PullRequest {
  const { number, state, user, head, base, changed_files } = parseShape(
    schema,
    response,
    "GitHub's pull request",
  )
  return {
    number,
    isOpen: state === 'open',
    author: user?.login ?? '',
    headSha: head.sha,
    headBranch: head.ref,
    headRepository: head.repo === null ? undefined : parseGitHubRepository(head.repo.full_name),
    baseBranch: base.ref,
    changedFiles: changed_files,
  }
}

function pullRequestError(error: unknown, repository: GitHubRepository, number?: number): UserError {
  const name = formatGitHubRepository(repository)
  const status = responseStatus(error)
  if (status === 403)
    return new UserError(
      'permission-missing',
      `The token has no permission to read pull requests of ${name} (${gitHubMessage(error)}): give the job \`permissions: pull-requests: write\``,
      { cause: error },
    )
  if (status === 404 && number !== undefined)
    return new UserError(
      'repository-not-found',
      `${name} has no pull request ${number}, or the token cannot access it: check \`pull-request\`, and give the job \`permissions: pull-requests: write\``,
      { cause: error },
    )
  return explainRead(error, name)
}
