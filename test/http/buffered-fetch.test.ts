import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { bufferedFetch } from '../../src/http/buffered-fetch.ts'
import { RetryableError } from '../../src/http/retry.ts'

let server: Server
let url: string
let answer: RequestListener

beforeEach(async () => {
  server = createServer((request, response) => answer(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

const patient = () => 60_000
/** For answers that never come. */
const short = () => 200
const fetchWith = (timeout: () => number, maxBytes = 1000) => bufferedFetch(fetch, { timeout, maxBytes })
const caughtError = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

test('status, headers and body are those of the answer', async () => {
  answer = (_request, response) => response.writeHead(404, { 'x-one': 'two' }).end('\ufeffnot é')
  const whole = await fetchWith(patient)(url)
  expect(whole).toMatchObject({ status: 404, ok: false, statusText: 'Not Found', url: `${url}/` })
  expect(whole.headers.get('x-one')).toBe('two')
  expect(await whole.text()).toBe('not é')
  expect(Buffer.from(await whole.arrayBuffer()).toString()).toBe('\ufeffnot é')
})

test('a response without a body', async () => {
  answer = (_request, response) => response.writeHead(204).end()
  expect(await (await fetchWith(patient)(url)).text()).toBe('')
})

test.each<[string, RequestListener, string]>([
  ['no answer', () => {}, 'did not answer within 0 s'],
  ['a head alone', (_request, response) => response.writeHead(200).flushHeaders(), 'did not end its answer'],
  [
    'a byte at a time',
    (_request, response) => {
      response.writeHead(200)
      const timer = setInterval(() => response.write(' '), 10)
      response.on('close', () => clearInterval(timer))
    },
    'did not end its answer',
  ],
])('%s ends with the deadline, and is worth two attempts', async (_name, listener, message) => {
  answer = listener
  const failure = await caughtError(fetchWith(short)(url))
  expect(failure).toBeInstanceOf(RetryableError)
  expect(failure).toMatchObject({ message: expect.stringContaining(message), maxAttempts: 2 })
})

test('an incomplete body is an error', async () => {
  answer = (_request, response) => {
    response.writeHead(200, { 'content-length': '10' })
    response.write('abc', () => response.destroy())
  }
  const failure = await caughtError(fetchWith(patient)(url))
  expect(failure).toMatchObject({ message: expect.stringContaining('the connection was closed early') })
})

test('a body that is too large is not requested again', async () => {
  answer = (_request, response) => response.end('x'.repeat(1001))
  const failure = await caughtError(fetchWith(patient)(url))
  expect(failure).toMatchObject({ message: expect.stringContaining('is larger than'), maxAttempts: 1 })
})

test("the caller's own signal ends it with its reason", async () => {
  answer = () => {}
  const reason = new Error('not wanted any more')
  expect(await caughtError(fetchWith(patient)(url, { signal: AbortSignal.abort(reason) }))).toBe(reason)
})
