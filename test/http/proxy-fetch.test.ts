import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { proxyFetch } from '../../src/http/proxy-fetch.ts'
import { RepositoryClient } from '../../src/registry/repository-client.ts'
import { rejectionMessage } from '../rejection-message.ts'

let proxy: Server
let address: string
let tunnels: { target: string; authorization: string | undefined }[]
const sockets = new Set<Socket>()
const directFetch: typeof fetch = async () => new Response('direct')

/** Starts a proxy that records each requested target and rejects the connection. */
beforeEach(async () => {
  tunnels = []
  proxy = createServer()
  proxy.on('connection', socket => sockets.add(socket))
  proxy.on('connect', (request, socket) => {
    tunnels.push({ target: request.url ?? '', authorization: request.headers['proxy-authorization'] })
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  address = `127.0.0.1:${(proxy.address() as AddressInfo).port}`
})
afterEach(async () => {
  for (const socket of sockets) socket.destroy()
  proxy.close()
  await once(proxy, 'close')
})

test('returns fetch itself without a proxy in the environment', () => {
  expect(proxyFetch({}, directFetch)).toBe(directFetch)
  expect(proxyFetch({ HTTPS_PROXY: '', no_proxy: '*' }, directFetch)).toBe(directFetch)
})

test.each(['https_proxy', 'HTTPS_PROXY'])(
  'requests a tunnel from the proxy in %s, with the login in the address',
  async name => {
    const fetch = proxyFetch({ [name]: `http://user:pass@${address}` }, directFetch)
    await expect(fetch('https://registry.example/v2/')).rejects.toThrow()
    const authorization = `Basic ${Buffer.from('user:pass').toString('base64')}`
    expect(tunnels).toEqual([{ target: 'registry.example:443', authorization }])
  },
)

test('prefers the lower-case environment variable, and accepts an address without "http://"', async () => {
  const fetch = proxyFetch({ https_proxy: address, HTTPS_PROXY: 'http://127.0.0.1:1' }, directFetch)
  await expect(fetch('https://registry.example:8443/v2/')).rejects.toThrow()
  expect(tunnels.map(({ target }) => target)).toEqual(['registry.example:8443'])
})

test('quotes the response of a proxy that rejects a tunnel, but not the login', async () => {
  const client = new RepositoryClient(
    { registry: 'registry.example', path: 'a' },
    {
      fetch: proxyFetch({ https_proxy: `http://user:hush@${address}` }, directFetch),
      credentials: undefined,
      retry: { attempts: 1, firstDelay: 1, maxDelay: 1, sleep: async () => {} },
    },
  )
  const message = await rejectionMessage(
    client.send({ method: 'GET', target: 'manifests/x', access: 'pull' }),
  )
  expect(message).toContain('registry.example/a: registry.example cannot be reached: Proxy response (403)')
  expect(message).not.toContain('hush')
})

test.each([
  ['localhost', 'http://localhost:5000/v2/', ''],
  ['a loopback address', 'https://127.9.9.9/v2/', ''],
  ['an IPv6 loopback address', 'http://[::1]:5000/v2/', ''],
  ['an excepted host', 'https://registry.example/v2/', 'other,registry.example'],
  ['a host in an exception list with spaces', 'https://REGISTRY.example/v2/', 'other  Registry.Example'],
  ['a subdomain of an excepted host', 'https://a.registry.example/', 'registry.example'],
  ['a subdomain of an exception with a dot', 'https://a.registry.example/', '.registry.example'],
  ['a subdomain of an exception with a wildcard', 'https://a.registry.example/', '*.registry.example'],
  ['an excepted port', 'https://registry.example/', 'registry.example:443'],
  ['an excepted port of an HTTP URL', 'http://registry.example/', 'registry.example:80'],
  ['an excepted port in the URL', 'https://registry.example:8443/', 'registry.example:8443'],
  ['a subdomain with an excepted port', 'https://a.registry.example/', '*.registry.example:443'],
  ['an excepted IPv6 address', 'https://[2001:db8::a]/', '[2001:db8::a]'],
  ['a host after an empty exception', 'https://registry.example/', ', ,registry.example,'],
  ['any host with the exception *', 'https://registry.example/', '*'],
])('connects directly to %s', async (_name, url, exceptions) => {
  const env = { HTTPS_PROXY: `http://${address}`, HTTP_PROXY: `http://${address}`, NO_PROXY: exceptions }
  expect(await (await proxyFetch(env, directFetch)(url)).text()).toBe('direct')
  expect(tunnels).toEqual([])
})

test.each([
  ['another host', 'notregistry.example'],
  ['a part of the host name', 'gistry.example'],
  ['another port', 'registry.example:8443'],
  ['the port of another scheme', 'registry.example:80'],
  ['a subdomain', 'a.registry.example'],
  ['a wildcard inside a name', 'a*.registry.example'],
  ['a longer name', 'registry.example.org'],
  ['no host', ' , '],
])('uses the proxy with an exception for %s', async (_name, exceptions) => {
  const fetch = proxyFetch({ https_proxy: `http://${address}`, no_proxy: exceptions }, directFetch)
  await expect(fetch('https://registry.example/')).rejects.toThrow()
  expect(tunnels).toHaveLength(1)
})

test('does not use the proxy of one scheme for URLs of the other', async () => {
  const httpFetch = proxyFetch({ http_proxy: `http://${address}` }, directFetch)
  expect(await (await httpFetch('https://registry.example/')).text()).toBe('direct')
  const httpsFetch = proxyFetch({ https_proxy: `http://${address}` }, directFetch)
  expect(await (await httpsFetch('http://registry.example/')).text()).toBe('direct')
  await expect(httpFetch('http://registry.example/')).rejects.toThrow()
  expect(tunnels.map(({ target }) => target)).toEqual(['registry.example:80'])
})

test('ignores spaces around the address of the proxy, and an address that is blank', async () => {
  expect(proxyFetch({ HTTPS_PROXY: '  ' }, directFetch)).toBe(directFetch)
  const fetch = proxyFetch({ https_proxy: ` ${address}\n` }, directFetch)
  await expect(fetch('https://registry.example/')).rejects.toThrow()
  expect(tunnels).toHaveLength(1)
})

test('passes the options of a request to either fetch', async () => {
  const receivedOptions: unknown[] = []
  const recordingFetch: typeof globalThis.fetch = async (_url, init) => {
    receivedOptions.push(init)
    return new Response('')
  }
  const fetch = proxyFetch({ https_proxy: address }, recordingFetch)
  await fetch('https://localhost/', { method: 'PUT' })
  expect(receivedOptions).toEqual([{ method: 'PUT' }])
  const abortedRequest = fetch('https://registry.example/', {
    signal: AbortSignal.abort(new Error('cancelled')),
  })
  await expect(abortedRequest).rejects.toThrow('cancelled')
})

test('accepts an HTTPS proxy', () => {
  expect(proxyFetch({ HTTPS_PROXY: 'https://proxy.example:8443' }, directFetch)).not.toBe(directFetch)
})

test.each(['socks5://hush@proxy:1080', 'http://', 'http://hush:x:y'])(
  'rejects the proxy %s without quoting it',
  value => {
    const connect = () => proxyFetch({ HTTPS_PROXY: value }, directFetch)
    expect(connect).toThrow(
      expect.objectContaining({
        message:
          'The environment variable https_proxy (or HTTPS_PROXY) is not the address of an HTTP proxy: expected "http://host:port"',
        kind: 'proxy-invalid',
      }),
    )
    expect(connect).not.toThrow(/hush/)
  },
)
