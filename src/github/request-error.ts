import { type ErrorKind, UserError } from '../user-error.ts'
import { tokenError } from './read-failure.ts'
import { gitHubMessage, responseStatus } from './request-failure.ts'
import { findRequestsStoppedError } from './requests-stopped.ts'

/** Texts of the errors for a request that requires a specific permission. */
export interface RequestTexts {
  /** Statement of the failure: `The comment on X could not be written`. */
  readonly failed: string
  /** Returns the message for a token without the permission, and how to grant it. */
  readonly denied: (serverMessage: string) => string
  /** Kind of an error that has another cause; by default `github-unavailable`. */
  readonly otherKind?: ErrorKind
}

/**
 * Returns the error for a failed request. It states that the run sends no more requests, that the token is invalid or
 * lacks the permission, or gives GitHub's own message.
 */
export function requestError(
  error: unknown,
  { failed, denied, otherKind = 'github-unavailable' }: RequestTexts,
): UserError {
  const message = gitHubMessage(error)
  const fail = (kind: ErrorKind, text: string) => new UserError(kind, text, { cause: error })
  const stop = findRequestsStoppedError(error)
  if (stop !== undefined) return fail(stop.kind, `${failed}: ${message}`)
  const status = responseStatus(error)
  if (status === 401) return tokenError(error)
  if (status === 403 || status === 404) return fail('permission-missing', denied(message))
  return fail(otherKind, `${failed}: ${message}. Run this again later`)
}
