import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parseImageRepository } from '../../src/oci/reference.ts'
import { assertPublic } from '../../src/registry/assert-public.ts'
import { headDigest } from '../../src/registry/head-manifest.ts'
import { fakeImage } from '../fakes/registry/fake-image.ts'
import { image, RegistryFixture, registryOrigin } from '../fakes/registry/registry-fixture.ts'
import { rejectionMessage } from '../rejection-message.ts'

const servedImage = fakeImage()
let fixture: RegistryFixture

beforeEach(async () => {
  fixture = await RegistryFixture.open()
})
afterEach(() => fixture.close())

describe('the digest of a tag', () => {
  const head = (status: number, headers: Readonly<Record<string, string>> = {}) =>
    fixture.internet.on(registryOrigin, /\/manifests\//, ({ method }) =>
      method === 'HEAD'
        ? { status, headers }
        : { headers: { 'content-type': servedImage.manifest.mediaType }, body: servedImage.manifest.bytes },
    )

  test('is read from the header', async () => {
    head(200, { 'docker-content-digest': servedImage.manifest.digest })
    expect(await headDigest(fixture.client(), 'main')).toBe(servedImage.manifest.digest)
    expect(fixture.internet.requests.map(({ method }) => method)).toEqual(['HEAD'])
  })

  test.each([
    ['no digest', 200, {}],
    ['a malformed digest', 200, { 'docker-content-digest': 'sha256:1' }],
    ['another status', 405, {}],
  ])('is computed after a response with %s', async (_name, status, headers) => {
    head(status, headers)
    expect(await headDigest(fixture.client(), 'main')).toBe(servedImage.manifest.digest)
  })

  test('is undefined if the tag does not exist', async () => {
    head(404)
    expect(await headDigest(fixture.client(), 'main')).toBeUndefined()
  })
})

describe('an image that must be public', () => {
  const check = (owner: 'orgs' | 'users' | undefined = undefined) =>
    assertPublic(parseImageRepository(image), servedImage.manifest.digest, {
      connectAnonymously: async () => fixture.client(),
      readOwnerKind: async () => owner,
    })

  test('is accepted if it can be read without a login', async () => {
    fixture.internet.on(registryOrigin, /\/manifests\//, { status: 200 })
    await expect(check()).resolves.toBeUndefined()
  })

  test('is rejected otherwise, and the error names the setting that makes the image public', async () => {
    fixture.internet.on(registryOrigin, /\/manifests\//, { status: 403 })
    const message = await rejectionMessage(check())
    expect(message).toContain(
      `${image} is not public: without a login, the registry responds with 403. mybinder.org pulls images without a login`,
    )
    expect(message).toContain('run this again (or set `require-public: false`)')
  })
})
