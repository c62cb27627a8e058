import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { isAttestation } from '../../src/oci/manifest.ts'
import { dockerList, ociIndex, ociManifest } from '../../src/oci/media-types.ts'
import {
  fakeDescriptor as descriptor,
  fakeBlob,
  fakeImage,
  manifestResponse,
  serve,
} from '../fakes/registry/fake-image.ts'
import { image, RegistryFixture, registryOrigin } from '../fakes/registry/registry-fixture.ts'
import { rejectionMessage } from '../rejection-message.ts'

let fixture: RegistryFixture
const name = `${image}:tag`

beforeEach(async () => {
  fixture = await RegistryFixture.open()
})
afterEach(() => fixture.close())

function serveIndex(manifests: readonly object[], mediaType = ociIndex) {
  const index = fakeBlob(Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, manifests })), mediaType)
  fixture.internet.on(registryOrigin, /\/manifests\/tag$/, manifestResponse(index))
  return index
}

const amd64 = { os: 'linux', architecture: 'amd64' }

test('reads the manifest and the config, and requests all four manifest types', async () => {
  const servedImage = fakeImage()
  serve(fixture.internet, registryOrigin, servedImage)
  const readResult = await fixture.read()
  expect(readResult).toMatchObject({ name, manifestDigest: servedImage.manifest.digest })
  expect(fixture.internet.requests.map(({ path }) => path)).toEqual([
    '/v2/science/model/manifests/tag',
    `/v2/science/model/blobs/${servedImage.config.digest}`,
  ])
  const { accept } = fixture.internet.requests[0]?.headers ?? {}
  for (const type of [ociIndex, ociManifest, dockerList, 'docker.distribution.manifest.v2+json'])
    expect(accept).toContain(type)
})

test('fault 35: rejects schema version 1, and explains how to fix it', async () => {
  const body = JSON.stringify({ schemaVersion: 1, name: 'science/model', fsLayers: [], history: [] })
  const headers = { 'content-type': 'application/vnd.docker.distribution.manifest.v1+prettyjws' }
  fixture.internet.on(registryOrigin, /manifests/, { headers, body })
  const message = await rejectionMessage(fixture.read())
  expect(message).toContain(`the manifest of ${name} has schema version 1`)
  expect(message).toContain('push the image again')
})

test('fault 36: reads the image in an index, not its attestation', async () => {
  const servedImage = fakeImage()
  serve(fixture.internet, registryOrigin, servedImage)
  const annotations = { 'vnd.docker.reference.type': 'attestation-manifest' }
  const attestation = {
    ...descriptor(fakeBlob(Buffer.from('{}'), ociManifest)),
    platform: { os: 'unknown', architecture: 'unknown' },
    annotations,
  }
  const index = serveIndex([attestation, { ...descriptor(servedImage.manifest), platform: amd64 }])
  expect(isAttestation({ ...servedImage.manifest, annotations })).toBe(true)
  expect(await fixture.read()).toMatchObject({
    rootDigest: index.digest,
    manifestDigest: servedImage.manifest.digest,
  })
})

test('fault 37: rejects a nested index and an empty index', async () => {
  const innerIndex = fakeBlob(Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: [] })), ociIndex)
  serveIndex([{ ...descriptor(innerIndex), platform: amd64 }])
  fixture.internet.on(registryOrigin, new RegExp(innerIndex.digest), manifestResponse(innerIndex))
  expect(await rejectionMessage(fixture.read())).toContain(`${name} is a nested index`)
  serveIndex([], dockerList)
  expect(await rejectionMessage(fixture.read())).toBe(
    `${name} has no image for linux/amd64 (available: none): build it with --platform linux/amd64`,
  )
})

test('fault 38: lists the available platforms when the requested platform is missing', async () => {
  const servedImage = fakeImage()
  serveIndex([
    { ...descriptor(servedImage.manifest), platform: { os: 'linux', architecture: 'arm64', variant: 'v8' } },
    { ...descriptor(servedImage.manifest), platform: { os: 'windows', architecture: 'amd64' } },
  ])
  expect(await rejectionMessage(fixture.read())).toContain(
    '(available: linux/arm64/v8, windows/amd64): build it',
  )
})

test('fault 39: computes the digest when the header is missing', async () => {
  const servedImage = fakeImage()
  serve(fixture.internet, registryOrigin, servedImage)
  fixture.internet.on(registryOrigin, /manifests/, {
    headers: { 'content-type': ociManifest },
    body: servedImage.manifest.bytes,
  })
  expect(await fixture.read()).toMatchObject({ rootDigest: servedImage.manifest.digest })
})

