import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import type { GitHubClient } from './github-client.ts'
import { gitHubMessage, responseStatus } from './request-failure.ts'

export interface DispatchEvent {
  readonly eventType: string
  readonly payload: object
}

/** API limits. @see https://docs.github.com/en/rest/repos/repos#create-a-repository-dispatch-event */
export const maxEventTypeLength = 100
const maxPayloadKeys = 10
/** Size of the JSON in bytes. */
const maxPayloadSize = 65_535

/**
 * Sends a `repository_dispatch` event to a GitHub repository. An event whose response is lost is sent again, so a
 * duplicate must be harmless to the receiver.
 *
 * @throws Error that says which permission the token lacks, or what else to fix.
 */
export async function sendDispatch(
  client: GitHubClient,
  to: GitHubRepository,
  event: DispatchEvent,
): Promise<void> {
  const repository = formatGitHubRepository(to)
  assertPayloadSize(event.payload)
  const { owner, name: repo } = to
  const { eventType: event_type, payload } = event
  const answer = await client.rest.repos
    .createDispatchEvent({ owner, repo, event_type, client_payload: { ...payload } })
    .catch((error: unknown) => {
      throw new Error(explain(error, repository), { cause: error })
    })
  // Only 204 means that GitHub accepted the event; any other status may come from a proxy.
  if (Number(answer.status) !== 204) {
    throw new Error(
      `GitHub answered ${answer.status} where 204 was due: the event may not have arrived at ${repository}. Is there a proxy in ` +
        'between? Run this again: an event that arrives twice does no harm',
    )
  }
}

/** Rejects a payload over the limits, for which GitHub returns a 422 with little explanation. */
function assertPayloadSize(payload: object): void {
  const keys = Object.keys(payload).length
  if (keys > maxPayloadKeys) {
    throw new Error(
      `The event has ${keys} fields, GitHub takes ${maxPayloadKeys} at the top level: put some into one object`,
    )
  }
  const size = Buffer.byteLength(JSON.stringify(payload))
  if (size > maxPayloadSize) {
    throw new Error(
      `The event has ${size} bytes, GitHub takes ${maxPayloadSize}: shorten the names of branch, tag or image`,
    )
  }
}

function explain(error: unknown, repository: string): string {
  const said = gitHubMessage(error)
  const status = responseStatus(error) ?? 0
  if (status >= 500) {
    return (
      `GitHub's answer to the event for ${repository} was lost (${said}): it may have arrived all the same. Run this again: ` +
      'an event that arrives twice does no harm'
    )
  }
  switch (status) {
    case 401:
      return `GitHub does not accept the token (${said}): it is mistyped, expired or revoked. Make a new one and store it as the secret again`
    case 403:
      return explainForbidden(said, repository)
    case 404:
      return `${repository} does not exist, or the token cannot see it: check the spelling, and that the token was made for that repository`
    case 422:
      return `GitHub refused the event for ${repository} (${said})`
    default:
      return `The event could not be sent to ${repository}: ${said}`
  }
}

export function explainForbidden(said: string, repository: string): string {
  if (/SAML/i.test(said)) {
    return `The organization of ${repository} wants single sign-on (${said}): authorize the token for it, under "Configure SSO" in the list of your tokens`
  }
  if (/\barchived\b/i.test(said)) return `${repository} is archived (${said}): unarchive it in its settings`
  return `The token may not send events to ${repository} (${said}): it needs "Contents: read and write" on that repository`
}
