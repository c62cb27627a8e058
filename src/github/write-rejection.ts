import { gitHubMessage, graphqlErrorTypes, responseStatus } from './request-failure.ts'

/**
 * Reason for the rejection of a write to a branch: `moved` if reading the branch again helps, `rule` if a protection
 * rule blocks the write, `unexplained` if GitHub gives the same response for several reasons, `other` for everything
 * else.
 */
export type RejectionKind = 'moved' | 'rule' | 'unexplained' | 'other'

/**
 * Messages for a branch that has moved. If the branch moves after GitHub's own check of the head, GraphQL responds with
 * FORBIDDEN and REST with 409.
 */
const movedMessage =
  /\bis at \S+ but expected\b|^Expected branch to point to\b|\bexpected to be at [0-9a-f]{40}|\bA ref named \S+ (?:does not exist|already exists)\b|^No commit exists with specified expectedHeadOid|^Reference (?:already exists|does not exist)/i

const ruleMessage =
  /protected (?:branch|ref)\b|rule violations found|GH006|GH013|^Cannot (?:create|update|delete) this|through a pull request|required status checks? (?:is|are) expected|approving review is required|not authorized to push/i

/**
 * The entire message that GitHub gives for a new branch blocked by a rule, a branch that conflicts with `NAME/…`, and a
 * token without the required permission.
 */
const unexplainedMessage = /^Reference (?:update failed|cannot be updated)|^Ref cannot be created/i

/** Classifies a failed write by GitHub's status, error type and message. The messages were found in public reports. */
export function classifyRejection(error: unknown): RejectionKind {
  const message = gitHubMessage(error)
  const types = graphqlErrorTypes(error)
  // REST returns 409 for a rule as well as for a branch that has moved.
  if (types.includes('BRANCH_PROTECTION_RULE_VIOLATION') || ruleMessage.test(message)) return 'rule'
  if (types.includes('STALE_DATA') || movedMessage.test(message)) return 'moved'
  if (unexplainedMessage.test(message)) return 'unexplained'
  return responseStatus(error) === 409 ? 'moved' : 'other'
}
