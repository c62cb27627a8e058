import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fakeImage, manifestResponse, serve } from '../fakes/registry/fake-image.ts'
import type { ReceivedRequest, StubResponse } from '../fakes/registry/hostile-internet.ts'
import {
  image,
  RegistryFixture,
  registryOrigin,
  testCredentials,
} from '../fakes/registry/registry-fixture.ts'
import { rejectionMessage } from '../rejection-message.ts'

const name = `${image}:tag`
const basicLogin = `Basic ${Buffer.from(`${testCredentials.username}:${testCredentials.password}`).toString('base64')}`
const authOrigin = 'https://auth.example.org'
const servedImage = fakeImage()
let fixture: RegistryFixture

beforeEach(async () => {
  fixture = await RegistryFixture.open()
})
afterEach(() => fixture.close())

const challenge = (realm: string) =>
  `Bearer realm="${realm}",service="registry.example",scope="repository:other:pull"`

/** Simulates a registry that requires a token. @param response response to requests with the token. */
function requireToken(
  realm: string,
  token = 'token-1',
  response: StubResponse = manifestResponse(servedImage.manifest),
) {
  serve(fixture.internet, registryOrigin, servedImage)
  const respond = ({ headers }: ReceivedRequest): StubResponse =>
    headers.authorization === `Bearer ${token}`
      ? response
      : { status: 401, headers: { 'www-authenticate': challenge(realm) } }
  fixture.internet.on(registryOrigin, /manifests/, respond)
}

const registryRealm = `${registryOrigin}/token`

test('fault 49: rejects a 401 without a challenge', async () => {
  fixture.internet.on(registryOrigin, /manifests/, { status: 401 })
  expect(await rejectionMessage(fixture.read())).toBe(
    `${image}: the registry responded with 401 but without a supported login method (it sends no WWW-Authenticate header): report this to the operator of the registry`,
  )
})

test.each([
  'Bearer',
  'Bearer realm="not an address"',
  'Negotiate',
  '"',
  'Bearer realm="',
  ', ,',
  'Digest realm="a", nonce="b"',
])('fault 49: rejects a 401 with the challenge %s', async header => {
  fixture.internet.on(registryOrigin, /manifests/, { status: 401, headers: { 'www-authenticate': header } })
  const message = await rejectionMessage(fixture.read({ credentials: testCredentials }))
  expect(message).toContain(
    `without a supported login method (its WWW-Authenticate header is ${JSON.stringify(header)})`,
  )
  expect(fixture.internet.originsWithCredentials()).toEqual([])
})

test('fault 49: sends the credentials after a Basic challenge, and sends rejected credentials only once', async () => {
  serve(fixture.internet, registryOrigin, servedImage)
  fixture.internet.on(registryOrigin, /./, ({ headers, path }) => {
    if (headers.authorization !== basicLogin)
      return { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }
    return path.includes('manifests')
      ? manifestResponse(servedImage.manifest)
      : { body: servedImage.config.bytes }
  })
  await expect(fixture.read({ credentials: testCredentials })).resolves.toMatchObject({ name })
  // Only the first request is challenged.
  expect(fixture.internet.requests).toHaveLength(3)

  expect(await rejectionMessage(fixture.read())).toContain('The image is private, or requires a login')
  const previousCount = fixture.internet.requests.length
  const rejectedRead = fixture.read({ credentials: { username: 'robot', password: 'wrong' } })
  expect(await rejectionMessage(rejectedRead)).toContain('The credentials are wrong, or have no access')
  expect(fixture.internet.requests).toHaveLength(previousCount + 2)
})

test('fault 49: does not repeat a login that the registry no longer accepts', async () => {
  const challenge = { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }
  fixture.internet.on(registryOrigin, /./, challenge, manifestResponse(servedImage.manifest), challenge)
  const source = fixture.source({ credentials: testCredentials })
  await source.readManifest()
  expect(await rejectionMessage(source.readManifest())).toContain('The credentials are wrong')
  expect(fixture.internet.requests).toHaveLength(3)
})

test('fault 49: prefers Bearer over Basic when the registry offers both', async () => {
  requireToken(registryRealm)
  fixture.internet.on(
    registryOrigin,
    /manifests/,
    { status: 401, headers: { 'www-authenticate': `Basic realm="x, y", ${challenge(registryRealm)}` } },
    manifestResponse(servedImage.manifest),
  )
  fixture.internet.on(registryOrigin, /token/, { body: '{"token":"token-1"}' })
  await expect(fixture.read({ credentials: testCredentials })).resolves.toMatchObject({ name })
  const [, token] = fixture.internet.requests
  expect(token?.path).toBe('/token?service=registry.example&scope=repository%3Ascience%2Fmodel%3Apull')
})

