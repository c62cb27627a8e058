/**
 * HTTP proxies that count sequential round trips. They hold every request until no further request arrives, and then
 * forward all held requests as one round. Requests that do not wait for each other are in the same round, so the number
 * of rounds is the length of the longest chain of requests, unless a request is delayed for `quietTime`.
 */
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** Milliseconds without a new request after which the held requests are forwarded. */
const quietTime = 1500

export class RoundTripCounter {
  /** Requests of each round, as `METHOD path`. */
  readonly rounds: string[][] = []
  readonly #servers: Server[] = []
  #heldRequests: { readonly name: string; readonly release: () => void }[] = []
  #timer: NodeJS.Timeout | undefined

  /**
   * Starts a proxy for a server. The proxy replaces the server's address in response headers and JSON bodies, so that a
   * client follows every URL through the proxy.
   *
   * @returns the host of the proxy.
   */
  async open(target: string): Promise<string> {
    const server = createServer((message, response) => {
      this.#pass(message, response, target).catch(() => response.destroy())
    })
    this.#servers.push(server)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    return `127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  /** Clears the recorded rounds. */
  reset(): void {
    this.rounds.length = 0
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer)
    for (const server of this.#servers) {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    }
  }

  async #pass(message: IncomingMessage, response: ServerResponse, target: string): Promise<void> {
    const body = await buffer(message)
    await this.#hold(`${message.method} ${message.url}`)
    const { host = '' } = message.headers
    const forwardedResponse = await forward(message, body, target)
    const receivedBody = await buffer(forwardedResponse)
    const isJson = /^application\/json\b/.test(forwardedResponse.headers['content-type'] ?? '')
    const replace = (text: string) => text.replaceAll(target, host)
    const sentBody = isJson ? Buffer.from(replace(receivedBody.toString('utf8'))) : receivedBody
    const headers = Object.entries(forwardedResponse.headers)
      .filter(([name]) => !['content-length', 'transfer-encoding', 'connection'].includes(name))
      .map(([name, value]) => [name, typeof value === 'string' ? replace(value) : value])
    response.writeHead(forwardedResponse.statusCode ?? 502, Object.fromEntries(headers)).end(sentBody)
  }

  #hold(name: string): Promise<void> {
    return new Promise(release => {
      this.#heldRequests.push({ name, release })
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => this.#releaseRound(), quietTime)
    })
  }

  #releaseRound(): void {
    const heldRequests = this.#heldRequests
    this.#heldRequests = []
    this.rounds.push(heldRequests.map(({ name }) => name))
    for (const { release } of heldRequests) release()
  }
}

function forward(message: IncomingMessage, body: Buffer, target: string): Promise<IncomingMessage> {
  const { method, headers } = message
  return new Promise((resolve, reject) => {
    request(`http://${target}${message.url}`, { method, headers }, resolve).on('error', reject).end(body)
  })
}
