import * as v from 'valibot'
import { parseJson } from '../json/parse-json.ts'
import { type Challenge, parseChallenge } from './challenge.ts'
import type { Credentials } from './credentials.ts'
import { mayReceiveCredentials } from './endpoint.ts'
import { isPassingStatus, PassingFailure, parseRetryAfter } from './retry.ts'

export type Fetch = typeof globalThis.fetch

interface Token {
  readonly header: string
  /** Milliseconds since the epoch. */
  readonly expires: number
}

const answerSchema = v.object({
  token: v.optional(v.string()),
  access_token: v.optional(v.string()),
  expires_in: v.optional(v.number()),
})

/** Lifetime of a token that does not say. Source: distribution token specification, "expires_in". */
const defaultLifetime = 60
/** A token is renewed this long (ms) before its end, since a request takes time to arrive. */
const margin = 10_000

/**
 * Answers a registry's challenges for one image repository and remembers the tokens it gets.
 * Source: https://distribution.github.io/distribution/spec/auth/token/
 */
export class Authorization {
  readonly #tokens = new Map<string, Token>()
  readonly #fetch: Fetch
  readonly #origin: string
  readonly #credentials: Credentials | undefined

  constructor(fetch: Fetch, origin: string, credentials: Credentials | undefined) {
    this.#fetch = fetch
    this.#origin = origin
    this.#credentials = credentials
  }

  /** The header for a request of this scope when one is already known, so that most requests need one trip. */
  headerFor(scope: string): string | undefined {
    const token = this.#tokens.get(scope)
    return token !== undefined && token.expires - margin > Date.now() ? token.header : undefined
  }

  /** @returns the header that answers a 401, or undefined when there is nothing (more) to say. */
  async answer(header: string | null, scope: string): Promise<string | undefined> {
    const challenge = parseChallenge(header ?? '')
    if (challenge === undefined) return undefined
    const token = challenge.scheme === 'basic' ? this.#basicToken() : await this.#fetchToken(challenge, scope)
    if (token !== undefined) this.#tokens.set(scope, token)
    return token?.header
  }

  #basicToken(): Token | undefined {
    if (this.#credentials === undefined) return undefined
    return { header: basicHeader(this.#credentials), expires: Number.POSITIVE_INFINITY }
  }

  async #fetchToken(challenge: Challenge & { scheme: 'bearer' }, scope: string): Promise<Token | undefined> {
    const url = new URL(challenge.realm)
    const mayReceive = mayReceiveCredentials(url, this.#origin)
    if (url.protocol !== 'https:' && !mayReceive) {
      throw new Error(
        `${this.#origin} sends to a token service at ${url.origin}, over plain HTTP and on another host: refused`,
      )
    }
    if (challenge.service !== undefined) url.searchParams.set('service', challenge.service)
    url.searchParams.set('scope', scope)
    const headers: Record<string, string> = { accept: 'application/json' }
    if (this.#credentials !== undefined && mayReceive) headers.authorization = basicHeader(this.#credentials)
    const response = await this.#request(url, headers)
    if (response.status === 401 || response.status === 403) return undefined
    if (!response.ok) throw new Error(`the token service ${url.origin} answered ${response.status}`)
    const bytes = new Uint8Array(await response.arrayBuffer())
    const answer = parseJson(answerSchema, bytes, `the answer of the token service ${url.origin}`)
    const token = answer.token ?? answer.access_token
    if (token === undefined) throw new Error(`the token service ${url.origin} answered without a token`)
    return { header: `Bearer ${token}`, expires: Date.now() + (answer.expires_in ?? defaultLifetime) * 1000 }
  }

  async #request(url: URL, headers: Record<string, string>): Promise<Response> {
    let response: Response
    try {
      response = await this.#fetch(url, { headers, redirect: 'error', signal: AbortSignal.timeout(30_000) })
    } catch (error) {
      throw new PassingFailure(`the token service ${url.origin} cannot be reached`, undefined, error)
    }
    if (isPassingStatus(response.status)) {
      const retryAfter = parseRetryAfter(response.headers.get('retry-after'), Date.now())
      throw new PassingFailure(`the token service ${url.origin} answered ${response.status}`, retryAfter)
    }
    return response
  }
}

function basicHeader({ username, password }: Credentials): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
}
