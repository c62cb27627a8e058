import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Descriptor } from '../../src/oci/descriptor.ts'
import { fakeDescriptor as descriptorOf, fakeBlob, rangeAnswer, serveBlob } from '../fakes/registry/image.ts'
import {
  image,
  RegistryFixture,
  registryOrigin,
  testCredentials,
} from '../fakes/registry/registry-fixture.ts'
import { rejectionMessage } from '../rejection-message.ts'

const name = `${image}:tag`
const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * index) >> 3))
const blob = fakeBlob(bytes, 'application/vnd.oci.image.layer.v1.tar')
const descriptor: Descriptor = descriptorOf(blob)
const what = `blob ${blob.digest} of ${name}`
const storage = 'https://storage.example.net'
let fixture: RegistryFixture

beforeEach(async () => {
  fixture = await RegistryFixture.open()
})
afterEach(() => fixture.close())

const readAll = async (credentials?: typeof testCredentials) =>
  buffer(await fixture.source(credentials === undefined ? {} : { credentials }).openBlob(descriptor))

/** Simulates a registry that requires a login, then redirects requests for blobs. */
function redirectBlobs(location: string, status = 307) {
  fixture.internet.on(registryOrigin, /blobs/, ({ headers }) =>
    headers.authorization === undefined
      ? { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }
      : { status, headers: { location } },
  )
}

describe('9 and 42 a blob', () => {
  test('that is interrupted resumes at the same position', async () => {
    fixture.internet.on(registryOrigin, /blobs/, { body: bytes, manner: 'cut' }, ({ headers }) =>
      rangeAnswer(bytes, headers.range),
    )
    expect(bytes.equals(await readAll())).toBe(true)
    expect(fixture.internet.requests[1]?.headers.range).toMatch(/^bytes=[1-9]\d*-299999$/)
    expect(fixture.pauses).toHaveLength(1)
  })

  test('that is interrupted restarts if ranges are not supported, and each byte is returned once', async () => {
    fixture.internet.on(registryOrigin, /blobs/, { body: bytes, manner: 'cut' }, { body: bytes })
    expect(bytes.equals(await readAll())).toBe(true)
  })

  test('that is cut again and again is given up', async () => {
    fixture.internet.on(registryOrigin, /blobs/, { body: bytes, manner: 'cut' })
    expect(await rejectionMessage(readAll())).toMatch(
      new RegExp(`^${what} after \\d+ bytes: the connection was closed early \\(tried 3 times\\)$`),
    )
  })

  test('that is shorter, or longer, than its manifest says', async () => {
    fixture.internet.on(registryOrigin, /blobs/, { body: bytes.subarray(1) })
    expect(await rejectionMessage(readAll())).toContain(`${what} is cut short: 299999 of 300000 bytes`)
    fixture.internet.on(registryOrigin, /blobs/, { manner: 'endless' })
    expect(await rejectionMessage(readAll())).toBe(`${what} is longer than the 300000 bytes in its manifest`)
  })
})

test('a rejection with an endless explanation is still reported', async () => {
  fixture.internet.on(registryOrigin, /./, { status: 403, manner: 'endless' })
  expect(await rejectionMessage(fixture.read())).toContain(
    `${name}: the registry answered 403. It is private`,
  )
})

test('52 the storage that a blob is sent on to does not get to see the login, nor another port', async () => {
  for (const location of [`${storage}/signed?key=1`, 'https://registry.example:8443/blob']) {
    redirectBlobs(location)
    const target = new URL(location)
    fixture.internet.on(target.origin, /./, { body: bytes })
    expect(bytes.equals(await readAll(testCredentials))).toBe(true)
    expect(fixture.internet.seen(target.origin)).toMatchObject([{ path: target.pathname + target.search }])
  }
  expect(fixture.internet.originsWithCredentials()).toEqual([registryOrigin])
})

test('52 a redirect on the same origin keeps the login', async () => {
  redirectBlobs('/v2/elsewhere')
  fixture.internet.on(registryOrigin, /elsewhere/, ({ headers }) =>
    headers.authorization === undefined ? { status: 403 } : { body: bytes },
  )
  expect(bytes.equals(await readAll(testCredentials))).toBe(true)
})

test('52 a storage that sends back to the registry does not act with our login', async () => {
  redirectBlobs(`${storage}/x`)
  fixture.internet.on(storage, /./, {
    status: 302,
    headers: { location: `${registryOrigin}/v2/private/secret` },
  })
  fixture.internet.on(registryOrigin, /private/, {
    status: 401,
    headers: { 'www-authenticate': 'Basic realm="x"' },
  })
  expect(await rejectionMessage(readAll(testCredentials))).toContain('the registry answered 401')
  expect(
    fixture.internet.seen(registryOrigin, /private/).map(({ headers }) => headers.authorization),
  ).toEqual([undefined])
})

