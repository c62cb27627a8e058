import { findRef, isAncestor } from '../git/refs.ts'
import {
  type ChangedFile,
  changedFiles,
  type FakePullRequest,
  findPullRequest,
  openPullRequest,
  type PullRequestRefs,
  refreshPullRequest,
} from '../pull-requests.ts'
import { notFound, timestamp, unprocessable } from '../response.ts'
import { findRepository, fullName, type GitHubState, type Repository } from '../state.ts'
import { apiUrl, htmlUrl, nodeId, type RestCall, type RestOperations } from './operation.ts'
import { paginate } from './pagination.ts'
import { accountJson, fullRepositoryJson } from './repository-json.ts'

const readsPulls = { permission: 'pull_requests', level: 'read' } as const
export const writesPulls = { permission: 'pull_requests', level: 'write' } as const

export function requirePullRequest(repository: Repository, number: string | undefined): FakePullRequest {
  const pull = findPullRequest(repository, Number(number))
  if (pull === undefined) throw notFound()
  return pull
}

const linkNames = 'comments commits statuses html issue review_comments review_comment self'.split(' ')
const emptyFields = 'assignee closed_at merged_at milestone auto_merge active_lock_reason'.split(' ')

/** Returns `head` or `base` of a pull request. */
function pullRefJson(
  { state, token }: RestCall,
  repository: Repository,
  ref: string,
  sha: string,
): Record<string, unknown> {
  const user = accountJson(state, repository.owner, repository.organization ? 'Organization' : 'User')
  return {
    label: `${repository.owner}:${ref}`,
    ref,
    sha,
    user,
    repo: fullRepositoryJson(state, repository, token),
  }
}

function accountType(login: string): string {
  return login.endsWith('[bot]') ? 'Bot' : 'User'
}

function headRepository(state: GitHubState, { headRepository: name }: FakePullRequest): Repository {
  const repository = findRepository(state, name)
  if (repository === undefined) throw new Error(`the fake GitHub has no repository ${name}: create it first`)
  return repository
}

/**
 * Returns a pull request in the format of the schema `pull-request-simple`:
 * https://docs.github.com/rest/pulls/pulls#list-pull-requests
 */
