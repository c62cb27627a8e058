import type { Requirement } from '../access.ts'
import type { FakeResponse } from '../response.ts'
import type { GitHubState, GitHubToken, Repository } from '../state.ts'
import type { DispatchRunner } from '../workflow-runs.ts'

/** Arguments of an operation. The token has access to `repository`. */
export type RestCall = {
  readonly state: GitHubState
  readonly runner: DispatchRunner
  readonly repository: Repository
  readonly token: GitHubToken | undefined
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>>
  readonly accept: string
}

export type RestOperation = {
  /**
   * Permission that a fine-grained token needs:
   * https://docs.github.com/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens
   */
  readonly requires: Requirement
  readonly handle: (call: RestCall) => Promise<FakeResponse>
}

export type RestOperations = Readonly<Record<string, RestOperation>>

export const readsContents: Requirement = { permission: 'contents', level: 'read' }
export const writesContents: Requirement = { permission: 'contents', level: 'write' }
export const readsMetadata: Requirement = { permission: 'metadata', level: 'read' }
export const readsActions: Requirement = { permission: 'actions', level: 'read' }
export const writesActions: Requirement = { permission: 'actions', level: 'write' }

export function apiUrl(state: GitHubState, repository: Repository): string {
  return `${state.url}/repos/${repository.owner}/${repository.name}`
}

export function htmlUrl(state: GitHubState, repository: Repository): string {
  return `${state.url}/${repository.owner}/${repository.name}`
}

export function nodeId(kind: string, ...parts: readonly (string | number)[]): string {
  return `${kind}_${Buffer.from(parts.join(':')).toString('base64url')}`
}

/** Encodes a path for a URL, except its slashes. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
