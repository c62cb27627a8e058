import type { FakeIssue } from './issues.ts'
import type { FakePackage } from './packages.ts'
import type { FakePullRequest, FakeStatus } from './pull-requests.ts'
import type { RefCondition } from './ref-condition.ts'
import type { Replica } from './replica.ts'
import type { Attestation } from './rest/attestations.ts'
import type { FakeWorkflowRun } from './workflow-runs.ts'

export type Permission = 'read' | 'write' | 'admin'
export type TokenGrants = Readonly<Record<string, Permission>>
export type GitHubToken = {
  readonly login: string
  readonly kind: 'pat' | 'app' | 'actions'
  readonly repositories: Readonly<Record<string, TokenGrants>>
  readonly expired: boolean
}

/** Supported rules. The first three block commits. Ordinary commits satisfy the others. */
export type RuleType =
  | 'pull_request'
  | 'required_status_checks'
  | 'update'
  | 'deletion'
  | 'non_fast_forward'
  | 'required_signatures'

export type Protection = {
  /** Kind of the rule, which determines GitHub's error message. */
  readonly by: 'protection' | 'ruleset'
  /** Name of the ruleset, or pattern of a classic rule. */
  readonly name: string
  readonly rules: readonly RuleType[]
  readonly reason: string
  /** Logins on the bypass list. */
  readonly allow: readonly string[]
  readonly blocksCreation: boolean
  readonly condition: RefCondition
}

export type Repository = {
  readonly id: number
  owner: string
  name: string
  directory: string
  defaultBranch: string
  private: boolean
  archived: boolean
  /** Maximum number of entries in a recursive list of a tree. */
  maxTreeEntries: number
  readonly organization: boolean
  readonly createdAt: Date
  readonly protections: Protection[]
  readonly runs: FakeWorkflowRun[]
  readonly attestations: Attestation[]
  readonly pullRequests: FakePullRequest[]
  readonly issues: FakeIssue[]
  hasIssues: boolean
  /** Statuses of commits, oldest first. */
  readonly statuses: FakeStatus[]
}

export type GitHubRequest = {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>
  /** Body as parsed JSON, or as text or bytes if it is not JSON. */
  readonly body: unknown
  /** Login of the token. Undefined for a request without a token or with an unknown token. */
  readonly login: string | undefined
  /** REST operationId, root fields of GraphQL joined by commas, or git service. */
  readonly operation: string | undefined
  /**
   * Status of the result, even if the response was lost or replaced. Undefined if the connection was cut before the
   * request was handled.
   */
  status: number | undefined
  readonly at: Date
}

/** State of the fake GitHub between requests, except files and history, which are in the bare repositories. */
export type GitHubState = {
  url: string
  readonly root: string
  readonly now: () => Date
  readonly repositories: Repository[]
  readonly packages: FakePackage[]
  /** Previous full names of renamed repositories, in lower case. */
  readonly formerNames: Map<string, number>
  readonly tokens: Map<string, GitHubToken>
  readonly violations: string[]
  readonly requests: GitHubRequest[]
  readonly replica: Replica
}

export function fullName(repository: Repository): string {
  return `${repository.owner}/${repository.name}`
}

/** Finds a repository by its full name, and ignores case like GitHub. */
export function findRepository(state: GitHubState, name: string): Repository | undefined {
  return state.repositories.find(repository => fullName(repository).toLowerCase() === name.toLowerCase())
}

export function findRenamedRepository(state: GitHubState, name: string): Repository | undefined {
  const id = state.formerNames.get(name.toLowerCase())
  return state.repositories.find(repository => repository.id === id)
}

/** Returns a repository by its full name. @throws Error if the repository does not exist. */
export function getRepository(state: GitHubState, name: string): Repository {
  const repository = findRepository(state, name)
  if (repository === undefined) {
    throw new Error(`the fake GitHub has no repository ${name}: create it first`)
  }
  return repository
}

/** Derives the account ID from a login, so that it is the same in every run. */
export function accountId(login: string): number {
  return [...login].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 90_000_000, 7) + 1_000_000
}

/** Returns whether a request can change the state. */
export function isWrite({ method, path, body }: GitHubRequest): boolean {
  if (path !== '/graphql') return method !== 'GET' && method !== 'HEAD'
  const query = typeof body === 'object' && body !== null && 'query' in body ? String(body.query) : ''
  return query.trimStart().startsWith('mutation')
}
