import * as v from 'valibot'
import { formatGitHubRepository, type GitHubRepository } from '../git/github-repository.ts'
import { parseShape } from '../json/parse-json.ts'
import type { GitHubClient } from './github-client.ts'
import { readingFailure } from './reading-failure.ts'

/** What is wanted of the commit at the head of every branch. */
export interface BranchQuery<T> {
  /** GraphQL fields of `Commit`, which may use the variable `$path`. */
  readonly fields: string
  readonly schema: v.GenericSchema<unknown, T>
  readonly path: string
  /** At most 100. */
  readonly pageSize: number
}

export interface BranchPages<T> {
  readonly defaultBranch: string | undefined
  readonly isArchived: boolean
  /** Names of the repository's tags: the first hundred, of which a launcher has few. */
  readonly tags: ReadonlySet<string>
  readonly branches: readonly { readonly name: string; readonly commit: T }[]
}

/**
 * All branches of a repository, a page a request.
 *
 * @throws Error that says what to do when the repository cannot be read.
 * @see https://docs.github.com/en/graphql/reference/objects#repository
 */
export async function fetchBranchPages<T>(
  client: GitHubClient,
  repository: GitHubRepository,
  { fields, schema: commitSchema, path, pageSize }: BranchQuery<T>,
): Promise<BranchPages<T>> {
  const query = `query ($owner: String!, $name: String!, $path: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    isArchived
    defaultBranchRef { name }
    tags: refs(refPrefix: "refs/tags/", first: 100) { nodes { name } }
    refs(refPrefix: "refs/heads/", first: ${pageSize}, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { name target { ... on Commit { ${fields} } } }
    }
  }
}`
  const schema = v.object({
    repository: v.object({
      isArchived: v.boolean(),
      defaultBranchRef: v.nullable(v.object({ name: v.string() })),
      tags: v.object({ nodes: v.array(v.object({ name: v.string() })) }),
      refs: v.object({
        pageInfo: v.object({ hasNextPage: v.boolean(), endCursor: v.nullish(v.string()) }),
        nodes: v.array(v.object({ name: v.string(), target: commitSchema })),
      }),
    }),
  })
  const what = `GitHub's answer about ${formatGitHubRepository(repository)}`
  const branches: { name: string; commit: T }[] = []
  const cursors = new Set<string>()
  let after: string | null = null
  for (;;) {
    const variables: Record<string, unknown> = { owner: repository.owner, name: repository.name, path, after }
    const answer = await client.graphql(query, variables).catch((error: unknown) => {
      throw readingFailure(error, repository, true)
    })
    const { isArchived, defaultBranchRef, tags, refs } = parseShape(schema, answer, what).repository
    branches.push(...refs.nodes.map(({ name, target }) => ({ name, commit: target })))
    if (!refs.pageInfo.hasNextPage) {
      const names = new Set(tags.nodes.map(({ name }) => name))
      return { defaultBranch: defaultBranchRef?.name, isArchived, tags: names, branches }
    }
    after = nextCursor(refs.pageInfo.endCursor, cursors, what)
  }
}

/** A cursor that leads nowhere, or back, would have the same pages read for ever. */
function nextCursor(cursor: string | null | undefined, seen: Set<string>, what: string): string {
  if (!cursor || seen.has(cursor)) {
    throw new Error(`${what} makes no sense: there are more branches, but not behind those that were read`)
  }
  seen.add(cursor)
  return cursor
}
