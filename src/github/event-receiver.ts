import * as v from 'valibot'
import { parseShape } from '../json.ts'
import {
  formatGitHubRepository,
  type GitHubRepository,
  parseGitHubRepository,
} from '../refs/github-repository.ts'
import { parseWorkflowTrigger, type WorkflowTrigger } from '../workflows/workflow-trigger.ts'
import { explainRead } from './explain-read.ts'
import type { GitHubClient } from './github-client.ts'
import { gitHubMessage, statusOf } from './request-failure.ts'
import { explainForbidden } from './send-dispatch.ts'

/** A repository that events are to be sent to. */
export interface EventReceiver {
  /** Its name now, which differs from the one that was asked for when it was renamed. */
  readonly repository: GitHubRepository
  readonly isArchived: boolean
  readonly defaultBranch: string | undefined
  /** Workflows of the default branch, the only ones that events start. */
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

/** @returns undefined when there is no such repository, or none that the token can see. */
export async function readEventReceiver(
  client: GitHubClient,
  repository: GitHubRepository,
): Promise<EventReceiver | undefined> {
  const name = formatGitHubRepository(repository)
  const variables = { owner: repository.owner, name: repository.name }
  const answer = await client.graphql(query, variables).catch((error: unknown) => {
    if (/Could not resolve to a Repository/i.test(gitHubMessage(error))) return undefined
    throw new Error(explainRead(error, name), { cause: error })
  })
  if (answer === undefined) return undefined
  const { repository: found } = parseShape(schema, answer, `GitHub's answer about ${name}`)
  const entries = found.defaultBranchRef?.target?.file?.object?.entries ?? []
  return {
    repository: parseGitHubRepository(found.nameWithOwner),
    isArchived: found.isArchived,
    defaultBranch: found.defaultBranchRef?.name,
    workflows: entries.flatMap(({ path, object }) => {
      const isWorkflow = path != null && /\.ya?ml$/.test(path) && object?.text != null
      return (isWorkflow ? parseWorkflowTrigger(path, object.text ?? '') : undefined) ?? []
    }),
  }
}

/**
 * Asks whether the token may write contents, which sending events needs, by moving a branch that does not exist: with
 * the right there is nothing to move, without it GitHub says so first. No other question is answered for every kind
 * of token, since what a repository says of permissions is the person's role and not the token's.
 *
 * @returns what GitHub answered; 403, or 404 for a repository that the token sees, to a token without the right.
 */
export async function askToWriteContents(
  client: GitHubClient,
  { owner, name: repo }: GitHubRepository,
  nonce: string,
): Promise<unknown> {
  const ref = `heads/binder-actions/no-such-branch-${nonce}`
  return client.rest.git.updateRef({ owner, repo, ref, sha: '0'.repeat(40) }).catch((error: unknown) => error)
}

/** @throws Error that says what the token lacks to send events there. */
export async function requireContentsWrite(
  client: GitHubClient,
  repository: GitHubRepository,
  nonce: string,
): Promise<void> {
  const name = formatGitHubRepository(repository)
  const error = await askToWriteContents(client, repository, nonce)
  const status = statusOf(error)
  if (status === 403 || status === 404)
    throw new Error(explainForbidden(gitHubMessage(error), name), { cause: error })
  if (status === 401) throw new Error(explainRead(error, name), { cause: error })
  // Anything else, 422 above all, is an answer to somebody who may; what is wrong otherwise shows when it is sent.
}
