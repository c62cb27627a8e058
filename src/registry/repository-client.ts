import type { Fetch, HttpResponse } from '../http/http-response.ts'
import { cancelBody, defaultTimeouts, drain, type Timeouts } from '../http/idle-timeout.ts'
import {
  backoff,
  isRetryableStatus,
  parseRetryAfter,
  RetryableError,
  type RetryPolicy,
  withRetry,
} from '../http/retry.ts'
import { type HttpRequest, isStreamed, sendRequest } from '../http/send-request.ts'
import type { ImageRepository } from '../oci/reference.ts'
import { formatImageRepository } from '../oci/reference.ts'
import { UserError } from '../user-error.ts'
import { apiOrigin } from './api-origin.ts'
import { Authorization } from './authorization.ts'
import type { Credentials } from './credentials.ts'
import { describeErrorResponse } from './registry-error.ts'
import { referrer, targetProblem } from './trust.ts'

/** Services for a registry client. */
export interface RegistryServices {
  readonly fetch: Fetch
  readonly credentials: Credentials | undefined
  readonly retry: RetryPolicy
  /** Timeouts of each request; 60 s by default. */
  readonly timeouts?: Timeouts | undefined
  /** Masks a secret in logs. Called before the secret is used. */
  readonly mask?: ((secret: string) => void) | undefined
}

/** Request to a registry. */
export interface RegistryRequest extends HttpRequest {
  /** Path below `/v2/<name>/`, or an absolute URL such as an upload location. */
  readonly target: string | URL
  readonly access: AccessScope
  /** Path of another image repository of the registry to which the token must also grant pull access. */
  readonly alsoPull?: string | undefined
}

/** Access that a request needs, in the form of a token scope. */
export type AccessScope = 'pull' | 'pull,push' | 'delete'

/** Response after redirects; `isSameOrigin` is false if the target or any redirect was on another origin. */
interface RedirectedResponse {
  readonly response: HttpResponse
  readonly isSameOrigin: boolean
}

const maxRedirects = 5
const redirectStatuses = new Set([301, 302, 303, 307, 308])
/**
 * Maximum number of retries after a 403 for a granted token, because ghcr.io occasionally rejects a token that it just
 * issued.
 */
const maxDenialRetries = 2

/**
 * Client of the Distribution API for one image repository. Handles authorization, redirects and retries.
 * Source: OCI distribution-spec 1.1.
 */
export class RepositoryClient {
  readonly repository: ImageRepository
  readonly name: string
  readonly timeouts: Timeouts
  readonly retry: RetryPolicy
  readonly #origin: string
  readonly #services: RegistryServices
  readonly #authorization: Authorization

