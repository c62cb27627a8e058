import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { proxyFetch } from '../../src/http/proxy-fetch.ts'
import { RepositoryClient } from '../../src/registry/repository-client.ts'
import { rejectionMessage } from '../rejection-message.ts'

let proxy: Server
let address: string
let asked: { target: string; authorization: string | undefined }[]
const sockets = new Set<Socket>()
const direct: typeof fetch = async () => new Response('direct')

/** A proxy that records each requested target and rejects the connection. */
beforeEach(async () => {
  asked = []
  proxy = createServer()
  proxy.on('connection', socket => sockets.add(socket))
  proxy.on('connect', (request, socket) => {
    asked.push({ target: request.url ?? '', authorization: request.headers['proxy-authorization'] })
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

test('without a proxy in the environment, fetch is unchanged', () => {
  expect(proxyFetch({}, direct)).toBe(direct)
  expect(proxyFetch({ HTTPS_PROXY: '', no_proxy: '*' }, direct)).toBe(direct)
})

test.each(['https_proxy', 'HTTPS_PROXY'])(
  'the proxy of %s receives a request for a tunnel, with its own login',
  async name => {
    const fetch = proxyFetch({ [name]: `http://user:pass@${address}` }, direct)
    await expect(fetch('https://registry.example/v2/')).rejects.toThrow()
    const authorization = `Basic ${Buffer.from('user:pass').toString('base64')}`
    expect(asked).toEqual([{ target: 'registry.example:443', authorization }])
  },
)

test('the lower-case variable wins, and "http://" may be left out', async () => {
  const fetch = proxyFetch({ https_proxy: address, HTTPS_PROXY: 'http://127.0.0.1:1' }, direct)
  await expect(fetch('https://registry.example:8443/v2/')).rejects.toThrow()
  expect(asked.map(({ target }) => target)).toEqual(['registry.example:8443'])
})

test('the error for a proxy that rejects a tunnel quotes its response', async () => {
  const client = new RepositoryClient(
    { registry: 'registry.example', path: 'a' },
    {
      fetch: proxyFetch({ https_proxy: `http://user:hush@${address}` }, direct),
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
  ['an excepted host, blanks between', 'https://REGISTRY.example/v2/', 'other  Registry.Example'],
  ['a host below an excepted one', 'https://a.registry.example/', 'registry.example'],
  ['a host below one with a dot', 'https://a.registry.example/', '.registry.example'],
  ['a host below one with a star', 'https://a.registry.example/', '*.registry.example'],
  ['an excepted port', 'https://registry.example/', 'registry.example:443'],
  ['everything', 'https://registry.example/', '*'],
])('%s is asked directly', async (_name, url, exceptions) => {
  const env = { HTTPS_PROXY: `http://${address}`, HTTP_PROXY: `http://${address}`, NO_PROXY: exceptions }
  expect(await (await proxyFetch(env, direct)(url)).text()).toBe('direct')
  expect(asked).toEqual([])
})

test.each([
  ['another host', 'notregistry.example'],
  ['a name that only ends alike', 'gistry.example'],
  ['another port', 'registry.example:8443'],
  ['nothing', ' , '],
])('an exception for %s does not match', async (_name, exceptions) => {
  const fetch = proxyFetch({ https_proxy: `http://${address}`, no_proxy: exceptions }, direct)
  await expect(fetch('https://registry.example/')).rejects.toThrow()
  expect(asked).toHaveLength(1)
})

test('a proxy for plain HTTP is not one for HTTPS', async () => {
  const fetch = proxyFetch({ http_proxy: `http://${address}` }, direct)
  expect(await (await fetch('https://registry.example/')).text()).toBe('direct')
})

test.each(['socks5://hush@proxy:1080', 'http://', 'http://hush:x:y'])(
  'the proxy %s is rejected, and its value is not shown',
  value => {
    const refused = () => proxyFetch({ HTTPS_PROXY: value }, direct)
    expect(refused).toThrow(
      'The environment variable https_proxy (or HTTPS_PROXY) is not the address of an HTTP proxy',
    )
    expect(refused).not.toThrow(/hush/)
  },
)
