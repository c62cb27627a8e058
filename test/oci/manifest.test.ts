import { expect, test } from '@jest/globals'
import { sha256Digest } from '../../src/oci/digest.ts'
import { isAttestation, parseManifest } from '../../src/oci/manifest.ts'
import { isIndexMediaType, layerCompression } from '../../src/oci/media-types.ts'

const digest = sha256Digest(Buffer.from('content'))
const config = { mediaType: 'application/vnd.oci.image.config.v1+json', digest, size: 2 }
const layer = { mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest, size: 30 }
const oci = 'application/vnd.oci.image.'
const docker = 'application/vnd.docker.distribution.manifest.'

const parse = (document: unknown, mediaType?: string) =>
  parseManifest(Buffer.from(JSON.stringify(document)), mediaType, 'the manifest of example')

test('reads a manifest', () => {
  const annotations = { a: 'b' }
  const mediaType = `${oci}manifest.v1+json`
  expect(parse({ schemaVersion: 2, mediaType, config, layers: [layer], annotations })).toEqual({
    ...{ kind: 'manifest', mediaType, config, layers: [layer], annotations },
  })
  expect(parse({ schemaVersion: 2, config, layers: null })).toEqual({
    ...{ kind: 'manifest', mediaType, config, layers: [], annotations: {} },
  })
})

test('reads an index', () => {
  const mediaType = `${oci}index.v1+json`
  const manifests = [{ ...layer, platform: { os: 'linux', architecture: 'arm64', variant: 'v8' } }]
  expect(parse({ schemaVersion: 2, mediaType, manifests })).toEqual({ kind: 'index', mediaType, manifests })
  expect(parse({ schemaVersion: 2, manifests })).toEqual({ kind: 'index', mediaType, manifests })
})

test('omits an empty variant, and keeps annotations and URLs', () => {
  const manifests = [
    {
      ...layer,
      platform: { os: 'linux', architecture: 'amd64', variant: '' },
      annotations: { a: 'b' },
      urls: ['https://example.org/layer'],
    },
  ]
  expect(parse({ schemaVersion: 2, manifests })).toMatchObject({
    manifests: [
      {
        ...{ annotations: { a: 'b' }, urls: ['https://example.org/layer'] },
        platform: { os: 'linux', architecture: 'amd64' },
      },
    ],
  })
  expect(JSON.stringify(parse({ schemaVersion: 2, manifests }))).not.toContain('variant')
})

test.each([
  [`${oci}index.v1+json`, 'index'],
  [`${docker}list.v2+json`, 'index'],
  [`${oci}manifest.v1+json`, 'manifest'],
  [`${docker}v2+json`, 'manifest'],
])('reads a document of type %s as the kind %s', (mediaType, kind) => {
  const document = { schemaVersion: 2, config, layers: [layer], manifests: [layer] }
  expect(parse(document, mediaType)).toMatchObject({ kind, mediaType })
  expect(parse({ ...document, mediaType }, 'text/plain')).toMatchObject({ kind, mediaType })
  expect(isIndexMediaType(mediaType)).toBe(kind === 'index')
})

test.each([
  ['another schema version', { schemaVersion: 1 }, 'has schema version 1, which no current tool writes'],
  [
    'another type',
    { schemaVersion: 2, mediaType: 'text/plain' },
    'is of type "text/plain": expected an image manifest or an image index',
  ],
])('rejects %s', (_name, document, message) => {
  expect(() => parse(document)).toThrow(
    expect.objectContaining({
      kind: 'unsupported-image',
      message: expect.stringContaining(`the manifest of example ${message}`),
    }),
  )
})

test.each([
  ['a digest', { digest: 'sha256:abc' }, 'digest: expected "sha256:" and 64 lower-case hex digits'],
  ['a digest that is not text', { digest: 3 }, 'config.digest'],
  ['a negative size', { size: -1 }, 'config.size'],
  ['a fraction of a byte', { size: 1.5 }, 'config.size'],
  ['an annotation', { annotations: { a: 1 } }, 'config.annotations.a'],
  ['a URL', { urls: [1] }, 'config.urls.0'],
  ['a platform', { platform: { os: 'linux' } }, 'config.platform.architecture'],
])('rejects a descriptor with a malformed field: %s', (_name, fields, message) => {
  expect(() => parse({ schemaVersion: 2, config: { ...config, ...fields }, layers: [] })).toThrow(message)
})

test('recognizes the attestations of buildx', () => {
  const withReferenceType = (value: string) => ({
    ...layer,
    annotations: { 'vnd.docker.reference.type': value },
  })
  expect(isAttestation(withReferenceType('attestation-manifest'))).toBe(true)
  expect(isAttestation(withReferenceType('other'))).toBe(false)
  expect(isAttestation(layer)).toBe(false)
})

test.each([
  ['application/vnd.oci.image.layer.v1.tar', 'none'],
  ['application/vnd.oci.image.layer.v1.tar+gzip', 'gzip'],
  ['application/vnd.oci.image.layer.v1.tar+zstd', 'zstd'],
  ['application/vnd.oci.image.layer.nondistributable.v1.tar', 'none'],
  ['application/vnd.oci.image.layer.nondistributable.v1.tar+gzip', 'gzip'],
  ['application/vnd.oci.image.layer.nondistributable.v1.tar+zstd', 'zstd'],
  ['application/vnd.docker.image.rootfs.diff.tar', 'none'],
  ['application/vnd.docker.image.rootfs.diff.tar.gzip', 'gzip'],
  ['application/vnd.docker.image.rootfs.diff.tar.zstd', 'zstd'],
  ['application/vnd.docker.image.rootfs.foreign.diff.tar.gzip', 'gzip'],
  ['application/json', undefined],
])('returns the compression of a layer of type %s', (mediaType, compression) => {
  expect(layerCompression(mediaType)).toBe(compression)
})
