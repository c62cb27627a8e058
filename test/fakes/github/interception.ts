import type { FakeResponse } from './response.ts'
import type { GitHubRequest } from './state.ts'

/**
 * Change that a test makes to a response: another response, or a connection that is cut or stalls before or after the
 * request is handled. Undefined does not change the response. With `isHandled`, the request is executed before the other
 * response is sent. `drip` sends one byte per interval, in milliseconds, and never ends the response.
 */
export type Interception =
  | (FakeResponse & { readonly isHandled?: boolean; readonly drip?: number })
  | 'drop-before'
  | 'drop-after'
  | 'stall-before'
  | 'stall-after'
  | undefined

export type Interceptor = (request: GitHubRequest) => Promise<Interception> | Interception

/** Interceptors in the order of their installation. The first interceptor that returns an interception is used. */
export class Interceptors {
  readonly #interceptors = new Set<Interceptor>()

  /** Adds an interceptor. @returns a function that removes it. */
  install(interceptor: Interceptor): () => void {
    this.#interceptors.add(interceptor)
    return () => this.#interceptors.delete(interceptor)
  }

  async intercept(request: GitHubRequest): Promise<Interception> {
    for (const interceptor of [...this.#interceptors]) {
      const interception = await interceptor(request)
      if (interception !== undefined) {
        return interception
      }
    }
    return undefined
  }
}
