/**
 * TCP proxy on the loopback interface that simulates the latency of a server, because not every kernel has netem.
 * The proxy does not limit the bandwidth, so a real connection with the same latency takes at least as long.
 */
import { createServer, type Server, Socket } from 'node:net'

export type Direction = 'up' | 'down'

export interface DelayProxyOptions {
  /** Address of the server, as `host:port`. */
  readonly target: string
  /** Round-trip time in milliseconds. Opening a connection takes one more round trip, like the TCP handshake. */
  readonly roundTrip: number
  /** Called for every chunk. @returns the chunk to forward, or `cut` to reset the connection on both sides. */
  readonly intercept?: (chunk: Uint8Array, position: ChunkPosition) => Uint8Array | 'cut'
}

/** Direction, connection and offset of a chunk. */
export interface ChunkPosition {
  readonly direction: Direction
  /** Number of the connection, counted from 1. */
  readonly connection: number
  /** Number of earlier bytes in the same direction of the connection. */
  readonly offset: number
}

export interface Traffic {
  readonly connections: number
  /** Maximum number of concurrent connections. */
  readonly maxConcurrent: number
  /** Bytes from the client to the server. */
  readonly up: number
  /** Bytes from the server to the client. */
  readonly down: number
}

export interface DelayProxy {
  /** Address of the proxy as `127.0.0.1:PORT`. */
  readonly host: string
  /** Traffic since the start, or since the last `reset`. */
  traffic(): Traffic
  reset(): void
  /** Sets the round-trip time of new connections. */
  setRoundTrip(milliseconds: number): void
  stop(): Promise<void>
}

/** Maximum number of bytes in flight: the approximate maximum of the automatic TCP receive window of Linux. */
const maxInFlight = 8 * 2 ** 20

interface State {
  roundTrip: number
  connectionCount: number
  readonly open: Set<Socket>
  /** Traffic since the last reset. `open` excludes earlier connections, because a client can keep them open. */
  traffic: { -readonly [Key in keyof Traffic]: Traffic[Key] } & { open: number }
}

const noTraffic = () => ({ connections: 0, maxConcurrent: 0, up: 0, down: 0, open: 0 })

/** Starts the proxy on a free port. */
export async function startDelayProxy(options: DelayProxyOptions): Promise<DelayProxy> {
  const state: State = {
    roundTrip: options.roundTrip,
    connectionCount: 0,
    open: new Set(),
    traffic: noTraffic(),
  }
  const server = createServer({ allowHalfOpen: true, noDelay: true }, client =>
    accept(client, options, state),
  )
  const host = await listen(server)
  return {
    host,
    traffic: () => {
      const { connections, maxConcurrent, up, down } = state.traffic
      return { connections, maxConcurrent, up, down }
    },
    reset: () => {
      state.traffic = noTraffic()
    },
    setRoundTrip: milliseconds => {
      state.roundTrip = milliseconds
    },
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        for (const socket of state.open) socket.destroy()
      }),
  }
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('the proxy has no port'))
      else resolve(`127.0.0.1:${address.port}`)
    })
  })
}

function accept(client: Socket, { target, intercept }: DelayProxyOptions, state: State): void {
  const connection = ++state.connectionCount
  const { traffic } = state
  const [host = '', port = ''] = target.split(':')
  const server = new Socket({ allowHalfOpen: true }).setNoDelay(true).connect(Number(port), host)
  const pair = [client, server]
  for (const socket of pair) {
    state.open.add(socket)
    socket.once('close', () => state.open.delete(socket))
  }
  traffic.connections += 1
  traffic.open += 1
  client.once('close', () => {
    traffic.open -= 1
  })
  traffic.maxConcurrent = Math.max(traffic.maxConcurrent, traffic.open)
  const delay = state.roundTrip / 2
  const established = performance.now() + state.roundTrip
  const cut = () => {
    for (const socket of pair) socket.resetAndDestroy()
  }
  const makeInterceptor = (direction: Direction) => {
    let offset = 0
    return (chunk: Uint8Array) => {
      const forwarded = intercept?.(chunk, { direction, connection, offset }) ?? chunk
      offset += chunk.length
      if (forwarded === 'cut') {
        cut()
        return undefined
      }
      traffic[direction] += forwarded.length
      return forwarded
    }
  }
  relay(client, server, { delay, notBefore: established, interceptChunk: makeInterceptor('up') })
  relay(server, client, { delay, notBefore: 0, interceptChunk: makeInterceptor('down') })
}

interface RelayOptions {
  /** Delay of every chunk in milliseconds. */
  readonly delay: number
  /** Value of `performance.now()` at which the delayed connection is open. No data is forwarded earlier. */
  readonly notBefore: number
  /** Called for every chunk. @returns the bytes to forward, or undefined if the connection was cut. */
  readonly interceptChunk: (chunk: Uint8Array) => Uint8Array | undefined
}

/** Forwards bytes, the end of the stream and a reset in order, each after the delay. */
function relay(from: Socket, to: Socket, { delay, notBefore, interceptChunk }: RelayOptions): void {
  const queue: { readonly due: number; readonly bytes: number; readonly act: () => void }[] = []
  let inFlight = 0
  let isScheduled = false
  const schedule = (milliseconds: number) => {
    isScheduled = true
    setTimeout(flush, Math.max(0, milliseconds))
  }
  const flush = () => {
    isScheduled = false
    for (let first = queue[0]; first !== undefined && first.due <= performance.now(); first = queue[0]) {
      queue.shift()
      inFlight -= first.bytes
      first.act()
    }
    const [next] = queue
    if (next !== undefined) schedule(next.due - performance.now())
    if (inFlight < maxInFlight && !to.writableNeedDrain) from.resume()
  }
  const enqueue = (act: () => void, bytes = 0) => {
    inFlight += bytes
    queue.push({ due: Math.max(performance.now(), notBefore) + delay, bytes, act })
    if (!isScheduled) schedule(delay)
    if (inFlight >= maxInFlight) from.pause()
  }
  from.on('data', (chunk: Buffer) => {
    const forwarded = interceptChunk(chunk)
    if (forwarded === undefined) return
    enqueue(() => {
      if (!to.destroyed && !to.writableEnded && !to.write(forwarded)) from.pause()
    }, forwarded.length)
  })
  to.on('drain', () => {
    if (inFlight < maxInFlight) from.resume()
  })
  from.on('end', () => enqueue(() => to.end()))
  from.on('error', () => enqueue(() => to.resetAndDestroy()))
}
