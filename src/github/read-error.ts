import { UserError } from '../user-error.ts'
import { gitHubMessage, responseStatus } from './request-failure.ts'
import { findRequestsStopped } from './requests-stopped.ts'

/** Error that states why a repository could not be read, and how to fix it. */
export function readError(error: unknown, name: string): UserError {
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
      `${name}: ${serverMessage}: authorize the token for the organization's single sign-on`,
      options,
    )
  }
  const stop = findRequestsStopped(error)
  const advice = stop === undefined ? '. Run this again later' : ''
  return new UserError(
    stop?.kind ?? 'github-unavailable',
    `${name} could not be read: ${serverMessage}${advice}`,
    options,
  )
}

/** Error for a token that GitHub does not accept. */
export function tokenError(error: unknown): UserError {
  return new UserError(
    'token-invalid',
    `GitHub does not accept the token (${gitHubMessage(error)}): it is misspelled, expired or revoked. Create a new token and ` +
      'store it in the secret',
    { cause: error },
  )
}
