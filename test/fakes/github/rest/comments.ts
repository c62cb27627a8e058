import { isGranted, permissionError } from '../access.ts'
import { resolveCommit } from '../git/objects.ts'
import { findIssue } from '../issues.ts'
import type { FakePullRequest, PullRequestComment } from '../pull-requests.ts'
import { ErrorResponse, notFound, timestamp, unprocessable } from '../response.ts'
import type { GitHubState, Repository } from '../state.ts'
import { writesIssues } from './issues.ts'
import { apiUrl, htmlUrl, nodeId, type RestCall, type RestOperations, readsMetadata } from './operation.ts'
import { requirePullRequest, writesPulls } from './pulls.ts'
import { accountJson } from './repository-json.ts'

const maxBodyLength = 65_536

/** Pull request or issue. */
type Conversation = Pick<FakePullRequest, 'number' | 'comments'>

export function commentUrl(
  state: GitHubState,
  repository: Repository,
  { number }: Conversation,
  { id }: PullRequestComment,
): string {
  const kind = findIssue(repository, number) === undefined ? 'pull' : 'issues'
  return `${htmlUrl(state, repository)}/${kind}/${number}#issuecomment-${id}`
}

/** Returns a comment in the format of the schema `issue-comment`. */
function commentJson({ state, repository }: RestCall, pull: Conversation, comment: PullRequestComment) {
  const { id, author, body, createdAt, updatedAt } = comment
  const api = apiUrl(state, repository)
  return {
    id,
    node_id: nodeId('IC', id),
    url: `${api}/issues/comments/${id}`,
    html_url: commentUrl(state, repository, pull, comment),
    issue_url: `${api}/issues/${pull.number}`,
    user: accountJson(state, author, author.endsWith('[bot]') ? 'Bot' : 'User'),
    body,
    created_at: timestamp(createdAt),
    updated_at: timestamp(updatedAt),
    author_association: 'NONE',
  }
}

/** Adds a comment without checking permissions. Like GitHub's IDs, its ID does not fit in a signed 32-bit integer. */
export function addComment(
  state: GitHubState,
  { comments, number }: Conversation,
  author: string,
  body: string,
): PullRequestComment {
  const time = state.now()
  const id = 4_000_000_000 + number * 1000 + comments.length
  const comment = { id, author, body, createdAt: time, updatedAt: time }
  comments.push(comment)
  return comment
}

function requireBody(body: unknown): string {
  const text = String(body)
  if (text.length > maxBodyLength)
    throw unprocessable(`Body is too long (maximum is ${maxBodyLength} characters)`)
  return text
}

export const commentOperations: RestOperations = {
  /**
   * Adds a comment to an issue or a pull request:
   * https://docs.github.com/rest/issues/comments#create-an-issue-comment
   */
  'issues/create-comment': {
    // The permission depends on whether the number belongs to an issue or to a pull request.
    requires: readsMetadata,
    handle: async call => {
      const { state, repository, params, body, token } = call
      const issue = findIssue(repository, Number(params.issue_number))
      if (!isGranted(token, repository, issue === undefined ? writesPulls : writesIssues))
        throw new ErrorResponse(403, permissionError(token))
      if (issue !== undefined) {
        const comment = addComment(state, issue, token?.login ?? '', requireBody(body.body))
        return { status: 201, body: commentJson(call, issue, comment) }
      }
      const pull = requirePullRequest(repository, params.issue_number)
      if (pull.locked) throw new ErrorResponse(403, 'Unable to create comment because issue is locked.')
      const comment = addComment(state, pull, token?.login ?? '', requireBody(body.body))
      return { status: 201, body: commentJson(call, pull, comment) }
    },
  },
  /** @see https://docs.github.com/rest/issues/comments#update-an-issue-comment */
  'issues/update-comment': {
    requires: writesPulls,
    handle: async call => {
      const { state, repository, params, body } = call
      const hasRequestedId = ({ id }: PullRequestComment) => id === Number(params.comment_id)
      const pull = repository.pullRequests.find(({ comments }) => comments.some(hasRequestedId))
      const comment = pull?.comments.find(hasRequestedId)
      if (pull === undefined || comment === undefined) throw notFound()
      comment.body = requireBody(body.body)
      comment.updatedAt = state.now()
      return { status: 200, body: commentJson(call, pull, comment) }
    },
  },
}

export const statusOperations: RestOperations = {
  /** @see https://docs.github.com/rest/commits/statuses#create-a-commit-status */
  'repos/create-commit-status': {
    requires: { permission: 'statuses', level: 'write' },
    handle: async ({ state, repository, params, body, token }) => {
      const sha = params.sha ?? ''
      if ((await resolveCommit(repository.directory, sha)) === undefined)
        throw unprocessable(`No commit found for SHA: ${sha}`)
      const description = body.description === undefined ? null : String(body.description)
      if (description !== null && description.length > 140)
        throw unprocessable('Validation Failed: description is too long (maximum is 140 characters)')
      const url = body.target_url === undefined ? null : String(body.target_url)
      const context = String(body.context ?? 'default')
      const status = { sha, context, state: String(body.state), description, url }
      repository.statuses.push(status)
      const id = repository.statuses.length
      const time = timestamp(state.now())
      const creator = accountJson(state, token?.login ?? '', 'Bot')
      return {
        status: 201,
        body: {
          url: `${apiUrl(state, repository)}/statuses/${sha}`,
          avatar_url: null,
          id,
          node_id: nodeId('SC', id),
          ...{ state: status.state, description, target_url: url, context },
          ...{ created_at: time, updated_at: time, creator },
        },
      }
    },
  },
}
