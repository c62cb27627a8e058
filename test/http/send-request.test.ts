import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Fetch, HttpResponse } from '../../src/http/http-response.ts'
import { defaultTimeouts } from '../../src/http/idle-timeout.ts'
import { proxyFetch } from '../../src/http/proxy-fetch.ts'
import { sendRequest } from '../../src/http/send-request.ts'
import { withFileBody } from '../../src/http/streamed-body.ts'

const content = Buffer.from(Array.from({ length: 3_500_000 }, (_, index) => (index * index) >> 5))
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
let directory: string
let servers: Server[]
let requests: { headers: IncomingHttpHeaders; hash: string }[]
let tunnels: string[]

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'send-request-'))
  await writeFile(join(directory, 'blob'), content)
  servers = []
  requests = []
  tunnels = []
})
afterEach(async () => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  await rm(directory, { recursive: true })
})

async function listen(server: Server): Promise<number> {
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

function startReceiver(status = 201): Promise<number> {
  const server = createServer(async (request, response) => {
    requests.push({ headers: request.headers, hash: sha256(await buffer(request)) })
    response.writeHead(status, status === 307 ? { location: '/elsewhere' } : {}).end()
  })
  return listen(server)
}

/** Starts a proxy that connects every tunnel to one port. */
async function startProxy(port: number): Promise<number> {
  const server = createServer()
  server.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '')
    const target = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      socket.pipe(target).pipe(socket)
    })
    for (const stream of [socket, target]) stream.on('error', () => {})
    socket.on('close', () => target.destroy())
  })
  return listen(server)
}

function put(url: string, fetch: Fetch = globalThis.fetch): Promise<HttpResponse> {
  return withFileBody(join(directory, 'blob'), content.length, 'the blob', body =>
    sendRequest(
      fetch,
      new URL(url),
      { method: 'PUT', body, authorization: undefined, name: 'registry.example/a' },
      defaultTimeouts,
    ),
  )
}

const completeUpload = [
  {
    headers: expect.objectContaining({ 'content-length': String(content.length) }),
    hash: sha256(content),
  },
]

test('sends a complete streamed body with its length instead of in chunks', async () => {
  expect((await put(`http://127.0.0.1:${await startReceiver()}/`)).status).toBe(201)
  expect(requests).toEqual(completeUpload)
  expect(requests[0]?.headers).not.toHaveProperty('transfer-encoding')
})

test('sends a streamed body through a proxy', async () => {
  const proxy = await startProxy(await startReceiver())
  const fetch = proxyFetch({ http_proxy: `http://127.0.0.1:${proxy}` }, globalThis.fetch)
  expect((await put('http://registry.example/', fetch)).status).toBe(201)
  expect(tunnels).toEqual(['registry.example:80'])
  expect(requests).toEqual(completeUpload)
  expect(requests[0]?.headers).not.toHaveProperty('transfer-encoding')
})

test('rejects the redirect of an upload, and sends the upload once', async () => {
  await expect(put(`http://127.0.0.1:${await startReceiver(307)}/`)).rejects.toThrow(
    'redirects an upload from the URL that the registry provided: configure the registry, or a proxy in front of it, to accept uploads without redirects',
  )
  expect(requests).toHaveLength(1)
})