test('fault 40: rejects a manifest whose digest differs from its header', async () => {
  const servedImage = fakeImage()
  const headers = { 'content-type': ociManifest, 'docker-content-digest': servedImage.config.digest }
  fixture.internet.on(registryOrigin, /manifests/, { headers, body: servedImage.manifest.bytes })
  const message = await rejectionMessage(fixture.read())
  expect(message).toContain(
    `${name}: the registry announced ${servedImage.config.digest} but sent ${servedImage.manifest.digest}`,
  )
})

test('fault 41: rejects a manifest or blob that does not match the requested digest', async () => {
  const servedImage = fakeImage()
  const otherImage = fakeImage(manifest => {
    manifest.annotations = { other: 'yes' }
  })
  const reference = `${image}@${servedImage.manifest.digest}`
  fixture.internet.on(registryOrigin, /manifests/, manifestResponse(otherImage.manifest))
  expect(await rejectionMessage(fixture.read({ reference }))).toContain(
    `${reference}: the registry announced ${servedImage.manifest.digest} but sent ${otherImage.manifest.digest}`,
  )
  serve(fixture.internet, registryOrigin, servedImage)
  fixture.internet.on(registryOrigin, /blobs/, { body: Buffer.alloc(servedImage.config.size, 'x') })
  expect(await rejectionMessage(fixture.read())).toContain(
    `blob ${servedImage.config.digest} of ${name}: the registry returned content with another digest`,
  )
})

test.each(['cut', 'end-early'] as const)(
  'fault 42: retries a truncated body (%s), then rejects it',
  async delivery => {
    const servedImage = fakeImage()
    serve(fixture.internet, registryOrigin, servedImage)
    fixture.internet.on(
      registryOrigin,
      /blobs/,
      { body: servedImage.config.bytes, delivery },
      { body: servedImage.config.bytes },
    )
    await expect(fixture.read()).resolves.toMatchObject({ name })
    expect(fixture.pauses).toHaveLength(1)

    fixture.internet.on(registryOrigin, /blobs/, { body: servedImage.config.bytes, delivery })
    const message = await rejectionMessage(fixture.read())
    expect(message).toContain(`blob ${servedImage.config.digest} of ${name}`)
    expect(message).toMatch(/(?:truncated|closed early).*\(tried 3 times\)/)
  },
)

test('fault 42: rejects a truncated manifest because its digest differs', async () => {
  const { manifest } = fakeImage()
  fixture.internet.on(registryOrigin, /manifests/, { ...manifestResponse(manifest), delivery: 'end-early' })
  expect(await rejectionMessage(fixture.read())).toContain(
    `${name}: the registry announced ${manifest.digest} but sent`,
  )
  fixture.internet.on(registryOrigin, /manifests/, { ...manifestResponse(manifest), delivery: 'cut' })
  expect(await rejectionMessage(fixture.read())).toMatch(
    /the manifest of .*: the connection was closed early \(tried 3 times\)/,
  )
})

test('fault 43: rejects a web page instead of a manifest, with any media type', async () => {
  const body = '<html><body>Please log in</body></html>'
  for (const contentType of ['text/html; charset=utf-8', 'Text/HTML ;charset=utf-8']) {
    fixture.internet.on(registryOrigin, /manifests/, { headers: { 'content-type': contentType }, body })
    expect(await rejectionMessage(fixture.read())).toBe(
      `${name}: a web page was sent instead of a manifest. Check that registry.example is a registry, and that no login ` +
        'page or proxy intercepts the request',
    )
  }
  fixture.internet.on(registryOrigin, /manifests/, { headers: { 'content-type': ociManifest }, body })
  expect(await rejectionMessage(fixture.read())).toContain(
    `the manifest of ${name} is not JSON: it starts with "<html>`,
  )
})

test('fault 44: rejects a manifest of 100 MB by its Content-Length, and a manifest without a Content-Length after 4 MiB', async () => {
  const maxSize = 4 * 2 ** 20
  const expected = `the manifest of ${name} is larger than the limit of ${maxSize} bytes`
  const headers = { 'content-type': ociManifest }
  const largeHeaders = { ...headers, 'content-length': '100000000' }
  fixture.internet.on(registryOrigin, /manifests/, { headers: largeHeaders, body: '{', delivery: 'stall' })
  expect(await rejectionMessage(fixture.read())).toBe(expected)
  fixture.internet.on(registryOrigin, /manifests/, { headers, delivery: 'endless' })
  expect(await rejectionMessage(fixture.read())).toBe(expected)
  expect(fixture.internet.bytesSent).toBeLessThan(4 * maxSize)
})

