import { canRead, isGranted, permissionError } from '../access.ts'
import { objectType } from '../git/objects.ts'
import {
  absentOid,
  deleteRef as deleteGitRef,
  findConflictingRef,
  findRef,
  type GitReference,
  isAncestor,
  isRefName,
  swapRef,
} from '../git/refs.ts'
import { blockingRule, creationRule } from '../protection.ts'
import type { GitHubState, GitHubToken } from '../state.ts'
import { type CommitInput, createCommitOnBranch } from './commit-on-branch.ts'
import { GraphqlErrorResponse } from './error-response.ts'
import { type FieldSource, field } from './field.ts'
import { makeScope, refObject, requireRepository, type Scope } from './repository.ts'

type BranchTarget = { readonly scope: Scope; readonly name: string }
type BranchInput = {
  readonly id?: string | null
  readonly repositoryNameWithOwner?: string | null
  readonly branchName?: string | null
}

function unresolvableIdError(id: string): GraphqlErrorResponse {
  return new GraphqlErrorResponse('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'.`)
}

/** Finds a reference by its node ID, which encodes the ID of the repository and the name of the reference. */
function findByNodeId(state: GitHubState, token: GitHubToken, id: string): BranchTarget {
  const [kind, encodedId = ''] = id.split(/_(.*)/)
  const [number, ...name] = Buffer.from(encodedId, 'base64url').toString().split(':')
  const repository = state.repositories.find(item => String(item.id) === number)
  if (repository === undefined || !['R', 'REF'].includes(kind ?? '') || !canRead(token, repository)) {
    throw unresolvableIdError(id)
  }
  return { scope: makeScope(state, token, repository), name: name.join(':') }
}

function requireWrite({ repository, token }: Scope): void {
  if (!isGranted(token, repository, { permission: 'contents', level: 'write' })) {
    throw new GraphqlErrorResponse('FORBIDDEN', permissionError(token))
  }
  if (repository.archived) {
    throw new GraphqlErrorResponse('UNPROCESSABLE', 'Repository was archived so is read-only.')
  }
}

async function requireRef({ scope, name }: BranchTarget, id: string): Promise<GitReference> {
  const ref = await findRef(scope.repository.directory, name)
  if (ref === undefined) {
    throw unresolvableIdError(id)
  }
  requireWrite(scope)
  return ref
}

function assertUnprotected({ repository, token }: Scope, name: string): void {
  const rule = blockingRule(repository, name.replace(/^refs\/heads\//, ''), token)
  if (rule !== undefined) {
    throw new GraphqlErrorResponse('UNPROCESSABLE', rule.reason)
  }
}

function branchTarget(state: GitHubState, token: GitHubToken, branch: BranchInput): BranchTarget {
  if (branch.id) {
    return findByNodeId(state, token, branch.id)
  }
  if (!branch.repositoryNameWithOwner || !branch.branchName) {
    const message = 'A branch needs an id, or both repositoryNameWithOwner and branchName'
    throw new GraphqlErrorResponse('UNPROCESSABLE', message, true)
  }
  const scope = requireRepository(state, token, branch.repositoryNameWithOwner)
  return { scope, name: branch.branchName }
}

type RefInput = {
  readonly repositoryId: string
  readonly refId: string
  readonly name: string
  readonly oid: string
  readonly force?: boolean | null
  readonly clientMutationId?: string | null
}

/** Creates a reference: https://docs.github.com/graphql/reference/mutations#createref */
async function createRef(state: GitHubState, token: GitHubToken, input: RefInput): Promise<FieldSource> {
  const { scope } = findByNodeId(state, token, input.repositoryId)
  const { directory } = scope.repository
  requireWrite(scope)
  const { name, oid } = input
  if (!/^refs\/[^/]+\/./.test(name) || !(await isRefName(directory, name))) {
    throw new GraphqlErrorResponse('UNPROCESSABLE', `${name} is not a valid fully qualified ref name`, true)
  }
  const type = await objectType(directory, oid)
  if (type === undefined) {
    throw new GraphqlErrorResponse('UNPROCESSABLE', `Object ${oid} does not exist`)
  }
  const rule = creationRule(scope.repository, name.replace(/^refs\/heads\//, ''), token)
  if (rule !== undefined) {
    throw new GraphqlErrorResponse('UNPROCESSABLE', rule.reason)
  }
  if (!(await swapRef(directory, name, oid, absentOid))) {
    const conflictingRef = await findConflictingRef(directory, name)
    const duplicateMessage = `A ref named "${name}" already exists in the repository.`
    throw new GraphqlErrorResponse(
      'UNPROCESSABLE',
      conflictingRef === undefined ? duplicateMessage : 'Ref cannot be created',
    )
  }
  return { clientMutationId: input.clientMutationId ?? null, ref: refObject(scope, { name, oid, type }) }
}

/** Moves a reference: https://docs.github.com/graphql/reference/mutations#updateref */
async function updateRef(state: GitHubState, token: GitHubToken, input: RefInput): Promise<FieldSource> {
  const target = findByNodeId(state, token, input.refId)
  const { directory } = target.scope.repository
  const ref = await requireRef(target, input.refId)
  assertUnprotected(target.scope, ref.name)
  const type = await objectType(directory, input.oid)
  if (type === undefined) {
    throw new GraphqlErrorResponse('UNPROCESSABLE', `Object ${input.oid} does not exist`)
  }
  if (input.force !== true && !(await isAncestor(directory, ref.oid, input.oid))) {
    throw new GraphqlErrorResponse('UNPROCESSABLE', 'Update is not a fast forward')
  }
  if (!(await swapRef(directory, ref.name, input.oid, ref.oid))) {
    throw new GraphqlErrorResponse('UNPROCESSABLE', 'Reference cannot be updated')
  }
  const movedRef = refObject(target.scope, { name: ref.name, oid: input.oid, type })
  return { clientMutationId: input.clientMutationId ?? null, ref: movedRef }
}

/** Deletes a reference: https://docs.github.com/graphql/reference/mutations#deleteref */
async function deleteRef(state: GitHubState, token: GitHubToken, input: RefInput): Promise<FieldSource> {
  const target = findByNodeId(state, token, input.refId)
  const ref = await requireRef(target, input.refId)
  assertUnprotected(target.scope, ref.name)
  if (ref.name === `refs/heads/${target.scope.repository.defaultBranch}`) {
    throw new GraphqlErrorResponse('UNPROCESSABLE', 'Cannot delete the default branch')
  }
  if (!(await deleteGitRef(target.scope.repository.directory, ref.name)))
    throw unresolvableIdError(input.refId)
  return { clientMutationId: input.clientMutationId ?? null }
}

type UpdateRefsInput = {
  readonly repositoryId: string
  readonly refUpdates: readonly {
    readonly name: string
    readonly afterOid: string
    readonly beforeOid?: string | null
    readonly force?: boolean | null
  }[]
  readonly clientMutationId?: string | null
}

/** Deletes references by compare-and-swap: https://docs.github.com/graphql/reference/mutations#updaterefs */
async function updateRefs(
  state: GitHubState,
  token: GitHubToken,
  input: UpdateRefsInput,
): Promise<FieldSource> {
  const { scope } = findByNodeId(state, token, input.repositoryId)
  const { directory, defaultBranch } = scope.repository
  requireWrite(scope)
  for (const { name, afterOid, beforeOid } of input.refUpdates) {
    if (afterOid !== absentOid || !beforeOid)
      throw new GraphqlErrorResponse(
        'UNPROCESSABLE',
        'the fake GitHub supports updateRefs only for deletion: set beforeOid, and set afterOid to zeros',
        true,
      )
    assertUnprotected(scope, name)
    if (name === `refs/heads/${defaultBranch}`)
      throw new GraphqlErrorResponse('UNPROCESSABLE', 'Cannot delete the default branch')
    if (!(await swapRef(directory, name, absentOid, beforeOid)))
      throw new GraphqlErrorResponse('UNPROCESSABLE', 'Reference cannot be updated')
  }
  return { clientMutationId: input.clientMutationId ?? null }
}

/** Returns the root fields of mutations: https://docs.github.com/graphql/reference/mutations */
export function mutationRoot(state: GitHubState, token: GitHubToken): FieldSource {
  return {
    createCommitOnBranch: field(
      ['input'],
      async ({ input }: { input: CommitInput & { branch: BranchInput } }) => {
        const { scope, name } = branchTarget(state, token, input.branch)
        requireWrite(scope)
        return createCommitOnBranch(scope, name, input)
      },
    ),
    createRef: field(['input'], ({ input }) => createRef(state, token, input)),
    updateRef: field(['input'], ({ input }) => updateRef(state, token, input)),
    deleteRef: field(['input'], ({ input }) => deleteRef(state, token, input)),
    updateRefs: field(['input'], ({ input }) => updateRefs(state, token, input)),
  }
}
