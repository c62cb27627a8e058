import { findContextAccesses } from '../../workflows/expressions.ts'

/**
 * Contexts whose value can be set by people without write access to the repository. This is GitHub's list of untrusted
 * input (contexts that typically end with body, default_branch, email, head_ref, label, message, name, page_name, ref
 * or title), spelled out because a match by suffix would include `github.event.repository.name`.
 *
 * The event payload is included, because anyone with a token that can send events controls it. Branch names of the
 * repository itself (`github.ref_name`) are excluded, because anyone who may push a branch may also change the workflow.
 * The author of a pull request from a fork controls only `head_ref`.
 *
 * @see https://docs.github.com/en/actions/concepts/security/script-injections
 * @see https://docs.github.com/en/actions/reference/security/secure-use
 * @see https://securitylab.github.com/resources/github-actions-untrusted-input/
 */
const untrustedContexts = [
  'github.head_ref',
  'github.event.client_payload',
  ...['issue', 'pull_request', 'discussion'].flatMap(payload => [
    `github.event.${payload}.title`,
    `github.event.${payload}.body`,
  ]),
  ...['comment', 'review', 'review_comment'].map(payload => `github.event.${payload}.body`),
  'github.event.pull_request.head.ref',
  'github.event.pull_request.head.label',
  'github.event.pull_request.head.repo.default_branch',
  'github.event.pages.*.page_name',
  'github.event.workflow_run.head_branch',
  'github.event.workflow_run.display_title',
  'github.event.workflow_run.pull_requests.*.head.ref',
  ...['commits.*', 'head_commit', 'workflow_run.head_commit', 'merge_group.head_commit'].flatMap(commit =>
    ['message', 'author.name', 'author.email', 'committer.name', 'committer.email'].map(
      field => `github.event.${commit}.${field}`,
    ),
  ),
].map(path => path.split('.'))

/** Returns whether the value of `${{ … }}` may contain untrusted input. */
export function hasUntrustedValue(expression: string): boolean {
  return findContextAccesses(expression).some(({ path, isSerialized }) =>
    untrustedContexts.some(context => {
      const isWhole = path.length >= context.length || isSerialized
      return isWhole && context.every((segment, index) => matchesSegment(segment, path[index]))
    }),
  )
}

/** Returns whether a path segment matches. A path that ends earlier includes everything below it. */
function matchesSegment(segment: string, pathSegment: string | undefined): boolean {
  return pathSegment === undefined || segment === '*' || pathSegment === '*' || pathSegment === segment
}
