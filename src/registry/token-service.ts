import * as v from 'valibot'
import { readBounded } from '../http/bounded-body.ts'
import { Deadline } from '../http/deadline.ts'
import { errorReason } from '../http/error-reason.ts'
import type { Fetch, HttpResponse } from '../http/http-response.ts'
import { cancelBody, maxAttemptsAfterTimeout, type Timeouts } from '../http/idle-timeout.ts'
import { findRejection } from '../http/public-address.ts'
import { isRetryableStatus, parseRetryAfter, RetryableError } from '../http/retry.ts'
import { parseJson } from '../json.ts'
import { UserError } from '../user-error.ts'
import { basicHeader, type Credentials } from './credentials.ts'

/** Request for a token from a registry's token service. */
export interface TokenRequest {
  readonly realm: URL
  readonly service: string | undefined
  /** One or more scopes, separated by spaces. */
  readonly scope: string
  /** Credentials to send to this realm. */
  readonly credentials: Credentials | undefined
  /** Host that referred to the realm. */
  readonly referrerHost?: string | undefined
}

/** Token from a token service. */
export interface GrantedToken {
  readonly token: string
  /** Lifetime in seconds. */
  readonly lifetime: number
}

/** Default and minimum of `expires_in`, in seconds. Source: distribution token specification. */
const minLifetime = 60
/** Maximum size of a response, in bytes. */
const maxResponseSize = 2 ** 20
/** Name of this client. The specification requires it with a refresh token. */
const clientId = 'binder-actions'

const responseSchema = v.object({
  token: v.nullish(v.string('expected a string')),
  access_token: v.nullish(v.string('expected a string')),
  // Some services send a string. An invalid value is treated as absent because a 401 renews the token.
  expires_in: v.fallback(v.nullish(v.pipe(v.unknown(), v.transform(Number), v.finite())), undefined),
})

/**
 * Requests a token: anonymously, with name and password, or with an identity token.
 * Sources: distribution token specification; distribution "OAuth2 Token Authentication" for identity tokens.
 *
 * @param label name of the image and the service in messages.
 * @returns undefined if the service denies the request with 401 or 403.
 * @throws RetryableError if a retry may succeed, otherwise Error.
 */
export async function requestToken(
  fetch: Fetch,
  request: TokenRequest,
  timeouts: Timeouts,
  label: string,
): Promise<GrantedToken | undefined> {
  const response = await send(fetch, request, timeouts.headers, label)
  if (isRetryableStatus(response.status)) {
    cancelBody(response)
    const retryAfter = parseRetryAfter(response.headers.get('retry-after'), Date.now())
    throw new RetryableError(`${label} responded with ${response.status}`, { retryAfter })
  }
  if (response.status === 401 || response.status === 403) {
    cancelBody(response)
    return undefined
  }
  if (response.status >= 300 && response.status < 400) {
    cancelBody(response)
    throw new UserError(
      'token-service-invalid',
      `${label} redirects to another URL, which must not receive the login: report this to the operator of the registry`,
    )
  }
  if (!response.ok) {
    cancelBody(response)
    throw new UserError(
      'server-unreachable',
      `${label} responded with ${response.status}: check the status page of the registry, and run this again later`,
    )
  }
  return readToken(await readBounded(response, maxResponseSize, timeouts.idle, label), label)
}

function readToken(bytes: Uint8Array, label: string): GrantedToken {
  const grant = parseJson(responseSchema, bytes, `the response from ${label}`)
  const token = grant.token || grant.access_token
  if (!token)
    throw new UserError(
      'token-service-invalid',
      `${label} responded without a token: report this to the operator of the registry`,
    )
  // fetch also rejects such a header, but includes the token in its message.
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new UserError(
      'token-service-invalid',
      `${label} responded with a token that contains invalid characters: report this to the operator of the registry`,
    )
  return { token, lifetime: Math.max(minLifetime, grant.expires_in ?? 0) }
}

async function send(
  fetch: Fetch,
  request: TokenRequest,
  timeout: number,
  label: string,
): Promise<HttpResponse> {
  const deadline = new Deadline(timeout)
  const { url, init } = formatRequest(request)
  const { referrerHost } = request
  const restriction = referrerHost === undefined ? {} : { referrerHost }
  try {
    return await fetch(url, { ...init, ...restriction, redirect: 'manual', signal: deadline.signal })
  } catch (error) {
    const rejection = findRejection(error)
    if (rejection !== undefined) throw rejection
    if (deadline.isOver) {
      const message = `${label} did not respond within ${timeout / 1000} s`
      throw new RetryableError(message, { maxAttempts: maxAttemptsAfterTimeout })
    }
    throw new RetryableError(`${label} cannot be reached: ${errorReason(error)}`, { cause: error })
  } finally {
    deadline.clear()
  }
}

function formatRequest({ realm, service, scope, credentials }: TokenRequest) {
  const headers: Record<string, string> = { accept: 'application/json' }
  const serviceParameter = service === undefined ? {} : { service }
  if (credentials?.identityToken !== undefined) {
    const form = {
      grant_type: 'refresh_token',
      refresh_token: credentials.identityToken,
      client_id: clientId,
    }
    return {
      url: realm,
      init: { method: 'POST', headers, body: new URLSearchParams({ ...form, ...serviceParameter, scope }) },
    }
  }
  const url = new URL(realm)
  for (const [name, value] of Object.entries(serviceParameter)) url.searchParams.set(name, value)
  for (const singleScope of scope.split(' ')) url.searchParams.append('scope', singleScope)
  const authorization = credentials === undefined ? undefined : basicHeader(credentials)
  return { url, init: { headers: { ...headers, ...(authorization === undefined ? {} : { authorization }) } } }
}