test('fault 4: renews an expired token once', async () => {
  let validToken = 'token-1'
  let rejectionCount = 0
  fixture.internet.on(registryOrigin, /manifests/, ({ headers }) => {
    if (headers.authorization === `Bearer ${validToken}`) return manifestResponse(servedImage.manifest)
    rejectionCount++
    return { status: 401, headers: { 'www-authenticate': challenge(registryRealm) } }
  })
  fixture.internet.on(registryOrigin, /token/, () => ({
    body: JSON.stringify({ token: validToken, expires_in: 3600 }),
  }))
  const source = fixture.source()
  await source.readManifest()
  validToken = 'token-2'
  await source.readManifest()
  expect(rejectionCount).toBe(2)
  expect(fixture.internet.received(registryOrigin, /token/)).toHaveLength(2)

  fixture.internet.on(registryOrigin, /manifests/, {
    status: 401,
    headers: { 'www-authenticate': challenge(registryRealm) },
  })
  expect(await rejectionMessage(source.readManifest())).toContain('the registry responded with 401')
  expect(fixture.internet.received(registryOrigin, /token/)).toHaveLength(3)
})

test('fault 5: retries a denial twice after an anonymous token was granted', async () => {
  requireToken(registryRealm)
  const success = manifestResponse(servedImage.manifest)
  const denial: StubResponse = { status: 403, body: '{"errors":[{"code":"DENIED","message":"denied"}]}' }
  const challengeResponse: StubResponse = {
    status: 401,
    headers: { 'www-authenticate': challenge(registryRealm) },
  }
  fixture.internet.on(registryOrigin, /token/, { body: '{"token":"token-1"}' })
  fixture.internet.on(
    registryOrigin,
    /manifests/,
    challengeResponse,
    denial,
    challengeResponse,
    denial,
    challengeResponse,
    success,
  )
  await expect(fixture.read()).resolves.toMatchObject({ name })
  expect(fixture.pauses).toHaveLength(2)

  fixture.internet.on(registryOrigin, /manifests/, ({ headers }) =>
    headers.authorization === undefined ? challengeResponse : denial,
  )
  const message = await rejectionMessage(fixture.source().readManifest())
  expect(message).toContain(
    `${name}: the registry responded with 403 (DENIED: denied). The image is private, or requires a login`,
  )
  expect(fixture.pauses).toHaveLength(4)
})

test.each([undefined, testCredentials])(
  'fault 5: retries the denial of a write twice, with the credentials %p',
  async login => {
    const credentials = login === undefined ? {} : { credentials: login }
    const denial: StubResponse = { status: 403 }
    const challengeResponse: StubResponse = {
      status: 401,
      headers: { 'www-authenticate': challenge(registryRealm) },
    }
    fixture.internet.on(registryOrigin, /token/, { body: '{"token":"token-1"}' })
    const request = { method: 'PUT', target: 'manifests/tag', access: 'pull,push' } as const
    fixture.internet.on(
      registryOrigin,
      /manifests/,
      challengeResponse,
      denial,
      challengeResponse,
      denial,
      challengeResponse,
      {
        status: 201,
      },
    )
    expect((await fixture.client(credentials).send(request)).status).toBe(201)
    expect(fixture.pauses).toHaveLength(2)

    fixture.internet.on(
      registryOrigin,
      /manifests/,
      challengeResponse,
      denial,
      challengeResponse,
      denial,
      challengeResponse,
      denial,
      {
        status: 201,
      },
    )
    expect((await fixture.client(credentials).send(request)).status).toBe(403)
  },
)

test('fault 5: does not retry the denial of a read with a login or without a token', async () => {
  requireToken(registryRealm, 'token-1', { status: 403 })
  fixture.internet.on(registryOrigin, /token/, { body: '{"token":"token-1"}' })
  expect(await rejectionMessage(fixture.read({ credentials: testCredentials }))).toContain(
    'The credentials are wrong',
  )
  fixture.internet.on(registryOrigin, /manifests/, { status: 403 })
  expect(await rejectionMessage(fixture.read())).toContain('The image is private')
  expect(fixture.pauses).toEqual([])
})

