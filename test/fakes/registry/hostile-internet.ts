/**
 * Fake registries, token services and storage hosts that respond as a test specifies, even with invalid responses. One
 * server on the loopback interface is used for all hosts: `fetch` sends it every request, with the origin in a header.
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { Fetch } from '../../../src/http/http-response.ts'
import { nodeFetch } from '../../../src/http/node-fetch.ts'

export interface ReceivedRequest {
  /** Requested scheme, host and port. */
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
   * Mode of sending the body. Default: `whole`. `cut` closes the connection after the reader has received half of the body,
   * `end-early` ends a chunked body after half, and `stall` sends nothing after half. `stall-head` sends nothing, `drip`
   * sends an endless body one byte at a time, and `endless` sends an endless body as fast as possible.
   */
  readonly delivery?: 'whole' | 'cut' | 'end-early' | 'stall' | 'stall-head' | 'drip' | 'endless'
}

type Responder = StubResponse | ((request: ReceivedRequest) => StubResponse)

interface StubRoute {
  readonly origin: string
  readonly pattern: RegExp
  readonly responders: readonly Responder[]
  useCount: number
}

export class HostileInternet {
  readonly requests: ReceivedRequest[] = []
  /** Number of body bytes that were sent. */
  bytesSent = 0
  readonly #server: Server
  readonly #routes: StubRoute[] = []
  readonly #timers = new Set<NodeJS.Timeout>()
  /** Number of requests that `fetch` sent. */
  #requestCount = 0
  /** Callbacks that run after a number of bytes of a response are read, by the request's ID. */
  readonly #readCallbacks = new Map<string, { remaining: number; readonly onRead: () => void }>()

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

  /** Host and port of the server, `127.0.0.1:PORT`. Direct requests have the origin `http://127.0.0.1:PORT`. */
  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /**
   * Sets the responses to matching requests, in order. The last response is repeated. Later routes override earlier
   * routes.
   */
  on(origin: string, pattern: RegExp, ...responders: Responder[]): void {
    this.#routes.unshift({ origin, pattern, responders, useCount: 0 })
  }

  /** Returns the requests to an origin whose path matches. */
  received(origin: string, pattern = /./): ReceivedRequest[] {
    return this.requests.filter(request => request.origin === origin && pattern.test(request.path))
  }

  /** Returns the origins that received an Authorization header, or a secret in the request's body. */
  originsWithCredentials(): string[] {
    const requestsWithCredentials = this.requests.filter(
      ({ headers, body }) => headers.authorization !== undefined || /refresh_token|password/.test(body),
    )
    return [...new Set(requestsWithCredentials.map(({ origin }) => origin))]
  }

  readonly fetch: Fetch = async (input, init) => {
    const url = new URL(input)
    const id = String(this.#requestCount++)
    const headers = { ...init?.headers, 'x-origin': url.origin, 'x-id': id }
    const local = `http://${this.host}${url.pathname}${url.search}`
    const { status, ok, headers: responseHeaders, body } = await nodeFetch(local, { ...init, headers })
    return { status, ok, url: url.href, headers: responseHeaders, body: body && this.#countReads(body, id) }
  }

  async close(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer)
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
  }

  async #respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.on('error', () => {})
    const receivedRequest: ReceivedRequest = {
      origin: String(request.headers['x-origin'] ?? `http://${request.headers.host}`),
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: (await buffer(request)).toString('latin1'),
    }
    this.requests.push(receivedRequest)
    const route = this.#routes.find(
      ({ origin, pattern }) => origin === receivedRequest.origin && pattern.test(receivedRequest.path),
    )
    const responder = route?.responders[Math.min(route.useCount++, route.responders.length - 1)]
    const scriptedResponse = typeof responder === 'function' ? responder(receivedRequest) : responder
    const id = String(request.headers['x-id'] ?? '')
    this.#send(scriptedResponse ?? { status: 404, body: '{"errors":[{"code":"NOT_FOUND"}]}' }, response, id)
  }

  #send(
    { status = 200, headers = {}, body = '', delivery = 'whole' }: StubResponse,
    response: ServerResponse,
    id: string,
  ): void {
    if (delivery === 'stall-head') return
    const bytes = Buffer.from(body)
    const half = bytes.subarray(0, Math.ceil(bytes.length / 2))
    const length =
      delivery === 'whole' || delivery === 'cut' ? { 'content-length': String(bytes.length) } : {}
    response.writeHead(status, { ...length, ...headers })
    if (delivery === 'whole' || delivery === 'end-early') {
      const sentBytes = delivery === 'whole' ? bytes : half
      this.bytesSent += sentBytes.length
      response.end(sentBytes)
    } else if (delivery === 'endless') this.#sendEndlessly(response)
    else if (delivery === 'drip') this.#drip(response)
    else {
      // Closing the connection immediately would discard bytes that the reader has not read.
      if (delivery === 'cut')
        this.#readCallbacks.set(id, { remaining: half.length, onRead: () => response.destroy() })
      response.write(half)
    }
  }

  /** Forwards a body, and calls the callback of its request when enough bytes were read. */
  #countReads(body: ReadableStream<Uint8Array>, id: string): ReadableStream<Uint8Array> {
    const reader = body.getReader()
    const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
      const { done, value } = await reader.read()
      if (done) return controller.close()
      controller.enqueue(value)
      const callback = this.#readCallbacks.get(id)
      if (callback === undefined) return
      callback.remaining -= value.length
      if (callback.remaining <= 0) callback.onRead()
    }
    return new ReadableStream({ pull, cancel: reason => reader.cancel(reason) }, { highWaterMark: 0 })
  }

  #drip(response: ServerResponse): void {
    response.flushHeaders()
    const timer = setInterval(() => response.write(' '), 20)
    this.#timers.add(timer)
    response.on('close', () => clearInterval(timer))
  }

  #sendEndlessly(response: ServerResponse): void {
    const chunk = Buffer.alloc(64 * 1024, ' ')
    const sendChunk = () => {
      if (response.destroyed) return
      this.bytesSent += chunk.length
      if (response.write(chunk)) setImmediate(sendChunk)
      else response.once('drain', sendChunk)
    }
    sendChunk()
  }
}
