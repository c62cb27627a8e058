import type * as v from 'valibot'
import { errorMessage } from '../error-message.ts'
import { parseJson } from '../json.ts'
import { UserError } from '../user-error.ts'
import { headersFor, type JupyterServer } from './jupyter-server.ts'

/** Settings of a client. */
export interface ClientOptions {
  readonly fetch: typeof globalThis.fetch
  /** Aborts every request. */
  readonly signal: AbortSignal
}

/** Error for an unexpected response of a Jupyter server. */
export class JupyterError extends UserError {
  /** Whether the server may not be ready yet, so that the same request may succeed later. */
  readonly isTemporary: boolean

  constructor(message: string, isTemporary = false) {
    super('server-not-responding', message)
    this.isTemporary = isTemporary
  }
}

/** Options of a request. */
export interface SendOptions {
  /** Body, which is sent as JSON. */
  readonly body?: object | undefined
  readonly method?: 'GET' | 'POST' | 'DELETE'
  readonly signal?: AbortSignal
}

/** Maximum length of a quoted response, in bytes. */
const maxExcerptLength = 300
/** Maximum size of a response in bytes; a notebook with its outputs may be large. */
const maxResponseSize = 50_000_000

/** REST API of one Jupyter server. The token is sent as a header, and only to the server's own address. */
export class JupyterClient {
  readonly server: JupyterServer
  readonly #options: ClientOptions

  constructor(server: JupyterServer, options: ClientOptions) {
    this.server = server
    this.#options = options
  }

  get signal(): AbortSignal {
    return this.#options.signal
  }

  /**
   * Sends a request whose response is JSON.
   *
   * @param path below the server's base URL.
   * @param body body of a POST, which is sent as JSON; undefined for a GET.
   * @throws JupyterError if the server redirects, rejects the request or does not send JSON; the error of `fetch` if there
   *   is no response.
   */
  async request<T>(path: string, schema: v.GenericSchema<unknown, T>, body?: object): Promise<T> {
    const response = await this.send(path, { body })
    const content = await readBody(response)
    this.#rejectRedirect(response)
    const label = `${this.server.url.host}: the response to ${path.split('?')[0]}`
    const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? 'no type'
    if (!response.ok) {
      const excerpt = type === 'text/html' ? '' : `: ${content.subarray(0, maxExcerptLength).toString()}`
      const isTemporary = [404, 424, 429].includes(response.status) || response.status >= 500
      throw new JupyterError(`${label} has the status ${response.status}${excerpt}`, isTemporary)
    }
    if (type !== 'application/json')
      throw new JupyterError(
        `${label} is ${type} instead of JSON: the server that was launched is not Jupyter`,
      )
    try {
      return parseJson(schema, content, label)
    } catch (error) {
      throw new JupyterError(errorMessage(error))
    }
  }

  /**
   * Sends a request and returns its response, with any status. Redirects are not followed.
   *
   * @throws the error of `fetch` if there is no response.
   */
  send(
    path: string,
    { body, method = body === undefined ? 'GET' : 'POST', signal = this.#options.signal }: SendOptions = {},
  ): Promise<Response> {
    return this.#options.fetch(new URL(path, this.server.url), {
      method,
      headers: { ...headersFor(this.server), 'content-type': 'application/json' },
      redirect: 'manual',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal,
    })
  }

  #rejectRedirect({ status, headers, url }: Response): void {
    if (status < 300 || status >= 400) return
    const location = headers.get('location') ?? ''
    const target = URL.canParse(location, url) ? new URL(location, url) : undefined
    if (target !== undefined && target.origin !== this.server.url.origin) {
      throw new JupyterError(
        `${this.server.url.host} redirects to another host, ${target.host}, which must not receive the token of the server: check the start-up of Jupyter in the image`,
      )
    }
    const path = target?.pathname ?? 'an invalid address'
    throw new JupyterError(`${this.server.url.host} redirects to ${path}: the server is not running`, true)
  }
}

async function readBody(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > maxResponseSize)
      throw new JupyterError(
        `a response is larger than the limit of ${maxResponseSize} bytes: clear the outputs of the notebook`,
      )
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
