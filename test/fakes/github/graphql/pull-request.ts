import { findPullRequest } from '../pull-requests.ts'
import { commentUrl } from '../rest/comments.ts'
import { nodeId } from '../rest/operation.ts'
import { connection, pageArguments } from './connection.ts'
import { GraphqlErrorResponse } from './error-response.ts'
import { type FieldSource, field } from './field.ts'
import type { Scope } from './repository.ts'

/** Returns a pull request: https://docs.github.com/graphql/reference/objects#pullrequest */
export function pullRequestObject({ state, repository, token }: Scope, number: number): FieldSource {
  const pull = findPullRequest(repository, number)
  if (pull === undefined)
    throw new GraphqlErrorResponse(
      'NOT_FOUND',
      `Could not resolve to a PullRequest with the number of ${number}.`,
    )
  return {
    __typename: 'PullRequest',
    id: nodeId('PR', repository.id, number),
    number,
    comments: field([...pageArguments], args =>
      connection(
        'comments',
        pull.comments,
        ({ id }) => String(id),
        comment => ({
          __typename: 'IssueComment',
          id: nodeId('IC', comment.id),
          fullDatabaseId: String(comment.id),
          body: comment.body,
          url: commentUrl(state, repository, pull, comment),
          viewerDidAuthor: comment.author === token.login,
        }),
        args,
      ),
    ),
  }
}
