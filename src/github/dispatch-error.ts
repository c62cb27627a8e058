import { type ErrorKind, UserError } from '../user-error.ts'
import { tokenError } from './read-failure.ts'
import { gitHubMessage, responseStatus } from './request-failure.ts'
import { findRequestsStoppedError } from './requests-stopped.ts'

/** Permission on the launcher repository that sending an event requires. */
export type EventPermission = 'Contents' | 'Actions'

/** Note for a token that may be the workflow's own. */
export const ownTokenNote =
  "A workflow's own token (`github.token`, `GITHUB_TOKEN`) cannot access other repositories: use a token of an account or of a GitHub App"

/** Returns the error for an event that could not be sent. It names the missing permission, or another fix. */
export function dispatchError(error: unknown, repository: string, permission: EventPermission): UserError {
  const serverMessage = gitHubMessage(error)
  const status = responseStatus(error) ?? 0
  const fail = (kind: ErrorKind, message: string) => new UserError(kind, message, { cause: error })
  if (status >= 500) {
    return fail(
      'github-unavailable',
      `GitHub's response to the event for ${repository} was lost (${serverMessage}): the event may have arrived. Run this again: a ` +
        'duplicate event is harmless',
    )
  }
  switch (status) {
    case 401:
      return tokenError(error)
    case 403:
      return forbiddenError(error, repository, permission)
    case 404:
      return fail(
        'repository-not-found',
        `${repository} does not exist, or the token cannot access it: check the spelling, and that the token has access to that repository`,
      )
    case 422:
      return fail(
        'event-rejected',
        `GitHub rejected the event for ${repository} (${serverMessage}): check its event type and payload`,
      )
    default:
      return fail(
        findRequestsStoppedError(error)?.kind ?? 'event-rejected',
        `The event could not be sent to ${repository}: ${serverMessage}`,
      )
  }
}

/** Returns the error for a token without permission to send events. */
export function forbiddenError(error: unknown, repository: string, permission: EventPermission): UserError {
  const serverMessage = gitHubMessage(error)
  const fail = (kind: ErrorKind, message: string) => new UserError(kind, message, { cause: error })
  if (/SAML/i.test(serverMessage)) {
    return fail(
      'sso-required',
      `The organization of ${repository} requires single sign-on (${serverMessage}): authorize the token for this organization, under "Configure SSO" in the list of your tokens`,
    )
  }
  if (/\barchived\b/i.test(serverMessage))
    return fail(
      'repository-archived',
      `${repository} is archived (${serverMessage}): unarchive it in its settings`,
    )
  // GitHub gives this response to the tokens of apps, which include a workflow's own token.
  const note = /by integration/i.test(serverMessage) ? `. ${ownTokenNote}` : ''
  return fail(
    'permission-missing',
    `The token has no permission to send events to ${repository} (${serverMessage}): it needs "${permission}: read and write" on that repository${note}`,
  )
}
