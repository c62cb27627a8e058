import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parseImageRepository } from '../../src/oci/reference.ts'
import { pushImage } from '../../src/registry/push-image.ts'
import type { Fault } from '../fakes/registry/fault-proxy.ts'
import { expiredTokenFault, layerSizes, PushFixture } from '../fakes/registry/push-fixture.ts'
import type { TokenService } from '../host/token-service.ts'
import { rejectionMessage } from '../rejection-message.ts'

const uploads = /\/blobs\/uploads\//
const blobCount = layerSizes.length + 1
const own = 'repository:science/model:pull,push'
let fixture: PushFixture
let tokens: TokenService

beforeEach(async () => {
  fixture = await PushFixture.open({ withTokens: true })
  if (fixture.tokens === undefined) throw new Error('no token service')
  tokens = fixture.tokens.service
})
afterEach(() => fixture.close())

const ended = (more: Fault = {}): Fault => {
  if (fixture.tokens === undefined) throw new Error('no token service')
  return { ...expiredTokenFault(fixture.tokens), ...more }
}

/** The scopes that were requested, all of them with the login. */
function asked(): (readonly string[])[] {
  expect(tokens.requests.map(({ user, status }) => `${user} ${status}`)).toEqual(
    tokens.requests.map(() => 'robot 200'),
  )
  return tokens.requests.map(({ scopes }) => scopes)
}

async function expectPushed(sent: number): Promise<void> {
  expect(await fixture.headDigest('tag')).toBe((await fixture.layout.readManifest()).digest)
  expect(fixture.uploads()).toHaveLength(sent)
}

test('one token serves a whole push', async () => {
  await fixture.push()
  expect(asked()).toEqual([[own]])
  await expectPushed(blobCount)
})

describe('4 a token that ends', () => {
  test('between two blobs is renewed, and no blob is sent twice', async () => {
    fixture.proxy.fail('POST', uploads, undefined, undefined, ended())
    await fixture.push()
    expect(asked()).toEqual([[own], [own]])
    await expectPushed(blobCount)
  })

  test('when a blob is to be sent costs that blob alone', async () => {
    fixture.proxy.fail('PUT', uploads, undefined, ended())
    await fixture.push()
    expect(asked()).toEqual([[own], [own]])
    await expectPushed(blobCount + 1)
  })

  test('in the middle of an upload, which is then broken off, costs that blob alone', async () => {
    fixture.proxy.fail('PUT', uploads, undefined, ended({ isEarly: true }))
    await fixture.push()
    expect(await fixture.headDigest('tag')).toBe((await fixture.layout.readManifest()).digest)
    const stored = fixture.uploads().filter(({ status }) => status === 201)
    expect(stored).toHaveLength(blobCount)
    expect(fixture.uploads().length).toBeLessThanOrEqual(blobCount + 2)
  })

  test('that is rejected from then on is replaced once, for all uploads', async () => {
    fixture.proxy.fail('POST', uploads, undefined, undefined, () => {
      tokens.revokeTokens()
      return ended()
    })
    await fixture.push()
    expect(asked()).toEqual([[own], [own]])
    expect(await fixture.headDigest('tag')).toBe((await fixture.layout.readManifest()).digest)
  })

  test('and that the registry no longer accepts, before its stated lifetime', async () => {
    tokens.setLifetime(300, -1000)
    expect(await rejectionMessage(fixture.push())).toContain('the registry answered 401')
    tokens.setLifetime(300)
    await fixture.push()
  })
})

describe('5 a denial right after a token was granted', () => {
  const denied: Fault = { status: 403, body: '{"errors":[{"code":"DENIED","message":"denied"}]}' }

  test.each(['POST', 'PUT'])('is retried twice for %s', async method => {
    fixture.proxy.fail(method, uploads, denied, denied)
    await fixture.push()
    expect(fixture.pauses).toHaveLength(2)
    await expectPushed(blobCount + (method === 'PUT' ? 2 : 0))
  })

  test('is final the third time, and names the permission that the job needs', async () => {
    fixture.proxy.fail('POST', uploads, ...Array(30).fill(denied))
    const message = await rejectionMessage(fixture.push())
    expect(message).toContain('cannot be uploaded: the registry answered 403 (DENIED: denied)')
    expect(message).toContain('on ghcr.io the job needs `permissions: packages: write`')
    expect(await fixture.headDigest('tag')).toBe(404)
  })
})

test('34 a token that may only read', async () => {
  tokens.forbid('push', 'science/model')
  const message = await rejectionMessage(fixture.push())
  expect(message).toMatch(
    /^blob sha256:\w+ of \S+\/science\/model cannot be uploaded: the registry answered 401/,
  )
  expect(message).toContain(
    'the job needs `permissions: packages: write`, which a pull request from a fork never has',
  )
  expect(fixture.uploads()).toEqual([])
  expect(await fixture.headDigest('tag')).toBe(404)
})

describe('blobs of another image repository', () => {
  const base = () => parseImageRepository(`${fixture.proxy.host}/science/base`)
  const both = [own, 'repository:science/base:pull']
  const mounts: string[] = []
  const progress = { blobMounted: ({ digest }: { digest: string }) => void mounts.push(digest) }
  beforeEach(() => {
    mounts.length = 0
  })

  test('are mounted, with a token for both', async () => {
    await pushImage(fixture.client(base()), fixture.layout, ['tag'])
    fixture.proxy.exchanges.length = 0
    await fixture.push(['tag'], { mountFrom: [base()], progress })
    await expectPushed(0)
    expect(mounts.sort()).toEqual((await fixture.blobs()).sort())
    expect(asked()).toContainEqual(both)
    expect(fixture.proxy.exchanges.filter(({ method }) => method === 'POST').length).toBeGreaterThanOrEqual(
      blobCount,
    )
  })

  test('that it lacks are sent to the upload URL that the registry offered instead', async () => {
    await fixture.push(['tag'], { mountFrom: [base()], progress })
    await expectPushed(blobCount)
    expect(mounts).toEqual([])
    const begun = fixture.proxy.exchanges.filter(({ method, status }) => method === 'POST' && status === 202)
    expect(begun).toHaveLength(blobCount)
    expect(begun.every(({ path }) => path.includes('mount=') && path.includes('from=science%2Fbase'))).toBe(
      true,
    )
  })

  test('that may not be read are sent as any other', async () => {
    await pushImage(fixture.client(base()), fixture.layout, ['tag'])
    fixture.proxy.exchanges.length = 0
    tokens.forbid('pull', 'science/base')
    await fixture.push(['tag'], { mountFrom: [base()], progress })
    await expectPushed(blobCount)
    expect(mounts).toEqual([])
  })

  test('of another registry are not requested', async () => {
    const elsewhere = parseImageRepository('registry.example/science/base')
    await fixture.push(['tag'], { mountFrom: [elsewhere, fixture.repository], progress })
    await expectPushed(blobCount)
    expect(fixture.proxy.exchanges.filter(({ path }) => path.includes('mount='))).toEqual([])
  })
})
