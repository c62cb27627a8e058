/** A registry with its token service at the same address, as ghcr.io has it, behind a line of any length. */
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Registry, startRegistry } from '../host/registry.ts'
import { makeTokenService } from '../host/token-service.ts'
import { type DelayProxy, startDelayProxy } from './delay-proxy.ts'

export interface TokenRegistry {
  readonly proxy: DelayProxy
  /** The registry itself, for direct access. */
  readonly url: string
  /** Header of a token that may push to a path. */
  pushToken(path: string): string
  stop(): Promise<void>
}

export async function startTokenRegistry(roundTrip: number): Promise<TokenRegistry> {
  const service = await makeTokenService({ accounts: [], isPublic: () => true })
  let registry: Registry | undefined
  const front = createServer((incoming, outgoing) => {
    if (incoming.url?.startsWith('/token')) return void service.handle(incoming, outgoing)
    const { method, headers } = incoming
    const onward = request(`${registry?.url}${incoming.url}`, { method, headers }, answer => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
  await new Promise<void>(resolve => front.listen(0, '127.0.0.1', resolve))
  const { port } = front.address() as AddressInfo
  const proxy = await startDelayProxy({ target: `127.0.0.1:${port}`, roundTrip })
  const started = await startRegistry({ tokens: { realm: `http://${proxy.host}/token`, service } })
  registry = started
  return {
    proxy,
    url: started.url,
    pushToken: path => service.authorization(`repository:${path}:pull,push`),
    stop: async () => {
      await proxy.stop()
      await close(front)
      await started.stop()
    },
  }
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise(resolve => server.close(() => resolve()))
}
