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
    // A cut reaches the server too.
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

test('a connection costs a round trip, and every exchange another', async () => {
  handle = socket => socket.pipe(socket)
  const begun = performance.now()
  const { client } = await open({ roundTrip: 60 })
  const ask = async (text: string) => {
    client.write(text)
    const [answer] = await once(client, 'data')
    return { answer: String(answer), at: performance.now() - begun }
  }
  const first = await ask('first')
  const second = await ask('second')
  expect([first.answer, second.answer]).toEqual(['first', 'second'])
  // At least: other work on the machine makes it longer, and timers may be a millisecond early, two a round trip.
  expect(first.at).toBeGreaterThanOrEqual(2 * 60 - 4)
  expect(second.at - first.at).toBeGreaterThanOrEqual(60 - 2)
  client.destroy()
})

test('an answer still arrives after the client has closed its side', async () => {
  handle = async socket => {
    const asked = await buffer(socket)
    socket.end(Buffer.concat([Buffer.from('you said '), asked]))
  }
  const { client } = await open({ roundTrip: 10 })
  client.end('all')
  expect(String(await buffer(client))).toBe('you said all')
  expect(proxy?.traffic()).toEqual({ connections: 1, concurrent: 1, up: 3, down: 12 })
  proxy?.reset()
  expect(proxy?.traffic()).toEqual({ connections: 0, concurrent: 0, up: 0, down: 0 })
})

test('data beyond the capacity of the line arrives complete and in order', async () => {
  const sent = Buffer.alloc(40 * 2 ** 20, 'In order. ')
  handle = socket => socket.end(sent)
  const { client } = await open({ roundTrip: 4 })
  const received = await buffer(client)
  expect(received.equals(sent)).toBe(true)
  expect(proxy?.traffic().down).toBe(sent.length)
})

test('a connection can be cut at a byte, or its bytes changed', async () => {
  handle = socket => socket.pipe(socket)
  const { client } = await open({
    roundTrip: 2,
    intercept: (chunk, { direction, connection, offset }) => {
      if (connection === 2 && direction === 'down') return 'cut'
      return direction === 'up' && offset === 0 ? Buffer.from('changed') : chunk
    },
  })
  client.write('as it was')
  expect(String((await once(client, 'data'))[0])).toBe('changed')
  client.destroy()
  const other = connectTo(proxy?.host ?? '')
  other.write('anything')
  await expect(once(other, 'data')).rejects.toMatchObject({ code: 'ECONNRESET' })
})

test('an unreachable server resets the connection', async () => {
  handle = () => {}
  proxy = await startDelayProxy({ target: '127.0.0.1:9', roundTrip: 2 })
  await expect(once(connectTo(proxy.host), 'data')).rejects.toMatchObject({ code: 'ECONNRESET' })
})

async function open(options: Omit<DelayProxyOptions, 'target'>): Promise<{ client: Socket }> {
  const { port } = server.address() as AddressInfo
  proxy = await startDelayProxy({ ...options, target: `127.0.0.1:${port}` })
  const client = connectTo(proxy.host)
  await once(client, 'connect')
  return { client }
}

function connectTo(host: string): Socket {
  return connect({ host: '127.0.0.1', port: Number(host.split(':')[1]), allowHalfOpen: true })
}
