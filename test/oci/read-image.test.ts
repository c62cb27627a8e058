import { expect, test } from '@jest/globals'
import { type Digest, sha256Digest } from '../../src/oci/digest.ts'
import { imageOrigin, revisionCheck } from '../../src/oci/image-labels.ts'
import type { ImageSource } from '../../src/oci/image-source.ts'
import { layerName } from '../../src/oci/layer-name.ts'
import { readImage } from '../../src/oci/read-image.ts'

const blobs = new Map<Digest, Buffer>()
const amd64 = { os: 'linux', architecture: 'amd64' }
const arm64 = { os: 'linux', architecture: 'arm64' }
const layerId = sha256Digest(Buffer.from('layer'))
const layer = { mediaType: 'application/vnd.oci.image.layer.v1.tar', digest: layerId, size: 5 }

/** Stores a document, and returns its descriptor. */
function store(document: unknown, mediaType = 'application/vnd.oci.image.manifest.v1+json') {
  const bytes = Buffer.from(JSON.stringify(document))
  const digest = sha256Digest(bytes)
  blobs.set(digest, bytes)
  return { mediaType, digest, size: bytes.length }
}

function storeManifest(config: object = {}, layers = [layer]) {
  const defaults = { ...amd64, rootfs: { type: 'layers', diff_ids: [layerId] } }
  const configDescriptor = store({ ...defaults, ...config }, 'application/vnd.oci.image.config.v1+json')
  return store({ schemaVersion: 2, config: configDescriptor, layers })
}

const storeIndex = (...manifests: readonly object[]) => store({ schemaVersion: 2, manifests })

function read(
  { digest: root }: { readonly digest: Digest },
  platform: typeof amd64 & { variant?: string } = amd64,
) {
  const get = (digest: Digest) => blobs.get(digest) ?? Buffer.alloc(0)
  const failUnexpectedRead = async () => {
    throw new Error('not requested')
  }
  const source: ImageSource = {
    ...{ name: 'example', isLocal: true, openBlob: failUnexpectedRead, readRange: failUnexpectedRead },
    readManifest: async (digest = root) => ({ bytes: get(digest), digest, mediaType: undefined }),
    readBlob: async ({ digest }) => get(digest),
  }
  return readImage(source, platform)
}

const config = {
  ...{ created: '2026-01-02T03:04:05Z', config: { Labels: { a: 'b' }, User: 'jovyan' } },
  history: [{ created_by: 'ADD x' }, { created_by: 'USER jovyan', empty_layer: true }, {}],
}

test('reads the manifest and the config of an image', async () => {
  const root = storeManifest(config)
  expect(await read(root)).toEqual({
    ...{ name: 'example', rootDigest: root.digest, manifestDigest: root.digest },
    manifest: expect.objectContaining({ kind: 'manifest', layers: [layer] }),
    config: {
      ...amd64,
      ...{ created: '2026-01-02T03:04:05Z', labels: { a: 'b' }, diffIds: [layerId] },
      container: { Labels: { a: 'b' }, User: 'jovyan' },
      history: [
        { createdBy: 'ADD x', isEmptyLayer: false },
        { createdBy: 'USER jovyan', isEmptyLayer: true },
        { createdBy: '', isEmptyLayer: false },
      ],
    },
  })
})

test('reads a config with only the required fields', async () => {
  const { config: parsed } = await read(
    storeManifest({ variant: '', config: null, history: null, created: null }),
  )
  expect(parsed).toStrictEqual({
    ...amd64,
    ...{ created: undefined, labels: {}, container: {}, diffIds: [layerId], history: [] },
  })
  expect((await read(storeManifest({ rootfs: { diff_ids: null } }, []))).config.diffIds).toEqual([])
})

test('rejects a config with a malformed diff ID', async () => {
  await expect(read(storeManifest({ rootfs: { diff_ids: ['sha256:1'] } }))).rejects.toThrow(
    'the config of example is malformed: rootfs.diff_ids.0: expected a sha256 digest',
  )
})

test('reads the image for the platform from an index, without attestations', async () => {
  const child = storeManifest(config)
  const attestation = {
    ...storeManifest({}, []),
    ...{ platform: amd64, annotations: { 'vnd.docker.reference.type': 'attestation-manifest' } },
  }
  const otherEntry = { ...storeManifest(arm64), platform: arm64 }
  const root = storeIndex(attestation, otherEntry, { ...child, platform: amd64 })
  expect(await read(root)).toMatchObject({ rootDigest: root.digest, manifestDigest: child.digest })
  expect(await read(storeIndex(attestation, child))).toMatchObject({ manifestDigest: child.digest })
})

