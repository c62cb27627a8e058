/** Registry with a token service on the same host, like ghcr.io, behind a proxy with a configurable round-trip time. */
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Registry, startRegistry } from '../host/registry.ts'
import { makeTokenService } from '../host/token-service.ts'
import { type DelayProxy, startDelayProxy } from './delay-proxy.ts'

export interface TokenRegistry {
  readonly proxy: DelayProxy
  /** URL of the registry for direct access. */
  readonly url: string
  /** Returns an Authorization header with a token that can push to a path. */
  pushToken(path: string): string
  stop(): Promise<void>
}

/**
 * Starts the registry, the token service and the proxy.
 *
 * @param roundTrip Round-trip time in milliseconds.
 */
export async function startTokenRegistry(roundTrip: number): Promise<TokenRegistry> {
  const service = await makeTokenService({ accounts: [], isPublic: () => true })
  let registry: Registry | undefined
  const server = createServer((incoming, outgoing) => {
    if (incoming.url?.startsWith('/token')) return void service.handle(incoming, outgoing)
    const { method, headers } = incoming
    const forwarded = request(`${registry?.url}${incoming.url}`, { method, headers }, response => {
      outgoing.writeHead(response.statusCode ?? 502, response.headers)
      response.pipe(outgoing)
    })
    forwarded.on('error', () => outgoing.destroy())
    incoming.pipe(forwarded)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const proxy = await startDelayProxy({ target: `127.0.0.1:${port}`, roundTrip })
  const startedRegistry = await startRegistry({ tokens: { realm: `http://${proxy.host}/token`, service } })
  registry = startedRegistry
  return {
    proxy,
    url: startedRegistry.url,
    pushToken: path => service.authorization(`repository:${path}:pull,push`),
    stop: async () => {
      await proxy.stop()
      await close(server)
      await startedRegistry.stop()
    },
  }
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise(resolve => server.close(() => resolve()))
}
