import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { ImageFacts } from '../../src/doctor/facts/facts.ts'
import { gatherImages } from '../../src/doctor/facts/gather-images.ts'
import { ociIndex } from '../../src/oci/media-types.ts'
import { formatReference, parseReference } from '../../src/oci/reference.ts'
import {
  fakeDescriptor as descriptorOf,
  type FakeImage,
  fakeBlob,
  fakeImage,
  manifestAnswer,
} from '../fakes/registry/image.ts'
import { image, RegistryFixture, registryOrigin } from '../fakes/registry/registry-fixture.ts'

let fixture: RegistryFixture

beforeEach(async () => {
  fixture = await RegistryFixture.open()
})
afterEach(() => fixture.close())

/** Result for the tag. */
async function lookAt(name = image) {
  const reference = parseReference(`${name}:tag`)
  const { found }: ImageFacts = await gatherImages([reference], [], async () => fixture.client({ name }))
  return found.get(formatReference(reference))
}

function serveIndex({ manifest }: FakeImage) {
  const platform = { os: 'linux', architecture: 'amd64' }
  const manifests = [{ ...descriptorOf(manifest), platform }]
  const index = fakeBlob(
    Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: ociIndex, manifests })),
    ociIndex,
  )
  fixture.internet.on(registryOrigin, /\/manifests\/tag$/, manifestAnswer(index))
}

test.each([401, 403])('an image for which the registry answers %i is denied', async status => {
  fixture.internet.on(registryOrigin, /manifests/, {
    status,
    headers: { 'www-authenticate': 'Basic realm="x"' },
  })
  expect(await lookAt()).toMatchObject({
    isKnown: false,
    refusal: 'denied',
    reason: expect.stringContaining(`answered ${status}`),
  })
})

test('a registry without a login challenge also denies access', async () => {
  fixture.internet.on(registryOrigin, /manifests/, { status: 401 })
  expect(await lookAt()).toMatchObject({ isKnown: false, refusal: 'denied' })
})

test('a server error does not mean denied access, whatever the name of the image', async () => {
  fixture.internet.on(registryOrigin, /manifests/, { status: 503 })
  const found = await lookAt(`${image}-login-private`)
  expect(found).toMatchObject({ isKnown: false, reason: expect.stringContaining('model-login-private') })
  expect(found).toMatchObject({ refusal: undefined })
})

test('a page instead of a manifest does not mean denied access', async () => {
  fixture.internet.on(registryOrigin, /manifests/, {
    headers: { 'content-type': 'text/html' },
    body: '<html>',
  })
  expect(await lookAt()).toMatchObject({ isKnown: false, refusal: undefined })
})

test('an index without its manifest, and a manifest without its config, are lost', async () => {
  const made = fakeImage()
  fixture.internet.on(registryOrigin, /./, { status: 404 })
  expect(await lookAt()).toEqual({ isKnown: true, value: undefined })
  serveIndex(made)
  expect(await lookAt()).toMatchObject({
    isKnown: false,
    refusal: 'lost',
    reason: expect.stringContaining(`${made.manifest.digest} is not in the registry`),
  })
  fixture.internet.on(registryOrigin, new RegExp(made.manifest.digest), manifestAnswer(made.manifest))
  expect(await lookAt()).toMatchObject({ isKnown: false, refusal: 'lost' })
})
