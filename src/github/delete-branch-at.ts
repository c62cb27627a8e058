import * as v from 'valibot'
import { parseShape } from '../json.ts'
import { formatGitHubRepository } from '../refs/github-repository.ts'
import type { GitHubClient } from './github-client.ts'
import { explainRead } from './read-failure.ts'
import { ConflictError, explainWrite, type WriteTarget } from './write-failure.ts'

/** Value of `afterOid` in `updateRefs` that deletes a ref. */
const deletedOid = '0'.repeat(40)

const query = `query ($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) { id ref(qualifiedName: $ref) { target { oid } } }
}`

const schema = v.object({
  repository: v.object({
    id: v.string(),
    ref: v.nullable(v.object({ target: v.nullable(v.object({ oid: v.string() })) })),
  }),
})

const mutation = `mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`

/**
 * Deletes a branch only if it is still at the given commit. Succeeds if the branch does not exist.
 *
 * @throws ConflictError if the branch has moved, and UserError for any other failure.
 * @see https://docs.github.com/en/graphql/reference/mutations#updaterefs
 */
export async function deleteBranchAt(client: GitHubClient, target: WriteTarget, head: string): Promise<void> {
  const before = await readHead(client, target)
  if (before.head === undefined) return
  if (before.head !== head) throw movedError(target, before.head)
  const name = `refs/heads/${target.branch}`
  const input = { repositoryId: before.id, refUpdates: [{ name, beforeOid: head, afterOid: deletedOid }] }
  try {
    await client.graphql(mutation, { input })
  } catch (error) {
    // GitHub documents no error for a ref that has moved, and the response to a successful deletion may be lost.
    const after = await readHead(client, target)
    if (after.head === undefined) return
    if (after.head !== head) throw movedError(target, after.head, error)
    throw await explainWrite(client, error, target)
  }
}

function movedError({ branch }: WriteTarget, head: string, cause?: unknown): ConflictError {
  return new ConflictError(`branch "${branch}" has moved to ${head}`, { cause })
}

/** Reads the ID of the repository and the head of the branch; undefined if the branch does not exist. */
async function readHead(client: GitHubClient, { repository, branch }: WriteTarget) {
  const { owner, name } = repository
  const label = formatGitHubRepository(repository)
  const variables = { owner, name, ref: `refs/heads/${branch}` }
  const response = await client.graphql(query, variables).catch((error: unknown) => {
    throw explainRead(error, label)
  })
  const { id, ref } = parseShape(schema, response, `GitHub's response about ${label}`).repository
  return { id, head: ref?.target?.oid }
}
