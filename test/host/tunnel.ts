/** HTTP proxy for `HTTPS_PROXY` that maps host names to servers of a test, and rejects all others. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

export interface Tunnel {
  readonly url: string
  /** Target of each requested connection, `HOST:PORT`. */
  readonly requestedTargets: readonly string[]
  stop(): Promise<void>
}

/** Starts a tunnel. @param targets Addresses by `HOST:PORT`. */
export async function startTunnel(
  targets: Readonly<Record<string, { readonly host: string; readonly port: number }>>,
): Promise<Tunnel> {
  const sockets = new Set<Socket>()
  const requestedTargets: string[] = []
  const server = createServer((_request, response) => response.writeHead(405).end())
  server.on('connection', socket => sockets.add(socket.on('close', () => sockets.delete(socket))))
  server.on('connect', (request, socket: Socket, head) => {
    const name = request.url ?? ''
    requestedTargets.push(name)
    const target = targets[name]
    socket.on('error', () => {})
    if (target === undefined) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    const targetSocket = connect(target.port, target.host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      targetSocket.write(head)
      targetSocket.pipe(socket)
      socket.pipe(targetSocket)
    })
    targetSocket.on('error', () => socket.destroy())
    targetSocket.on('close', () => socket.destroy())
    socket.on('close', () => targetSocket.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requestedTargets,
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
