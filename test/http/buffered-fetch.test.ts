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
  const result = await fetchWith(longTimeout)(url)
  expect(result).toMatchObject({ status: 404, ok: false, statusText: 'Not Found', url: `${url}/` })
  expect(result.headers.get('x-one')).toBe('two')
  expect(await result.text()).toBe('not é')
  expect(Buffer.from(await result.arrayBuffer()).toString()).toBe('\ufeffnot é')
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

test('names the host and the timeout in seconds', async () => {
  respond = () => {}
  const failure = await caughtError(fetchWith(() => 1400)(url))
  expect(failure).toMatchObject({ message: `${new URL(url).host} did not respond within 1 s` })
})

test('leaves no timer that would keep the process alive', async () => {
  const timers = () => process.getActiveResourcesInfo().filter(name => name === 'Timeout').length
  const stub: typeof fetch = async () => new Response('x')
  const timerCount = timers()
  await bufferedFetch(stub, { timeout: longTimeout, maxBytes: 1000 })(url)
  expect(timers()).toBe(timerCount)
})

test('passes the options of the request to fetch, and throws the error of fetch unchanged', async () => {
  const error = new TypeError('fetch failed')
  const receivedOptions: (RequestInit | undefined)[] = []
  const stub: typeof fetch = async (_url, init) => {
    receivedOptions.push(init)
    throw error
  }
  const send = bufferedFetch(stub, { timeout: longTimeout, maxBytes: 1000 })
  expect(await caughtError(send(url, { method: 'POST' }))).toBe(error)
  expect(receivedOptions).toMatchObject([{ method: 'POST', signal: expect.any(AbortSignal) }])
})

test('rejects an incomplete body', async () => {
  respond = (_request, response) => {
    response.writeHead(200, { 'content-length': '10' })
    response.write('abc', () => response.destroy())
  }
  const failure = await caughtError(fetchWith(longTimeout)(url))
  expect(failure).toMatchObject({
    message: `the response from ${new URL(url).host} after 3 bytes: the connection was closed early`,
    maxAttempts: Number.POSITIVE_INFINITY,
  })
})

test('does not retry a body over the size limit', async () => {
  respond = (_request, response) => response.end('x'.repeat(1001))
  const failure = await caughtError(fetchWith(longTimeout)(url))
  expect(failure).toBeInstanceOf(RetryableError)
  expect(failure).toMatchObject({
    message: expect.stringContaining('is larger than'),
    maxAttempts: 1,
    cause: { kind: 'content-mismatch' },
  })
  respond = (_request, response) => response.end('x'.repeat(1000))
  expect(await (await fetchWith(longTimeout)(url)).text()).toHaveLength(1000)
})

test("rejects with the reason of the caller's signal", async () => {
  respond = () => {}
  const reason = new Error('cancelled')
  expect(await caughtError(fetchWith(longTimeout)(url, { signal: AbortSignal.abort(reason) }))).toBe(reason)
})

test("rejects with the reason of the caller's signal while the server responds", async () => {
  const controller = new AbortController()
  const reason = new Error('cancelled')
  respond = (_request, response) => {
    response.writeHead(200).write('part')
    setTimeout(() => controller.abort(reason), 20)
  }
  expect(await caughtError(fetchWith(longTimeout)(url, { signal: controller.signal }))).toBe(reason)
})
