import { type FakeIssue, findIssue, nextNumber } from '../issues.ts'
import { ErrorResponse, notFound, timestamp } from '../response.ts'
import type { Repository } from '../state.ts'
import { apiUrl, htmlUrl, nodeId, type RestCall, type RestOperations } from './operation.ts'
import { accountJson } from './repository-json.ts'

export const writesIssues = { permission: 'issues', level: 'write' } as const

/** Returns an issue in the format of the schema `issue`: https://docs.github.com/rest/issues/issues#get-an-issue */
function issueJson({ state, repository }: RestCall, issue: FakeIssue): Record<string, unknown> {
  const { number, author, title, body, comments, createdAt } = issue
  const api = apiUrl(state, repository)
  const url = `${api}/issues/${number}`
  const time = timestamp(createdAt)
  return {
    ...{
      id: repository.id * 1000 + number,
      node_id: nodeId('I', repository.id, number),
      url,
      number,
      title,
      body,
    },
    ...{ repository_url: api, html_url: `${htmlUrl(state, repository)}/issues/${number}` },
    ...{ labels_url: `${url}/labels{/name}`, comments_url: `${url}/comments`, events_url: `${url}/events` },
    user: accountJson(state, author, author.endsWith('[bot]') ? 'Bot' : 'User'),
    ...{ state: issue.state, state_reason: issue.stateReason, locked: false, comments: comments.length },
    ...{ labels: [], assignee: null, assignees: [], milestone: null, author_association: 'NONE' },
    ...{ created_at: time, updated_at: time, closed_at: issue.state === 'open' ? null : time },
  }
}

function requireIssue(repository: Repository, number: string | undefined): FakeIssue {
  const issue = findIssue(repository, Number(number))
  if (issue === undefined) throw notFound()
  return issue
}

export const issueOperations: RestOperations = {
  /** @see https://docs.github.com/rest/issues/issues#create-an-issue */
  'issues/create': {
    requires: writesIssues,
    handle: async call => {
      const { state, repository, token, body } = call
      if (!repository.hasIssues) throw new ErrorResponse(410, 'Issues has been disabled in this repository.')
      const issue: FakeIssue = {
        ...{ number: nextNumber(repository), author: token?.login ?? '', title: String(body.title) },
        ...{ body: String(body.body ?? ''), state: 'open', stateReason: null },
        ...{ createdAt: state.now(), comments: [] },
      }
      repository.issues.push(issue)
      return { status: 201, body: issueJson(call, issue) }
    },
  },
  /** @see https://docs.github.com/rest/issues/issues#update-an-issue */
  'issues/update': {
    requires: writesIssues,
    handle: async call => {
      const { repository, params, body } = call
      const issue = requireIssue(repository, params.issue_number)
      if (body.title !== undefined) issue.title = String(body.title)
      if (body.body !== undefined) issue.body = String(body.body)
      if (body.state === 'open' || body.state === 'closed') issue.state = body.state
      if (body.state_reason !== undefined) issue.stateReason = String(body.state_reason)
      return { status: 200, body: issueJson(call, issue) }
    },
  },
}
