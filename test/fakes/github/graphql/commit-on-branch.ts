import { isGranted } from '../access.ts'
import { type GitFileChange, writeCommit } from '../git/commit.ts'
import { commitAuthor, gitHubSignature, webFlow } from '../git/commit-identities.ts'
import { findEntry, objectType, readCommit } from '../git/objects.ts'
import { absentOid, findRef, type GitReference, swapRef } from '../git/refs.ts'
import { InvalidPathError } from '../git/trees.ts'
import { blockingRule, ruleViolation } from '../protection.ts'
import { GraphqlErrorResponse } from './error-response.ts'
import type { FieldSource } from './field.ts'
import { gitObject } from './objects.ts'
import { refObject, type Scope } from './repository.ts'

export type CommitInput = {
  readonly clientMutationId?: string | null
  readonly expectedHeadOid: string
  readonly message: { readonly headline: string; readonly body?: string | null }
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null
    readonly deletions?: readonly { readonly path: string }[] | null
  } | null
}

const branchPrefix = 'refs/heads/'

function staleHeadError(expected: string): GraphqlErrorResponse {
  // GitHub's message has two spaces.
  const message = `Expected branch to point to "${expected}" but it did not.  Pull and try again.`
  return new GraphqlErrorResponse('STALE_DATA', message)
}

/**
 * Rejects a commit to a protected branch.
 *
 * @see https://github.com/Thinkmill/keystatic/issues/1598 for the error of a ruleset
 * @see https://github.com/microsoft/vscode-remote-repositories-github/issues/252 for the error of a classic rule
 */
function assertUnprotected({ repository, token }: Scope, branch: string): void {
  const rule = blockingRule(repository, branch, token)
  if (rule?.by === 'ruleset') throw new GraphqlErrorResponse('FORBIDDEN', ruleViolation(rule))
  if (rule !== undefined) {
    const message = `protected branch '${branch}' check failed:\n${rule.reason}`
    throw new GraphqlErrorResponse('BRANCH_PROTECTION_RULE_VIOLATION', message)
  }
}

/**
 * Rejects changes to workflows without the permission `workflows`:
 * https://docs.github.com/actions/reference/security
 */
function assertCanChangeWorkflows({ repository, token }: Scope, paths: readonly string[]): void {
  const path = paths.find(item => item.startsWith('.github/workflows/'))
  if (path !== undefined && !isGranted(token, repository, { permission: 'workflows', level: 'write' })) {
    const message = `refusing to allow this token to create or update workflow \`${path}\` without \`workflows\` permission`
    throw new GraphqlErrorResponse('FORBIDDEN', message)
  }
}

/** Decodes added files. An existing executable keeps its mode. Every other file becomes a regular file. */
async function planAdditions(
  scope: Scope,
  tree: string,
  additions: readonly { readonly path: string; readonly contents: string }[],
): Promise<GitFileChange[]> {
  return Promise.all(
    additions.map(async ({ path, contents }) => {
      const existingEntry = await findEntry(scope.repository.directory, tree, path)
      const mode = existingEntry?.mode === '100755' ? '100755' : '100644'
      return { path, mode, content: Buffer.from(contents, 'base64') }
    }),
  )
}

async function assertFilesExist(
  scope: Scope,
  head: string,
  tree: string,
  paths: readonly string[],
): Promise<void> {
  for (const path of paths) {
    if ((await findEntry(scope.repository.directory, tree, path)) === undefined) {
      const message = `A path was requested for deletion which does not exist as of commit oid \`${head}\``
      throw new GraphqlErrorResponse('UNPROCESSABLE', message)
    }
  }
}

async function assertHead({ repository }: Scope, ref: GitReference, expected: string): Promise<void> {
  if ((await objectType(repository.directory, expected)) !== 'commit') {
    throw new GraphqlErrorResponse(
      'NOT_FOUND',
      `No commit exists with specified expectedHeadOid '${expected}'.`,
    )
  }
  if (ref.oid !== expected) {
    throw staleHeadError(expected)
  }
}

async function commitChanges(scope: Scope, head: string, input: CommitInput): Promise<string> {
  const { state, token, repository } = scope
  const { tree } = await readCommit(repository.directory, head)
  const { headline, body } = input.message
  const deletions = (input.fileChanges?.deletions ?? []).map(deletion => deletion.path)
  const additions = input.fileChanges?.additions ?? []
  assertCanChangeWorkflows(scope, [...deletions, ...additions.map(addition => addition.path)])
  await assertFilesExist(scope, head, tree, deletions)
  try {
    return await writeCommit(repository.directory, {
      parent: head,
      additions: await planAdditions(scope, tree, additions),
      deletions,
      author: commitAuthor(state, token),
      committer: webFlow(state),
      message: body ? `${headline}\n\n${body}` : headline,
      signature: gitHubSignature,
    })
  } catch (error) {
    if (error instanceof InvalidPathError) {
      throw new GraphqlErrorResponse('UNPROCESSABLE', `A path cannot be committed: ${error.message}`, true)
    }
    throw error
  }
}

/** Creates a commit signed by GitHub: https://docs.github.com/graphql/reference/mutations#createcommitonbranch */
export async function createCommitOnBranch(
  scope: Scope,
  branch: string,
  input: CommitInput,
): Promise<FieldSource> {
  const { directory } = scope.repository
  const name = branch.startsWith(branchPrefix) ? branch : `${branchPrefix}${branch}`
  const ref = await findRef(directory, name)
  if (ref === undefined) {
    throw new GraphqlErrorResponse('NOT_FOUND', `A ref named "${name}" does not exist in the repository.`)
  }
  if (input.fileChanges?.additions === null || input.fileChanges?.deletions === null) {
    throw new GraphqlErrorResponse('UNPROCESSABLE', 'additions and deletions must be lists, not null', true)
  }
  if (input.message.headline === '') {
    throw new GraphqlErrorResponse('UNPROCESSABLE', 'A commit message headline must not be empty', true)
  }
  await assertHead(scope, ref, input.expectedHeadOid)
  assertUnprotected(scope, name.slice(branchPrefix.length))
  const oid = await commitChanges(scope, ref.oid, input)
  if (!(await swapRef(directory, name, oid, ref.oid))) {
    // The branch moved after the check above. In this case, GitHub does not respond with STALE_DATA.
    const current = await findRef(directory, name)
    throw new GraphqlErrorResponse('FORBIDDEN', `is at ${current?.oid ?? absentOid} but expected ${ref.oid}`)
  }
  return {
    clientMutationId: input.clientMutationId ?? null,
    commit: () => gitObject(scope, oid),
    ref: () => refObject(scope, { ...ref, oid }),
  }
}
