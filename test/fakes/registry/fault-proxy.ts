/** HTTP proxy in front of the real registry. It forwards requests or injects faults that a test specifies. */
import { once } from 'node:events'
import {
  Agent,
  createServer,
  type IncomingMessage,
  type ServerResponse,
  request as sendRequest,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

interface ProxiedRequest {
  readonly method: string
  /** Path and query. */
  readonly path: string
  readonly headers: IncomingMessage['headers']
  /** Number of the request with this method and path pattern, starting at 1. */
  readonly count: number
}

export interface Fault {
  /** Status to respond with instead of forwarding the request. The body of the request is read first. */
  readonly status?: number
  /** Headers added to the response. */
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Closes the connection after this number of bytes of the request's body, or before the response is sent. */
  readonly cut?: number | 'response'
  /** Runs after the registry has responded and before the response is sent. */
  readonly beforeResponse?: () => Promise<void>
  /** Responds immediately, before the body has arrived. Default: false. */
  readonly isEarly?: boolean
}

interface FaultRule {
  readonly method: string
  readonly path: RegExp
  readonly findFault: (request: ProxiedRequest) => Fault | undefined
  requestCount: number
}

interface RecordedExchange {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  /** Bytes of the request's body that arrived. */
  receivedBytes: number
  /** Status of the response, or undefined if the connection was closed. */
  status: number | undefined
}

export interface FaultProxy {
  /** Address, `127.0.0.1:PORT`. */
  readonly host: string
  readonly exchanges: RecordedExchange[]
  /** Sets the faults of the first requests of this kind, in order. Later requests are forwarded. */
  fail(method: string, path: RegExp, ...faults: readonly (Fault | (() => Fault) | undefined)[]): void
  stop(): Promise<void>
}

/** Starts a proxy. @param guard Returns the fault for a request that matches no rule. */
export async function startFaultProxy(
  target: string,
  guard: (request: IncomingMessage) => Fault | undefined = () => undefined,
): Promise<FaultProxy> {
  const rules: FaultRule[] = []
  const exchanges: RecordedExchange[] = []
  const server = createServer((request, response) => {
    const { method = '', url: path = '', headers } = request
    const exchange: RecordedExchange = { method, path, headers, receivedBytes: 0, status: undefined }
    exchanges.push(exchange)
    request.on('data', (chunk: Buffer) => {
      exchange.receivedBytes += chunk.length
    })
    request.on('error', () => {})
    response.on('error', () => {})
    const rule = rules.find(item => item.method === method && item.path.test(path))
    const fault =
      rule?.findFault({ method, path, headers, count: ++rule.requestCount }) ?? guard(request) ?? {}
    if (fault.status === undefined) forwardRequest(target, request, response, fault, exchange)
    else void respond(request, response, fault, exchange)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanges,
    fail: (method, path, ...faults) => {
      const findFault = ({ count }: ProxiedRequest) => {
        const fault = faults[count - 1]
        return typeof fault === 'function' ? fault() : fault
      }
      rules.unshift({ method, path, findFault, requestCount: 0 })
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Agent that handles the errors of its sockets. Closing a connecting request would leave an unhandled error. */
class ConnectionAgent extends Agent {
  override createConnection(...args: Parameters<Agent['createConnection']>) {
    return super.createConnection(...args)?.on('error', () => {})
  }
}

const agent = new ConnectionAgent()

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { status = 500, headers = {}, body = '', isEarly = false }: Fault,
  exchange: RecordedExchange,
): Promise<void> {
  if (!isEarly) await buffer(request).catch(() => {})
  exchange.status = status
  response.writeHead(status, isEarly ? { connection: 'close', ...headers } : headers)
  response.end(body)
}

function forwardRequest(
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
  { cut, headers: extraHeaders = {}, beforeResponse }: Fault,
  exchange: RecordedExchange,
): void {
  const [host, port] = target.split(':')
  const { method, url: path, headers } = request
  const forwardedRequest = sendRequest({ agent, host, port, method, path, headers })
  forwardedRequest.on('error', () => response.destroy())
  response.on('close', () => forwardedRequest.destroy())
  forwardedRequest.on('response', async reply => {
    if (cut === 'response') return void response.destroy()
    await beforeResponse?.()
    exchange.status = reply.statusCode
    response.writeHead(reply.statusCode ?? 502, { ...reply.headers, ...extraHeaders })
    reply.on('error', () => response.destroy())
    reply.pipe(response)
  })
  if (typeof cut === 'number') {
    request.on('data', () => {
      if (exchange.receivedBytes >= cut) request.socket.resetAndDestroy()
    })
  }
  request.pipe(forwardedRequest)
}
