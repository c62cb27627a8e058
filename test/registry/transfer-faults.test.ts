import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Descriptor } from '../../src/oci/descriptor.ts'
import { fakeBlob, fakeDescriptor, rangeResponse, serveBlob } from '../fakes/registry/fake-image.ts'
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
const descriptor: Descriptor = fakeDescriptor(blob)
const label = `blob ${blob.digest} of ${name}`
const storageOrigin = 'https://storage.example.net'
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

describe('faults 9 and 42: blob', () => {
  test('resumes at the same position after an interruption', async () => {
    fixture.internet.on(registryOrigin, /blobs/, { body: bytes, delivery: 'cut' }, ({ headers }) =>
      rangeResponse(bytes, headers.range),
    )
    expect(bytes.equals(await readAll())).toBe(true)
    expect(fixture.internet.requests[1]?.headers.range).toMatch(/^bytes=[1-9]\d*-299999$/)
    expect(fixture.pauses).toHaveLength(1)
  })

  test('restarts after an interruption if ranges are not supported, and still returns each byte once', async () => {
    fixture.internet.on(registryOrigin, /blobs/, { body: bytes, delivery: 'cut' }, { body: bytes })
    expect(bytes.equals(await readAll())).toBe(true)
  })

  test('fails after repeated interruptions', async () => {
    fixture.internet.on(registryOrigin, /blobs/, { body: bytes, delivery: 'cut' })
    expect(await rejectionMessage(readAll())).toMatch(
      new RegExp(`^${label} after \\d+ bytes: the connection was closed early \\(tried 3 times\\)$`),
    )
  })

  test('is complete when the connection drops after its last byte', async () => {
    fixture.internet.on(registryOrigin, /blobs/, {
      body: Buffer.concat([bytes, bytes]),
      headers: { 'content-length': String(bytes.length + 1) },
      delivery: 'cut',
    })
    expect(bytes.equals(await readAll())).toBe(true)
    expect(fixture.internet.requests).toHaveLength(1)
  })

  test.each([
    { status: 206, headers: { 'content-range': 'bytes 0-299999/300000' } },
    { status: 206 },
    { status: 404 },
  ])('fails if the registry resumes with %j', async response => {
    fixture.internet.on(registryOrigin, /blobs/, { body: bytes, delivery: 'cut' }, response)
    expect(await rejectionMessage(readAll())).toContain(
      `${label}: the registry responded with ${response.status}`,
    )
  })

  test('is rejected when it is shorter or longer than in its manifest', async () => {
    fixture.internet.on(registryOrigin, /blobs/, { body: bytes.subarray(1) })
    expect(await rejectionMessage(readAll())).toContain(`${label} is truncated: 299999 of 300000 bytes`)
    fixture.internet.on(registryOrigin, /blobs/, { delivery: 'endless' })
    expect(await rejectionMessage(readAll())).toBe(
      `${label} is longer than the size in its manifest (300000 bytes): push the image again`,
    )
  })
})

test('reports a rejection with an endless body', async () => {
  fixture.internet.on(registryOrigin, /./, { status: 403, delivery: 'endless' })
  expect(await rejectionMessage(fixture.read())).toContain(
    `${name}: the registry responded with 403. The image is private`,
  )
})

test('fault 52: sends no credentials after a redirect to a storage host or to another port', async () => {
  for (const location of [`${storageOrigin}/signed?key=1`, 'https://registry.example:8443/blob']) {
    redirectBlobs(location)
    const target = new URL(location)
    fixture.internet.on(target.origin, /./, { body: bytes })
    expect(bytes.equals(await readAll(testCredentials))).toBe(true)
    expect(fixture.internet.received(target.origin)).toMatchObject([
      { path: target.pathname + target.search },
    ])
  }
  expect(fixture.internet.originsWithCredentials()).toEqual([registryOrigin])
})

test('fault 52: keeps the login after a redirect on the same origin', async () => {
  redirectBlobs('/v2/elsewhere')
  fixture.internet.on(registryOrigin, /elsewhere/, ({ headers }) =>
    headers.authorization === undefined ? { status: 403 } : { body: bytes },
  )
  expect(bytes.equals(await readAll(testCredentials))).toBe(true)
})

test('fault 52: sends no login when a storage host redirects back to the registry', async () => {
  redirectBlobs(`${storageOrigin}/x`)
  fixture.internet.on(storageOrigin, /./, {
    status: 302,
    headers: { location: `${registryOrigin}/v2/private/secret` },
  })
  fixture.internet.on(registryOrigin, /private/, {
    status: 401,
    headers: { 'www-authenticate': 'Basic realm="x"' },
  })
  expect(await rejectionMessage(readAll(testCredentials))).toContain('the registry responded with 401')
  expect(
    fixture.internet.received(registryOrigin, /private/).map(({ headers }) => headers.authorization),
  ).toEqual([undefined])
})

test.each(['Bearer realm="https://registry.example/token"', 'Basic realm="x"'])(
  'fault 52: sends no login to a storage host with the challenge %s',
  async challenge => {
    fixture.internet.on(registryOrigin, /blobs/, { status: 307, headers: { location: `${storageOrigin}/x` } })
    fixture.internet.on(storageOrigin, /./, { status: 401, headers: { 'www-authenticate': challenge } })
    expect(await rejectionMessage(readAll(testCredentials))).toContain(
      `${label}: the registry responded with 401`,
    )
    expect(fixture.internet.requests).toHaveLength(2)
    expect(fixture.internet.originsWithCredentials()).toEqual([])
  },
)

test('fault 53: rejects an endless chain of redirects', async () => {
  fixture.internet.on(registryOrigin, /./, { status: 302, headers: { location: '/v2/again' } })
  expect(await rejectionMessage(fixture.read())).toBe(
    `${image}: the registry redirects more than 5 times: report this to the operator of the registry`,
  )
  expect(fixture.internet.requests).toHaveLength(6)
})

