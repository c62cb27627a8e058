import * as v from 'valibot'
import { parseShape } from '../json.ts'
import {
  formatGitHubRepository,
  type GitHubRepository,
  parseGitHubRepository,
} from '../refs/github-repository.ts'
import { parseWorkflowTrigger, type WorkflowTrigger } from '../workflows/workflow-trigger.ts'
import { type EventPermission, forbiddenError } from './dispatch-error.ts'
import type { GitHubClient } from './github-client.ts'
import { explainRead } from './read-failure.ts'
import { gitHubMessage, responseStatus } from './request-failure.ts'

/** Repository that receives events. */
export interface EventReceiver {
  /** Current name; differs from the requested name if the repository was renamed. */
  readonly repository: GitHubRepository
  readonly isArchived: boolean
  readonly defaultBranch: string | undefined
  /** Workflows of the default branch. Events start no other workflows. */
  readonly workflows: readonly WorkflowTrigger[]
}

const query = `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    isArchived
    defaultBranchRef {
      name
      target { ... on Commit { file(path: ".github/workflows") { object { ... on Tree { entries { path object { ... on Blob { text } } } } } } } }
    }
  }
}`

const entrySchema = v.object({
  path: v.nullish(v.string()),
  object: v.nullish(v.object({ text: v.nullish(v.string()) })),
})
const folderSchema = v.object({ object: v.nullish(v.object({ entries: v.nullish(v.array(entrySchema)) })) })
const schema = v.object({
  repository: v.object({
    nameWithOwner: v.string(),
    isArchived: v.boolean(),
    defaultBranchRef: v.nullable(
      v.object({ name: v.string(), target: v.nullable(v.object({ file: v.nullish(folderSchema) })) }),
    ),
  }),
})

/** Reads an event receiver; undefined if the repository does not exist or the token cannot access it. */
export async function readEventReceiver(
  client: GitHubClient,
  repository: GitHubRepository,
): Promise<EventReceiver | undefined> {
  const name = formatGitHubRepository(repository)
  const variables = { owner: repository.owner, name: repository.name }
  const response = await client.graphql(query, variables).catch((error: unknown) => {
    if (/Could not resolve to a Repository/i.test(gitHubMessage(error))) return undefined
    throw explainRead(error, name)
  })
  if (response === undefined) return undefined
  const { repository: receiver } = parseShape(schema, response, `GitHub's response about ${name}`)
  const entries = receiver.defaultBranchRef?.target?.file?.object?.entries ?? []
  return {
    repository: parseGitHubRepository(receiver.nameWithOwner),
    isArchived: receiver.isArchived,
    defaultBranch: receiver.defaultBranchRef?.name,
    workflows: entries.flatMap(({ path, object }) => {
      const isWorkflow = path != null && /\.ya?ml$/.test(path) && object?.text != null
      return (isWorkflow ? parseWorkflowTrigger(path, object.text ?? '') : undefined) ?? []
    }),
  }
}

/**
 * Tests whether the token may write contents, which sending events requires. The test tries to move a branch that does
 * not exist: GitHub reports a missing permission before it reports the missing branch. No other request works for every
 * kind of token, because the API returns the permissions of the user's role instead of the token's.
 *
 * @returns GitHub's response; 403, or 404 for a repository that the token can access, if the token lacks the permission.
 */
export async function probeContentsWrite(
  client: GitHubClient,
  { owner, name: repo }: GitHubRepository,
  nonce: string,
): Promise<unknown> {
  const ref = `heads/binder-actions/no-such-branch-${nonce}`
  return client.rest.git.updateRef({ owner, repo, ref, sha: '0'.repeat(40) }).catch((error: unknown) => error)
}

/**
 * Tests whether the token may start a workflow, by starting it on a branch that does not exist: GitHub reports a missing
 * permission before it reports the missing branch.
 *
 * @param workflow file name of an existing workflow.
 * @returns GitHub's response; 403 or 404 if the token lacks the permission.
 */
export async function probeActionsWrite(
  client: GitHubClient,
  { owner, name: repo }: GitHubRepository,
  workflow: string,
  nonce: string,
): Promise<unknown> {
  const ref = `binder-actions/no-such-branch-${nonce}`
  return client.rest.actions
    .createWorkflowDispatch({ owner, repo, workflow_id: workflow, ref })
    .catch((error: unknown) => error)
}

/**
 * Asserts that the token has the tested permission.
 *
 * @param response GitHub's response to the test.
 * @throws Error that names the missing permission.
 */
export function assertMaySend(
  response: unknown,
  repository: GitHubRepository,
  permission: EventPermission,
): void {
  const name = formatGitHubRepository(repository)
  const status = responseStatus(response)
  if (status === 403 || status === 404) throw forbiddenError(response, name, permission)
  if (status === 401) throw explainRead(response, name)
  // Any other response, usually 422, means that the token has the permission. Sending the event reports other problems.
}
