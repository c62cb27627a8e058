import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Descriptor } from '../../src/oci/descriptor.ts'
import { fakeDescriptor as descriptorOf, fakeBlob, rangeAnswer, serveBlob } from '../fakes/registry/image.ts'
import { collect, home, image, RegistryStage, rejectionMessage, secrets } from '../fakes/registry/stage.ts'

const name = `${image}:tag`
const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * index) >> 3))
const blob = fakeBlob(bytes, 'application/vnd.oci.image.layer.v1.tar')
const descriptor: Descriptor = descriptorOf(blob)
const what = `blob ${blob.digest} of ${name}`
const storage = 'https://storage.example.net'
let stage: RegistryStage

beforeEach(async () => {
  stage = await RegistryStage.open()
})
afterEach(() => stage.close())

const readAll = async (credentials?: typeof secrets) =>
  collect(await stage.source(credentials === undefined ? {} : { credentials }).openBlob(descriptor))

/** Simulates a registry that requires a login, then redirects requests for blobs. */
function redirectBlobs(location: string, status = 307) {
  stage.internet.on(home, /blobs/, ({ headers }) =>
    headers.authorization === undefined
      ? { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }
      : { status, headers: { location } },
  )
}

describe('9 and 42 a blob', () => {
  test('that is interrupted resumes at the same position', async () => {
    stage.internet.on(home, /blobs/, { body: bytes, manner: 'cut' }, ({ headers }) =>
      rangeAnswer(bytes, headers.range),
    )
    expect(bytes.equals(await readAll())).toBe(true)
    expect(stage.internet.requests[1]?.headers.range).toMatch(/^bytes=[1-9]\d*-299999$/)
    expect(stage.pauses).toHaveLength(1)
  })

  test('that is interrupted restarts if ranges are not supported, and each byte is returned once', async () => {
    stage.internet.on(home, /blobs/, { body: bytes, manner: 'cut' }, { body: bytes })
    expect(bytes.equals(await readAll())).toBe(true)
  })

  test('that is cut again and again is given up', async () => {
    stage.internet.on(home, /blobs/, { body: bytes, manner: 'cut' })
    expect(await rejectionMessage(readAll())).toMatch(
      new RegExp(`^${what} after \\d+ bytes: the connection was closed early \\(tried 3 times\\)$`),
    )
  })

  test('that is shorter, or longer, than its manifest says', async () => {
    stage.internet.on(home, /blobs/, { body: bytes.subarray(1) })
    expect(await rejectionMessage(readAll())).toContain(`${what} is cut short: 299999 of 300000 bytes`)
    stage.internet.on(home, /blobs/, { manner: 'endless' })
    expect(await rejectionMessage(readAll())).toBe(
      `${what} is longer than the 300000 bytes in its manifest: push the image again`,
    )
  })
})

test('a rejection with an endless explanation is still reported', async () => {
  stage.internet.on(home, /./, { status: 403, manner: 'endless' })
  expect(await rejectionMessage(stage.read())).toContain(`${name}: the registry answered 403. It is private`)
})

test('52 the storage that a blob is sent on to does not get to see the login, nor another port', async () => {
  for (const location of [`${storage}/signed?key=1`, 'https://registry.example:8443/blob']) {
    redirectBlobs(location)
    const target = new URL(location)
    stage.internet.on(target.origin, /./, { body: bytes })
    expect(bytes.equals(await readAll(secrets))).toBe(true)
    expect(stage.internet.seen(target.origin)).toMatchObject([{ path: target.pathname + target.search }])
  }
  expect(stage.internet.originsWithCredentials()).toEqual([home])
})

test('52 a redirect on the same origin keeps the login', async () => {
  redirectBlobs('/v2/elsewhere')
  stage.internet.on(home, /elsewhere/, ({ headers }) =>
    headers.authorization === undefined ? { status: 403 } : { body: bytes },
  )
  expect(bytes.equals(await readAll(secrets))).toBe(true)
})

test('52 a storage that sends back to the registry does not act with our login', async () => {
  redirectBlobs(`${storage}/x`)
  stage.internet.on(storage, /./, { status: 302, headers: { location: `${home}/v2/private/secret` } })
  stage.internet.on(home, /private/, { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } })
  expect(await rejectionMessage(readAll(secrets))).toContain('the registry answered 401')
  expect(stage.internet.seen(home, /private/).map(({ headers }) => headers.authorization)).toEqual([
    undefined,
  ])
})

test.each(['Bearer realm="https://registry.example/token"', 'Basic realm="x"'])(
  '52 a storage that asks for a login (%s) gets none',
  async challenge => {
    stage.internet.on(home, /blobs/, { status: 307, headers: { location: `${storage}/x` } })
    stage.internet.on(storage, /./, { status: 401, headers: { 'www-authenticate': challenge } })
    expect(await rejectionMessage(readAll(secrets))).toContain(`${what}: the registry answered 401`)
    expect(stage.internet.requests).toHaveLength(2)
    expect(stage.internet.originsWithCredentials()).toEqual([])
  },
)

test('53 a redirect that never ends', async () => {
  stage.internet.on(home, /./, { status: 302, headers: { location: '/v2/again' } })
  expect(await rejectionMessage(stage.read())).toBe(`${image}: the registry redirects more than 5 times`)
  expect(stage.internet.requests).toHaveLength(6)
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
  expect(await rejectionMessage(readAll(secrets))).toBe(`${image}: ${said}`)
  expect(stage.internet.originsWithCredentials()).toEqual([home])
  expect(stage.pauses).toEqual([])
})

test('53 a registry may not have content uploaded over plain HTTP, nor lose it in a redirect', async () => {
  const put = { method: 'PUT', access: 'pull,push', body: Buffer.from('content') } as const
  const target = new URL('http://registry.example/upload')
  expect(await rejectionMessage(stage.client().send({ ...put, target }))).toContain(
    'plain HTTP at registry.example, which is not allowed',
  )
  stage.internet.on(home, /./, { status: 302, headers: { location: '/v2/other' } })
  expect(await rejectionMessage(stage.client().send({ ...put, target: 'manifests/x' }))).toContain(
    'redirects a PUT with status 302, which would drop its body',
  )
})

describe('58 a part of a blob', () => {
  const part = () => stage.source().readRange(descriptor, 299_996, 4)

  test('returns the requested bytes, without compression in transit', async () => {
    serveBlob(stage.internet, home, blob)
    expect(await part()).toEqual(bytes.subarray(-4))
    expect(stage.internet.requests[0]?.headers).toMatchObject({
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
    stage.internet.on(home, /./, answer)
    expect(await part()).toBeUndefined()
  })

  const headers = { 'content-range': 'bytes 299996-299999/300000' }
  test.each([
    [
      'other length than the manifest says',
      { headers: { 'content-range': 'bytes 299996-299999/5000000' }, body: 'abcd' },
      `${what} has 5000000 bytes, but its manifest states 300000`,
    ],
    ['more than it says', { headers, body: 'abcdefgh' }, `${what} is larger than the limit of 4 bytes`],
    [
      'less than it says',
      { headers, body: 'ab' },
      `${what} is cut short: 2 of 4 requested bytes (tried 3 times)`,
    ],
    ['a denial', { status: 404, body: '{}' }, `${what}: the registry answered 404. It does not exist`],
  ])('is rejected where the storage has %s', async (_name, answer, said) => {
    stage.internet.on(home, /./, { status: 206, ...answer })
    expect(await rejectionMessage(part())).toContain(said)
  })
})