test('fault 44: does not request a config with a large declared size', async () => {
  serve(
    fixture.internet,
    registryOrigin,
    fakeImage(manifest => {
      manifest.config = { ...(manifest.config as object), size: 3e9 }
    }),
  )
  expect(await rejectionMessage(fixture.read())).toMatch(
    /^blob sha256:.* of .*:tag claims 3000000000 bytes, over the limit of /,
  )
  expect(fixture.internet.received(registryOrigin, /blobs/)).toEqual([])
})

test('fault 44: requests a config of 16 MiB, but not a larger config', async () => {
  const size = 16 * 2 ** 20
  const readConfig = (claimedSize: number) =>
    rejectionMessage(fixture.source().readBlob({ ...fakeImage().config, size: claimedSize }))
  expect(await readConfig(size)).toContain('the registry responded with 404')
  expect(await readConfig(size + 1)).toContain(`claims ${size + 1} bytes, over the limit of ${size}`)
})

test('names the manifest that the registry does not have, by tag or by digest', async () => {
  const { digest } = fakeImage().manifest
  const reason =
    'is not in the registry: it was never pushed, was deleted, or is private. Check its name, or push it again'
  const missingManifest = { status: 404, message: `${name} ${reason}` }
  await expect(fixture.source().readManifest()).rejects.toMatchObject(missingManifest)
  await expect(fixture.source().readManifest(digest)).rejects.toMatchObject({
    message: `${name}: the manifest ${digest} ${reason}`,
  })
  await expect(fixture.source({ reference: image }).readManifest()).rejects.toMatchObject({
    message: `${image}: the manifest latest ${reason}`,
  })
})

test('returns no media type if the registry states none', async () => {
  const { manifest } = fakeImage()
  fixture.internet.on(registryOrigin, /manifests/, { body: manifest.bytes, headers: { 'content-type': ' ' } })
  expect(await fixture.source().readManifest()).toMatchObject({
    mediaType: undefined,
    digest: manifest.digest,
  })
})

test.each([-1, 1.5, '12', 2 ** 53, 1e300, null])('fault 45: rejects a layer of size %p', async size => {
  serve(
    fixture.internet,
    registryOrigin,
    fakeImage(manifest => {
      const [layer] = manifest.layers as object[]
      manifest.layers = [{ ...layer, size }]
    }),
  )
  const message = await rejectionMessage(fixture.read())
  expect(message).toContain(`the manifest of ${name} is malformed: layers.0.size: `)
})

test('fault 46: rejects a manifest without layers', async () => {
  serve(
    fixture.internet,
    registryOrigin,
    fakeImage(manifest => {
      manifest.layers = []
    }),
  )
  expect(await rejectionMessage(fixture.read())).toContain(
    `${name} is inconsistent: its manifest has 0 layers, but its config lists 2`,
  )
  serve(
    fixture.internet,
    registryOrigin,
    fakeImage(manifest => {
      delete manifest.layers
    }),
  )
  expect(await rejectionMessage(fixture.read())).toContain(`the manifest of ${name} is malformed: layers: `)
})

test('fault 47: does not request the URL of a foreign layer', async () => {
  const servedImage = fakeImage()
  const [layer] = servedImage.layers
  if (layer === undefined) throw new Error('the fake image has no layer: add one')
  const mediaType = 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip'
  const foreignLayer = { ...descriptor(layer), mediaType, urls: ['http://169.254.169.254/latest/meta-data'] }
  const message = await rejectionMessage(fixture.source().openBlob(foreignLayer))
  expect(message).toContain(`blob ${layer.digest} of ${name}: the registry responded with 404`)
  expect(message).toContain('The blob is a foreign layer')
  expect(fixture.internet.requests.map(({ origin }) => origin)).toEqual([registryOrigin])
})

test.each([`sha512:${'a'.repeat(128)}`, 'sha256:abc', `sha256:${'A'.repeat(64)}`, 'sha256:../../x', 5])(
  'fault 48: rejects the digest %p',
  async digest => {
    serve(
      fixture.internet,
      registryOrigin,
      fakeImage(manifest => {
        manifest.config = { ...(manifest.config as object), digest }
      }),
    )
    expect(await rejectionMessage(fixture.read())).toContain(
      `the manifest of ${name} is malformed: config.digest: `,
    )
  },
)

test('fault 48: ignores a digest header of another algorithm', async () => {
  const servedImage = fakeImage()
  serve(fixture.internet, registryOrigin, servedImage)
  const headers = { 'content-type': ociManifest, 'docker-content-digest': `sha512:${'a'.repeat(128)}` }
  fixture.internet.on(registryOrigin, /manifests/, { headers, body: servedImage.manifest.bytes })
  expect(await fixture.read()).toMatchObject({ rootDigest: servedImage.manifest.digest })
})
