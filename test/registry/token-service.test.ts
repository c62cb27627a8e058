import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
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
const realm = `${registryOrigin}/token`
const servedImage = fakeImage()
let fixture: RegistryFixture

beforeEach(async () => {
  fixture = await RegistryFixture.open()
  serve(fixture.internet, registryOrigin, servedImage)
  fixture.internet.on(registryOrigin, /manifests/, ({ headers }: ReceivedRequest): StubResponse => {
    if (headers.authorization === 'Bearer token-1') return manifestResponse(servedImage.manifest)
    return { status: 401, headers: { 'www-authenticate': `Bearer realm="${realm}"` } }
  })
})
afterEach(() => fixture.close())

describe('fault 50: token service', () => {
  test.each([
    ['fails once with 503', { status: 503, headers: { 'retry-after': '2' } }],
    ['closes the connection early', { body: '{"token":"token-1"}', delivery: 'cut' }],
  ] as const)('is retried when it %s', async (_name, response) => {
    fixture.internet.on(registryOrigin, /token/, response, { body: '{"token":"token-1"}' })
    await expect(fixture.read()).resolves.toMatchObject({ name })
    expect(fixture.pauses).toHaveLength(1)
  })

  test.each([
    ['always responds with 500', { status: 500 }, 'responded with 500 (tried 3 times)'],
    ['responds with 404', { status: 404 }, 'responded with 404'],
    [
      'redirects',
      { status: 302, headers: { location: 'https://evil.example.net/' } },
      'redirects to another URL',
    ],
    ['sends a web page', { body: '<html>' }, 'is not JSON: it starts with "<html>"'],
    ['sends a list', { body: '[]' }, 'without a token'],
    ['sends a number as the token', { body: '{"token":5}' }, 'is malformed: token: expected a string'],
    ['sends no token', { body: '{"expires_in":300}' }, 'responded without a token'],
    [
      'sends a token of two lines',
      { body: '{"token":"secret\\nx: y"}' },
      'a token that contains invalid characters',
    ],
    [
      'announces 5 MB',
      { headers: { 'content-length': '5000000' }, body: '{', delivery: 'stall' },
      'larger than the',
    ],
    ['sends an endless body', { delivery: 'endless' }, 'is larger than the'],
  ] as const)('is named in one sentence when it %s', async (_name, response, expected) => {
    fixture.internet.on(registryOrigin, /token/, response)
    const message = await rejectionMessage(fixture.read({ credentials: testCredentials }))
    expect(message).toContain(`${image}: the token service at registry.example`)
    expect(message).toContain(expected)
    expect(message).not.toContain('secret')
    expect(message.split('\n')).toHaveLength(1)
    expect(fixture.internet.received('https://evil.example.net')).toEqual([])
  })

  test.each([
    { token: '', access_token: 'token-1' },
    { access_token: 'token-1', expires_in: 1 },
    { token: 'token-1', expires_in: -5 },
    { token: 'token-1', expires_in: '300' },
    { token: 'token-1', expires_in: 'soon' },
    { token: 'token-1', expires_in: null, issued_at: 'yesterday' },
  ])('grants one masked token for all requests with the response %p', async response => {
    fixture.internet.on(registryOrigin, /token/, { body: JSON.stringify(response) })
    const source = fixture.source({ credentials: testCredentials })
    await Promise.all([source.readManifest(), source.readManifest(), source.readManifest()])
    await source.readManifest()
    const tokenRequests = fixture.internet.received(registryOrigin, /token/)
    expect(tokenRequests.map(({ headers }) => headers.authorization)).toEqual([basicLogin])
    expect(tokenRequests[0]?.path).toBe('/token?scope=repository%3Ascience%2Fmodel%3Apull')
    expect(fixture.masked).toEqual(
      expect.arrayContaining([testCredentials.password, basicLogin.slice(6), 'token-1']),
    )
  })
})

test('fault 4: sends a token until shortly before it expires', async () => {
  const startTime = Date.now()
  const clock = jest.spyOn(Date, 'now').mockReturnValue(startTime)
  try {
    let tokenCount = 0
    fixture.internet.on(registryOrigin, /token/, () => ({
      body: JSON.stringify({ token: `token-${++tokenCount}`, expires_in: 100 }),
    }))
    fixture.internet.on(registryOrigin, /manifests/, ({ headers }) =>
      headers.authorization === undefined
        ? { status: 401, headers: { 'www-authenticate': `Bearer realm="${realm}"` } }
        : manifestResponse(servedImage.manifest),
    )
    const source = fixture.source({ credentials: testCredentials })
    for (const seconds of [0, 89, 91, 180, 250]) {
      clock.mockReturnValue(startTime + seconds * 1000)
      await source.readManifest()
    }
    expect(
      fixture.internet.received(registryOrigin, /manifests/).map(({ headers }) => headers.authorization),
    ).toEqual([
      ...[undefined, 'Bearer token-1', 'Bearer token-1'],
      ...[undefined, 'Bearer token-2', 'Bearer token-2'],
      ...[undefined, 'Bearer token-3'],
    ])
  } finally {
    clock.mockRestore()
  }
})
