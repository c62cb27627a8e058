import * as v from 'valibot'
import { parseShape } from '../json.ts'
import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { UserError } from '../user-error.ts'
import { explainRepositoryRead } from './explain-repository-read.ts'
import type { GitHubClient } from './github-client.ts'
import { PageCursor, pageInfoFields, pageInfoSchema } from './page-cursor.ts'
import { requestError } from './request-error.ts'
import { ResponseLostError, repeatIfLost } from './request-failure.ts'

/** Pull request, and the marker at the start of its comment. */
export interface CommentTarget {
  readonly repository: GitHubRepository
  readonly number: number
  readonly marker: string
}

/** Comment on a pull request, and whether it was changed. */
export interface WrittenComment {
  readonly outcome: 'created' | 'updated' | 'unchanged'
  readonly url: string
}

const commentsSchema = v.object({
  repository: v.object({
    pullRequest: v.nullable(
      v.object({
        comments: v.object({
          pageInfo: pageInfoSchema,
          nodes: v.array(
            v.object({
              fullDatabaseId: v.nullable(v.union([v.string(), v.number()])),
              viewerDidAuthor: v.boolean(),
              body: v.string(),
              url: v.string(),
            }),
          ),
        }),
      }),
    ),
  }),
})

interface OwnComment {
  readonly id: number
  readonly body: string
  readonly url: string
}

/**
 * Writes a comment on a pull request, or updates the comment that an earlier run wrote. A comment by another account is
 * never updated, even if it begins with the marker.
 *
 * @throws Error that names the missing permission.
 */
export async function writeStickyComment(
  client: GitHubClient,
  target: CommentTarget,
  body: string,
): Promise<WrittenComment> {
  const existingComment = await findOwnComment(client, target)
  if (existingComment !== undefined) return updateComment(client, target, existingComment, body)
  return createComment(client, target, body).catch(async (error: unknown) => {
    // The comment may exist although the response was lost. It is created again only if it does not exist.
    if (!(error instanceof ResponseLostError)) throw commentError(error, target)
    const createdComment = await findOwnComment(client, target)
    if (createdComment !== undefined) return updateComment(client, target, createdComment, body)
    return createComment(client, target, body).catch((secondError: unknown) => {
      throw commentError(secondError, target)
    })
  })
}

/** Finds the first comment with the marker that the owner of the token wrote. */
async function findOwnComment(client: GitHubClient, target: CommentTarget): Promise<OwnComment | undefined> {
  const label = `pull request ${target.number} of ${formatGitHubRepository(target.repository)}`
  const cursor = new PageCursor(label, 'comments')
  while (!cursor.isAtEnd) {
    const { nodes, pageInfo } = await fetchComments(client, target, cursor.after, label)
    const node = nodes.find(({ viewerDidAuthor, body }) => viewerDidAuthor && body.startsWith(target.marker))
    if (node !== undefined) return { id: Number(node.fullDatabaseId), body: node.body, url: node.url }
    cursor.advance(pageInfo, nodes.length)
  }
  return undefined
}

async function fetchComments(
  client: GitHubClient,
  { repository, number }: CommentTarget,
  after: string | null,
  label: string,
) {
  const query = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        ${pageInfoFields}
        nodes { fullDatabaseId viewerDidAuthor body url }
      }
    }
  }
}`
  const { owner, name } = repository
  const response = await client.graphql(query, { owner, name, number, after }).catch((error: unknown) => {
    throw explainRepositoryRead(error, repository, true)
  })
  const { pullRequest } = parseShape(commentsSchema, response, `GitHub's response about ${label}`).repository
  if (pullRequest === null)
    throw new UserError('repository-not-found', `There is no ${label}: check \`pull-request\``)
  return pullRequest.comments
}

async function createComment(
  client: GitHubClient,
  { repository, number }: CommentTarget,
  body: string,
): Promise<WrittenComment> {
  const { owner, name: repo } = repository
  const { data } = await client.rest.issues.createComment({ owner, repo, issue_number: number, body })
  return { outcome: 'created', url: data.html_url }
}

async function updateComment(
  client: GitHubClient,
  target: CommentTarget,
  { id, body: currentBody, url }: OwnComment,
  body: string,
): Promise<WrittenComment> {
  if (currentBody === body) return { outcome: 'unchanged', url }
  const { owner, name: repo } = target.repository
  const request = { owner, repo, comment_id: id, body }
  await repeatIfLost(() => client.rest.issues.updateComment(request)).catch((error: unknown) => {
    throw commentError(error, target)
  })
  return { outcome: 'updated', url }
}

function commentError(error: unknown, { repository, number }: CommentTarget): UserError {
  const where = `pull request ${number} of ${formatGitHubRepository(repository)}`
  return requestError(error, {
    failed: `The comment on ${where} could not be written`,
    denied: message =>
      /locked/i.test(message)
        ? `The conversation of ${where} is locked (${message}): unlock it`
        : `The token has no permission to comment on ${where} (${message}): give the job \`permissions: pull-requests: write\`. A run for a pull request from a fork or Dependabot has no write access: comment from a \`workflow_run\` workflow`,
  })
}
