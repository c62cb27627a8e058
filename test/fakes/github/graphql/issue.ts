import type { FakeIssue } from '../issues.ts'
import { htmlUrl, nodeId } from '../rest/operation.ts'
import type { FieldSource } from './field.ts'
import type { Scope } from './repository.ts'

/** Returns an issue: https://docs.github.com/graphql/reference/objects#issue */
export function issueObject({ state, repository, token }: Scope, issue: FakeIssue): FieldSource {
  const { number, body, author } = issue
  return {
    __typename: 'Issue',
    id: nodeId('I', repository.id, number),
    ...{ number, body, title: issue.title },
    url: `${htmlUrl(state, repository)}/issues/${number}`,
    viewerDidAuthor: author === token.login,
  }
}
