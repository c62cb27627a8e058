/**
 * Registries, token services and storage hosts that respond as a test specifies, even with invalid responses. All hosts are one server on
 * the loopback interface: `fetch` sends requests for any origin there and notes which origin was meant.
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { Fetch } from '../../../src/http/http-response.ts'
import { nodeFetch } from '../../../src/http/node-fetch.ts'

export interface SeenRequest {
  /** Scheme, host and port, as they were requested. */
  readonly origin: string
  readonly method: string
  /** Path and query. */
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export interface StubResponse {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /**
   * `whole` when left out; `cut` breaks the connection when the reader has half the body, `end-early` ends a chunked
   * body there, `stall` goes silent there, `stall-head` at once, `drip` sends a byte now and then without end.
   */
  readonly manner?: 'whole' | 'cut' | 'end-early' | 'stall' | 'stall-head' | 'drip' | 'endless'
}

type Responder = StubResponse | ((request: SeenRequest) => StubResponse)

interface StubRoute {
  readonly origin: string
  readonly pattern: RegExp
  readonly responders: readonly Responder[]
  used: number
}

export class HostileInternet {
  readonly requests: SeenRequest[] = []
  /** Bytes of bodies that were sent. */
  bytesSent = 0
  readonly #server: Server
  readonly #routes: StubRoute[] = []
  readonly #timers = new Set<NodeJS.Timeout>()
  #sent = 0
  /** Callbacks for the number of bytes of an answer that were read, by the request's id. */
  readonly #awaited = new Map<string, { left: number; readonly onTaken: () => void }>()

  private constructor(server: Server) {
    this.#server = server
  }

  static async open(): Promise<HostileInternet> {
    const server = createServer()
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const internet = new HostileInternet(server)
    server.on('request', (request, response) => void internet.#respond(request, response))
    return internet
  }

  /** `127.0.0.1:PORT`: direct requests are answered as that origin. */
  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** Answers in turn, then repeats the last one. A later rule wins over an earlier one. */
  on(origin: string, pattern: RegExp, ...responders: Responder[]): void {
    this.#routes.unshift({ origin, pattern, responders, used: 0 })
  }

  seen(origin: string, pattern = /./): SeenRequest[] {
    return this.requests.filter(request => request.origin === origin && pattern.test(request.path))
  }

  /** Origins that received an Authorization header, or a secret in the request's body. */
  originsWithCredentials(): string[] {
    const shown = this.requests.filter(
      ({ headers, body }) => headers.authorization !== undefined || /refresh_token|password/.test(body),
    )
    return [...new Set(shown.map(({ origin }) => origin))]
  }

  readonly fetch: Fetch = async (input, init) => {
    const url = new URL(input)
    const id = String(this.#sent++)
    const headers = { ...init?.headers, 'x-meant': url.origin, 'x-id': id }
    const local = `http://${this.host}${url.pathname}${url.search}`
    const { status, ok, headers: answered, body } = await nodeFetch(local, { ...init, headers })
    return { status, ok, url: url.href, headers: answered, body: body && this.#watched(body, id) }
  }

  async close(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer)
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
  }

  async #respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.on('error', () => {})
    const seen: SeenRequest = {
      origin: String(request.headers['x-meant'] ?? `http://${request.headers.host}`),
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: (await buffer(request)).toString('latin1'),
    }
    this.requests.push(seen)
    const route = this.#routes.find(
      ({ origin, pattern }) => origin === seen.origin && pattern.test(seen.path),
    )
    const responder = route?.responders[Math.min(route.used++, route.responders.length - 1)]
    const answer = typeof responder === 'function' ? responder(seen) : responder
    const id = String(request.headers['x-id'] ?? '')
    this.#send(answer ?? { status: 404, body: '{"errors":[{"code":"NOT_FOUND"}]}' }, response, id)
  }

  #send(
    { status = 200, headers = {}, body = '', manner = 'whole' }: StubResponse,
    response: ServerResponse,
    id: string,
  ): void {
    if (manner === 'stall-head') return
    const bytes = Buffer.from(body)
    const half = bytes.subarray(0, Math.ceil(bytes.length / 2))
    const length = manner === 'whole' || manner === 'cut' ? { 'content-length': String(bytes.length) } : {}
    response.writeHead(status, { ...length, ...headers })
    if (manner === 'whole' || manner === 'end-early') {
      const sent = manner === 'whole' ? bytes : half
      this.bytesSent += sent.length
      response.end(sent)
    } else if (manner === 'endless') this.#sendForEver(response)
    else if (manner === 'drip') this.#drip(response)
    else {
      // The reader would lose unread bytes with the connection.
      if (manner === 'cut') this.#awaited.set(id, { left: half.length, onTaken: () => response.destroy() })
      response.write(half)
    }
  }

  /** Sends a body, and records how much of it was read. */
  #watched(body: ReadableStream<Uint8Array>, id: string): ReadableStream<Uint8Array> {
    const reader = body.getReader()
    const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
      const { done, value } = await reader.read()
      if (done) return controller.close()
      controller.enqueue(value)
      const awaited = this.#awaited.get(id)
      if (awaited === undefined) return
      awaited.left -= value.length
      if (awaited.left <= 0) awaited.onTaken()
    }
    return new ReadableStream({ pull, cancel: reason => reader.cancel(reason) }, { highWaterMark: 0 })
  }

  #drip(response: ServerResponse): void {
    response.flushHeaders()
    const timer = setInterval(() => response.write(' '), 20)
    this.#timers.add(timer)
    response.on('close', () => clearInterval(timer))
  }

  #sendForEver(response: ServerResponse): void {
    const chunk = Buffer.alloc(64 * 1024, ' ')
    const more = () => {
      if (response.destroyed) return
      this.bytesSent += chunk.length
      if (response.write(chunk)) setImmediate(more)
      else response.once('drain', more)
    }
    more()
  }
}
