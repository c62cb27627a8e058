import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { UserError } from '../user-error.ts'
import { dispatchError } from './dispatch-error.ts'
import type { GitHubClient } from './github-client.ts'

/** `repository_dispatch` event. */
export interface DispatchEvent {
  readonly eventType: string
  readonly payload: object
}

/** Maximum length of an event type. @see https://docs.github.com/en/rest/repos/repos#create-a-repository-dispatch-event */
export const maxEventTypeLength = 100
const maxPayloadKeys = 10
/** Maximum size of the payload's JSON, in bytes. */
const maxPayloadSize = 65_535

/**
 * Sends a `repository_dispatch` event to a GitHub repository. An event whose response is lost is sent again; therefore a
 * duplicate must be harmless to the receiver.
 *
 * @throws Error that names the missing permission, or another fix.
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
  const response = await client.rest.repos
    .createDispatchEvent({ owner, repo, event_type, client_payload: { ...payload } })
    .catch((error: unknown) => {
      throw dispatchError(error, repository, 'Contents')
    })
  // Only 204 means that GitHub accepted the event; any other status may come from a proxy.
  if (Number(response.status) !== 204) {
    throw new UserError(
      'github-unavailable',
      `GitHub responded with ${response.status} instead of 204: the event may not have arrived at ${repository}. Check whether a proxy ` +
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
  assertEventSize(Buffer.byteLength(JSON.stringify(payload)))
}

/** Rejects an event over GitHub's size limit. @param size size in bytes of the JSON that contains the event. */
export function assertEventSize(size: number): void {
  if (size > maxPayloadSize) {
    throw new UserError(
      'event-rejected',
      `The event is ${size} bytes, but GitHub accepts at most ${maxPayloadSize}: shorten the names of the branch, tag or image`,
    )
  }
}
