/** An HTTP proxy, as `HTTPS_PROXY` names one, that maps host names to servers of a test and rejects all others. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

export interface Tunnel {
  readonly url: string
  /** `HOST:PORT` of each connection that was requested. */
  readonly asked: readonly string[]
  stop(): Promise<void>
}

/** @param targets addresses by `HOST:PORT`. */
export async function startTunnel(
  targets: Readonly<Record<string, { readonly host: string; readonly port: number }>>,
): Promise<Tunnel> {
  const sockets = new Set<Socket>()
  const asked: string[] = []
  const server = createServer((_request, response) => response.writeHead(405).end())
  server.on('connection', socket => sockets.add(socket.on('close', () => sockets.delete(socket))))
  server.on('connect', (request, socket: Socket, head) => {
    const name = request.url ?? ''
    asked.push(name)
    const target = targets[name]
    socket.on('error', () => {})
    if (target === undefined) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    const onward = connect(target.port, target.host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      onward.write(head)
      onward.pipe(socket)
      socket.pipe(onward)
    })
    onward.on('error', () => socket.destroy())
    onward.on('close', () => socket.destroy())
    socket.on('close', () => onward.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
