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
import { home, image, RegistryStage, rejectionMessage } from '../fakes/registry/stage.ts'

let stage: RegistryStage
const name = `${image}:tag`

beforeEach(async () => {
  stage = await RegistryStage.open()
})
afterEach(() => stage.close())

function serveIndex(manifests: readonly object[], mediaType = ociIndex) {
  const index = fakeBlob(Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, manifests })), mediaType)
  stage.internet.on(home, /\/manifests\/tag$/, manifestAnswer(index))
  return index
}

const amd64 = { os: 'linux', architecture: 'amd64' }

test('an honest registry: manifest and config are read, all four manifest types requested', async () => {
  const made = fakeImage()
  serve(stage.internet, home, made)
  const read = await stage.read()
  expect(read).toMatchObject({ name, manifestDigest: made.manifest.digest })
  expect(stage.internet.requests.map(({ path }) => path)).toEqual([
    '/v2/science/model/manifests/tag',
    `/v2/science/model/blobs/${made.config.digest}`,
  ])
  const { accept } = stage.internet.requests[0]?.headers ?? {}
  for (const type of [ociIndex, ociManifest, dockerList, 'docker.distribution.manifest.v2+json'])
    expect(accept).toContain(type)
})

test('35 schema 1 is rejected, saying what to do', async () => {
  const body = JSON.stringify({ schemaVersion: 1, name: 'science/model', fsLayers: [], history: [] })
  const headers = { 'content-type': 'application/vnd.docker.distribution.manifest.v1+prettyjws' }
  stage.internet.on(home, /manifests/, { headers, body })
  const message = await rejectionMessage(stage.read())
  expect(message).toContain(`the manifest of ${name} has schema version 1`)
  expect(message).toContain('push the image again')
})

test('36 an index with attestations: the image is read, not the statement about it', async () => {
  const made = fakeImage()
  serve(stage.internet, home, made)
  const annotations = { 'vnd.docker.reference.type': 'attestation-manifest' }
  const attestation = {
    ...descriptorOf(fakeBlob(Buffer.from('{}'), ociManifest)),
    platform: { os: 'unknown', architecture: 'unknown' },
    annotations,
  }
  const index = serveIndex([attestation, { ...descriptorOf(made.manifest), platform: amd64 }])
  expect(isAttestation({ ...made.manifest, annotations })).toBe(true)
  expect(await stage.read()).toMatchObject({ rootDigest: index.digest, manifestDigest: made.manifest.digest })
})

test('37 an index in an index, and an empty one', async () => {
  const inner = fakeBlob(Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: [] })), ociIndex)
  serveIndex([{ ...descriptorOf(inner), platform: amd64 }])
  stage.internet.on(home, new RegExp(inner.digest), manifestAnswer(inner))
  expect(await rejectionMessage(stage.read())).toContain(`${name} is a nested index`)
  serveIndex([], dockerList)
  expect(await rejectionMessage(stage.read())).toBe(`${name} has no image for linux/amd64: it offers nothing`)
})

test('38 an absent platform: what there is gets named', async () => {
  const made = fakeImage()
  serveIndex([
    { ...descriptorOf(made.manifest), platform: { os: 'linux', architecture: 'arm64', variant: 'v8' } },
    { ...descriptorOf(made.manifest), platform: { os: 'windows', architecture: 'amd64' } },
  ])
  expect(await rejectionMessage(stage.read())).toContain('it offers linux/arm64/v8, windows/amd64')
})

test('39 no digest header: the digest is computed', async () => {
  const made = fakeImage()
  serve(stage.internet, home, made)
  stage.internet.on(home, /manifests/, {
    headers: { 'content-type': ociManifest },
    body: made.manifest.bytes,
  })
  expect(await stage.read()).toMatchObject({ rootDigest: made.manifest.digest })
})

test('40 a digest header that the body does not have', async () => {
  const made = fakeImage()
  const headers = { 'content-type': ociManifest, 'docker-content-digest': made.config.digest }
  stage.internet.on(home, /manifests/, { headers, body: made.manifest.bytes })
  const message = await rejectionMessage(stage.read())
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
  stage.internet.on(home, /manifests/, manifestAnswer(other.manifest))
  expect(await rejectionMessage(stage.read({ reference }))).toContain(
    `${reference}: the registry announced ${made.manifest.digest} but sent ${other.manifest.digest}`,
  )
  serve(stage.internet, home, made)
  stage.internet.on(home, /blobs/, { body: Buffer.alloc(made.config.size, 'x') })
  expect(await rejectionMessage(stage.read())).toContain(
    `blob ${made.config.digest} of ${name}: the registry returned content with another digest`,
  )
})

test.each(['cut', 'end-early'] as const)(
  '42 a body cut short (%s) is requested again, and in the end rejected',
  async manner => {
    const made = fakeImage()
    serve(stage.internet, home, made)
    stage.internet.on(home, /blobs/, { body: made.config.bytes, manner }, { body: made.config.bytes })
    await expect(stage.read()).resolves.toMatchObject({ name })
    expect(stage.pauses).toHaveLength(1)

    stage.internet.on(home, /blobs/, { body: made.config.bytes, manner })
    const message = await rejectionMessage(stage.read())
    expect(message).toContain(`blob ${made.config.digest} of ${name}`)
    expect(message).toMatch(/(?:cut short|closed early).*\(tried 3 times\)/)
  },
)

