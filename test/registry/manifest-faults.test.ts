import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { isAttestation } from '../../src/oci/manifest.ts'
import { dockerList, ociIndex, ociManifest } from '../../src/oci/media-types.ts'
import {
  fakeDescriptor as descriptorOf,
  fakeBlob,
  fakeImage,
  manifestAnswer,
  serve,
} from '../fakes/registry/image.ts'
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
  fixture.internet.on(registryOrigin, /\/manifests\/tag$/, manifestAnswer(index))
  return index
}

const amd64 = { os: 'linux', architecture: 'amd64' }

test('an honest registry: manifest and config are read, all four manifest types requested', async () => {
  const made = fakeImage()
  serve(fixture.internet, registryOrigin, made)
  const read = await fixture.read()
  expect(read).toMatchObject({ name, manifestDigest: made.manifest.digest })
  expect(fixture.internet.requests.map(({ path }) => path)).toEqual([
    '/v2/science/model/manifests/tag',
    `/v2/science/model/blobs/${made.config.digest}`,
  ])
  const { accept } = fixture.internet.requests[0]?.headers ?? {}
  for (const type of [ociIndex, ociManifest, dockerList, 'docker.distribution.manifest.v2+json'])
    expect(accept).toContain(type)
})

test('35 schema 1 is rejected, saying what to do', async () => {
  const body = JSON.stringify({ schemaVersion: 1, name: 'science/model', fsLayers: [], history: [] })
  const headers = { 'content-type': 'application/vnd.docker.distribution.manifest.v1+prettyjws' }
  fixture.internet.on(registryOrigin, /manifests/, { headers, body })
  const message = await rejectionMessage(fixture.read())
  expect(message).toContain(`the manifest of ${name} has schema version 1`)
  expect(message).toContain('push the image again')
})

test('36 an index with attestations: the image is read, not the statement about it', async () => {
  const made = fakeImage()
  serve(fixture.internet, registryOrigin, made)
  const annotations = { 'vnd.docker.reference.type': 'attestation-manifest' }
  const attestation = {
    ...descriptorOf(fakeBlob(Buffer.from('{}'), ociManifest)),
    platform: { os: 'unknown', architecture: 'unknown' },
    annotations,
  }
  const index = serveIndex([attestation, { ...descriptorOf(made.manifest), platform: amd64 }])
  expect(isAttestation({ ...made.manifest, annotations })).toBe(true)
  expect(await fixture.read()).toMatchObject({
    rootDigest: index.digest,
    manifestDigest: made.manifest.digest,
  })
})

test('37 an index in an index, and an empty one', async () => {
  const inner = fakeBlob(Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: [] })), ociIndex)
  serveIndex([{ ...descriptorOf(inner), platform: amd64 }])
  fixture.internet.on(registryOrigin, new RegExp(inner.digest), manifestAnswer(inner))
  expect(await rejectionMessage(fixture.read())).toContain(`${name} is a nested index`)
  serveIndex([], dockerList)
  expect(await rejectionMessage(fixture.read())).toBe(
    `${name} has no image for linux/amd64: it offers nothing`,
  )
})

test('38 an absent platform: what there is gets named', async () => {
  const made = fakeImage()
  serveIndex([
    { ...descriptorOf(made.manifest), platform: { os: 'linux', architecture: 'arm64', variant: 'v8' } },
    { ...descriptorOf(made.manifest), platform: { os: 'windows', architecture: 'amd64' } },
  ])
  expect(await rejectionMessage(fixture.read())).toContain('it offers linux/arm64/v8, windows/amd64')
})

test('39 no digest header: the digest is computed', async () => {
  const made = fakeImage()
  serve(fixture.internet, registryOrigin, made)
  fixture.internet.on(registryOrigin, /manifests/, {
    headers: { 'content-type': ociManifest },
    body: made.manifest.bytes,
  })
  expect(await fixture.read()).toMatchObject({ rootDigest: made.manifest.digest })
})

test('40 a digest header that the body does not have', async () => {
  const made = fakeImage()
  const headers = { 'content-type': ociManifest, 'docker-content-digest': made.config.digest }
  fixture.internet.on(registryOrigin, /manifests/, { headers, body: made.manifest.bytes })
  const message = await rejectionMessage(fixture.read())
  expect(message).toContain(
    `${name}: the registry announced ${made.config.digest} but sent ${made.manifest.digest}`,
  )
})

test('41 rejects a manifest or blob that does not match the requested digest', async () => {
  const made = fakeImage()
  const other = fakeImage(manifest => {
    manifest.annotations = { other: 'yes' }
  })
  const reference = `${image}@${made.manifest.digest}`
  fixture.internet.on(registryOrigin, /manifests/, manifestAnswer(other.manifest))
  expect(await rejectionMessage(fixture.read({ reference }))).toContain(
    `${reference}: the registry announced ${made.manifest.digest} but sent ${other.manifest.digest}`,
  )
  serve(fixture.internet, registryOrigin, made)
  fixture.internet.on(registryOrigin, /blobs/, { body: Buffer.alloc(made.config.size, 'x') })
  expect(await rejectionMessage(fixture.read())).toContain(
    `blob ${made.config.digest} of ${name}: the registry returned content with another digest`,
  )
})

