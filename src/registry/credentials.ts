/** Login for one registry. */
export interface Credentials {
  readonly username: string
  readonly password: string
  /**
   * Token that `docker login` stored instead of a password. It is sent only to a token service, never to the registry.
   */
  readonly identityToken?: string
}

/** Username with which Docker and its helpers mark a secret as an identity token. */
const identityUser = '<token>'

/** Returns the credentials with a username and secret in Docker's form. */
export function credentialsFrom(username: string, secret: string): Credentials {
  if (username === identityUser) return { username, password: '', identityToken: secret }
  return { username, password: secret }
}

/** Returns the Basic `Authorization` header; undefined for an identity token. */
export function basicHeader({ username, password, identityToken }: Credentials): string | undefined {
  if (identityToken !== undefined) return undefined
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
}

/** Returns all values to mask in logs. */
export function credentialSecrets(credentials: Credentials): string[] {
  const basic = basicHeader(credentials)?.slice('Basic '.length)
  return [credentials.password, credentials.identityToken, basic].filter(
    secret => secret !== undefined && secret !== '',
  ) as string[]
}
