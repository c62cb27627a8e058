import { gitHubMessage, responseStatus } from './request-failure.ts'

/** Explains why a repository could not be read. */
export function explainRead(error: unknown, name: string): string {
  const said = gitHubMessage(error)
  if (responseStatus(error) === 401)
    return `GitHub does not accept the token (${said}): it is mistyped, expired or revoked. Make a new one and store it as the secret again`
  if (/Could not resolve to a Repository/i.test(said)) {
    return `${name} does not exist, or the token cannot see it: check the spelling and the token's repository access`
  }
  if (/SAML/.test(said)) return `${name}: ${said}: authorize the token for the organization's single sign-on`
  return `${name} could not be read: ${said}`
}
