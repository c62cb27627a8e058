import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { SeenRequest, StubResponse } from '../fakes/registry/hostile-internet.ts'
import { fakeImage, manifestAnswer, serve } from '../fakes/registry/image.ts'
import {
  image,
  RegistryFixture,
  registryOrigin,
  testCredentials,
} from '../fakes/registry/registry-fixture.ts'
import { rejectionMessage } from '../rejection-message.ts'

const name = `${image}:tag`
const basic = `Basic ${Buffer.from(`${testCredentials.username}:${testCredentials.password}`).toString('base64')}`
const realm = `${registryOrigin}/token`
const made = fakeImage()
let fixture: RegistryFixture

beforeEach(async () => {
  fixture = await RegistryFixture.open()
  serve(fixture.internet, registryOrigin, made)
  fixture.internet.on(registryOrigin, /manifests/, ({ headers }: SeenRequest): StubResponse => {
    if (headers.authorization === 'Bearer token-1') return manifestAnswer(made.manifest)
    return { status: 401, headers: { 'www-authenticate': `Bearer realm="${realm}"` } }
  })
})
afterEach(() => fixture.close())

describe('50 the token service', () => {
  test.each([
    ['is down for a moment', { status: 503, headers: { 'retry-after': '2' } }],
    ['breaks off', { body: '{"token":"token-1"}', manner: 'cut' }],
  ] as const)('%s: asked again', async (_name, answer) => {
    fixture.internet.on(registryOrigin, /token/, answer, { body: '{"token":"token-1"}' })
    await expect(fixture.read()).resolves.toMatchObject({ name })
    expect(fixture.pauses).toHaveLength(1)
  })

  test.each([
    ['stays down', { status: 500 }, 'answered 500 (tried 3 times)'],
    ['has moved', { status: 404 }, 'answered 404'],
    [
      'sends on',
      { status: 302, headers: { location: 'https://evil.example.net/' } },
      'redirects to another URL',
    ],
    ['answers with a page', { body: '<html>' }, 'is not JSON: it starts with "<html>"'],
    ['answers with a list', { body: '[]' }, 'without a token'],
    ['answers with numbers', { body: '{"token":5}' }, 'is malformed: token: expected a string'],
    ['answers with nothing', { body: '{"expires_in":300}' }, 'answered without a token'],
    [
      'answers with two lines',
      { body: '{"token":"secret\\nx: y"}' },
      'a token that contains invalid characters',
    ],
    [
      'answers with much',
      { headers: { 'content-length': '5000000' }, body: '{', manner: 'stall' },
      'larger than the',
    ],
    ['never ends', { manner: 'endless' }, 'is larger than the'],
  ] as const)('%s: one sentence', async (_name, answer, said) => {
    fixture.internet.on(registryOrigin, /token/, answer)
    const message = await rejectionMessage(fixture.read({ credentials: testCredentials }))
    expect(message).toContain(`${image}: the token service at registry.example`)
    expect(message).toContain(said)
    expect(message).not.toContain('secret')
    expect(message.split('\n')).toHaveLength(1)
    expect(fixture.internet.seen('https://evil.example.net')).toEqual([])
  })

  test.each([
    { token: '', access_token: 'token-1' },
    { access_token: 'token-1', expires_in: 1 },
    { token: 'token-1', expires_in: -5 },
    { token: 'token-1', expires_in: '300' },
    { token: 'token-1', expires_in: 'soon' },
    { token: 'token-1', expires_in: null, issued_at: 'yesterday' },
  ])('answers %p: one token for all requests, got with the login and never logged', async answer => {
    fixture.internet.on(registryOrigin, /token/, { body: JSON.stringify(answer) })
    const source = fixture.source({ credentials: testCredentials })
    await Promise.all([source.readManifest(), source.readManifest(), source.readManifest()])
    await source.readManifest()
    const asked = fixture.internet.seen(registryOrigin, /token/)
    expect(asked.map(({ headers }) => headers.authorization)).toEqual([basic])
    expect(asked[0]?.path).toBe('/token?scope=repository%3Ascience%2Fmodel%3Apull')
    expect(fixture.masked).toEqual(
      expect.arrayContaining([testCredentials.password, basic.slice(6), 'token-1']),
    )
  })
})

test('4 a token is shown until shortly before its time is up, and then no more', async () => {
  const begun = Date.now()
  const clock = jest.spyOn(Date, 'now').mockReturnValue(begun)
  try {
    let given = 0
    fixture.internet.on(registryOrigin, /token/, () => ({
      body: JSON.stringify({ token: `token-${++given}`, expires_in: 100 }),
    }))
    fixture.internet.on(registryOrigin, /manifests/, ({ headers }) =>
      headers.authorization === undefined
        ? { status: 401, headers: { 'www-authenticate': `Bearer realm="${realm}"` } }
        : manifestAnswer(made.manifest),
    )
    const source = fixture.source({ credentials: testCredentials })
    for (const seconds of [0, 89, 91, 180, 250]) {
      clock.mockReturnValue(begun + seconds * 1000)
      await source.readManifest()
    }
    expect(
      fixture.internet.seen(registryOrigin, /manifests/).map(({ headers }) => headers.authorization),
    ).toEqual([
      ...[undefined, 'Bearer token-1', 'Bearer token-1'],
      ...[undefined, 'Bearer token-2', 'Bearer token-2'],
      ...[undefined, 'Bearer token-3'],
    ])
  } finally {
    clock.mockRestore()
  }
})
