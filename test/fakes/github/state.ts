import type { RefCondition } from './ref-pattern.ts'
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

/** Supported rules: the first three block commits, an ordinary commit fulfils the others. */
export type RuleType =
  | 'pull_request'
  | 'required_status_checks'
  | 'update'
  | 'deletion'
  | 'non_fast_forward'
  | 'required_signatures'

export type Protection = {
  /** Classic branch protection, or a ruleset: GitHub words the two rejections differently. */
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
  /** Maximum number of entries in a tree that is read recursively. */
  maxTreeEntries: number
  readonly organization: boolean
  readonly createdAt: Date
  readonly protections: Protection[]
  readonly runs: FakeWorkflowRun[]
  readonly attestations: Attestation[]
}

export type GitHubRequest = {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>
  /** Parsed JSON, or the text or bytes when it is not JSON. */
  readonly body: unknown
  /** Login of the token that was sent; undefined for anonymous and unknown ones. */
  readonly login: string | undefined
  /** REST operationId, root fields of GraphQL joined by commas, or git service. */
  readonly operation: string | undefined
  /** Result of the request, even if the response was then lost or replaced; undefined if it was cut off before. */
  status: number | undefined
  readonly at: Date
}

/** State that the stand-in keeps between requests; files and history live in the bare repositories. */
export type GitHubState = {
  url: string
  readonly root: string
  readonly now: () => Date
  readonly repositories: Repository[]
  /** Lower-case former full names of renamed repositories. */
  readonly formerNames: Map<string, number>
  readonly tokens: Map<string, GitHubToken>
  readonly violations: string[]
  readonly requests: GitHubRequest[]
  readonly replica: Replica
}

export function fullName(repository: Repository): string {
  return `${repository.owner}/${repository.name}`
}

/** GitHub compares owner and repository names without regard to case. */
export function findRepository(state: GitHubState, name: string): Repository | undefined {
  return state.repositories.find(one => fullName(one).toLowerCase() === name.toLowerCase())
}

export function findRenamed(state: GitHubState, name: string): Repository | undefined {
  const id = state.formerNames.get(name.toLowerCase())
  return state.repositories.find(one => one.id === id)
}

export function getRepository(state: GitHubState, name: string): Repository {
  const repository = findRepository(state, name)
  if (repository === undefined) {
    throw new Error(`the GitHub stand-in holds no repository ${name}`)
  }
  return repository
}

/** A number that stays the same for a login, as GitHub's account ids do. */
export function accountId(login: string): number {
  return [...login].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 90_000_000, 7) + 1_000_000
}

/** Whether a request may change something. */
export function isWrite({ method, path, body }: GitHubRequest): boolean {
  if (path !== '/graphql') return method !== 'GET' && method !== 'HEAD'
  const query = typeof body === 'object' && body !== null && 'query' in body ? String(body.query) : ''
  return query.trimStart().startsWith('mutation')
}
