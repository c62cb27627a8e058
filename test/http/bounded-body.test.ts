import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { readBounded } from '../../src/http/bounded-body.ts'

/** Creates a response that sends one chunk per read. @returns the response and the state of its body. */
function respond(chunks: readonly string[], headers: Record<string, string> = {}) {
  const state = { read: 0, isCancelled: false }
  const body = new ReadableStream<Uint8Array>(
    {
      pull: controller => {
        const chunk = chunks[state.read]
        if (chunk === undefined) return controller.close()
        state.read += 1
        controller.enqueue(Buffer.from(chunk))
      },
      cancel: () => {
        state.isCancelled = true
      },
    },
    { highWaterMark: 0 },
  )
  return { response: new Response(body, { headers }), state }
}

const read = async (response: Response) =>
  Buffer.from(await readBounded(response, 5, 60_000, 'the list')).toString()
const sizeError = expect.objectContaining({
  message: 'the list is larger than the limit of 5 bytes',
  kind: 'content-mismatch',
})

test('reads a body up to the limit', async () => {
  expect(await read(respond(['abc', 'de'], { 'content-length': '5' }).response)).toBe('abcde')
  expect(await read(new Response(null))).toBe('')
})

test('stops reading a body at the first byte over the limit', async () => {
  const { response, state } = respond(['abc', 'def', 'ghi'])
  await expect(read(response)).rejects.toEqual(sizeError)
  expect(state).toEqual({ read: 2, isCancelled: true })
})

test.each([{}, { 'content-encoding': 'identity' }])(
  'rejects a body whose Content-Length exceeds the limit without reading it, with the headers %j',
  async headers => {
    const { response, state } = respond(['abc'], { ...headers, 'content-length': '6' })
    await expect(read(response)).rejects.toEqual(sizeError)
    expect(state).toEqual({ read: 0, isCancelled: true })
  },
)

test('ignores the Content-Length of a compressed body, because it states the compressed size', async () => {
  const headers = { 'content-encoding': 'gzip', 'content-length': '6' }
  expect(await read(respond(['abc'], headers).response)).toBe('abc')
})

test('lets the next request use the same connection', async () => {
  let connections = 0
  const server = createServer((_request, response) => response.end('abc'))
    .on('connection', () => {
      connections += 1
    })
    .listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  for (let count = 0; count < 3; count += 1) await read(await fetch(url))
  server.closeAllConnections()
  server.close()
  expect(connections).toBe(1)
})
