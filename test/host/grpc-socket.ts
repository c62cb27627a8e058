/** Socket through which a client uses the engine's BuildKit as a remote builder. dockerd serves BuildKit at `/grpc`. */
import { createServer, type Server, Socket } from 'node:net'

const request = 'POST /grpc HTTP/1.1\r\nHost: docker\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n'
const headEnd = '\r\n\r\n'

/**
 * Opens the socket.
 *
 * @param engineSocket Path of the engine's own socket.
 * @param path Path of the new socket.
 */
export async function openGrpcSocket(
  engineSocket: string,
  path: string,
): Promise<{ close(): Promise<void> }> {
  const openSockets = new Set<Socket>()
  const server = createServer(client => {
    const engine = new Socket().connect(engineSocket)
    for (const socket of [client, engine]) {
      openSockets.add(socket)
      socket.on('error', () => {})
      socket.once('close', () => {
        openSockets.delete(socket)
        client.destroy()
        engine.destroy()
      })
    }
    client.pause()
    engine.write(request)
    skipHead(engine, remainingBytes => {
      client.write(remainingBytes)
      engine.pipe(client)
      client.pipe(engine)
    })
  })
  await listen(server, path)
  return {
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        for (const socket of openSockets) socket.destroy()
      }),
  }
}

/** Reads the response up to the end of its headers. The following bytes belong to another protocol. */
function skipHead(engine: Socket, onEnd: (remainingBytes: Buffer) => void): void {
  let receivedBytes = Buffer.alloc(0)
  const read = (chunk: Buffer) => {
    receivedBytes = Buffer.concat([receivedBytes, chunk])
    const end = receivedBytes.indexOf(headEnd)
    if (end < 0) return
    engine.off('data', read)
    engine.pause()
    onEnd(receivedBytes.subarray(end + headEnd.length))
  }
  engine.on('data', read)
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, resolve)
  })
}
