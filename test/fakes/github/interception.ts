import type { FakeResponse } from './response.ts'
import type { GitHubRequest } from './state.ts'

/**
 * A test's reaction to a request: an answer instead of GitHub's, a connection that is cut before the request is
 * handled or after it (the answer is lost), one that stays open without an answer, or nothing. `handled` answers so only
 * after the request was carried out; `drip` never ends the answer, and sends one byte of it per interval, in milliseconds.
 */
export type Interception =
  | (FakeResponse & { readonly handled?: boolean; readonly drip?: number })
  | 'drop-before'
  | 'drop-after'
  | 'stall-before'
  | 'stall-after'
  | undefined

export type Interceptor = (request: GitHubRequest) => Promise<Interception> | Interception

/** Interceptors in the order of their installation; the first one that returns a response wins. */
export class Interceptors {
  readonly #installed = new Set<Interceptor>()

  /** @returns a function that removes the interceptor. */
  install(interceptor: Interceptor): () => void {
    this.#installed.add(interceptor)
    return () => this.#installed.delete(interceptor)
  }

  async ask(request: GitHubRequest): Promise<Interception> {
    for (const interceptor of [...this.#installed]) {
      const said = await interceptor(request)
      if (said !== undefined) {
        return said
      }
    }
    return undefined
  }
}