const imageError = (kind: string, message: string) => expect.objectContaining({ kind, message })

test('names the platforms of an index that lacks the requested platform', async () => {
  const otherEntry = { ...storeManifest(arm64), platform: arm64 }
  const message = (available: string) =>
    imageError(
      'platform-missing',
      `example has no image for linux/amd64 (available: ${available}): build it with --platform linux/amd64`,
    )
  await expect(read(storeIndex(otherEntry))).rejects.toEqual(message('linux/arm64'))
  await expect(read(storeIndex(otherEntry, storeManifest()))).rejects.toEqual(message('linux/arm64, unnamed'))
  await expect(read(storeIndex())).rejects.toEqual(message('none'))
})

test('rejects an image for another platform', async () => {
  await expect(read(storeManifest(arm64))).rejects.toEqual(
    imageError(
      'platform-missing',
      'example is an image for linux/arm64, not for linux/amd64: build it with --platform linux/amd64',
    ),
  )
  await expect(read(storeManifest({ os: 'windows' }))).rejects.toThrow('is an image for windows/amd64')
  await expect(read(storeManifest(), { ...amd64, variant: 'v2' })).rejects.toThrow(
    'is an image for linux/amd64, not for linux/amd64/v2',
  )
  expect((await read(storeManifest({ variant: 'v2' }))).config.variant).toBe('v2')
})

test('rejects a manifest and a config with different numbers of layers', async () => {
  await expect(read(storeManifest({}, [layer, layer]))).rejects.toEqual(
    imageError(
      'image-damaged',
      'example is inconsistent: its manifest has 2 layers, but its config lists 1. Build the image again',
    ),
  )
})

test('rejects a nested index', async () => {
  const innerIndex = storeIndex({ ...storeManifest(), platform: amd64 })
  const indexEntry = { ...innerIndex, mediaType: 'application/vnd.oci.image.index.v1+json', platform: amd64 }
  await expect(read(storeIndex(indexEntry))).rejects.toEqual(
    imageError(
      'unsupported-image',
      'example is a nested index, which Docker cannot run: push an image instead',
    ),
  )
})

test.each([
  ['the manifest of example', () => ({ digest: sha256Digest(Buffer.from('none')) })],
  ['the linux/amd64 manifest of example', () => storeIndex({ ...layer, platform: amd64 })],
  ['the config of example', () => store({ schemaVersion: 2, config: layer, layers: [] })],
])('names %s if it is not JSON', async (label, root) => {
  await expect(read(root())).rejects.toThrow(`${label} is not JSON`)
})

test('numbers layers from 1', () => {
  expect(layerName('example', 1, 5)).toBe('layer 2 of 5 of example')
})

test('reads the origin of an image from its labels, and the creation time also from the config', async () => {
  const readLabelled = async (labels: Readonly<Record<string, string>>, created?: string) =>
    read(storeManifest({ created, config: { Labels: labels } }))
  const prefix = 'org.opencontainers.image.'
  const imageWithAllLabels = await readLabelled(
    {
      ...{ [`${prefix}created`]: '2026-02-03T00:00:00Z', [`${prefix}revision`]: 'abc' },
      ...{ [`${prefix}ref.name`]: 'refs/heads/main', [`${prefix}source`]: 'https://example.org' },
      'io.github.binder-actions.revision-check': 'git rev-parse HEAD',
    },
    '2026-01-01T00:00:00Z',
  )
  expect(imageOrigin(imageWithAllLabels)).toEqual({
    ...{ created: '2026-02-03T00:00:00Z', revision: 'abc' },
    ...{ ref: 'refs/heads/main', source: 'https://example.org' },
  })
  expect(revisionCheck(imageWithAllLabels)).toBe('git rev-parse HEAD')
  const imageWithEmptyLabels = await readLabelled(
    {
      ...{ [`${prefix}created`]: 'yesterday', [`${prefix}revision`]: '' },
      'io.github.binder-actions.revision-check': '',
    },
    '2026-01-01T00:00:00Z',
  )
  expect(imageOrigin(imageWithEmptyLabels)).toEqual({
    ...{ created: '2026-01-01T00:00:00Z', revision: undefined, ref: undefined, source: undefined },
  })
  expect(revisionCheck(imageWithEmptyLabels)).toBeUndefined()
  expect(imageOrigin(await readLabelled({})).created).toBeUndefined()
})
