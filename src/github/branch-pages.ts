import * as v from 'valibot'
import { parseShape } from '../json.ts'
import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { explainRepositoryRead } from './explain-repository-read.ts'
import type { GitHubClient } from './github-client.ts'
import { PageCursor, pageInfoFields, pageInfoSchema } from './page-cursor.ts'

/** Fields to read from the head commit of every branch. */
export interface BranchQuery<T> {
  /** GraphQL fields of `Commit`. */
  readonly fields: string
  readonly schema: v.GenericSchema<unknown, T>
  /** Number of branches per request; GitHub allows at most 100. */
  readonly pageSize: number
}

/** Branches and tags of a repository. */
export interface BranchPages<T> {
  readonly defaultBranch: string | undefined
  readonly isArchived: boolean
  /** Names of the repository's tags. */
  readonly tags: ReadonlySet<string>
  readonly branches: readonly { readonly name: string; readonly commit: T }[]
}

/** Positions in the repository's lists. */
interface Position {
  readonly branches: PageCursor
  readonly tags: PageCursor
}

/**
 * Fetches all branches and tags of a repository, one page of each per request.
 *
 * @throws UserError if the repository cannot be read or has more than `maxItems` branches or tags.
 * @see https://docs.github.com/en/graphql/reference/objects#repository
 */
export async function fetchBranchPages<T>(
  client: GitHubClient,
  repository: GitHubRepository,
  query: BranchQuery<T>,
): Promise<BranchPages<T>> {
  const name = formatGitHubRepository(repository)
  const position = { branches: new PageCursor(name, 'branches'), tags: new PageCursor(name, 'tags') }
  const branches: { name: string; commit: T }[] = []
  const tagNames = new Set<string>()
  for (;;) {
    const { isArchived, defaultBranchRef, tags, refs } = await fetchPage(client, repository, query, position)
    for (const { name, target } of refs?.nodes ?? []) branches.push({ name, commit: target })
    for (const { name } of tags?.nodes ?? []) tagNames.add(name)
    if (refs !== undefined) position.branches.advance(refs.pageInfo, refs.nodes.length)
    if (tags !== undefined) position.tags.advance(tags.pageInfo, tags.nodes.length)
    if (position.branches.isAtEnd && position.tags.isAtEnd)
      return { defaultBranch: defaultBranchRef?.name, isArchived, tags: tagNames, branches }
  }
}

async function fetchPage<T>(
  client: GitHubClient,
  repository: GitHubRepository,
  { fields, schema, pageSize }: BranchQuery<T>,
  { branches, tags }: Position,
) {
  const query = `query ($owner: String!, $name: String!, $branches: Boolean!, $after: String, $tags: Boolean!, $afterTag: String) {
  repository(owner: $owner, name: $name) {
    isArchived
    defaultBranchRef { name }
    tags: refs(refPrefix: "refs/tags/", first: 100, after: $afterTag) @include(if: $tags) { ${pageInfoFields} nodes { name } }
    refs(refPrefix: "refs/heads/", first: ${pageSize}, after: $after) @include(if: $branches) {
      ${pageInfoFields}
      nodes { name target { ... on Commit { ${fields} } } }
    }
  }
}`
  const variables = {
    owner: repository.owner,
    name: repository.name,
    ...{ branches: !branches.isAtEnd, after: branches.after, tags: !tags.isAtEnd, afterTag: tags.after },
  }
  const response = await client.graphql(query, variables).catch((error: unknown) => {
    throw explainRepositoryRead(error, repository, true)
  })
  const label = `GitHub's response about ${formatGitHubRepository(repository)}`
  return parseShape(pageSchema(schema), response, label).repository
}

function pageSchema<T>(commit: v.GenericSchema<unknown, T>) {
  return v.object({
    repository: v.object({
      isArchived: v.boolean(),
      defaultBranchRef: v.nullable(v.object({ name: v.string() })),
      tags: v.optional(
        v.object({ pageInfo: pageInfoSchema, nodes: v.array(v.object({ name: v.string() })) }),
      ),
      refs: v.optional(
        v.object({
          pageInfo: pageInfoSchema,
          nodes: v.array(v.object({ name: v.string(), target: commit })),
        }),
      ),
    }),
  })
}
