import { GitHub, getOctokitOptions } from '@actions/github/lib/utils'

export type GitHubClient = InstanceType<typeof GitHub>

/** @param apiUrl the base of the REST API: `https://api.github.com`, or that of a GitHub Enterprise Server. */
export function createGitHubClient(token: string, apiUrl: string): GitHubClient {
  return new GitHub(getOctokitOptions(token, { baseUrl: apiUrl }))
}

/** The HTTP status behind an error of the client; undefined for a connection that failed. */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined
  return typeof error.status === 'number' ? error.status : undefined
}

/** What GitHub said, without the address of the API and the links that the client adds. */
export function messageOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error)
  if (
    'response' in error &&
    typeof error.response === 'object' &&
    error.response !== null &&
    'data' in error.response
  ) {
    const { data } = error.response
    if (typeof data === 'object' && data !== null && 'message' in data) return String(data.message)
  }
  return 'message' in error ? String(error.message) : String(error)
}
