import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { editDistance } from '../suggest.ts'
import { UserError } from '../user-error.ts'
import { ownTokenNote } from './dispatch-error.ts'
import type { GitHubClient } from './github-client.ts'
import { responseStatus } from './request-failure.ts'

/** Maximum number of repositories in the error. */
const maxNames = 10

/**
 * Returns an error that states why the token cannot access a repository. GitHub gives the same response for a missing
 * and a hidden repository. Further requests distinguish the two where possible.
 *
 * @param clients `client` uses the token, `anonymous` does not.
 */
export async function missingRepositoryError(
  { client, anonymous }: { readonly client: GitHubClient; readonly anonymous: GitHubClient },
  repository: GitHubRepository,
  token: string,
): Promise<UserError> {
  const name = formatGitHubRepository(repository)
  const [isVisibleToAll, hasOwner, visibleNames] = await Promise.all([
    isPublic(anonymous, repository),
    ownerExists(client, repository.owner),
    listVisibleNames(client, token),
  ])
  if (isVisibleToAll) {
    return new UserError(
      'sso-required',
      `The token cannot access ${name}, although it is public, because its organization does not accept this token: authorize the token for single sign-on, or use a token that the organization accepts`,
    )
  }
  const fail = (message: string) => new UserError('repository-not-found', message)
  if (!hasOwner)
    return fail(
      `${name} does not exist: there is no GitHub account "${repository.owner}". Check the spelling`,
    )
  const suggestion = visibleNames?.find(
    candidate => editDistance(candidate.toLowerCase(), name.toLowerCase()) <= 2,
  )
  if (suggestion !== undefined)
    return fail(`${name} does not exist, or the token cannot access it: did you mean ${suggestion}?`)
  const note = token.startsWith('ghs_') ? `. ${ownTokenNote}` : ''
  return fail(
    `${name} does not exist, or the token cannot access it: check the spelling, and that the token has access to that repository ` +
      `(for a GitHub App: that it is installed there)${describeAccess(visibleNames)}${note}`,
  )
}

/** Returns a sentence about the token's public repositories, after a full stop; empty if they are unknown. */
function describeAccess(visibleNames: readonly string[] | undefined): string {
  if (visibleNames === undefined) return ''
  if (visibleNames.length === 0) return '. The token has access to no public repository'
  const more = visibleNames.length > maxNames ? `, and ${visibleNames.length - maxNames} more` : ''
  return `. The token has access to these public repositories: ${visibleNames.slice(0, maxNames).join(', ')}${more}`
}

/** Returns whether the repository is public; false if that is unknown. */
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
 * Returns the full names of the first 100 repositories that the token has access to; undefined if the request fails.
 * Private repositories are omitted because the log may be public.
 */
async function listVisibleNames(client: GitHubClient, token: string): Promise<string[] | undefined> {
  try {
    if (token.startsWith('ghs_')) {
      const { data } = await client.rest.apps.listReposAccessibleToInstallation({ per_page: 100 })
      return publicNames(data.repositories)
    }
    const { data } = await client.rest.repos.listForAuthenticatedUser({ per_page: 100 })
    return publicNames(data)
  } catch {
    return undefined
  }
}

function publicNames(repositories: readonly { full_name: string; private: boolean }[]): string[] {
  return repositories.filter(repository => !repository.private).map(({ full_name }) => full_name)
}