  constructor(repository: ImageRepository, services: RegistryServices) {
    this.repository = repository
    this.name = formatImageRepository(repository)
    this.timeouts = services.timeouts ?? defaultTimeouts
    this.retry = services.retry
    this.#origin = apiOrigin(repository.registry)
    this.#services = services
    const { fetch, credentials, mask = () => {} } = services
    this.#authorization = new Authorization({
      name: this.name,
      fetch,
      origin: this.#origin,
      credentials,
      timeouts: this.timeouts,
      mask,
    })
  }

  get isAnonymous(): boolean {
    return this.#services.credentials === undefined
  }

  /**
   * Sends a request and retries temporary failures.
   *
   * @returns the response, with any status.
   * @throws Error if the registry cannot be reached or retries fail.
   */
  send(request: RegistryRequest): Promise<HttpResponse> {
    return this.exchange(request, async response => response)
  }

  /** Sends a request and reads the response. Retries both together, so that a truncated response is fetched again. */
  exchange<T>(request: RegistryRequest, read: (response: HttpResponse) => Promise<T>): Promise<T> {
    return this.retrying(async () => read(await this.sendOnce(request)))
  }

  /** Runs a task that sends several requests, and retries the whole task. */
  retrying<T>(task: (attempt: number) => Promise<T>, signal?: AbortSignal): Promise<T> {
    return withRetry(this.retry, task, signal)
  }

  /** Describes an error response in one message. */
  describeErrorResponse(
    response: HttpResponse,
    label: string,
    access: AccessScope = 'pull',
  ): Promise<string> {
    const { withheldFrom } = this.#authorization
    return describeErrorResponse(response, label, {
      isAnonymous: this.isAnonymous,
      withheldFrom,
      access,
    })
  }

  /** Sends a request without retrying temporary failures. @throws RetryableError if a retry may succeed. */
  async sendOnce(request: RegistryRequest): Promise<HttpResponse> {
    const ownScope = `repository:${this.repository.path}:${request.access}`
    const scope =
      request.alsoPull === undefined ? ownScope : `${ownScope} repository:${request.alsoPull}:pull`
    let response = await this.#sendAuthorized(request, scope)
    for (let denials = 1; denials <= maxDenialRetries; denials++) {
      if (!this.#isRetryableDenial(response, request, scope)) break
      cancelBody(response)
      this.#authorization.forget(scope)
      await this.retry.sleep(backoff(this.retry, denials), request.signal)
      response = await this.#sendAuthorized(request, scope)
    }
    return this.#throwIfRetryable(response, request)
  }

  #isRetryableDenial({ status }: HttpResponse, { method }: RegistryRequest, scope: string): boolean {
    if (status !== 403) return false
    return isWrite(method)
      ? this.#authorization.isGranted(scope)
      : this.#authorization.isAnonymouslyGranted(scope)
  }

  /** Sends a request and answers at most one challenge, which also renews an expired token. */
  async #sendAuthorized(request: RegistryRequest, scope: string): Promise<HttpResponse> {
    const currentHeader = isStreamed(request.body)
      ? await this.#authorization.obtainHeader(scope)
      : this.#authorization.headerFor(scope)
    const { response: firstResponse, isSameOrigin: isAtRegistry } = await this.#followRedirects(
      request,
      currentHeader,
    )
    // A 401 from a storage host is not answered, because the credentials are only for the registry.
    if (firstResponse.status !== 401 || !isAtRegistry) return firstResponse
    const response = await drain(firstResponse)
    const challenge = response.headers.get('www-authenticate')
    const header = await this.#authorization.answerChallenge(challenge, scope, currentHeader).catch(error => {
      cancelBody(response)
      throw error
    })
    if (header === undefined || header === currentHeader) return response
    cancelBody(response)
    return (await this.#followRedirects(request, header)).response
  }

  #throwIfRetryable(response: HttpResponse, { method }: RegistryRequest): HttpResponse {
    if (!isRetryableStatus(response.status)) return response
    cancelBody(response)
    const retryAfter = parseRetryAfter(response.headers.get('retry-after'), Date.now())
    throw new RetryableError(`${this.name}: the registry responded with ${response.status} to ${method}`, {
      retryAfter,
    })
  }

  /** Follows redirects manually so that credentials are not sent to other hosts, such as blob storage. */
  async #followRedirects(
    request: RegistryRequest,
    authorization: string | undefined,
  ): Promise<RedirectedResponse> {
    let url = new URL(request.target, `${this.#origin}/v2/${this.repository.path}/`)
    let isAtRegistry = url.origin === this.#origin
    this.#assertSafeTarget(url)
    for (let redirects = 0; redirects <= maxRedirects; redirects++) {
      const { fetch } = this.#services
      const currentHeader = isAtRegistry ? authorization : undefined
      const referrerHost = referrer(url, this.#origin)
      const namedRequest = { ...request, authorization: currentHeader, name: this.name, referrerHost }
      const response = await sendRequest(fetch, url, namedRequest, this.timeouts)
      const location = response.headers.get('location')
      if (!redirectStatuses.has(response.status) || location === null)
        return { response, isSameOrigin: isAtRegistry }
      cancelBody(response)
      url = this.#nextUrl(location, url, response.status, request)
      // After a cross-origin redirect, credentials are never re-attached, because another host chose the target.
      isAtRegistry &&= url.origin === this.#origin
    }
    throw new UserError(
      'redirect-rejected',
      `${this.name}: the registry redirects more than ${maxRedirects} times: report this to the operator of the registry`,
    )
  }

  #nextUrl(location: string, from: URL, status: number, { method }: RegistryRequest): URL {
    if (!URL.canParse(location, from.href)) {
      throw new UserError(
        'redirect-rejected',
        `${this.name}: the registry redirects to an invalid URL: report this to the operator of the registry`,
      )
    }
    if (isWrite(method) && status < 307) {
      throw new UserError(
        'redirect-rejected',
        `${this.name}: the registry redirects a ${method} with status ${status}, which would drop its body: report this to the operator of the registry`,
      )
    }
    const next = new URL(location, from)
    if (from.protocol === 'https:' && next.protocol !== 'https:') {
      throw new UserError(
        'redirect-rejected',
        `${this.name}: the registry redirects from https to ${next.protocol}//${next.host}, which is not allowed: report this to the operator of the registry`,
      )
    }
    this.#assertSafeTarget(next)
    return next
  }

  #assertSafeTarget(url: URL): void {
    const problem = targetProblem(url, this.#origin)
    if (problem !== undefined)
      throw new UserError(
        'redirect-rejected',
        `${this.name}: the registry refers to ${problem}, which is not allowed: report this to the operator of the registry`,
      )
  }
}

function isWrite(method: RegistryRequest['method']): boolean {
  return method === 'POST' || method === 'PUT'
}
