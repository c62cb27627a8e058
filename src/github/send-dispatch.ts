import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { type ErrorKind, UserError } from '../user-error.ts'
import type { GitHubClient } from './github-client.ts'
import { tokenError } from './read-error.ts'
import { gitHubMessage, responseStatus } from './request-failure.ts'
import { findRequestsStopped } from './requests-stopped.ts'

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
 * @throws Error that states which permission the token lacks, or how else to fix it.
 */
export async function sendDispatch(
  client: GitHubClient,
  receiver: GitHubRepository,
  event: DispatchEvent,
): Promise<void> {
  const repository = formatGitHubRepository(receiver)
  assertPayloadSize(event.payload)
  const { owner, name: repo } = receiver
  const { eventType: event_type, payload } = event
  const answer = await client.rest.repos
    .createDispatchEvent({ owner, repo, event_type, client_payload: { ...payload } })
    .catch((error: unknown) => {
      throw dispatchError(error, repository)
    })
  // Only 204 means that GitHub accepted the event; any other status may come from a proxy.
  if (Number(answer.status) !== 204) {
    throw new UserError(
      'github-unavailable',
      `GitHub answered ${answer.status} instead of 204: the event may not have arrived at ${repository}. Check whether a proxy ` +
        'intercepts the request, then run this again: a duplicate event is harmless',
    )
  }
}

/** Rejects a payload over the limits, for which GitHub returns a 422 with little explanation. */
function assertPayloadSize(payload: object): void {
  const keys = Object.keys(payload).length
  if (keys > maxPayloadKeys) {
    throw new UserError(
      'event-rejected',
      `The event has ${keys} top-level fields, but GitHub accepts at most ${maxPayloadKeys}: group some of them in an object`,
    )
  }
  const size = Buffer.byteLength(JSON.stringify(payload))
  if (size > maxPayloadSize) {
    throw new UserError(
      'event-rejected',
      `The event has ${size} bytes, but GitHub accepts at most ${maxPayloadSize}: shorten the names of the branch, tag or image`,
    )
  }
}

function dispatchError(error: unknown, repository: string): UserError {
  const serverMessage = gitHubMessage(error)
  const status = responseStatus(error) ?? 0
  const fail = (kind: ErrorKind, message: string) => new UserError(kind, message, { cause: error })
  if (status >= 500) {
    return fail(
      'github-unavailable',
      `GitHub's answer to the event for ${repository} was lost (${serverMessage}): the event may have arrived. Run this again: a ` +
        'duplicate event is harmless',
    )
  }
  switch (status) {
    case 401:
      return tokenError(error)
    case 403:
      return forbiddenError(error, repository)
    case 404:
      return fail(
        'repository-not-found',
        `${repository} does not exist, or the token cannot see it: check the spelling, and that the token has access to that repository`,
      )
    case 422:
      return fail(
        'event-rejected',
        `GitHub rejected the event for ${repository} (${serverMessage}): check its event type and payload`,
      )
    default:
      return fail(
        findRequestsStopped(error)?.kind ?? 'event-rejected',
        `The event could not be sent to ${repository}: ${serverMessage}`,
      )
  }
}

/** Error for a token that may not send events. */
export function forbiddenError(error: unknown, repository: string): UserError {
  const serverMessage = gitHubMessage(error)
  const fail = (kind: ErrorKind, message: string) => new UserError(kind, message, { cause: error })
  if (/SAML/i.test(serverMessage)) {
    return fail(
      'sso-required',
      `The organization of ${repository} requires single sign-on (${serverMessage}): authorize the token for it, under "Configure SSO" in the list of your tokens`,
    )
  }
  if (/\barchived\b/i.test(serverMessage))
    return fail(
      'repository-archived',
      `${repository} is archived (${serverMessage}): unarchive it in its settings`,
    )
  return fail(
    'permission-missing',
    `The token may not send events to ${repository} (${serverMessage}): it needs "Contents: read and write" on that repository`,
  )
}
