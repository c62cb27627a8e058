import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import type { HttpResponse } from '../../src/http/http-response.ts'
import { drain } from '../../src/http/idle-timeout.ts'

const maxSize = 16 * 2 ** 10
const respond = (body: ReadableStream<Uint8Array> | string | null, length?: number) =>
  new Response(body, {
    status: 404,
    headers: length === undefined ? {} : { 'content-length': String(length) },
  })
const text = async ({ body }: HttpResponse) => new Response(body).text()

test.each([3, maxSize])('reads a body of %d bytes and returns it with the same response', async size => {
  const response = respond('x'.repeat(size), size)
  const drainedResponse = await drain(response)
  expect(response.bodyUsed).toBe(true)
  expect(drainedResponse).toMatchObject({ status: 404, ok: false, url: '', headers: response.headers })
  expect(await text(drainedResponse)).toBe('x'.repeat(size))
})

test('returns a response unread if it is long, of unknown length, without a body or being read', async () => {
  const responseBeingRead = respond('abc', 3)
  responseBeingRead.body?.getReader()
  for (const response of [respond('abc', maxSize + 1), respond('abc'), respond(null, 0), responseBeingRead]) {
    expect(await drain(response)).toBe(response)
    expect(response.bodyUsed).toBe(false)
  }
})

test.each<[string, (controller: ReadableStreamDefaultController<Uint8Array>) => void]>([
  ['does not end within a second', () => {}],
  ['is dropped', controller => controller.error(new Error('ECONNRESET'))],
])('returns the bytes received so far if the body %s', async (_name, finish) => {
  let reads = 0
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    reads += 1
    if (reads === 1) controller.enqueue(Buffer.from('ab'))
    else finish(controller)
    if (reads > 1) await new Promise(() => {})
  }
  const cancel = () => Promise.reject(new Error('not cancelled'))
  const body = new ReadableStream<Uint8Array>({ pull, cancel }, { highWaterMark: 0 })
  expect(await text(await drain(respond(body, 3)))).toBe('ab')
})

test('leaves no timer that would keep the process alive', async () => {
  const timers = () => process.getActiveResourcesInfo().filter(name => name === 'Timeout').length
  const timerCount = timers()
  await drain(respond('abc', 3))
  expect(timers()).toBe(timerCount)
})

test('lets the next request use the same connection', async () => {
  let connections = 0
  const server = createServer((_request, response) => response.setHeader('content-length', 3).end('abc'))
    .on('connection', () => {
      connections += 1
    })
    .listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  for (let count = 0; count < 3; count += 1) await drain(await fetch(url))
  server.closeAllConnections()
  server.close()
  expect(connections).toBe(1)
})
