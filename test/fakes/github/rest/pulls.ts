import { notFound, timestamp } from '../response.ts'
import type { GitHubState, PullRequest, Repository } from '../state.ts'
import { apiUrl, htmlUrl, nodeId, type RestOperations } from './operation.ts'
import { accountJson, fullRepositoryJson } from './repository-json.ts'

const head = 'decade'.padEnd(40, '0')

const counts = ['additions', 'changed_files', 'comments', 'commits', 'deletions', 'review_comments']

/** Returns the schema `pull-request`: https://docs.github.com/rest/pulls/pulls#get-a-pull-request */
function pullRequestJson(state: GitHubState, repository: Repository, pull: PullRequest): unknown {
  const { number, isOpen } = pull
  const url = `${apiUrl(state, repository)}/pulls/${number}`
  const issue = `${apiUrl(state, repository)}/issues/${number}`
  const html = `${htmlUrl(state, repository)}/pull/${number}`
  const links = {
    comments_url: `${issue}/comments`,
    commits_url: `${url}/commits`,
    statuses_url: `${apiUrl(state, repository)}/statuses/${head}`,
    html_url: html,
    issue_url: issue,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${apiUrl(state, repository)}/pulls/comments{/number}`,
  }
  const time = timestamp(repository.createdAt)
  const user = accountJson(state, repository.owner, 'User')
  const side = (ref: string) => ({
    label: `${repository.owner}:${ref}`,
    ref,
    repo: { ...fullRepositoryJson(state, repository, undefined), archived: false },
    sha: head,
    user,
  })
  return {
    ...{ url, number, user, id: repository.id + number, node_id: nodeId('PR', repository.id, number) },
    ...links,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    _links: {
      ...Object.fromEntries(
        Object.entries(links).map(([name, href]) => [name.replace(/_url$/, ''), { href }]),
      ),
      self: { href: url },
    },
    ...{ title: 'Change', body: null, state: isOpen ? 'open' : 'closed', locked: false, labels: [] },
    ...{ created_at: time, updated_at: time, closed_at: isOpen ? null : time, merged_at: null },
    ...{ assignee: null, milestone: null, auto_merge: null, author_association: 'CONTRIBUTOR' },
    ...{
      merge_commit_sha: null,
      merged: false,
      mergeable: null,
      mergeable_state: 'unknown',
      merged_by: null,
    },
    maintainer_can_modify: false,
    ...Object.fromEntries(counts.map(name => [name, 0])),
    base: side(repository.defaultBranch),
    head: side('topic'),
  }
}

export const pullOperations: RestOperations = {
  /** https://docs.github.com/rest/pulls/pulls#get-a-pull-request */
  'pulls/get': {
    requires: { permission: 'pull_requests', level: 'read' },
    handle: async ({ state, repository, params }) => {
      const pull = repository.pulls.find(({ number }) => String(number) === params.pull_number)
      if (pull === undefined) throw notFound()
      return { status: 200, body: pullRequestJson(state, repository, pull) }
    },
  },
}