test('42 a manifest cut short is rejected, since its digest differs', async () => {
  const { manifest } = fakeImage()
  stage.internet.on(home, /manifests/, { ...manifestAnswer(manifest), manner: 'end-early' })
  expect(await rejectionMessage(stage.read())).toContain(
    `${name}: the registry announced ${manifest.digest} but sent`,
  )
  stage.internet.on(home, /manifests/, { ...manifestAnswer(manifest), manner: 'cut' })
  expect(await rejectionMessage(stage.read())).toMatch(
    /the manifest of .*: the connection was closed early \(tried 3 times\)/,
  )
})

test('43 a web page instead of a manifest, whatever it is called', async () => {
  const body = '<html><body>Please log in</body></html>'
  stage.internet.on(home, /manifests/, { headers: { 'content-type': 'text/html; charset=utf-8' }, body })
  expect(await rejectionMessage(stage.read())).toContain(`${name}: a web page was sent instead of a manifest`)
  stage.internet.on(home, /manifests/, { headers: { 'content-type': ociManifest }, body })
  expect(await rejectionMessage(stage.read())).toContain(
    `the manifest of ${name} is not JSON: it starts with "<html>`,
  )
})

test('44 a manifest of 100 MB is rejected by its length, and one without a length after 4 MiB', async () => {
  const limit = 4 * 2 ** 20
  const said = `the manifest of ${name} is larger than the limit of ${limit} bytes`
  const headers = { 'content-type': ociManifest }
  const claimed = { ...headers, 'content-length': '100000000' }
  stage.internet.on(home, /manifests/, { headers: claimed, body: '{', manner: 'stall' })
  expect(await rejectionMessage(stage.read())).toBe(said)
  stage.internet.on(home, /manifests/, { headers, manner: 'endless' })
  expect(await rejectionMessage(stage.read())).toBe(said)
  expect(stage.internet.bytesSent).toBeLessThan(4 * limit)
})

test('44 a config that claims to be large is not requested', async () => {
  serve(
    stage.internet,
    home,
    fakeImage(manifest => {
      manifest.config = { ...(manifest.config as object), size: 3e9 }
    }),
  )
  expect(await rejectionMessage(stage.read())).toMatch(
    /^blob sha256:.* of .*:tag claims 3000000000 bytes, over the limit of /,
  )
  expect(stage.internet.seen(home, /blobs/)).toEqual([])
})

test.each([-1, 1.5, '12', 2 ** 53, 1e300, null])('45 a layer of size %p', async size => {
  serve(
    stage.internet,
    home,
    fakeImage(manifest => {
      const [layer] = manifest.layers as object[]
      manifest.layers = [{ ...layer, size }]
    }),
  )
  const message = await rejectionMessage(stage.read())
  expect(message).toContain(`the manifest of ${name} is malformed: layers.0.size: `)
})

test('46 no layers, or no list of them', async () => {
  serve(
    stage.internet,
    home,
    fakeImage(manifest => {
      manifest.layers = []
    }),
  )
  expect(await rejectionMessage(stage.read())).toContain(
    `${name} is inconsistent: its manifest has 0 layers, its config 2`,
  )
  serve(
    stage.internet,
    home,
    fakeImage(manifest => {
      delete manifest.layers
    }),
  )
  expect(await rejectionMessage(stage.read())).toContain(`the manifest of ${name} is malformed: layers: `)
})

test('47 a foreign layer: the address in the manifest is not followed', async () => {
  const made = fakeImage()
  const [layer] = made.layers
  if (layer === undefined) throw new Error('no layer')
  const mediaType = 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip'
  const foreign = { ...descriptorOf(layer), mediaType, urls: ['http://169.254.169.254/latest/meta-data'] }
  const message = await rejectionMessage(stage.source().openBlob(foreign))
  expect(message).toContain(`blob ${layer.digest} of ${name}: the registry answered 404`)
  expect(message).toContain('It is a foreign layer')
  expect(stage.internet.requests.map(({ origin }) => origin)).toEqual([home])
})

test.each([`sha512:${'a'.repeat(128)}`, 'sha256:abc', `sha256:${'A'.repeat(64)}`, 'sha256:../../x', 5])(
  '48 the digest %p',
  async digest => {
    serve(
      stage.internet,
      home,
      fakeImage(manifest => {
        manifest.config = { ...(manifest.config as object), digest }
      }),
    )
    expect(await rejectionMessage(stage.read())).toContain(
      `the manifest of ${name} is malformed: config.digest: `,
    )
  },
)

test('48 a digest header of another algorithm says nothing about ours', async () => {
  const made = fakeImage()
  serve(stage.internet, home, made)
  const headers = { 'content-type': ociManifest, 'docker-content-digest': `sha512:${'a'.repeat(128)}` }
  stage.internet.on(home, /manifests/, { headers, body: made.manifest.bytes })
  expect(await stage.read()).toMatchObject({ rootDigest: made.manifest.digest })
})
