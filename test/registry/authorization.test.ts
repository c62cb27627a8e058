/** Requests that a client sends to log in, and requests that the client avoids. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { StreamedBody } from '../../src/http/streamed-body.ts'
import { Authorization } from '../../src/registry/authorization.ts'
import {
  image,
  RegistryFixture,
  registryOrigin,
  testCredentials,
} from '../fakes/registry/registry-fixture.ts'
import { rejectionMessage } from '../rejection-message.ts'

const realm = `${registryOrigin}/token`
const bearerChallenge = { status: 401, headers: { 'www-authenticate': `Bearer realm="${realm}"` } }
const readRequest = { method: 'GET', target: 'manifests/tag', access: 'pull' } as const
let fixture: RegistryFixture

beforeEach(async () => {
  fixture = await RegistryFixture.open()
  fixture.internet.on(registryOrigin, /manifests|uploads/, ({ headers }) =>
    headers.authorization === undefined ? bearerChallenge : { status: 201 },
  )
  fixture.internet.on(registryOrigin, /token/, { body: '{"token":"token-1"}' })
})
afterEach(() => fixture.close())

const streamedBody: StreamedBody = {
  size: 3,
  open: () =>
    new ReadableStream({
      start: controller => {
        controller.enqueue(Buffer.from('abc'))
        controller.close()
      },
    }),
}

describe('a large body', () => {
  const upload = {
    method: 'PUT',
    target: 'blobs/uploads/1',
    access: 'pull,push',
    body: streamedBody,
  } as const
  const uploads = () => fixture.internet.received(registryOrigin, /uploads/)

  test('is sent once, with a token, if the registry has sent a challenge before', async () => {
    const client = fixture.client()
    await client.send(readRequest)
    expect((await client.send(upload)).status).toBe(201)
    expect(uploads().map(({ headers }) => headers.authorization)).toEqual(['Bearer token-1'])
    expect(fixture.internet.received(registryOrigin, /token/).map(({ path }) => path)).toEqual([
      '/token?scope=repository%3Ascience%2Fmodel%3Apull',
      '/token?scope=repository%3Ascience%2Fmodel%3Apull%2Cpush',
    ])
  })

  test('uses the token of an earlier request, and none before the first challenge', async () => {
    const client = fixture.client()
    await client.send(upload)
    await client.send(upload)
    expect(uploads().map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      'Bearer token-1',
      'Bearer token-1',
    ])
    expect(fixture.internet.received(registryOrigin, /token/)).toHaveLength(1)
  })
})

test('requests access to each image repository in a separate scope parameter', async () => {
  await fixture.client().send({ ...readRequest, alsoPull: 'science/base' })
  expect(fixture.internet.received(registryOrigin, /token/)[0]?.path).toBe(
    '/token?scope=repository%3Ascience%2Fmodel%3Apull&scope=repository%3Ascience%2Fbase%3Apull',
  )
})

test('sends a request only once if its token has expired and no new token is granted', async () => {
  const client = fixture.client()
  await client.send(readRequest)
  fixture.internet.on(registryOrigin, /manifests/, bearerChallenge)
  fixture.internet.on(registryOrigin, /token/, { status: 403 })
  expect((await client.send(readRequest)).status).toBe(401)
  expect(fixture.internet.received(registryOrigin, /manifests/).slice(2)).toHaveLength(1)
})

test('renews a token without a stated lifetime after 50 seconds', async () => {
  const start = Date.now()
  const clock = jest.spyOn(Date, 'now').mockReturnValue(start)
  try {
    const client = fixture.client()
    for (const milliseconds of [0, 49_999, 50_000]) {
      clock.mockReturnValue(start + milliseconds)
      await client.send(readRequest)
    }
    expect(
      fixture.internet.received(registryOrigin, /manifests/).map(({ headers }) => headers.authorization),
    ).toEqual([undefined, 'Bearer token-1', 'Bearer token-1', undefined, 'Bearer token-1'])
  } finally {
    clock.mockRestore()
  }
})

describe('a 401 without a supported login method', () => {
  test.each([
    [' ', 'it sends no WWW-Authenticate header'],
    [`Digest ${'x'.repeat(200)}`, `its WWW-Authenticate header is "Digest ${'x'.repeat(93)}"`],
  ])('is described for the header %j', async (header, detail) => {
    const authorization = new Authorization({
      ...{ name: image, fetch: fixture.internet.fetch, origin: registryOrigin, credentials: undefined },
      ...{ timeouts: { headers: 1000, idle: 1000 }, mask: () => {} },
    })
    await expect(authorization.answerChallenge(header, 'scope', undefined)).rejects.toMatchObject({
      status: 401,
      message: `${image}: the registry responded with 401 but without a supported login method (${detail}): report this to the operator of the registry`,
    })
  })
})

test('masks the password and its encoded form before the first request, and then the token', async () => {
  const client = fixture.client({ credentials: testCredentials })
  const encodedLogin = Buffer.from('robot:pass-word-42').toString('base64')
  expect(fixture.masked).toEqual(['pass-word-42', encodedLogin])
  await client.send(readRequest)
  expect(fixture.masked).toEqual(['pass-word-42', encodedLogin, 'token-1'])
})

test('masks only the identity token of a login with an identity token', () => {
  fixture.client({ credentials: { username: '<token>', password: '', identityToken: 'refresh-me' } })
  expect(fixture.masked).toEqual(['refresh-me'])
})

test('shares one token request between concurrent requests, and starts another request after a failure', async () => {
  const client = fixture.client()
  fixture.internet.on(registryOrigin, /token/, { status: 404 })
  const failures = await Promise.all([1, 2].map(() => rejectionMessage(client.send(readRequest))))
  expect(new Set(failures).size).toBe(1)
  fixture.internet.on(registryOrigin, /token/, { body: '{"token":"token-2"}' })
  expect((await client.send(readRequest)).status).toBe(201)
})
