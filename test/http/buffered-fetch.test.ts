import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { bufferedFetch } from '../../src/http/buffered-fetch.ts'
import { RetryableError } from '../../src/http/retry.ts'

let server: Server
let url: string
let respond: RequestListener

beforeEach(async () => {
  server = createServer((request, response) => respond(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

const longTimeout = () => 60_000
const shortTimeout = () => 200
const fetchWith = (timeout: () => number, maxBytes = 1000) => bufferedFetch(fetch, { timeout, maxBytes })
const caughtError = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

test('returns the status, the headers and the body of the response', async () => {
  respond = (_request, response) => response.writeHead(404, { 'x-one': 'two' }).end('\ufeffnot é')
  const received = await fetchWith(longTimeout)(url)
  expect(received).toMatchObject({ status: 404, ok: false, statusText: 'Not Found', url: `${url}/` })
  expect(received.headers.get('x-one')).toBe('two')
  expect(await received.text()).toBe('not é')
  expect(Buffer.from(await received.arrayBuffer()).toString()).toBe('\ufeffnot é')
})

test('returns a response without a body', async () => {
  respond = (_request, response) => response.writeHead(204).end()
  expect(await (await fetchWith(longTimeout)(url)).text()).toBe('')
})

test.each<[string, RequestListener, string]>([
  ['sends nothing', () => {}, 'did not respond within 0 s'],
  [
    'sends only headers',
    (_request, response) => response.writeHead(200).flushHeaders(),
    'did not complete its response',
  ],
  [
    'sends an endless body',
    (_request, response) => {
      response.writeHead(200)
      const timer = setInterval(() => response.write(' '), 10)
      response.on('close', () => clearInterval(timer))
    },
    'did not complete its response',
  ],
])('fails at the deadline when the server %s, and allows two attempts', async (_name, listener, message) => {
  respond = listener
  const failure = await caughtError(fetchWith(shortTimeout)(url))
  expect(failure).toBeInstanceOf(RetryableError)
  expect(failure).toMatchObject({ message: expect.stringContaining(message), maxAttempts: 2 })
})

test('rejects an incomplete body', async () => {
  respond = (_request, response) => {
    response.writeHead(200, { 'content-length': '10' })
    response.write('abc', () => response.destroy())
  }
  const failure = await caughtError(fetchWith(longTimeout)(url))
  expect(failure).toMatchObject({ message: expect.stringContaining('the connection was closed early') })
})

test('does not retry a body over the size limit', async () => {
  respond = (_request, response) => response.end('x'.repeat(1001))
  const failure = await caughtError(fetchWith(longTimeout)(url))
  expect(failure).toMatchObject({ message: expect.stringContaining('is larger than'), maxAttempts: 1 })
})

test("rejects with the reason of the caller's signal", async () => {
  respond = () => {}
  const reason = new Error('cancelled')
  expect(await caughtError(fetchWith(longTimeout)(url, { signal: AbortSignal.abort(reason) }))).toBe(reason)
})