test.each(['cut', 'end-early'] as const)(
  '42 a body cut short (%s) is requested again, and in the end rejected',
  async manner => {
    const made = fakeImage()
    serve(fixture.internet, registryOrigin, made)
    fixture.internet.on(
      registryOrigin,
      /blobs/,
      { body: made.config.bytes, manner },
      { body: made.config.bytes },
    )
    await expect(fixture.read()).resolves.toMatchObject({ name })
    expect(fixture.pauses).toHaveLength(1)

    fixture.internet.on(registryOrigin, /blobs/, { body: made.config.bytes, manner })
    const message = await rejectionMessage(fixture.read())
    expect(message).toContain(`blob ${made.config.digest} of ${name}`)
    expect(message).toMatch(/(?:cut short|closed early).*\(tried 3 times\)/)
  },
)

test('42 a manifest cut short is rejected, since its digest differs', async () => {
  const { manifest } = fakeImage()
  fixture.internet.on(registryOrigin, /manifests/, { ...manifestAnswer(manifest), manner: 'end-early' })
  expect(await rejectionMessage(fixture.read())).toContain(
    `${name}: the registry announced ${manifest.digest} but sent`,
  )
  fixture.internet.on(registryOrigin, /manifests/, { ...manifestAnswer(manifest), manner: 'cut' })
  expect(await rejectionMessage(fixture.read())).toMatch(
    /the manifest of .*: the connection was closed early \(tried 3 times\)/,
  )
})

test('43 a web page instead of a manifest, whatever it is called', async () => {
  const body = '<html><body>Please log in</body></html>'
  fixture.internet.on(registryOrigin, /manifests/, {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body,
  })
  expect(await rejectionMessage(fixture.read())).toContain(
    `${name}: a web page was sent instead of a manifest`,
  )
  fixture.internet.on(registryOrigin, /manifests/, { headers: { 'content-type': ociManifest }, body })
  expect(await rejectionMessage(fixture.read())).toContain(
    `the manifest of ${name} is not JSON: it starts with "<html>`,
  )
})

test('44 a manifest of 100 MB is rejected by its length, and one without a length after 4 MiB', async () => {
  const limit = 4 * 2 ** 20
  const said = `the manifest of ${name} is larger than the limit of ${limit} bytes`
  const headers = { 'content-type': ociManifest }
  const claimed = { ...headers, 'content-length': '100000000' }
  fixture.internet.on(registryOrigin, /manifests/, { headers: claimed, body: '{', manner: 'stall' })
  expect(await rejectionMessage(fixture.read())).toBe(said)
  fixture.internet.on(registryOrigin, /manifests/, { headers, manner: 'endless' })
  expect(await rejectionMessage(fixture.read())).toBe(said)
  expect(fixture.internet.bytesSent).toBeLessThan(4 * limit)
})

test('44 a config that claims to be large is not requested', async () => {
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
  expect(fixture.internet.seen(registryOrigin, /blobs/)).toEqual([])
})

test.each([-1, 1.5, '12', 2 ** 53, 1e300, null])('45 a layer of size %p', async size => {
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

test('46 no layers, or no list of them', async () => {
  serve(
    fixture.internet,
    registryOrigin,
    fakeImage(manifest => {
      manifest.layers = []
    }),
  )
  expect(await rejectionMessage(fixture.read())).toContain(
    `${name} is inconsistent: its manifest has 0 layers, its config 2`,
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

test('47 a foreign layer: the address in the manifest is not followed', async () => {
  const made = fakeImage()
  const [layer] = made.layers
  if (layer === undefined) throw new Error('no layer')
  const mediaType = 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip'
  const foreign = { ...descriptorOf(layer), mediaType, urls: ['http://169.254.169.254/latest/meta-data'] }
  const message = await rejectionMessage(fixture.source().openBlob(foreign))
  expect(message).toContain(`blob ${layer.digest} of ${name}: the registry answered 404`)
  expect(message).toContain('It is a foreign layer')
  expect(fixture.internet.requests.map(({ origin }) => origin)).toEqual([registryOrigin])
})

test.each([`sha512:${'a'.repeat(128)}`, 'sha256:abc', `sha256:${'A'.repeat(64)}`, 'sha256:../../x', 5])(
  '48 the digest %p',
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

test('48 a digest header of another algorithm says nothing about ours', async () => {
  const made = fakeImage()
  serve(fixture.internet, registryOrigin, made)
  const headers = { 'content-type': ociManifest, 'docker-content-digest': `sha512:${'a'.repeat(128)}` }
  fixture.internet.on(registryOrigin, /manifests/, { headers, body: made.manifest.bytes })
  expect(await fixture.read()).toMatchObject({ rootDigest: made.manifest.digest })
})
