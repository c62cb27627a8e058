import * as v from 'valibot'
import { parseShape } from '../json/parse-json.ts'
import { type Branch, branchOf, commitFields, refuseArchived, targetSchema } from './branch-state.ts'
import { explainRead } from './explain-read.ts'
import type { GitHubClient } from './github-client.ts'
import { formatGitHubRepository, type GitHubRepository } from './github-repository.ts'

export interface BranchListing {
  readonly branches: readonly Branch[]
  /** Names of the repository's tags: the first hundred, of which a launcher has few. */
  readonly tags: ReadonlySet<string>
}

const query = `query ($owner: String!, $name: String!, $path: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    isArchived
    tags: refs(refPrefix: "refs/tags/", first: 100) { nodes { name } }
    refs(refPrefix: "refs/heads/", first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { name target { ${commitFields} } }
    }
  }
}`

const refSchema = v.object({ name: v.string(), target: v.nullable(targetSchema) })
const schema = v.object({
  repository: v.nullable(
    v.object({
      isArchived: v.boolean(),
      tags: v.object({ nodes: v.array(v.object({ name: v.string() })) }),
      refs: v.object({
        pageInfo: v.object({ hasNextPage: v.boolean(), endCursor: v.nullish(v.string()) }),
        nodes: v.array(refSchema),
      }),
    }),
  ),
})

/** All branches with the file at `path`, one request for each hundred. @throws Error as readBranchState() does. */
export async function listBranches(
  client: GitHubClient,
  repository: GitHubRepository,
  path: string,
): Promise<BranchListing> {
  const name = formatGitHubRepository(repository)
  const branches: Branch[] = []
  const tags = new Set<string>()
  for (let after: string | null | undefined = null; after !== undefined; ) {
    const variables = { owner: repository.owner, name: repository.name, path, after }
    const answer: unknown = await client.graphql(query, variables).catch((error: unknown) => {
      throw new Error(explainRead(error, name), { cause: error })
    })
    const { repository: found } = parseShape(schema, answer, `GitHub's answer about ${name}`)
    if (found === null) throw new Error(`${name} does not exist, or the token cannot see it`)
    refuseArchived(found.isArchived, name)
    for (const tag of found.tags.nodes) tags.add(tag.name)
    for (const { name: branch, target } of found.refs.nodes) {
      if (target !== null) branches.push(branchOf({ client, repository, path }, branch, target))
    }
    after = found.refs.pageInfo.hasNextPage ? found.refs.pageInfo.endCursor : undefined
  }
  return { branches, tags }
}
