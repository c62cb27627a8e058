import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Fetch, HttpResponse } from '../../src/http/http-response.ts'
import { nodeFetch } from '../../src/http/node-fetch.ts'

let server: Server
let url: string
let seen: IncomingMessage[]
let connections: number
let answer: (response: ServerResponse, request: IncomingMessage) => void

beforeEach(async () => {
  seen = []
  connections = 0
  answer = response => response.end('{}')
  server = createServer((request, response) => {
    seen.push(request)
    request.resume()
    answer(response, request)
  })
  server.on('connection', () => {
    connections += 1
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2/a?b=c`
})
afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

const manual = { redirect: 'manual' } as const

async function readText({ body }: HttpResponse): Promise<string | null> {
  return body === null ? null : new Response(body).text()
}

async function seenBy(fetch: Fetch, method: string) {
  const names = ['content-type', 'WWW-Authenticate', 'link', 'location', 'x-absent']
  const response = await fetch(url, { method, ...manual })
  const { status, ok } = response
  const headers = names.map(name => response.headers.get(name))
  return { status, ok, url: response.url, headers, text: await readText(response) }
}

test.each([
  ['GET', 200],
  ['HEAD', 200],
  ['GET', 204],
  ['GET', 304],
  ['GET', 206],
  ['GET', 307],
  ['GET', 401],
  ['HEAD', 404],
  ['GET', 503],
])('%s answered with %d is what fetch would make of it', async (method, status) => {
  answer = response => {
    response.writeHead(status, [
      ...[
        'Content-Type',
        'text/plain',
        'WWW-Authenticate',
        'Basic realm="a"',
        'www-authenticate',
        'Bearer b',
      ],
      ...['Link', '<é>', 'Location', '/elsewhere'],
    ])
    response.end('words')
  }
  expect(await seenBy(nodeFetch, method)).toEqual(await seenBy(fetch, method))
})

test('headers are sent as given, and none is sent twice', async () => {
  const headers = { range: 'bytes=0-3', 'accept-encoding': 'identity', accept: 'application/json' }
  await readText(await nodeFetch(url, { headers, ...manual }))
  expect(seen.map(request => request.url)).toEqual(['/v2/a?b=c'])
  const { range, accept, 'accept-encoding': encoding, 'user-agent': agent } = seen[0]?.headersDistinct ?? {}
  expect({ range, accept, encoding, agent }).toEqual({
    range: ['bytes=0-3'],
    accept: ['application/json'],
    encoding: ['identity'],
    agent: ['binder-actions'],
  })
})

test('requests one after another share a connection, those at once do not', async () => {
  for (let turn = 0; turn < 3; turn++) {
    await readText(await nodeFetch(url, manual))
    await new Promise(resolve => setImmediate(resolve))
  }
  expect(connections).toBe(1)
  await Promise.all([1, 2, 3].map(async () => readText(await nodeFetch(url, manual))))
  expect(connections).toBe(3)
})

test('a body that is compressed in transit is decompressed', async () => {
  answer = response => response.setHeader('content-encoding', 'gzip').end(gzipSync('words'))
  expect(await readText(await nodeFetch(url, manual))).toBe('words')
})

test.each([
  ['a body', { method: 'POST', body: 'content', ...manual }, 'POST'],
  ['redirects to follow', {}, 'GET'],
])('%s is left to fetch', async (_, init, method) => {
  await readText(await nodeFetch(url, init))
  expect(seen.map(request => [request.method, request.headers['user-agent']])).toEqual([[method, 'node']])
})

test('a connection that breaks ends the body with an error', async () => {
  answer = response => {
    response.writeHead(200, { 'content-length': 100 })
    response.write('half', () => response.destroy())
  }
  await expect(readText(await nodeFetch(url, manual))).rejects.toThrow()
  answer = response => response.destroy()
  await expect(nodeFetch(url, manual)).rejects.toThrow('socket hang up')
})

test('cancelling a body closes its connection, even while a chunk is pending', async () => {
  const closed = new Promise(resolve => {
    answer = response => {
      response.on('close', resolve)
      response.write('first')
    }
  })
  const reader = (await nodeFetch(url, manual)).body?.getReader()
  await reader?.read()
  const waiting = reader?.read()
  await reader?.cancel()
  expect(await waiting).toEqual({ done: true, value: undefined })
  await closed
})

test('a body is read only on demand', async () => {
  const size = 2 ** 26
  let sent = 0
  answer = response => {
    const chunk = Buffer.alloc(2 ** 20)
    const next = () => {
      while (sent < size) {
        sent += chunk.length
        if (!response.write(chunk)) return response.once('drain', next)
      }
      return response.end()
    }
    next()
  }
  const reader = (await nodeFetch(url, manual)).body?.getReader()
  await reader?.read()
  // The server stops when its buffers and ours are full.
  for (let before = -1; before !== sent; ) {
    before = sent
    await new Promise(resolve => setTimeout(resolve, 500))
  }
  expect(sent).toBeLessThan(size / 2)
  await reader?.cancel()
})

test('a signal ends the wait for an answer', async () => {
  answer = () => {}
  const controller = new AbortController()
  const waiting = nodeFetch(url, { signal: controller.signal, ...manual })
  setTimeout(() => controller.abort(), 20)
  await expect(waiting).rejects.toThrow('aborted')
})

test('an address with a login in it is rejected, as by fetch', async () => {
  await expect(nodeFetch(url.replace('//', '//user:pass@'), manual)).rejects.toThrow('credentials')
  expect(seen).toEqual([])
})
