import { mentionsIn } from '../../workflows/expressions.ts'

/**
 * What people without any right in the repository choose: GitHub's list of untrusted input (what "typically ends with
 * body, default_branch, email, head_ref, label, message, name, page_name, ref, and title"), spelled out, since
 * `github.event.repository.name` ends so as well. The payload of an event stands here because whoever has the token to
 * send one writes it. Names of branches of the repository itself (`github.ref_name`) do not: who may push one may change
 * the workflow too, and of a pull request from elsewhere only `head_ref` is its author's.
 *
 * @see https://docs.github.com/en/actions/concepts/security/script-injections
 * @see https://docs.github.com/en/actions/reference/security/secure-use
 * @see https://securitylab.github.com/resources/github-actions-untrusted-input/
 */
const foreign = [
  'github.head_ref',
  'github.event.client_payload',
  ...['issue', 'pull_request', 'discussion'].flatMap(one => [
    `github.event.${one}.title`,
    `github.event.${one}.body`,
  ]),
  ...['comment', 'review', 'review_comment'].map(one => `github.event.${one}.body`),
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

/** Whether the value of `${{ … }}` may hold what others chose. */
export function holdsForeignValue(expression: string): boolean {
  return mentionsIn(expression).some(({ path, isSerialized }) =>
    foreign.some(other => {
      const isWhole = path.length >= other.length || isSerialized
      return isWhole && other.every((part, index) => isSame(part, path[index]))
    }),
  )
}

/** Where the path ends before, all that is below it is meant. */
function isSame(part: string, said: string | undefined): boolean {
  return said === undefined || part === '*' || said === '*' || said === part
}
