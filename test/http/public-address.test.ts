import type { LookupAddress } from 'node:dns'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { expect, test } from '@jest/globals'
import { nodeFetch } from '../../src/http/node-fetch.ts'
import { findRejection, publicLookup } from '../../src/http/public-address.ts'

const names: Readonly<Record<string, readonly string[]>> = {
  'registry.example': ['93.184.216.34'],
  'registry.intern': ['10.0.0.5'],
  'storage.example': ['93.184.216.35', '2606:50c0::1'],
  'rebound.example': ['93.184.216.35', '169.254.169.254'],
  'mapped.example': ['::ffff:10.0.0.1'],
  'nat64.example': ['64:ff9b::a9fe:a9fe'],
}

const resolve = ((name: string, _options: object, done: (error: Error | null, found: unknown) => void) => {
  const found = names[name]
  const addresses = found?.map(address => ({ address, family: address.includes(':') ? 6 : 4 }))
  done(found === undefined ? new Error(`unknown ${name}`) : null, addresses)
}) as unknown as Parameters<typeof publicLookup>[1]

function lookUp(referrer: string, name: string): Promise<readonly LookupAddress[]> {
  const lookup: LookupFunction = publicLookup(referrer, resolve)
  return new Promise((done, fail) =>
    lookup(name, { all: true }, (error, found) => (error ? fail(error) : done(found as LookupAddress[]))),
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
  const fetched = (referrerHost: string) =>
    nodeFetch(url, { method, redirect: 'manual', referrerHost }).then(
      ({ status }) => status,
      error => findRejection(error)?.message,
    )
  expect(await fetched('localhost')).toBe(200)
  // The referrer is a public address, which needs no lookup.
  expect(await fetched('93.184.216.34')).toContain(
    '93.184.216.34 refers to localhost, whose address 127.0.0.1',
  )
  expect(requests).toBe(1)
  server.closeAllConnections()
  server.close()
})
