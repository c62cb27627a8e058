import type { LookupAddress } from 'node:dns'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { expect, test } from '@jest/globals'
import { nodeFetch } from '../../src/http/node-fetch.ts'
import { findRejection, isLocalHost, publicLookup } from '../../src/http/public-address.ts'

/** First and last address of every local network, and the addresses next to them. */
const networks: readonly (readonly [first: string, last: string, before: string, after: string])[] = [
  ['0.0.0.0', '0.255.255.255', '', '1.0.0.0'],
  ['10.0.0.0', '10.255.255.255', '9.255.255.255', '11.0.0.0'],
  ['100.64.0.0', '100.127.255.255', '100.63.255.255', '100.128.0.0'],
  ['127.0.0.0', '127.255.255.255', '126.255.255.255', '128.0.0.0'],
  ['168.63.129.16', '168.63.129.16', '168.63.129.15', '168.63.129.17'],
  ['169.254.0.0', '169.254.255.255', '169.253.255.255', '169.255.0.0'],
  ['172.16.0.0', '172.31.255.255', '172.15.255.255', '172.32.0.0'],
  ['192.0.0.0', '192.0.0.255', '191.255.255.255', '192.0.1.0'],
  ['192.168.0.0', '192.168.255.255', '192.167.255.255', '192.169.0.0'],
  ['198.18.0.0', '198.19.255.255', '198.17.255.255', '198.20.0.0'],
  ['224.0.0.0', '255.255.255.255', '223.255.255.255', ''],
  ['::', '::255.255.255.255', '', '::1:0:0'],
  ['64:ff9b:1::', '64:ff9b:1:ffff:ffff:ffff:ffff:ffff', '64:ff9b:0:ffff::', '64:ff9b:2::'],
  ['fc00::', 'fdff:ffff::', 'fbff::', 'fe00::'],
  ['fe80::', 'febf:ffff::', 'fe7f::', ''],
  ['fec0::', 'feff:ffff::', '', ''],
  ['ff00::', 'ffff:ffff::', '', ''],
]

test.each(networks)(
  'recognizes %s to %s as a local network, but not %j or %j',
  (first, last, before, after) => {
    expect([first, last].filter(address => !isLocalHost(address))).toEqual([])
    expect([before, after].filter(address => address !== '' && isLocalHost(address))).toEqual([])
  },
)

test.each([
  ['localhost', true],
  ['localhost.', true],
  ['a.localhost', true],
  ['[::1]', true],
  ['[fe80::1%25eth0]', true],
  ['10.0.0.1.', true],
  ['::ffff:10.0.0.1', true],
  ['::ffff:8.8.8.8', false],
  ['2002:a00:1::', true],
  ['2002:7f00:1::1', true],
  ['2002:808:808::', false],
  ['2001:a00:1::', false],
  ['2002::a00:1', true],
  ['2002:808::a00:1', false],
  ['64:ff9b::10.0.0.1', true],
  ['64:ff9b::c0a8:1', true],
  ['64:ff9b::8.8.8.8', false],
  ['64:ff9b::100:a', false],
  ['64:ff9b::808:a', false],
  ['[2606:50c0::1]', false],
  ['localhost.example', false],
  ['mylocalhost', false],
  ['10.example', false],
  ['registry.example', false],
])('the host %s is local: %s', (host, expected) => {
  expect(isLocalHost(host)).toBe(expected)
})

const addressesByHost: Readonly<Record<string, readonly string[]>> = {
  'registry.example': ['93.184.216.34'],
  'registry.intern': ['10.0.0.5'],
  'storage.example': ['93.184.216.35', '2606:50c0::1'],
  'rebound.example': ['93.184.216.35', '169.254.169.254'],
  'mapped.example': ['::ffff:10.0.0.1'],
  'nat64.example': ['64:ff9b::a9fe:a9fe'],
}

const resolve = ((name: string, _options: object, done: (error: Error | null, result: unknown) => void) => {
  const hostAddresses = addressesByHost[name]
  const addresses = hostAddresses?.map(address => ({ address, family: address.includes(':') ? 6 : 4 }))
  done(hostAddresses === undefined ? new Error(`unknown ${name}`) : null, addresses)
}) as unknown as Parameters<typeof publicLookup>[1]

function lookUp(referrer: string, name: string): Promise<readonly LookupAddress[]> {
  const lookup: LookupFunction = publicLookup(referrer, resolve)
  return new Promise((done, fail) =>
    lookup(name, { all: true }, (error, result) => (error ? fail(error) : done(result as LookupAddress[]))),
  )
}

test.each(['rebound.example', 'mapped.example', 'nat64.example'])(
  'rejects %s, which resolves to a local address',
  async name => {
    await expect(lookUp('registry.example', name)).rejects.toThrow(
      `registry.example refers to ${name}, whose address `,
    )
  },
)

test('accepts a public address, and a local address if the registry is local', async () => {
  expect(await lookUp('registry.example', 'storage.example')).toHaveLength(2)
  expect(await lookUp('registry.intern', 'mapped.example')).toHaveLength(1)
  await expect(lookUp('registry.example', 'absent.example')).rejects.toThrow('unknown absent.example')
})

test.each(['GET', 'POST'])('%s connects only to addresses that were checked', async method => {
  let requests = 0
  const server = createServer((_request, response) => {
    requests++
    response.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`
  const fetchFrom = (referrerHost: string) =>
    nodeFetch(url, { method, redirect: 'manual', referrerHost }).then(
      ({ status }) => status,
      error => findRejection(error)?.message,
    )
  expect(await fetchFrom('localhost')).toBe(200)
  // The referrer is a public address, which needs no lookup.
  expect(await fetchFrom('93.184.216.34')).toContain(
    '93.184.216.34 refers to localhost, whose address 127.0.0.1',
  )
  expect(requests).toBe(1)
  server.closeAllConnections()
  server.close()
})
