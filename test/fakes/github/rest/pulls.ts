import { findRef, isAncestor } from '../git/refs.ts'
import { timestamp, unprocessable } from '../response.ts'
import { fullName, type GitHubState, type PullRequest, type Repository } from '../state.ts'
import { apiUrl, htmlUrl, nodeId, type RestCall, type RestOperations } from './operation.ts'
import { page } from './pagination.ts'
import { accountJson, fullRepositoryJson } from './repository-json.ts'

async function branchJson(state: GitHubState, repository: Repository, branch: string): Promise<unknown> {
  const ref = await findRef(repository.directory, `refs/heads/${branch}`)
  return {
    label: `${repository.owner}:${branch}`,
    ref: branch,
    sha: ref?.oid ?? '0'.repeat(40),
    user: accountJson(state, repository.owner, 'User'),
    repo: fullRepositoryJson(state, repository, undefined),
  }
}

const related = [
  'commits',
  'comments',
  'statuses',
  'html',
  'issue',
  'review_comments',
  'review_comment',
  'self',
]

/** Returns the schema `pull-request`, which includes `pull-request-simple`. */
async function pullJson(state: GitHubState, repository: Repository, pull: PullRequest): Promise<unknown> {
  const url = `${apiUrl(state, repository)}/pulls/${pull.number}`
  const html = `${htmlUrl(state, repository)}/pull/${pull.number}`
  const created = timestamp(pull.createdAt)
  const nothing = [
    'milestone',
    'closed_at',
    'merged_at',
    'merge_commit_sha',
    'assignee',
    'auto_merge',
    'merged_by',
  ]
  const counts = ['comments', 'review_comments', 'commits', 'additions', 'deletions', 'changed_files']
  return {
    url,
    id: repository.id * 1000 + pull.number,
    node_id: nodeId('PR', repository.id, pull.number),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: `${apiUrl(state, repository)}/issues/${pull.number}`,
    ...Object.fromEntries(
      ['commits', 'review_comments', 'review_comment', 'comments', 'statuses'].map(name => [
        `${name}_url`,
        `${url}/${name}`,
      ]),
    ),
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: accountJson(state, pull.login, 'User'),
    body: pull.body,
    labels: [],
    created_at: created,
    updated_at: created,
    head: await branchJson(state, repository, pull.head),
    base: await branchJson(state, repository, pull.base),
    _links: Object.fromEntries(related.map(name => [name, { href: `${url}/${name}` }])),
    author_association: 'OWNER',
    draft: false,
    merged: false,
    mergeable: true,
    mergeable_state: 'clean',
    maintainer_can_modify: false,
    ...Object.fromEntries(nothing.map(name => [name, null])),
    ...Object.fromEntries(counts.map(name => [name, 0])),
  }
}

/** https://docs.github.com/rest/pulls/pulls#create-a-pull-request */
async function createPull({ state, repository, token, body }: RestCall) {
  const [head, base] = [String(body.head), String(body.base)]
  const fail = (message: string) => {
    throw unprocessable('Validation Failed', [{ resource: 'PullRequest', code: 'custom', message }])
  }
  const [headRef, baseRef] = await Promise.all(
    [head, base].map(branch => findRef(repository.directory, `refs/heads/${branch}`)),
  )
  if (headRef === undefined)
    throw unprocessable('Validation Failed', [{ resource: 'PullRequest', field: 'head', code: 'invalid' }])
  if (baseRef === undefined)
    throw unprocessable('Validation Failed', [{ resource: 'PullRequest', field: 'base', code: 'invalid' }])
  if (await isAncestor(repository.directory, headRef.oid, baseRef.oid))
    fail(`No commits between ${base} and ${head}`)
  if (repository.pulls.some(pull => pull.state === 'open' && pull.head === head && pull.base === base))
    fail(`A pull request already exists for ${repository.owner}:${head}.`)
  const pull: PullRequest = {
    number: repository.pulls.length + 1,
    state: 'open',
    head,
    base,
    title: String(body.title),
    body: typeof body.body === 'string' ? body.body : null,
    login: token?.login ?? '',
    createdAt: state.now(),
  }
  repository.pulls.push(pull)
  const url = `${apiUrl(state, repository)}/pulls/${pull.number}`
  return { status: 201, headers: { location: url }, body: await pullJson(state, repository, pull) }
}

export const pullOperations: RestOperations = {
  /** https://docs.github.com/rest/pulls/pulls#list-pull-requests */
  'pulls/list': {
    requires: { permission: 'pull_requests', level: 'read' },
    handle: async call => {
      const { state, repository, query } = call
      const matching = repository.pulls.filter(
        pull =>
          (query.state === 'all' || pull.state === (query.state ?? 'open')) &&
          (query.head === undefined || query.head === `${fullName(repository).split('/')[0]}:${pull.head}`) &&
          (query.base === undefined || query.base === pull.base),
      )
      return page(call, 'pulls', await Promise.all(matching.map(pull => pullJson(state, repository, pull))))
    },
  },
  'pulls/create': { requires: { permission: 'pull_requests', level: 'write' }, handle: createPull },
}
