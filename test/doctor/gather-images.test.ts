import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { ImageFacts } from '../../src/doctor/facts/facts.ts'
import { gatherImages } from '../../src/doctor/facts/gather-images.ts'
import { ociIndex } from '../../src/oci/media-types.ts'
import { formatReference, parseReference } from '../../src/oci/reference.ts'
import {
  type FakeImage,
  fakeBlob,
  fakeImage,
  fakeDescriptor as makeDescriptor,
  manifestResponse,
} from '../fakes/registry/fake-image.ts'
import { image, RegistryFixture, registryOrigin } from '../fakes/registry/registry-fixture.ts'

let fixture: RegistryFixture

beforeEach(async () => {
  fixture = await RegistryFixture.open()
})
afterEach(() => fixture.close())

/** Returns the facts about the tag of an image. */
async function gatherImage(name = image) {
  const reference = parseReference(`${name}:tag`)
  const { lookups }: ImageFacts = await gatherImages([reference], [], async () => fixture.client({ name }))
  return lookups.get(formatReference(reference))
}

function serveIndex({ manifest }: FakeImage) {
  const platform = { os: 'linux', architecture: 'amd64' }
  const manifests = [{ ...makeDescriptor(manifest), platform }]
  const index = fakeBlob(
    Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: ociIndex, manifests })),
    ociIndex,
  )
  fixture.internet.on(registryOrigin, /\/manifests\/tag$/, manifestResponse(index))
}

test.each([401, 403])('reports denied access if the registry responds with %i', async status => {
  fixture.internet.on(registryOrigin, /manifests/, {
    status,
    headers: { 'www-authenticate': 'Basic realm="x"' },
  })
  expect(await gatherImage()).toMatchObject({
    isKnown: false,
    failure: 'denied',
    reason: expect.stringContaining(`responded with ${status}`),
  })
})

test('reports denied access for a registry without a login challenge', async () => {
  fixture.internet.on(registryOrigin, /manifests/, { status: 401 })
  expect(await gatherImage()).toMatchObject({ isKnown: false, failure: 'denied' })
})

test('does not report denied access for a server error and an image with "login" in its name', async () => {
  fixture.internet.on(registryOrigin, /manifests/, { status: 503 })
  const imageFacts = await gatherImage(`${image}-login-private`)
  expect(imageFacts).toMatchObject({ isKnown: false, reason: expect.stringContaining('model-login-private') })
  expect(imageFacts).toMatchObject({ failure: undefined })
})

test('does not report denied access for an HTML page instead of a manifest', async () => {
  fixture.internet.on(registryOrigin, /manifests/, {
    headers: { 'content-type': 'text/html' },
    body: '<html>',
  })
  expect(await gatherImage()).toMatchObject({ isKnown: false, failure: undefined })
})

test('reports an index without its manifest and a manifest without its configuration as lost', async () => {
  const servedImage = fakeImage()
  fixture.internet.on(registryOrigin, /./, { status: 404 })
  expect(await gatherImage()).toEqual({ isKnown: true, value: undefined })
  serveIndex(servedImage)
  expect(await gatherImage()).toMatchObject({
    isKnown: false,
    failure: 'lost',
    reason: expect.stringContaining(`${servedImage.manifest.digest} is not in the registry`),
  })
  fixture.internet.on(
    registryOrigin,
    new RegExp(servedImage.manifest.digest),
    manifestResponse(servedImage.manifest),
  )
  expect(await gatherImage()).toMatchObject({ isKnown: false, failure: 'lost' })
})
