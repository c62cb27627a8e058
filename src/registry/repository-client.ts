import type { ImageRepository } from '../oci/reference.ts'
import { formatImageRepository } from '../oci/reference.ts'
import { Authorization, type Fetch } from './authorization.ts'
import type { Credentials } from './credentials.ts'
import { apiOrigin } from './endpoint.ts'
import { isPassingStatus, PassingFailure, parseRetryAfter, type RetryPolicy, withRetry } from './retry.ts'

export interface RegistryAccess {
  readonly fetch: Fetch
  readonly credentials: Credentials | undefined
  readonly retry: RetryPolicy
}

export interface RegistryRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT'
  /** Path below `/v2/<name>/`, or a whole URL as an upload location is. */
  readonly target: string | URL
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Blob | Uint8Array<ArrayBuffer>
  readonly access: 'pull' | 'pull,push'
  /** Milliseconds until the answer's head must be there. */
  readonly timeout?: number
}

const defaultTimeout = 60_000
const mostRedirects = 5

/**
 * One image repository's part of the Distribution API: authorization, redirects and retry in one place.
 * Source: OCI distribution-spec 1.1.
 */
export class RepositoryClient {
  readonly repository: ImageRepository
  readonly name: string
  readonly #origin: string
  readonly #access: RegistryAccess
  readonly #authorization: Authorization

  constructor(repository: ImageRepository, access: RegistryAccess) {
    this.repository = repository
    this.name = formatImageRepository(repository)
    this.#origin = apiOrigin(repository.registry)
    this.#access = access
    this.#authorization = new Authorization(access.fetch, this.#origin, access.credentials)
  }

  get isAnonymous(): boolean {
    return this.#access.credentials === undefined
  }

  /**
   * @returns the answer, whatever its status, after failures that pass were tried again.
   * @throws Error when the registry cannot be reached or keeps failing.
   */
  send(request: RegistryRequest): Promise<Response> {
    return this.exchange(request, async response => response)
  }

  /** Sends and reads as one step, so that an answer cut half-way is asked for again. */
  exchange<T>(request: RegistryRequest, read: (response: Response) => Promise<T>): Promise<T> {
    return this.retrying(async () => read(await this.sendOnce(request)))
  }

  /** Runs several requests as one step that is tried again as a whole. */
  retrying<T>(task: () => Promise<T>): Promise<T> {
    return withRetry(this.#access.retry, task)
  }

  /** One attempt. @throws PassingFailure when trying again may help. */
  async sendOnce(request: RegistryRequest): Promise<Response> {
    const scope = `repository:${this.repository.path}:${request.access}`
    const known = this.#authorization.headerFor(scope)
    const first = await this.#follow(request, known)
    if (first.status !== 401) return this.#unlessPassing(first, request)
    const header = await this.#authorization.answer(first.headers.get('www-authenticate'), scope)
    await first.body?.cancel()
    if (header === undefined) return first
    return this.#unlessPassing(await this.#follow(request, header), request)
  }

  async #unlessPassing(response: Response, { method }: RegistryRequest): Promise<Response> {
    if (!isPassingStatus(response.status)) return response
    await response.body?.cancel()
    const retryAfter = parseRetryAfter(response.headers.get('retry-after'), Date.now())
    throw new PassingFailure(
      `${this.name}: the registry answered ${response.status} to ${method}`,
      retryAfter,
    )
  }

  /** Follows redirects by hand: a blob's storage is another host, and the registry's credentials stay here. */
  async #follow(request: RegistryRequest, authorization: string | undefined): Promise<Response> {
    let url = new URL(request.target, `${this.#origin}/v2/${this.repository.path}/`)
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      const isHome = url.origin === this.#origin
      const response = await this.#fetch(url, request, isHome ? authorization : undefined)
      const location = response.headers.get('location')
      if (response.status < 300 || response.status >= 400 || location === null) return response
      await response.body?.cancel()
      const next = new URL(location, url)
      if (url.protocol === 'https:' && next.protocol !== 'https:') {
        throw new Error(
          `${this.name}: the registry redirects from https to ${next.protocol}//${next.host}: refused`,
        )
      }
      url = next
    }
    throw new Error(`${this.name}: the registry redirects more than ${mostRedirects} times`)
  }

  async #fetch(url: URL, request: RegistryRequest, authorization: string | undefined): Promise<Response> {
    const { method, body, timeout = defaultTimeout } = request
    const headers = { ...request.headers, ...(authorization === undefined ? {} : { authorization }) }
    const deadline = new AbortController()
    const timer = setTimeout(() => deadline.abort(new Error(`no answer in ${timeout / 1000} s`)), timeout)
    try {
      return await this.#access.fetch(url, {
        method,
        headers,
        redirect: 'manual',
        signal: deadline.signal,
        ...(body === undefined ? {} : { body }),
      })
    } catch (error) {
      throw new PassingFailure(
        `${this.name}: ${url.host} cannot be reached: ${reasonOf(error)}`,
        undefined,
        error,
      )
    } finally {
      clearTimeout(timer)
    }
  }
}

/** fetch hides the system's reason (ECONNREFUSED, a certificate's fault) in `cause`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join(', ')
  return cause instanceof Error ? cause.message || cause.name : error.message
}
