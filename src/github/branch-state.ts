import * as v from 'valibot'
import { parseShape } from '../json.ts'
import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { UserError } from '../user-error.ts'
import { fileFields, fileSchema, readTreeFile, type TreeFile } from './committed-file.ts'
import { entryFields, entrySchemas, type FileLocator, locateFile } from './file-locator.ts'
import type { GitHubClient } from './github-client.ts'
import { explainRead } from './read-failure.ts'

/** Branch with its head commit, which becomes the parent of a new commit. */
export interface Branch {
  readonly name: string
  readonly head: string
  /** URL of the head commit. */
  readonly url: string
  /** Message of the head commit. */
  readonly message: string
  /** Time of the head commit, in RFC 3339 format. */
  readonly committedAt: string
  /** First parent of the head commit. */
  readonly parent: string | undefined
  /** Returns the path of the located file, which need not exist. @throws Error as `FileLocator.locate()` does. */
  readonly filePath: () => string
  /** Reads the located file; undefined if it does not exist. @throws Error if it is not a regular file. */
  readonly readFile: () => Promise<Uint8Array | undefined>
}

/** Branch of a repository, with the refs and the default branch that affect an update of it. */
export interface BranchState {
  readonly branch: Branch | undefined
  /** Whether a tag has the same name. */
  readonly isTag: boolean
  /** Whether the branch `BranchStateRequest.temporary` exists. */
  readonly hasTemporary: boolean
  /** Default branch, from which new branches are created. */
  readonly base: Branch | undefined
  /** Reads the template on the default branch. */
  readonly readTemplate: () => Promise<Uint8Array | undefined>
}

/** Branch to read, with related refs and files. */
export interface BranchStateRequest {
  readonly repository: GitHubRepository
  readonly branch: string
  readonly locator: FileLocator
  /** Temporary branch, checked only for existence. */
  readonly temporary: string
  /** Path of a template on the default branch. */
  readonly template: string | undefined
}

export function commitFields(locator: FileLocator): string {
  return `oid ... on Commit { url message committedDate parents(first: 1) { nodes { oid } } ${entryFields(locator)} }`
}

const query = (
  fields: string,
) => `query ($owner: String!, $name: String!, $branch: String!, $temporary: String!, $tag: String!, $template: String!) {
  repository(owner: $owner, name: $name) {
    isArchived
    branch: ref(qualifiedName: $branch) { target { ${fields} } }
    temporary: ref(qualifiedName: $temporary) { name }
    tag: ref(qualifiedName: $tag) { name }
    base: defaultBranchRef { name target { ${fields} ... on Commit { template: file(path: $template) ${fileFields} } } }
  }
}`

export const targetSchema = v.object({
  oid: v.string(),
  url: v.optional(v.string(), ''),
  message: v.optional(v.string(), ''),
  committedDate: v.optional(v.string(), ''),
  parents: v.optional(v.object({ nodes: v.array(v.object({ oid: v.string() })) }), { nodes: [] }),
  ...entrySchemas,
})
const baseSchema = v.object({ ...targetSchema.entries, template: v.nullish(fileSchema) })
const schema = v.object({
  repository: v.nullable(
    v.object({
      isArchived: v.boolean(),
      branch: v.nullable(v.object({ target: v.nullable(targetSchema) })),
      temporary: v.nullable(v.object({ name: v.string() })),
      tag: v.nullable(v.object({ name: v.string() })),
      base: v.nullable(v.object({ name: v.string(), target: v.nullable(baseSchema) })),
    }),
  ),
})

/**
 * Reads a branch, the refs related to it and the default branch in one request.
 *
 * @throws Error that states whether the repository is missing, hidden or archived, and how to fix it.
 */
export async function readBranchState(
  client: GitHubClient,
  request: BranchStateRequest,
): Promise<BranchState> {
  const { repository, branch, locator, template } = request
  const name = formatGitHubRepository(repository)
  const variables = {
    owner: repository.owner,
    name: repository.name,
    branch: `refs/heads/${branch}`,
    temporary: `refs/heads/${request.temporary}`,
    tag: `refs/tags/${branch}`,
    template: template ?? '',
  }
  const response = await client.graphql(query(commitFields(locator)), variables).catch((error: unknown) => {
    throw explainRead(error, name)
  })
  const { repository: current } = parseShape(schema, response, `GitHub's response about ${name}`)
  if (current === null)
    throw new UserError(
      'repository-not-found',
      `${name} does not exist, or the token cannot access it: check the spelling and the token's repository access`,
    )
  assertNotArchived(current.isArchived, name)
  const { base } = current
  const branchFile = { client, repository, locator }
  const baseTarget = base?.target
  return {
    branch:
      current.branch?.target == null ? undefined : makeBranch(branchFile, branch, current.branch.target),
    isTag: current.tag !== null,
    hasTemporary: current.temporary !== null,
    base: base === null || baseTarget == null ? undefined : makeBranch(branchFile, base.name, baseTarget),
    readTemplate: () =>
      readFrom(
        { client, repository, path: template ?? '' },
        base?.name ?? '',
        baseTarget?.template ?? undefined,
      ),
  }
}

export function assertNotArchived(isArchived: boolean, name: string): void {
  if (isArchived)
    throw new UserError(
      'repository-archived',
      `${name} is archived and therefore read-only: unarchive it in its settings`,
    )
}

/** Repository, and the file that is read on each of its branches. */
export interface BranchFile {
  readonly client: GitHubClient
  readonly repository: GitHubRepository
  readonly locator: FileLocator
}

/** File of a repository. */
export interface FileLocation {
  readonly client: GitHubClient
  readonly repository: GitHubRepository
  readonly path: string
}

export function makeBranch(
  { client, repository, locator }: BranchFile,
  name: string,
  target: v.InferOutput<typeof targetSchema>,
): Branch {
  const located = () => locateFile(locator, target)
  return {
    name,
    head: target.oid,
    url: target.url,
    message: target.message,
    committedAt: target.committedDate,
    parent: target.parents.nodes[0]?.oid,
    filePath: () => located().path,
    readFile: async () => {
      const { path, file } = located()
      return readFrom({ client, repository, path }, name, file)
    },
  }
}

async function readFrom(
  { client, repository, path }: FileLocation,
  branch: string,
  file: TreeFile | undefined,
): Promise<Uint8Array | undefined> {
  if (file === undefined) return undefined
  const label = `${path} on branch "${branch}" of ${formatGitHubRepository(repository)}`
  return readTreeFile(client, repository, file, label)
}
