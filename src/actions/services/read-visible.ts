import type { GitHubClient } from '../../github/github-client.ts'
import { responseStatus } from '../../github/request-failure.ts'

/** GitHub clients that read public data. */
export interface ReadingClients {
  /** Authenticated client; undefined without a token. */
  readonly client: GitHubClient | undefined
  readonly anonymous: GitHubClient
}

/**
 * Reads public data with the token, which has a higher rate limit. Retries without the token if the request is denied,
 * because some organizations block tokens even for public data.
 */
export async function readVisible<T>(
  { client, anonymous }: ReadingClients,
  read: (client: GitHubClient, hasToken: boolean) => Promise<T>,
): Promise<T> {
  if (client === undefined) return read(anonymous, false)
  try {
    return await read(client, true)
  } catch (error) {
    if (![401, 403, 404].includes(responseStatus(error) ?? 0)) throw error
    return read(anonymous, false).catch(() => {
      throw error
    })
  }
}
