import type { Fetch } from '../http/http-response.ts'
import type { Timeouts } from '../http/idle-timeout.ts'
import { UserError } from '../user-error.ts'
import { type Challenge, parseChallenge } from './challenge.ts'
import { basicHeader, type Credentials, credentialSecrets } from './credentials.ts'
import { RegistryError } from './registry-error.ts'
import { requestToken } from './token-service.ts'
import { mayReceiveCredentials, referrer, targetProblem } from './trust.ts'

interface RegistryToken {
  readonly header: string
  /** Expiry, in milliseconds since the epoch. */
  readonly expires: number
  /**
   * Reason why the token was granted: `password` for Basic authentication, `login` for a token obtained with a login,
   * `nothing` for an anonymous token.
   */
  readonly grantedFor: 'password' | 'login' | 'nothing'
}

/** Time before its expiry at which a token is renewed, in milliseconds, because a request takes time to arrive. */
const expiryMargin = 10_000

/** Settings for the authorization of one image repository. */
export interface AuthorizationOptions {
  /** Name of the image repository in messages. */
  readonly name: string
  readonly fetch: Fetch
  /** Origin of the registry's API. */
  readonly origin: string
  readonly credentials: Credentials | undefined
  readonly timeouts: Timeouts
  readonly mask: (secret: string) => void
}

/**
 * Answers a registry's authentication challenges for one image repository and caches the tokens.
 * Source: https://distribution.github.io/distribution/spec/auth/token/
 */
export class Authorization {
  readonly #tokens = new Map<string, RegistryToken>()
  readonly #pendingRequests = new Map<string, Promise<RegistryToken | undefined>>()
  readonly #options: AuthorizationOptions
  /**
   * Reason for the last token of each scope. The reason outlives the token, because concurrent requests may still
   * use the token.
   */
  readonly #grantReasons = new Map<string, RegistryToken['grantedFor']>()
  #challenge: Challenge | undefined
  #withheldFrom: string | undefined

  constructor(options: AuthorizationOptions) {
    this.#options = options
    for (const secret of options.credentials === undefined ? [] : credentialSecrets(options.credentials))
      options.mask(secret)
  }

  /** Host of a token service to which the credentials were not sent; undefined if there is none. */
  get withheldFrom(): string | undefined {
    return this.#withheldFrom
  }

  /** Returns the cached header for this scope; undefined if there is none, or it has expired. */
  headerFor(scope: string): string | undefined {
    const token = this.#tokens.get(scope)
    return token !== undefined && token.expires - expiryMargin > Date.now() ? token.header : undefined
  }

  /**
   * Returns the cached header, or fetches a token if none is valid. Used for requests whose body is too large to send
   * twice.
   */
  async obtainHeader(scope: string): Promise<string | undefined> {
    const cachedHeader = this.headerFor(scope)
    return cachedHeader !== undefined || this.#challenge === undefined
      ? cachedHeader
      : this.#authorize(this.#challenge, scope)
  }

  /** Returns whether the token service issued an anonymous token. A later denial is then probably temporary. */
  isAnonymouslyGranted(scope: string): boolean {
    return this.#grantReasons.get(scope) === 'nothing'
  }

  /** Returns whether the token service issued a token, with or without a login. */
  isGranted(scope: string): boolean {
    const grantedFor = this.#grantReasons.get(scope)
    return grantedFor !== undefined && grantedFor !== 'password'
  }

  /** Drops the cached token of a scope. */
  forget(scope: string): void {
    this.#tokens.delete(scope)
  }

  /**
   * Answers the challenge of a 401 response.
   *
   * @param header `WWW-Authenticate` header of the 401.
   * @param rejectedHeader `Authorization` header that was rejected, if any.
   * @returns the `Authorization` header to retry with; undefined if no credentials or token are available.
   * @throws Error if the challenge is malformed or must not be answered; RetryableError from the token service.
   */
  async answerChallenge(
    header: string | null,
    scope: string,
    rejectedHeader: string | undefined,
  ): Promise<string | undefined> {
    const challenge = parseChallenge(header ?? '')
    if (challenge === undefined) throw new RegistryError(this.#missingChallengeProblem(header), 401)
    this.#challenge = challenge
    // Another request may already have answered the same challenge.
    const cachedHeader = this.headerFor(scope)
    return cachedHeader !== undefined && cachedHeader !== rejectedHeader
      ? cachedHeader
      : this.#authorize(challenge, scope)
  }

  async #authorize(challenge: Challenge, scope: string): Promise<string | undefined> {
    // Concurrent requests that get the same 401 share one token request.
    const pending = this.#pendingRequests.get(scope) ?? this.#obtainToken(challenge, scope)
    this.#pendingRequests.set(scope, pending)
    try {
      const token = await pending
      if (token === undefined) this.#tokens.delete(scope)
      else {
        this.#tokens.set(scope, token)
        this.#grantReasons.set(scope, token.grantedFor)
      }
      return token?.header
    } finally {
      this.#pendingRequests.delete(scope)
    }
  }

  async #obtainToken(challenge: Challenge, scope: string): Promise<RegistryToken | undefined> {
    return challenge.scheme === 'basic' ? this.#basicToken() : this.#fetchToken(challenge, scope)
  }

  #basicToken(): RegistryToken | undefined {
    const { credentials } = this.#options
    const header = credentials === undefined ? undefined : basicHeader(credentials)
    if (header === undefined) return undefined
    return { header, expires: Number.POSITIVE_INFINITY, grantedFor: 'password' }
  }

  async #fetchToken(
    challenge: Challenge & { scheme: 'bearer' },
    scope: string,
  ): Promise<RegistryToken | undefined> {
    const { name, fetch, origin, timeouts, mask } = this.#options
    const realm = new URL(challenge.realm)
    const mayReceive = mayReceiveCredentials(realm, origin)
    const isPlainForeignHost = realm.protocol === 'http:' && !mayReceive
    const problem =
      targetProblem(realm, origin) ?? (isPlainForeignHost ? `plain HTTP at ${realm.host}` : undefined)
    if (problem !== undefined) {
      throw new UserError(
        'token-service-invalid',
        `${name}: the registry requires a login at ${problem}, which is not allowed: report this to the operator of the registry`,
      )
    }
    const credentials = mayReceive ? this.#options.credentials : undefined
    if (this.#options.credentials !== undefined && !mayReceive) this.#withheldFrom = realm.host
    const label = `${name}: the token service at ${realm.host}`
    const referrerHost = referrer(realm, origin)
    const request = { realm, service: challenge.service, scope, credentials, referrerHost }
    const response = await requestToken(fetch, request, timeouts, label)
    if (response === undefined) return undefined
    mask(response.token)
    return {
      header: `Bearer ${response.token}`,
      expires: Date.now() + response.lifetime * 1000,
      grantedFor: credentials === undefined ? 'nothing' : 'login',
    }
  }

  #missingChallengeProblem(header: string | null): string {
    const detail =
      header === null || header.trim() === ''
        ? 'it sends no WWW-Authenticate header'
        : `its WWW-Authenticate header is ${JSON.stringify(header.slice(0, 100))}`
    return `${this.#options.name}: the registry responded with 401 but without a supported login method (${detail}): report this to the operator of the registry`
  }
}