test.each([
  [
    'http://registry.example/blob',
    'the registry redirects from https to http://registry.example, which is not allowed: report this to the operator of the registry',
  ],
  [
    'ftp://registry.example/blob',
    'the registry redirects from https to ftp://registry.example, which is not allowed: report this to the operator of the registry',
  ],
  ['http://[', 'the registry redirects to an invalid URL: report this to the operator of the registry'],
  [
    'https://192.168.0.1/blob',
    'the registry refers to the local network address 192.168.0.1, which is not allowed: report this to the operator of the registry',
  ],
  [
    'https://localhost:8080/',
    'the registry refers to the local network address localhost:8080, which is not allowed: report this to the operator of the registry',
  ],
  [
    'https://a:b@storage.example.net/',
    'the registry refers to a URL with a username in it, which is not allowed: report this to the operator of the registry',
  ],
])('fault 53: rejects a redirect to %s', async (location, expected) => {
  redirectBlobs(location)
  expect(await rejectionMessage(readAll(testCredentials))).toBe(`${image}: ${expected}`)
  expect(fixture.internet.originsWithCredentials()).toEqual([registryOrigin])
  expect(fixture.pauses).toEqual([])
})

test('fault 53: rejects uploads over plain HTTP, and redirects that would drop their content', async () => {
  const put = { method: 'PUT', access: 'pull,push', body: Buffer.from('content') } as const
  const target = new URL('http://registry.example/upload')
  expect(await rejectionMessage(fixture.client().send({ ...put, target }))).toContain(
    'plain HTTP at registry.example, which is not allowed: report this to the operator of the registry',
  )
  fixture.internet.on(registryOrigin, /./, { status: 302, headers: { location: '/v2/other' } })
  expect(await rejectionMessage(fixture.client().send({ ...put, target: 'manifests/x' }))).toContain(
    'redirects a PUT with status 302, which would drop its body: report this to the operator of the registry',
  )
})

describe('fault 58: part of a blob', () => {
  const readPart = () => fixture.source().readRange(descriptor, 299_996, 4)

  test('is requested without compression in transit', async () => {
    serveBlob(fixture.internet, registryOrigin, blob)
    expect(await readPart()).toEqual(bytes.subarray(-4))
    expect(fixture.internet.requests[0]?.headers).toMatchObject({
      range: 'bytes=299996-299999',
      'accept-encoding': 'identity',
    })
  })

  test.each([
    ['the whole blob', { body: bytes }],
    ['status 416', { status: 416 }],
    ['no Content-Range header', { status: 206, body: 'abcd' }],
    ['another range', { status: 206, headers: { 'content-range': 'bytes 0-3/300000' }, body: 'abcd' }],
    [
      'a longer range',
      { status: 206, headers: { 'content-range': 'bytes 299996-2999999/300000' }, body: 'abcd' },
    ],
    [
      'a range of other units',
      { status: 206, headers: { 'content-range': 'x bytes 299996-299999/300000' }, body: 'abcd' },
    ],
    [
      'a range with a remainder',
      { status: 206, headers: { 'content-range': 'bytes 299996-299999/300000, 1' }, body: 'abcd' },
    ],
    [
      'a range that starts later',
      { status: 206, headers: { 'content-range': 'bytes 299997-299999/300000' }, body: 'abcd' },
    ],
    ['a malformed range', { status: 206, headers: { 'content-range': '299996-299999' }, body: 'abcd' }],
    [
      'several parts',
      { status: 206, headers: { 'content-type': 'multipart/byteranges; boundary=x' }, body: '--x' },
    ],
  ])('is undefined when the storage returns %s', async (_name, response) => {
    fixture.internet.on(registryOrigin, /./, response)
    expect(await readPart()).toBeUndefined()
  })

  test.each([
    [200, {}],
    [206, { 'content-range': 'bytes 299996-299999/7' }],
  ])('is not read to its end when it is not usable: status %i, headers %j', async (status, headers) => {
    fixture.internet.on(registryOrigin, /./, { status, headers, delivery: 'endless' })
    await readPart().catch(() => {})
    await new Promise(resolve => setTimeout(resolve, 20))
    const { bytesSent } = fixture.internet
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(fixture.internet.bytesSent).toBe(bytesSent)
  })

  test.each(['bytes 299996-299999/*', ' BYTES 299996-299999/300000 '])(
    'is accepted with the range %j',
    async range => {
      const headers = { 'content-range': range }
      fixture.internet.on(registryOrigin, /./, { status: 206, headers, body: 'abcd' })
      expect(await readPart()).toEqual(Buffer.from('abcd'))
    },
  )

  const headers = { 'content-range': 'bytes 299996-299999/300000' }
  test.each([
    [
      'a size other than that in the manifest',
      { headers: { 'content-range': 'bytes 299996-299999/5000000' }, body: 'abcd' },
      `${label} is 5000000 bytes, but its manifest states 300000`,
    ],
    [
      'more bytes than its range',
      { headers, body: 'abcdefgh' },
      `${label} is larger than the limit of 4 bytes`,
    ],
    [
      'fewer bytes than its range',
      { headers, body: 'ab' },
      `${label} is truncated: 2 of 4 requested bytes (tried 3 times)`,
    ],
    [
      'status 404',
      { status: 404, body: '{}' },
      `${label}: the registry responded with 404. Nothing exists under`,
    ],
  ])('is rejected when the storage returns %s', async (_name, response, expected) => {
    fixture.internet.on(registryOrigin, /./, { status: 206, ...response })
    expect(await rejectionMessage(readPart())).toContain(expected)
  })
})
