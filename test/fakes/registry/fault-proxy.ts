/** An HTTP proxy in front of the real registry, which lets a request pass or makes it fail as a test says. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, request as open, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

interface PassingRequest {
  readonly method: string
  /** Path and query. */
  readonly path: string
  readonly headers: IncomingMessage['headers']
  /** Of this method and path pattern, counted from 1. */
  readonly nth: number
}

export interface Fault {
  /** Answered instead of the registry's answer; the body of the request is read first. */
  readonly status?: number
  /** Added to the answer. */
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Breaks the connection: when so many bytes of the request's body have come, or before the answer goes back. */
  readonly cut?: number | 'answer'
  /** Happens when the registry has answered, before the answer goes back. */
  readonly meanwhile?: () => Promise<void>
  /** Answers at once, while the body is still on its way. */
  readonly isEarly?: boolean
}

interface FaultRule {
  readonly method: string
  readonly path: RegExp
  readonly fault: (request: PassingRequest) => Fault | undefined
  seen: number
}

interface SeenExchange {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  /** Bytes of the request's body that came. */
  received: number
  /** Undefined when the connection was cut. */
  status: number | undefined
}

export interface FaultProxy {
  /** `127.0.0.1:PORT`. */
  readonly host: string
  readonly exchanges: SeenExchange[]
  /** The faults of the first requests of this kind, one after another; then all pass. */
  fail(method: string, path: RegExp, ...faults: readonly (Fault | (() => Fault) | undefined)[]): void
  stop(): Promise<void>
}

/** @param guard the fault of a request that no rule is about. */
export async function startFaultProxy(
  target: string,
  guard: (request: IncomingMessage) => Fault | undefined = () => undefined,
): Promise<FaultProxy> {
  const rules: FaultRule[] = []
  const exchanges: SeenExchange[] = []
  const server = createServer((request, response) => {
    const { method = '', url: path = '', headers } = request
    const exchange: SeenExchange = { method, path, headers, received: 0, status: undefined }
    exchanges.push(exchange)
    request.on('data', (chunk: Buffer) => {
      exchange.received += chunk.length
    })
    request.on('error', () => {})
    response.on('error', () => {})
    const rule = rules.find(one => one.method === method && one.path.test(path))
    const fault = rule?.fault({ method, path, headers, nth: ++rule.seen }) ?? guard(request) ?? {}
    if (fault.status === undefined) pass(target, request, response, fault, exchange)
    else void answer(request, response, fault, exchange)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanges,
    fail: (method, path, ...faults) => {
      const findFault = ({ nth }: PassingRequest) => {
        const fault = faults[nth - 1]
        return typeof fault === 'function' ? fault() : fault
      }
      rules.unshift({ method, path, fault: findFault, seen: 0 })
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { status = 500, headers = {}, body = '', isEarly = false }: Fault,
  exchange: SeenExchange,
): Promise<void> {
  if (!isEarly) await buffer(request).catch(() => {})
  exchange.status = status
  response.writeHead(status, isEarly ? { connection: 'close', ...headers } : headers)
  response.end(body)
}

function pass(
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
  { cut, headers: more = {}, meanwhile }: Fault,
  exchange: SeenExchange,
): void {
  const [host, port] = target.split(':')
  const { method, url: path, headers } = request
  const onward = open({ host, port, method, path, headers })
  onward.on('error', () => response.destroy())
  response.on('close', () => onward.destroy())
  onward.on('response', async reply => {
    if (cut === 'answer') return void response.destroy()
    await meanwhile?.()
    exchange.status = reply.statusCode
    response.writeHead(reply.statusCode ?? 502, { ...reply.headers, ...more })
    reply.on('error', () => response.destroy())
    reply.pipe(response)
  })
  if (typeof cut === 'number') {
    request.on('data', () => {
      if (exchange.received >= cut) request.socket.resetAndDestroy()
    })
  }
  request.pipe(onward)
}
