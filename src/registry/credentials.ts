/** What somebody is known by to one registry. */
export interface Credentials {
  readonly username: string
  readonly password: string
  /** What `docker login` got instead of keeping the password: exchanged for tokens, never shown to the registry. */
  readonly identityToken?: string
}

/** The user name by which Docker and its helpers mark a secret as an identity token. */
const identityUser = '<token>'

export function credentialsFrom(username: string, secret: string): Credentials {
  if (username === identityUser) return { username, password: '', identityToken: secret }
  return { username, password: secret }
}

/** Header for a registry or token service that takes name and password; an identity token is neither. */
export function basicHeader({ username, password, identityToken }: Credentials): string | undefined {
  if (identityToken !== undefined) return undefined
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
}

/** Everything that must not be seen in a log. */
export function secretsOf(credentials: Credentials): string[] {
  const basic = basicHeader(credentials)?.slice('Basic '.length)
  return [credentials.password, credentials.identityToken, basic].filter(
    secret => secret !== undefined && secret !== '',
  ) as string[]
}
