import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { editDistance } from '../suggest.ts'
import type { GitHubClient } from './github-client.ts'
import { responseStatus } from './request-failure.ts'

/**
 * Explains why the token does not find a repository. GitHub gives the same answer for a missing and a hidden
 * repository; further requests tell them apart where possible.
 *
 * @param clients one with the token, and one without.
 */
export async function explainMissing(
  { client, anonymous }: { readonly client: GitHubClient; readonly anonymous: GitHubClient },
  repository: GitHubRepository,
  token: string,
): Promise<string> {
  const name = formatGitHubRepository(repository)
  const [seenByAll, hasOwner, visible] = await Promise.all([
    isPublic(anonymous, repository),
    ownerExists(client, repository.owner),
    listVisible(client, token),
  ])
  if (seenByAll) {
    return `The token cannot see ${name}, although everybody can: its organization does not let this token in. Authorize it for single sign-on, or use one that the organization allows`
  }
  if (!hasOwner)
    return `There is no repository ${name}: GitHub knows no account "${repository.owner}". Check the spelling`
  const near = visible.find(other => editDistance(other.toLowerCase(), name.toLowerCase()) <= 2)
  if (near !== undefined) return `There is no repository ${name} that the token can see: is ${near} meant?`
  const those = visible.length === 0 ? 'none' : visible.slice(0, 10).join(', ')
  return (
    `${name} does not exist, or the token cannot see it: check the spelling, and that the token was made for that repository ` +
    `(of a GitHub App: that it is installed there). The public repositories that it was made for: ${those}`
  )
}

/** Whether the repository is public; false if that is unknown. */
async function isPublic(anonymous: GitHubClient, { owner, name: repo }: GitHubRepository): Promise<boolean> {
  return anonymous.rest.repos.get({ owner, repo }).then(
    () => true,
    () => false,
  )
}

async function ownerExists(client: GitHubClient, username: string): Promise<boolean> {
  try {
    await client.rest.users.getByUsername({ username })
    return true
  } catch (error) {
    return responseStatus(error) !== 404
  }
}

/**
 * Full names of the repositories that the token was made for: the first 100, or none if GitHub does not list them.
 * Private repositories are omitted because the log may be public.
 */
async function listVisible(client: GitHubClient, token: string): Promise<string[]> {
  try {
    if (token.startsWith('ghs_')) {
      const { data } = await client.rest.apps.listReposAccessibleToInstallation({ per_page: 100 })
      return publicNames(data.repositories)
    }
    const { data } = await client.rest.repos.listForAuthenticatedUser({ per_page: 100 })
    return publicNames(data)
  } catch {
    return []
  }
}

function publicNames(repositories: readonly { full_name: string; private: boolean }[]): string[] {
  return repositories.filter(repository => !repository.private).map(({ full_name }) => full_name)
}
