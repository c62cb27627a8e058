import { canRead, viewerPermission } from '../access.ts'
import { resolveRevision } from '../git/objects.ts'
import { type GitReference, listRefs } from '../git/refs.ts'
import { branchProtections } from '../protection.ts'
import { timestamp } from '../response.ts'
import { htmlUrl, nodeId } from '../rest/operation.ts'
import {
  findRenamedRepository,
  findRepository,
  fullName,
  type GitHubState,
  type GitHubToken,
  type Protection,
  type Repository,
} from '../state.ts'
import { connection, pageArguments } from './connection.ts'
import { GraphqlErrorResponse } from './error-response.ts'
import { type FieldSource, field } from './field.ts'
import { issueObject } from './issue.ts'
import { gitObject } from './objects.ts'
import { pullRequestObject } from './pull-request.ts'

/** Context shared by the objects of one repository. */
export type Scope = {
  readonly state: GitHubState
  readonly token: GitHubToken
  readonly repository: Repository
  readonly self: () => FieldSource
}

export function makeScope(state: GitHubState, token: GitHubToken, repository: Repository): Scope {
  const scope: Scope = { state, token, repository, self: () => repositoryObject(scope) }
  return scope
}

/** Returns the scope of a repository. @throws GraphqlErrorResponse if the repository is not found or not accessible. */
export function requireRepository(
  state: GitHubState,
  token: GitHubToken,
  name: string,
  followRenames = true,
): Scope {
  const repository =
    findRepository(state, name) ?? (followRenames ? findRenamedRepository(state, name) : undefined)
  if (repository === undefined || !canRead(token, repository)) {
    throw new GraphqlErrorResponse('NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`)
  }
  return makeScope(state, token, repository)
}

/**
 * Returns the requirements for commits, which every token with read access can read:
 * https://docs.github.com/graphql/reference/objects#refupdaterule
 */
function refUpdateRule(
  pattern: string,
  { rules, allow, blocksCreation }: Protection,
  token: GitHubToken,
): FieldSource {
  return {
    __typename: 'RefUpdateRule',
    pattern,
    requiredApprovingReviewCount: rules.includes('pull_request') ? 1 : null,
    requiredStatusCheckContexts: rules.includes('required_status_checks') ? ['test'] : [],
    allowsDeletions: !rules.includes('deletion'),
    allowsForcePushes: !rules.includes('non_fast_forward'),
    blocksCreations: blocksCreation,
    requiresSignatures: rules.includes('required_signatures'),
    viewerCanPush: allow.includes(token.login),
  }
}

/** Returns a reference: https://docs.github.com/graphql/reference/objects#ref */
export function refObject(scope: Scope, ref: GitReference): FieldSource {
  const { repository, token } = scope
  const prefix = /^refs\/[^/]+\//.exec(ref.name)?.[0] ?? 'refs/'
  const name = ref.name.slice(prefix.length)
  const rule =
    prefix === 'refs/heads/'
      ? branchProtections(repository, name).find(({ by }) => by === 'protection')
      : undefined
  const rulesets = branchProtections(repository, name).filter(({ by }) => by === 'ruleset')
  const rules = prefix === 'refs/heads/' && rulesets.length > 0 ? ['PULL_REQUEST'] : []
  return {
    __typename: 'Ref',
    id: nodeId('REF', repository.id, ref.name),
    name,
    prefix,
    repository: scope.self,
    target: () => gitObject(scope, ref.oid),
    branchProtectionRule:
      rule !== undefined
        ? { id: nodeId('BPR', repository.id, name), pattern: name, requiresApprovingReviews: true }
        : null,
    refUpdateRule: rule === undefined ? null : refUpdateRule(name, rule, token),
    rules: field([...pageArguments, 'orderBy'], args =>
      connection(
        'rules',
        rules,
        type => type,
        type => ({ __typename: 'RepositoryRule', id: nodeId('RR', repository.id, name), type }),
        args,
      ),
    ),
  }
}

/** Finds a reference by any form of its name: `main`, `heads/main` or `refs/heads/main`. */
async function findRefByAnyName(
  { state, repository }: Scope,
  name: string,
): Promise<GitReference | undefined> {
  const candidates = name.startsWith('refs/')
    ? [name]
    : [`refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`]
  for (const candidate of candidates) {
    const ref = await state.replica.readRef(repository, candidate)
    if (ref !== undefined) {
      return ref
    }
  }
  return undefined
}

async function nullableRef(scope: Scope, name: string): Promise<FieldSource | null> {
  const ref = await findRefByAnyName(scope, name)
  return ref === undefined ? null : refObject(scope, ref)
}

async function listMatchingRefs(scope: Scope, prefix: string, query: string | null | undefined) {
  if (!/^refs\/(.*\/)?$/.test(prefix)) {
    throw new GraphqlErrorResponse(
      'UNPROCESSABLE',
      `refPrefix ${prefix} must start with refs/ and end with /`,
      true,
    )
  }
  const refs = await scope.state.replica.readRefs(scope.repository, prefix)
  return refs.filter(ref => ref.name.slice(prefix.length).includes(query ?? ''))
}

function ownerObject({ owner, organization }: Repository): FieldSource {
  return { __typename: organization ? 'Organization' : 'User', login: owner, id: nodeId('U', owner) }
}

/** Returns a repository: https://docs.github.com/graphql/reference/objects#repository */
export function repositoryObject(scope: Scope): FieldSource {
  const { state, token, repository } = scope
  const { directory } = repository
  const url = htmlUrl(state, repository)
  return {
    __typename: 'Repository',
    id: nodeId('R', repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName(repository),
    owner: ownerObject(repository),
    url,
    resourcePath: new URL(url).pathname,
    createdAt: timestamp(repository.createdAt),
    isArchived: repository.archived,
    isPrivate: repository.private,
    isDisabled: false,
    isFork: false,
    isLocked: false,
    isEmpty: async () => (await listRefs(directory, 'refs/heads/')).length === 0,
    visibility: repository.private ? 'PRIVATE' : 'PUBLIC',
    viewerPermission: viewerPermission(token, repository),
    defaultBranchRef: () => nullableRef(scope, `refs/heads/${repository.defaultBranch}`),
    ref: field(['qualifiedName'], ({ qualifiedName }) => nullableRef(scope, qualifiedName)),
    refs: field([...pageArguments, 'refPrefix', 'query', 'orderBy', 'direction'], async args => {
      const refs = await listMatchingRefs(scope, args.refPrefix, args.query)
      return connection(
        'refs',
        refs,
        ref => ref.name,
        ref => refObject(scope, ref),
        args,
      )
    }),
    hasIssuesEnabled: repository.hasIssues,
    issues: field([...pageArguments, 'states', 'orderBy'], ({ states, ...args }) => {
      const wantedStates: readonly string[] = states ?? ['OPEN', 'CLOSED']
      const issues = repository.issues.filter(({ state }) => wantedStates.includes(state.toUpperCase()))
      return connection(
        'issues',
        issues,
        ({ number }) => String(number),
        issue => issueObject(scope, issue),
        args,
      )
    }),
    pullRequest: field(['number'], ({ number }) => pullRequestObject(scope, number)),
    object: field(['oid', 'expression'], async ({ oid, expression }) => {
      const objectId = await resolveRevision(directory, expression ?? oid ?? '')
      return objectId === undefined ? null : gitObject(scope, objectId)
    }),
  }
}
