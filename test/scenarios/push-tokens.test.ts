import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parseImageRepository } from '../../src/oci/reference.ts'
import { pushImage } from '../../src/registry/push-image.ts'
import type { Fault } from '../fakes/registry/fault-proxy.ts'
import { expiredTokenFault, layerSizes, PushFixture } from '../fakes/registry/push-fixture.ts'
import type { TokenService } from '../host/token-service.ts'
import { rejectionMessage } from '../rejection-message.ts'

const uploads = /\/blobs\/uploads\//
const blobCount = layerSizes.length + 1
const ownScope = 'repository:science/model:pull,push'
let fixture: PushFixture
let tokens: TokenService

beforeEach(async () => {
  fixture = await PushFixture.open({ hasTokens: true })
  if (fixture.tokens === undefined)
    throw new Error('the fixture has no token service: open PushFixture with `hasTokens: true`')
  tokens = fixture.tokens.service
})
afterEach(() => fixture.close())

const expiredToken = (fields: Fault = {}): Fault => {
  if (fixture.tokens === undefined)
    throw new Error('the fixture has no token service: open PushFixture with `hasTokens: true`')
  return { ...expiredTokenFault(fixture.tokens), ...fields }
}

/** Returns the scopes of all token requests and asserts that each request used the login. */
function listScopes(): (readonly string[])[] {
  expect(tokens.requests.map(({ user, status }) => `${user} ${status}`)).toEqual(
    tokens.requests.map(() => 'robot 200'),
  )
  return tokens.requests.map(({ scopes }) => scopes)
}

async function expectPushed(sent: number): Promise<void> {
  expect(await fixture.headDigest('tag')).toBe((await fixture.layout.readManifest()).digest)
  expect(fixture.uploads()).toHaveLength(sent)
}

test('uses one token for a whole push', async () => {
  await fixture.push()
  expect(listScopes()).toEqual([[ownScope]])
  await expectPushed(blobCount)
})

describe('fault 4: a token that expires', () => {
  test('between two blobs is renewed, and no blob is sent twice', async () => {
    fixture.proxy.fail('POST', uploads, undefined, undefined, expiredToken())
    await fixture.push()
    expect(listScopes()).toEqual([[ownScope], [ownScope]])
    await expectPushed(blobCount)
  })

  test('when a blob is uploaded is renewed, and only that blob is resent', async () => {
    fixture.proxy.fail('PUT', uploads, undefined, expiredToken())
    await fixture.push()
    expect(listScopes()).toEqual([[ownScope], [ownScope]])
    await expectPushed(blobCount + 1)
  })

  test('during an upload is renewed, and only the interrupted blob is resent', async () => {
    fixture.proxy.fail('PUT', uploads, undefined, expiredToken({ isEarly: true }))
    await fixture.push()
    expect(await fixture.headDigest('tag')).toBe((await fixture.layout.readManifest()).digest)
    const storedUploads = fixture.uploads().filter(({ status }) => status === 201)
    expect(storedUploads).toHaveLength(blobCount)
    expect(fixture.uploads().length).toBeLessThanOrEqual(blobCount + 2)
  })

  test('for all uploads is renewed once', async () => {
    fixture.proxy.fail('POST', uploads, undefined, undefined, () => {
      tokens.revokeTokens()
      return expiredToken()
    })
    await fixture.push()
    expect(listScopes()).toEqual([[ownScope], [ownScope]])
    expect(await fixture.headDigest('tag')).toBe((await fixture.layout.readManifest()).digest)
  })

  test('before its stated lifetime fails the push', async () => {
    tokens.setLifetime(300, -1000)
    expect(await rejectionMessage(fixture.push())).toContain('the registry responded with 401')
    tokens.setLifetime(300)
    await fixture.push()
  })
})

describe('fault 5: a denial immediately after a token was granted', () => {
  const denial: Fault = { status: 403, body: '{"errors":[{"code":"DENIED","message":"denied"}]}' }

  test.each(['POST', 'PUT'])('is retried twice for %s', async method => {
    fixture.proxy.fail(method, uploads, denial, denial)
    await fixture.push()
    expect(fixture.pauses).toHaveLength(2)
    await expectPushed(blobCount + (method === 'PUT' ? 2 : 0))
  })

  test('fails the push the third time, and the error names the required permission', async () => {
    fixture.proxy.fail('POST', uploads, ...Array(30).fill(denial))
    const message = await rejectionMessage(fixture.push())
    expect(message).toContain('cannot be uploaded: the registry responded with 403 (DENIED: denied)')
    expect(message).toContain('on ghcr.io the job needs `permissions: packages: write`')
    expect(await fixture.headDigest('tag')).toBe(404)
  })
})

test('fault 34: rejects a read-only token', async () => {
  tokens.forbid('push', 'science/model')
  const message = await rejectionMessage(fixture.push())
  expect(message).toMatch(
    /^blob sha256:\w+ of \S+\/science\/model cannot be uploaded: the registry responded with 401/,
  )
  expect(message).toContain(
    'the job needs `permissions: packages: write`, which a pull request from a fork never has',
  )
  expect(fixture.uploads()).toEqual([])
  expect(await fixture.headDigest('tag')).toBe(404)
})

describe('blobs of another image repository', () => {
  const base = () => parseImageRepository(`${fixture.proxy.host}/science/base`)
  const bothScopes = [ownScope, 'repository:science/base:pull']
  const mounts: string[] = []
  const progress = { blobMounted: ({ digest }: { digest: string }) => void mounts.push(digest) }
  beforeEach(() => {
    mounts.length = 0
  })

  test('are mounted with a token for both repositories', async () => {
    await pushImage(fixture.client(base()), fixture.layout, ['tag'])
    fixture.proxy.exchanges.length = 0
    await fixture.push(['tag'], { mountFrom: [base()], progress })
    await expectPushed(0)
    expect(mounts.sort()).toEqual((await fixture.blobs()).sort())
    expect(listScopes()).toContainEqual(bothScopes)
    expect(fixture.proxy.exchanges.filter(({ method }) => method === 'POST').length).toBeGreaterThanOrEqual(
      blobCount,
    )
  })

  test('that the other repository does not have are sent to the upload URL of the registry', async () => {
    await fixture.push(['tag'], { mountFrom: [base()], progress })
    await expectPushed(blobCount)
    expect(mounts).toEqual([])
    const startedUploads = fixture.proxy.exchanges.filter(
      ({ method, status }) => method === 'POST' && status === 202,
    )
    expect(startedUploads).toHaveLength(blobCount)
    expect(
      startedUploads.every(({ path }) => path.includes('mount=') && path.includes('from=science%2Fbase')),
    ).toBe(true)
  })

  test('that cannot be read are sent', async () => {
    await pushImage(fixture.client(base()), fixture.layout, ['tag'])
    fixture.proxy.exchanges.length = 0
    tokens.forbid('pull', 'science/base')
    await fixture.push(['tag'], { mountFrom: [base()], progress })
    await expectPushed(blobCount)
    expect(mounts).toEqual([])
  })

  test('in another registry are not mounted', async () => {
    const otherRepository = parseImageRepository('registry.example/science/base')
    await fixture.push(['tag'], { mountFrom: [otherRepository, fixture.repository], progress })
    await expectPushed(blobCount)
    expect(fixture.proxy.exchanges.filter(({ path }) => path.includes('mount='))).toEqual([])
  })
})
