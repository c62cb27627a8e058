import { GitHub } from '@actions/github/lib/utils'
import type { GitHubClient } from './github-client.ts'

/**
 * Public repositories as anybody sees them: 60 requests an hour from one address, and no GraphQL.
 *
 * @param apiUrl the base of the REST API.
 */
export function createAnonymousClient(apiUrl: string): GitHubClient {
  return new GitHub({ baseUrl: apiUrl })
}