test.each(['Bearer realm="https://registry.example/token"', 'Basic realm="x"'])(
  '52 a storage that asks for a login (%s) gets none',
  async challenge => {
    fixture.internet.on(registryOrigin, /blobs/, { status: 307, headers: { location: `${storage}/x` } })
    fixture.internet.on(storage, /./, { status: 401, headers: { 'www-authenticate': challenge } })
    expect(await rejectionMessage(readAll(testCredentials))).toContain(`${what}: the registry answered 401`)
    expect(fixture.internet.requests).toHaveLength(2)
    expect(fixture.internet.originsWithCredentials()).toEqual([])
  },
)

test('53 a redirect that never ends', async () => {
  fixture.internet.on(registryOrigin, /./, { status: 302, headers: { location: '/v2/again' } })
  expect(await rejectionMessage(fixture.read())).toBe(`${image}: the registry redirects more than 5 times`)
  expect(fixture.internet.requests).toHaveLength(6)
})

test.each([
  [
    'http://registry.example/blob',
    'the registry redirects from https to http://registry.example, which is not allowed',
  ],
  [
    'ftp://registry.example/blob',
    'the registry redirects from https to ftp://registry.example, which is not allowed',
  ],
  ['http://[', 'the registry redirects to an invalid URL'],
  [
    'https://192.168.0.1/blob',
    'the registry refers to the local network address 192.168.0.1, which is not allowed',
  ],
  [
    'https://localhost:8080/',
    'the registry refers to the local network address localhost:8080, which is not allowed',
  ],
  [
    'https://a:b@storage.example.net/',
    'the registry refers to a URL with a user name in it, which is not allowed',
  ],
])('53 a redirect to %s', async (location, said) => {
  redirectBlobs(location)
  expect(await rejectionMessage(readAll(testCredentials))).toBe(`${image}: ${said}`)
  expect(fixture.internet.originsWithCredentials()).toEqual([registryOrigin])
  expect(fixture.pauses).toEqual([])
})

test('53 a registry may not have content uploaded over plain HTTP, nor lose it in a redirect', async () => {
  const put = { method: 'PUT', access: 'pull,push', body: Buffer.from('content') } as const
  const target = new URL('http://registry.example/upload')
  expect(await rejectionMessage(fixture.client().send({ ...put, target }))).toContain(
    'plain HTTP at registry.example, which is not allowed',
  )
  fixture.internet.on(registryOrigin, /./, { status: 302, headers: { location: '/v2/other' } })
  expect(await rejectionMessage(fixture.client().send({ ...put, target: 'manifests/x' }))).toContain(
    'redirects a PUT with status 302, which would drop its body',
  )
})

describe('58 a part of a blob', () => {
  const part = () => fixture.source().readRange(descriptor, 299_996, 4)

  test('returns the requested bytes, without compression in transit', async () => {
    serveBlob(fixture.internet, registryOrigin, blob)
    expect(await part()).toEqual(bytes.subarray(-4))
    expect(fixture.internet.requests[0]?.headers).toMatchObject({
      range: 'bytes=299996-299999',
      'accept-encoding': 'identity',
    })
  })

  test.each([
    ['the whole blob', { body: bytes }],
    ['416', { status: 416 }],
    ['no Content-Range', { status: 206, body: 'abcd' }],
    ['another range', { status: 206, headers: { 'content-range': 'bytes 0-3/300000' }, body: 'abcd' }],
    [
      'a longer range',
      { status: 206, headers: { 'content-range': 'bytes 299996-2999999/300000' }, body: 'abcd' },
    ],
    ['a garbled range', { status: 206, headers: { 'content-range': '299996-299999' }, body: 'abcd' }],
    [
      'several parts',
      { status: 206, headers: { 'content-type': 'multipart/byteranges; boundary=x' }, body: '--x' },
    ],
  ])('cannot be had where %s comes', async (_name, answer) => {
    fixture.internet.on(registryOrigin, /./, answer)
    expect(await part()).toBeUndefined()
  })

  const headers = { 'content-range': 'bytes 299996-299999/300000' }
  test.each([
    [
      'other length than the manifest says',
      { headers: { 'content-range': 'bytes 299996-299999/5000000' }, body: 'abcd' },
      `${what} has 5000000 bytes, but its manifest says 300000`,
    ],
    ['more than it says', { headers, body: 'abcdefgh' }, `${what} is larger than the limit of 4 bytes`],
    [
      'less than it says',
      { headers, body: 'ab' },
      `${what} is cut short: 2 of 4 requested bytes (tried 3 times)`,
    ],
    ['a denial', { status: 404, body: '{}' }, `${what}: the registry answered 404. It does not exist`],
  ])('is rejected where the storage has %s', async (_name, answer, said) => {
    fixture.internet.on(registryOrigin, /./, { status: 206, ...answer })
    expect(await rejectionMessage(part())).toContain(said)
  })
})