function simpleJson(call: RestCall, pull: FakePullRequest, refs: PullRequestRefs): Record<string, unknown> {
  const { state, repository } = call
  const { number, author, title, body, locked } = pull
  const api = apiUrl(state, repository)
  const html = `${htmlUrl(state, repository)}/pull/${number}`
  const time = timestamp(repository.createdAt)
  const head = headRepository(state, pull)
  return {
    ...Object.fromEntries(emptyFields.map(name => [name, null])),
    id: number,
    node_id: nodeId('PR', repository.id, number),
    number,
    title,
    body,
    locked,
    state: pull.state,
    user: accountJson(state, author, accountType(author)),
    labels: [],
    created_at: time,
    updated_at: time,
    merge_commit_sha: refs.mergeSha,
    author_association: 'CONTRIBUTOR',
    draft: false,
    url: `${api}/pulls/${number}`,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: `${api}/issues/${number}`,
    commits_url: `${api}/pulls/${number}/commits`,
    review_comments_url: `${api}/pulls/${number}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    comments_url: `${api}/issues/${number}/comments`,
    statuses_url: `${api}/statuses/${refs.headSha}`,
    head: pullRefJson(call, head, pull.headBranch, refs.headSha),
    base: pullRefJson(call, repository, pull.baseBranch, refs.baseSha),
    _links: Object.fromEntries(linkNames.map(name => [name, { href: `${api}/pulls/${number}` }])),
  }
}

async function pullJson(call: RestCall, pull: FakePullRequest): Promise<Record<string, unknown>> {
  const refs = await refreshPullRequest(call.state, call.repository, pull.number)
  const files = await changedFiles(call.repository, refs)
  return {
    ...simpleJson(call, pull, refs),
    additions: 0,
    deletions: 0,
    changed_files: files.length,
    comments: pull.comments.length,
    commits: 1,
    review_comments: 0,
    merged: false,
    merged_by: null,
    mergeable: true,
    mergeable_state: 'clean',
    maintainer_can_modify: false,
  }
}

/**
 * Returns a changed file in the format of the schema `diff-entry`:
 * https://docs.github.com/rest/pulls/pulls#list-pull-requests-files
 */
function fileJson(call: RestCall, { headSha }: PullRequestRefs, file: ChangedFile): Record<string, unknown> {
  const { state, repository } = call
  const path = encodeURIComponent(file.path)
  const html = htmlUrl(state, repository)
  return {
    sha: null,
    filename: file.path,
    status: file.status,
    additions: 0,
    deletions: 0,
    changes: 0,
    blob_url: `${html}/blob/${headSha}/${path}`,
    raw_url: `${html}/raw/${headSha}/${path}`,
    contents_url: `${apiUrl(state, repository)}/contents/${path}?ref=${headSha}`,
    ...(file.previous === undefined ? {} : { previous_filename: file.previous }),
  }
}

/** Opens a pull request: https://docs.github.com/rest/pulls/pulls#create-a-pull-request */
async function createPull(call: RestCall) {
  const { state, repository, token, body } = call
  const [headBranch, baseBranch] = [String(body.head), String(body.base)]
  const [head, base] = await Promise.all(
    [headBranch, baseBranch].map(branch => findRef(repository.directory, `refs/heads/${branch}`)),
  )
  const reject = (error: object) => {
    throw unprocessable('Validation Failed', [{ resource: 'PullRequest', ...error }])
  }
  const rejectWith = (message: string) => reject({ code: 'custom', message })
  if (head === undefined) return reject({ field: 'head', code: 'invalid' })
  if (base === undefined) return reject({ field: 'base', code: 'invalid' })
  if (await isAncestor(repository.directory, head.oid, base.oid))
    rejectWith(`No commits between ${baseBranch} and ${headBranch}`)
  const isSame = (pull: FakePullRequest) => pull.headBranch === headBranch && pull.baseBranch === baseBranch
  if (repository.pullRequests.some(pull => pull.state === 'open' && isSame(pull)))
    rejectWith(`A pull request already exists for ${repository.owner}:${headBranch}.`)
  const options = { headBranch, baseBranch, author: token?.login ?? '', title: String(body.title) }
  const text = typeof body.body === 'string' ? body.body : null
  const number = await openPullRequest(state, fullName(repository), { ...options, body: text })
  const pull = requirePullRequest(repository, String(number))
  const location = `${apiUrl(state, repository)}/pulls/${number}`
  return { status: 201, headers: { location }, body: await pullJson(call, pull) }
}

export const pullOperations: RestOperations = {
  /** @see https://docs.github.com/rest/pulls/pulls#get-a-pull-request */
  'pulls/get': {
    requires: readsPulls,
    handle: async call => {
      const pull = requirePullRequest(call.repository, call.params.pull_number)
      return { status: 200, body: await pullJson(call, pull) }
    },
  },
  /** @see https://docs.github.com/rest/pulls/pulls#list-pull-requests */
  'pulls/list': {
    requires: readsPulls,
    handle: async call => {
      const { state, repository, query } = call
      const matchingPulls = repository.pullRequests.filter(pull => {
        const head = `${headRepository(state, pull).owner}:${pull.headBranch}`
        const isInState = query.state === 'all' || pull.state === (query.state ?? 'open')
        const isOnBase = query.base === undefined || query.base === pull.baseBranch
        return (
          isInState &&
          isOnBase &&
          (query.head === undefined || query.head.toLowerCase() === head.toLowerCase())
        )
      })
      const items = await Promise.all(
        matchingPulls.map(async pull =>
          simpleJson(call, pull, await refreshPullRequest(state, repository, pull.number)),
        ),
      )
      return paginate(call, 'pulls', items)
    },
  },
  'pulls/create': { requires: writesPulls, handle: createPull },
  /** @see https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
  'pulls/list-files': {
    requires: readsPulls,
    handle: async call => {
      const { state, repository, params } = call
      const { number } = requirePullRequest(repository, params.pull_number)
      const refs = await refreshPullRequest(state, repository, number)
      const files = await changedFiles(repository, refs)
      return paginate(
        call,
        `pulls/${number}/files`,
        files.map(file => fileJson(call, refs, file)),
      )
    },
  },
}
