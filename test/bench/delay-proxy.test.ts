import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type DelayProxy, type DelayProxyOptions, startDelayProxy } from './delay-proxy.ts'

let server: Server
let proxy: DelayProxy | undefined
let handle: (socket: Socket) => void

beforeEach(async () => {
  server = createServer({ allowHalfOpen: true }, socket => {
    // If the proxy cuts a connection, the server also receives a reset.
    socket.on('error', () => {})
    handle(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(async () => {
  await proxy?.stop()
  proxy = undefined
  server.close()
})

test('delays the connection and every exchange by one round trip each', async () => {
  handle = socket => socket.pipe(socket)
  const start = performance.now()
  const { client } = await openConnection({ roundTrip: 60 })
  const exchange = async (text: string) => {
    client.write(text)
    const [response] = await once(client, 'data')
    return { response: String(response), time: performance.now() - start }
  }
  const first = await exchange('first')
  const second = await exchange('second')
  expect([first.response, second.response]).toEqual(['first', 'second'])
  // Other work on the machine can only increase the times. Each of the two timers of a round trip can fire a millisecond
  // early.
  expect(first.time).toBeGreaterThanOrEqual(2 * 60 - 4)
  expect(second.time - first.time).toBeGreaterThanOrEqual(60 - 2)
  client.destroy()
})

test('forwards a response after the client has ended its side of the connection', async () => {
  handle = async socket => {
    const received = await buffer(socket)
    socket.end(Buffer.concat([Buffer.from('received '), received]))
  }
  const { client } = await openConnection({ roundTrip: 10 })
  client.end('all')
  expect(String(await buffer(client))).toBe('received all')
  expect(proxy?.traffic()).toEqual({ connections: 1, maxConcurrent: 1, up: 3, down: 12 })
  proxy?.reset()
  expect(proxy?.traffic()).toEqual({ connections: 0, maxConcurrent: 0, up: 0, down: 0 })
})

test('forwards data completely and in order even if it exceeds the maximum in flight', async () => {
  const sent = Buffer.alloc(40 * 2 ** 20, 'In order. ')
  handle = socket => socket.end(sent)
  const { client } = await openConnection({ roundTrip: 4 })
  const received = await buffer(client)
  expect(received.equals(sent)).toBe(true)
  expect(proxy?.traffic().down).toBe(sent.length)
})

test('cuts a connection or changes its bytes if an interceptor requests it', async () => {
  handle = socket => socket.pipe(socket)
  const { client } = await openConnection({
    roundTrip: 2,
    intercept: (chunk, { direction, connection, offset }) => {
      if (connection === 2 && direction === 'down') return 'cut'
      return direction === 'up' && offset === 0 ? Buffer.from('changed') : chunk
    },
  })
  client.write('original')
  expect(String((await once(client, 'data'))[0])).toBe('changed')
  client.destroy()
  const otherClient = connectTo(proxy?.host ?? '')
  otherClient.write('anything')
  await expect(once(otherClient, 'data')).rejects.toMatchObject({ code: 'ECONNRESET' })
})

test('resets the connection if the server is unreachable', async () => {
  handle = () => {}
  proxy = await startDelayProxy({ target: '127.0.0.1:9', roundTrip: 2 })
  await expect(once(connectTo(proxy.host), 'data')).rejects.toMatchObject({ code: 'ECONNRESET' })
})

async function openConnection(options: Omit<DelayProxyOptions, 'target'>): Promise<{ client: Socket }> {
  const { port } = server.address() as AddressInfo
  proxy = await startDelayProxy({ ...options, target: `127.0.0.1:${port}` })
  const client = connectTo(proxy.host)
  await once(client, 'connect')
  return { client }
}

function connectTo(host: string): Socket {
  return connect({ host: '127.0.0.1', port: Number(host.split(':')[1]), allowHalfOpen: true })
}
