import { UserError } from '../user-error.ts'
import { gitHubMessage, responseStatus } from './request-failure.ts'
import { findRequestsStoppedError } from './requests-stopped.ts'

/** Returns an error that states why a repository could not be read, and how to fix it. */
export function explainRead(error: unknown, name: string): UserError {
  const serverMessage = gitHubMessage(error)
  const options = { cause: error }
  if (responseStatus(error) === 401) return tokenError(error)
  if (/Could not resolve to a Repository/i.test(serverMessage)) {
    return new UserError(
      'repository-not-found',
      `${name} does not exist, or the token cannot access it: check the spelling and the token's repository access`,
      options,
    )
  }
  if (/SAML/.test(serverMessage)) {
    return new UserError(
      'sso-required',
      `The organization of ${name} requires single sign-on (${serverMessage}): authorize the token for this organization, under "Configure SSO" in the list of your tokens`,
      options,
    )
  }
  const stop = findRequestsStoppedError(error)
  const advice = stop === undefined ? '. Run this again later' : ''
  return new UserError(
    stop?.kind ?? 'github-unavailable',
    `${name} could not be read: ${serverMessage}${advice}`,
    options,
  )
}

/** Returns the error for a token that GitHub does not accept. */
export function tokenError(error: unknown): UserError {
  return new UserError(
    'token-invalid',
    `GitHub does not accept the token (${gitHubMessage(error)}): it is misspelled, expired or revoked. Create a new token and ` +
      'update the secret or the variable that contains it',
    { cause: error },
  )
}
