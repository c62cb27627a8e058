import { UserError } from '../user-error.ts'
import { bufferedFetch } from './buffered-fetch.ts'
import { errorReason } from './error-reason.ts'
import { isRetryableStatus, RetryableError, type RetryPolicy, withRetry } from './retry.ts'

/** Timeout of a response up to its last byte, in milliseconds. */
const timeout = 30_000
const maxBytes = 8_000_000

/** Reads a URL without credentials. @returns undefined for status 404. @throws Error that names the host. */
export type ReadUrl = (url: string) => Promise<Uint8Array | undefined>

/** Creates a reader of small documents. The reader follows redirects and retries temporary failures. */
export function urlReader(fetch: typeof globalThis.fetch, retry: RetryPolicy): ReadUrl {
  const send = bufferedFetch(fetch, { timeout: () => timeout, maxBytes })
  return url =>
    withRetry(retry, async () => {
      const { host } = new URL(url)
      const response = await send(url, { headers: { 'user-agent': 'binder-actions' } }).catch(
        (error: unknown) => {
          if (error instanceof RetryableError) throw error
          throw new RetryableError(`${host} cannot be reached: ${errorReason(error)}`, { cause: error })
        },
      )
      if (response.ok) return new Uint8Array(await response.arrayBuffer())
      if (response.status === 404) return undefined
      const message = `${host} responded with status ${response.status}`
      throw isRetryableStatus(response.status)
        ? new RetryableError(message)
        : new UserError(
            'server-unreachable',
            `${message}: check that the network of this machine allows access to ${host}`,
          )
    })
}
