import { gitHubMessage, graphqlTypesOf, statusOf } from './request-failure.ts'

/**
 * Why GitHub refused to write to a branch: `moved` when reading it again helps, `rule` when a protection rule stands in
 * the way, `unexplained` when GitHub gives the same answer for several reasons, `other` for everything else.
 */
export type RefusalKind = 'moved' | 'rule' | 'unexplained' | 'other'

/** A branch that moves after GitHub's own check of the head is answered as FORBIDDEN in GraphQL and with 409 in REST. */
const moved =
  /\bis at \S+ but expected\b|^Expected branch to point to\b|\bexpected to be at [0-9a-f]{40}|\bA ref named .* (?:does not exist|already exists)\b|^No commit exists with specified expectedHeadOid|^Reference (?:already exists|does not exist)/i

const rule =
  /protected (?:branch|ref)\b|rule violations found|GH006|GH013|^Cannot (?:create|update|delete) this|through a pull request|required status checks? (?:is|are) expected|approving review is required|not authorized to push/i

/**
 * The whole of what GitHub says about a new branch under a rule, one beside `NAME/…`, and one for which the token lacks a
 * permission.
 */
const unexplained = /^Reference (?:update failed|cannot be updated)|^Ref cannot be created/i

/** Classifies the error of a write by GitHub's status, error type and words, as recorded in public. */
export function classifyRefusal(error: unknown): RefusalKind {
  const said = gitHubMessage(error)
  const types = graphqlTypesOf(error)
  // REST refuses a commit with 409 for a rule as well as for a branch that has moved.
  if (types.includes('BRANCH_PROTECTION_RULE_VIOLATION') || rule.test(said)) return 'rule'
  if (types.includes('STALE_DATA') || moved.test(said)) return 'moved'
  if (unexplained.test(said)) return 'unexplained'
  return statusOf(error) === 409 ? 'moved' : 'other'
}
