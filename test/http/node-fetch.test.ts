import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Fetch, HttpResponse } from '../../src/http/http-response.ts'
import { nodeFetch } from '../../src/http/node-fetch.ts'

let server: Server
let url: string
let requests: IncomingMessage[]
let connections: number
let respond: (response: ServerResponse, request: IncomingMessage) => void

beforeEach(async () => {
  requests = []
  connections = 0
  respond = response => response.end('{}')
  server = createServer((request, response) => {
    requests.push(request)
    request.resume()
    respond(response, request)
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

const manualRedirect = { redirect: 'manual' } as const

async function readText({ body }: HttpResponse): Promise<string | null> {
  return body === null ? null : new Response(body).text()
}

async function readResponse(fetch: Fetch, method: string) {
  const names = ['content-type', 'WWW-Authenticate', 'link', 'location', 'x-absent']
  const response = await fetch(url, { method, ...manualRedirect })
  const { status, ok } = response
  const headers = names.map(name => response.headers.get(name))
  return { status, ok, url: response.url, headers, text: await readText(response) }
}

test.each([
  ['GET', 200],
  ['HEAD', 200],
  ['GET', 204],
  ['GET', 205],
  ['GET', 299],
  ['GET', 300],
  ['GET', 304],
  ['GET', 206],
  ['GET', 307],
  ['GET', 401],
  ['HEAD', 404],
  ['GET', 503],
])('returns the same response to %s with status %d as fetch', async (method, status) => {
  respond = response => {
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
  expect(await readResponse(nodeFetch, method)).toEqual(await readResponse(fetch, method))
})

test('sends the given headers once each', async () => {
  const headers = { range: 'bytes=0-3', 'accept-encoding': 'identity', accept: 'application/json' }
  await readText(await nodeFetch(url, { headers, ...manualRedirect }))
  expect(requests.map(request => request.url)).toEqual(['/v2/a?b=c'])
  const {
    range,
    accept,
    'accept-encoding': encoding,
    'user-agent': agent,
  } = requests[0]?.headersDistinct ?? {}
  expect({ range, accept, encoding, agent }).toEqual({
    range: ['bytes=0-3'],
    accept: ['application/json'],
    encoding: ['identity'],
    agent: ['binder-actions'],
  })
})

test('by default, sends a GET request that accepts any content without compression', async () => {
  await readText(await nodeFetch(url, manualRedirect))
  const { accept, 'accept-encoding': encoding } = requests[0]?.headers ?? {}
  expect([requests[0]?.method, accept, encoding]).toEqual(['GET', '*/*', 'identity'])
})

test('reuses a connection after a response without a body', async () => {
  respond = response => response.setHeader('content-length', 2).end('{}')
  for (const method of ['HEAD', 'HEAD', 'GET']) {
    await readText(await nodeFetch(url, { method, ...manualRedirect }))
    await new Promise(resolve => setTimeout(resolve, 5))
  }
  expect(connections).toBe(1)
})

test.each(['GET', 'POST'])('reuses a connection for %s requests with the same referrer', async method => {
  for (let count = 0; count < 3; count++) {
    await readText(
      await nodeFetch(url.replace('127.0.0.1', 'localhost'), {
        method,
        ...manualRedirect,
        referrerHost: 'localhost',
      }),
    )
    await new Promise(resolve => setTimeout(resolve, 5))
  }
  expect(connections).toBe(1)
})

test('encrypts the connection for an https URL', async () => {
  const firstBytes = new Promise<Buffer>(resolve => {
    server.removeAllListeners('connection')
    server.on('connection', (socket: Socket) =>
      socket.once('data', bytes => {
        resolve(bytes)
        socket.destroy()
      }),
    )
  })
  await expect(nodeFetch(url.replace('http:', 'https:'), manualRedirect)).rejects.toThrow()
  // The type of a TLS record that begins a handshake.
  expect((await firstBytes)[0]).toBe(0x16)
})

test('reuses a connection for sequential requests, but not for concurrent requests', async () => {
  for (let count = 0; count < 3; count++) {
    await readText(await nodeFetch(url, manualRedirect))
    await new Promise(resolve => setImmediate(resolve))
  }
  expect(connections).toBe(1)
  await Promise.all([1, 2, 3].map(async () => readText(await nodeFetch(url, manualRedirect))))
  expect(connections).toBe(3)
})

test('decompresses a body that was compressed in transit', async () => {
  respond = response => response.setHeader('content-encoding', 'gzip').end(gzipSync('words'))
  expect(await readText(await nodeFetch(url, manualRedirect))).toBe('words')
})

test.each([
  ['a body', { method: 'POST', body: 'content', ...manualRedirect }, 'POST'],
  ['redirects to follow', {}, 'GET'],
  ['another method', { method: 'DELETE', ...manualRedirect }, 'DELETE'],
])('uses fetch for a request with %s', async (_name, init, method) => {
  await readText(await nodeFetch(url, init))
  expect(requests.map(request => [request.method, request.headers['user-agent']])).toEqual([[method, 'node']])
})

test('rejects when the connection is closed early', async () => {
  respond = response => {
    response.writeHead(200, { 'content-length': 100 })
    response.write('half', () => response.destroy())
  }
  await expect(readText(await nodeFetch(url, manualRedirect))).rejects.toThrow()
  respond = response => response.destroy()
  await expect(nodeFetch(url, manualRedirect)).rejects.toThrow('socket hang up')
})

test('closes the connection of a cancelled body, even while a chunk is pending', async () => {
  const closed = new Promise(resolve => {
    respond = response => {
      response.on('close', resolve)
      response.write('first')
    }
  })
  const reader = (await nodeFetch(url, manualRedirect)).body?.getReader()
  await reader?.read()
  const pendingRead = reader?.read()
  await reader?.cancel()
  expect(await pendingRead).toEqual({ done: true, value: undefined })
  await closed
})

test('reads a body only on demand', async () => {
  const size = 2 ** 26
  let sentBytes = 0
  respond = response => {
    const chunk = Buffer.alloc(2 ** 20)
    const next = () => {
      while (sentBytes < size) {
        sentBytes += chunk.length
        if (!response.write(chunk)) return response.once('drain', next)
      }
      return response.end()
    }
    next()
  }
  const reader = (await nodeFetch(url, manualRedirect)).body?.getReader()
  await reader?.read()
  // The server stops when the buffers of both sides are full.
  for (let previousSentBytes = -1; previousSentBytes !== sentBytes; ) {
    previousSentBytes = sentBytes
    await new Promise(resolve => setTimeout(resolve, 500))
  }
  expect(sentBytes).toBeLessThan(size / 2)
  await reader?.cancel()
})

test('rejects when its signal is aborted before the response', async () => {
  respond = () => {}
  const controller = new AbortController()
  const pendingResponse = nodeFetch(url, { signal: controller.signal, ...manualRedirect })
  setTimeout(() => controller.abort(), 20)
  await expect(pendingResponse).rejects.toThrow('aborted')
})

test.each(['user:pass', 'user', ':pass'])(
  'rejects a URL with the credentials %s, as fetch does',
  async login => {
    await expect(nodeFetch(url.replace('//', `//${login}@`), manualRedirect)).rejects.toThrow('credentials')
    expect(requests).toEqual([])
  },
)

test('reads a URL of another scheme, as fetch does', async () => {
  expect(await readText(await nodeFetch('data:,words', manualRedirect))).toBe('words')
})
