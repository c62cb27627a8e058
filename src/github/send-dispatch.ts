import { type GitHubClient, messageOf, statusOf } from './github-client.ts'
import { formatGitHubRepository, type GitHubRepository } from './github-repository.ts'

export interface DispatchEvent {
  readonly eventType: string
  readonly payload: object
}

/** Limits of the API. @see https://docs.github.com/en/rest/repos/repos#create-a-repository-dispatch-event */
export const longestEventType = 100

/**
 * Fires `repository_dispatch` in a GitHub repository.
 *
 * @throws Error that says which right the token lacks, or what else to mend.
 */
export async function sendDispatch(
  client: GitHubClient,
  to: GitHubRepository,
  event: DispatchEvent,
): Promise<void> {
  const repository = formatGitHubRepository(to)
  try {
    const { status } = await client.rest.repos.createDispatchEvent({
      owner: to.owner,
      repo: to.name,
      event_type: event.eventType,
      client_payload: { ...event.payload },
    })
    // 204 alone says that GitHub took it; anything else may come from a proxy on the way.
    if (Number(status) !== 204) throw new Error(`${repository}: GitHub answered ${status} where 204 was due`)
  } catch (error) {
    throw new Error(explain(error, repository), { cause: error })
  }
}

function explain(error: unknown, repository: string): string {
  const said = messageOf(error)
  switch (statusOf(error)) {
    case 401:
      return `GitHub does not accept the token (${said}): it is mistyped, expired or revoked. Make a new one and store it as the secret again`
    case 403:
      return `The token may not send events to ${repository} (${said}): it needs "Contents: read and write" on that repository`
    case 404:
      return `${repository} does not exist, or the token cannot see it: check the spelling, and that the token was made for that repository`
    case 422:
      return `GitHub refused the event for ${repository} (${said})`
    default:
      return `The event could not be sent to ${repository}: ${said}`
  }
}