describe('fault 51: token service on another host', () => {
  test('receives no login, and the error explains why', async () => {
    requireToken(`${authOrigin}/token`)
    fixture.internet.on(authOrigin, /token/, { status: 401 })
    const message = await rejectionMessage(fixture.read({ credentials: testCredentials }))
    expect(message).toContain(
      'The credentials were not sent to its token service, because auth.example.org is another host',
    )
    expect(fixture.internet.originsWithCredentials()).toEqual([])
  })

  test('grants an anonymous token for a public image', async () => {
    requireToken(`${authOrigin}/token`)
    fixture.internet.on(authOrigin, /token/, { body: '{"token":"token-1"}' })
    await expect(fixture.read({ credentials: testCredentials })).resolves.toMatchObject({ name })
    expect(fixture.internet.received(authOrigin).map(({ headers }) => headers.authorization)).toEqual([
      undefined,
    ])
  })

  test.each([
    'http://auth.example.org/token',
    'http://registry.example/token',
    'https://127.0.0.1/token',
    'https://2130706433/token',
    'https://localhost/token',
    'https://10.1.2.3/token',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/token',
    'https://[::ffff:192.168.1.1]/token',
    'https://[fd00::1]/token',
    'https://user:name@registry.example/token',
    'data:application/json,{"token":"token-1"}',
    'file:///etc/passwd',
  ])('receives no request at %s', async realm => {
    requireToken(realm)
    const message = await rejectionMessage(fixture.read({ credentials: testCredentials }))
    expect(message).toMatch(
      /^registry\.example\/science\/model: the registry requires a login at .*, which is not allowed: report this to the operator of the registry$/,
    )
    expect(fixture.internet.requests).toHaveLength(1)
  })

  test('receives no request over plain HTTP, even for a registry on this machine', async () => {
    const localOrigin = 'http://127.0.0.1:5000'
    const header = 'Bearer realm="http://auth.example.org/token"'
    fixture.internet.on(localOrigin, /./, { status: 401, headers: { 'www-authenticate': header } })
    const reading = fixture.read({ credentials: testCredentials, reference: '127.0.0.1:5000/a/b:c' })
    expect(await rejectionMessage(reading)).toBe(
      '127.0.0.1:5000/a/b: the registry requires a login at plain HTTP at auth.example.org, which is not allowed: report this to the operator of the registry',
    )
  })

  test("receives no identity token, unlike the registry's own service", async () => {
    const credentials = { username: '<token>', password: '', identityToken: 'refresh-me' }
    requireToken(registryRealm)
    fixture.internet.on(registryOrigin, /token/, { body: '{"access_token":"token-1"}' })
    await expect(fixture.read({ credentials })).resolves.toMatchObject({ name })
    const [request] = fixture.internet.received(registryOrigin, /token/)
    expect(request).toMatchObject({ method: 'POST', path: '/token' })
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({
      grant_type: 'refresh_token',
      refresh_token: 'refresh-me',
      client_id: 'binder-actions',
      service: 'registry.example',
      scope: 'repository:science/model:pull',
    })
    expect(fixture.masked).toContain('refresh-me')

    requireToken(`${authOrigin}/token`)
    fixture.internet.on(authOrigin, /token/, { body: '{"access_token":"token-1"}' })
    await fixture.read({ credentials })
    expect(fixture.internet.received(authOrigin)).toMatchObject([{ method: 'GET', body: '' }])
  })
})

test.each([
  [401, 'The image is private, or requires a login'],
  [403, 'The image is private, or requires a login'],
  [404, 'is not in the registry: it was never pushed, was deleted, or is private'],
])('fault 54: explains the status %p for a private package', async (status, expected) => {
  requireToken(registryRealm, 'token-1', {
    status,
    body: '{"errors":[{"code":"X","message":"a\\u001b[31m\\nb"}]}',
  })
  fixture.internet.on(registryOrigin, /token/, { body: '{"token":"token-1"}' })
  const message = await rejectionMessage(fixture.read())
  expect(message).toContain(name)
  expect(message).toContain(expected)
  expect(JSON.stringify(message)).not.toMatch(/\\u001b|\\n/)
})

test.each([401, 403])(
  'fault 54: explains the status %p of the token service of a private package',
  async status => {
    requireToken(registryRealm)
    fixture.internet.on(registryOrigin, /token/, { status })
    expect(await rejectionMessage(fixture.read())).toContain(
      `${name}: the registry responded with 401. The image is private`,
    )
    expect(fixture.pauses).toEqual([])
  },
)
