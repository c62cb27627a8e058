import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openLayout } from '../../src/layout/layout-source.ts'
import { sha256Digest } from '../../src/oci/digest.ts'
import { ociIndex } from '../../src/oci/media-types.ts'
import { readImage } from '../../src/oci/read-image.ts'
import { fakeBlob, fakeDescriptor, fakeImage } from '../fakes/registry/fake-image.ts'
import { rejectionMessage } from '../rejection-message.ts'
import { amd64, blobPath, layoutFiles, writeFiles } from './local-image.ts'

const image = fakeImage()
const [layer = image.config] = image.layers
let directory: string
let name: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'layout-'))
  name = `oci-layout:${directory}`
})
afterEach(() => rmSync(directory, { recursive: true }))

const write = (...entries: readonly object[]) =>
  writeFiles(directory, layoutFiles(image, entries.length === 0 ? undefined : entries))
const read = async () => readImage(await openLayout(directory), amd64)
const blobFile = ({ digest }: typeof layer) => join(directory, blobPath(digest))
const imageName = (tag: string) => ({ annotations: { 'org.opencontainers.image.ref.name': tag } })

test('reads the image in a layout, and blobs completely or in part', async () => {
  write()
  const layout = await openLayout(directory)
  expect(await readImage(layout, amd64)).toMatchObject({ name, rootDigest: image.manifest.digest })
  expect(await buffer(await layout.openBlob(layer))).toEqual(layer.bytes)
  expect(await layout.readRange(layer, layer.size - 4, 4)).toEqual(layer.bytes.subarray(-4))
  expect(await layout.readRange(layer, layer.size - 2, 4)).toBeUndefined()
  expect(layout.blobPath(layer.digest)).toBe(blobFile(layer))
})

test('reads an image with two tags', async () => {
  const { manifest } = image
  write(
    { ...fakeDescriptor(manifest), ...imageName('1') },
    { ...fakeDescriptor(manifest), ...imageName('2') },
  )
  expect(await read()).toMatchObject({ rootDigest: manifest.digest })
})

test('fault 36: reads the image for a platform in index.json next to an attestation', async () => {
  const otherImage = fakeImage(manifest => {
    manifest.annotations = { other: 'yes' }
  })
  const attestation = {
    ...fakeDescriptor(fakeBlob(Buffer.from('{}'), image.manifest.mediaType)),
    annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
  }
  write(
    { ...fakeDescriptor(otherImage.manifest), platform: { os: 'linux', architecture: 'arm64' } },
    { ...fakeDescriptor(image.manifest), platform: amd64 },
    attestation,
  )
  const layout = await openLayout(directory)
  const root = await layout.readManifest()
  expect(root).toMatchObject({ mediaType: ociIndex, digest: sha256Digest(root.bytes) })
  expect(await read()).toMatchObject({ rootDigest: root.digest, manifestDigest: image.manifest.digest })
})

test('fault 37: reads an index in index.json, which buildx writes, but rejects a nested index', async () => {
  const makeIndex = (descriptor: object) =>
    fakeBlob(
      Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: ociIndex, manifests: [descriptor] })),
      ociIndex,
    )
  const index = makeIndex({ ...fakeDescriptor(image.manifest), platform: amd64 })
  write(fakeDescriptor(index))
  writeFileSync(blobFile(index), index.bytes)
  expect(await read()).toMatchObject({ rootDigest: index.digest, manifestDigest: image.manifest.digest })

  const outerIndex = makeIndex({ ...fakeDescriptor(index), platform: amd64 })
  write(fakeDescriptor(outerIndex))
  writeFileSync(blobFile(outerIndex), outerIndex.bytes)
  expect(await rejectionMessage(read())).toContain(`${name} is a nested index`)
})

test('rejects several images and lists their names', async () => {
  const otherDescriptor = fakeDescriptor(fakeBlob(Buffer.from('{}'), image.manifest.mediaType))
  write(
    { ...fakeDescriptor(image.manifest), ...imageName('one') },
    { ...otherDescriptor, annotations: { 'io.containerd.image.name': 'docker.io/library/two:2' } },
  )
  expect(await rejectionMessage(read())).toBe(
    `${name} contains several images (one, docker.io/library/two:2): save only the intended image`,
  )
  write(
    { ...fakeDescriptor(image.manifest), ...imageName('one'), platform: amd64 },
    { ...otherDescriptor, ...imageName('two'), platform: { os: 'linux', architecture: 'arm64' } },
  )
  expect(await rejectionMessage(read())).toContain(`${name} contains several images (one, two)`)
  write(fakeDescriptor(image.manifest), otherDescriptor)
  expect(await rejectionMessage(read())).toContain(
    `contains several images (${image.manifest.digest}, ${otherDescriptor.digest})`,
  )
})

test('fault 37: rejects an empty index', async () => {
  write()
  writeFileSync(join(directory, 'index.json'), '{"schemaVersion":2,"manifests":[]}')
  expect(await rejectionMessage(read())).toBe(`${name} contains no image: save it again with one image`)
})

test('rejects a missing directory and a file', async () => {
  expect(await rejectionMessage(openLayout(`${directory}/missing`))).toContain('/missing does not exist')
  writeFileSync(join(directory, 'image.tar'), '')
  expect(await rejectionMessage(openLayout(`${directory}/image.tar`))).toContain(
    'is a file, not a directory: read an archive with "docker-archive:',
  )
})

test.each([
  ['oci-layout', undefined, 'is not an image layout: it has no file "oci-layout"'],
  [
    'oci-layout',
    '{"imageLayoutVersion":"2.0.0"}',
    'is an image layout of version 2.0.0: only 1.x is supported',
  ],
  ['oci-layout', '{}', 'is malformed: imageLayoutVersion'],
  ['index.json', undefined, 'is not an image layout: it has no index.json'],
  ['index.json', '<html>', 'is not JSON: it starts with "<html>"'],
  ['index.json', '{}', 'is malformed: manifests'],
  [
    'index.json',
    '{"manifests":[{"mediaType":"x","digest":"sha256:x","size":1}]}',
    'is malformed: manifests.0.digest',
  ],
])('rejects a layout whose %s is %s', async (path, content, expected) => {
  write()
  if (content === undefined) rmSync(join(directory, path))
  else writeFileSync(join(directory, path), content)
  const message = await rejectionMessage(read())
  expect(message).toContain(name)
  expect(message).toContain(expected)
})

test('fault 44: rejects an index.json and a manifest over the size limit', async () => {
  write()
  truncateSync(blobFile(image.manifest), 100_000_000)
  expect(await rejectionMessage(read())).toContain(
    `blob ${image.manifest.digest} of ${name} is 100000000 bytes, over the limit of`,
  )
  truncateSync(join(directory, 'index.json'), 100_000_000)
  expect(await rejectionMessage(read())).toContain(
    `index.json of ${name} is 100000000 bytes, over the limit of`,
  )
})

test('rejects blobs that are missing, truncated, too long, altered or not files', async () => {
  write()
  const layout = await openLayout(directory)
  const label = `blob ${layer.digest} of ${name}`
  const problems = async () => [
    await rejectionMessage(layout.openBlob(layer)),
    await rejectionMessage(layout.readRange(layer, 0, 4)),
    await rejectionMessage(layout.readBlob(layer)),
  ]
  const threeTimes = (expected: string) => [expected, expected, expected]
  truncateSync(blobFile(layer), 10)
  expect(await problems()).toEqual(
    threeTimes(`${label} is truncated: 10 of ${layer.size} bytes. Save the image again`),
  )
  truncateSync(blobFile(layer), layer.size + 1)
  expect(await problems()).toEqual(
    threeTimes(
      `${label} is ${layer.size + 1} bytes, but its manifest states ${layer.size}: save the image again`,
    ),
  )
  writeFileSync(blobFile(layer), Buffer.alloc(layer.size))
  expect(await rejectionMessage(layout.readBlob(layer))).toBe(
    `${label} has content that does not match its digest: save the image again`,
  )
  rmSync(blobFile(layer))
  const missingBlobMessage = `${name} lacks blob ${layer.digest}: it is incomplete, or contains only the image for another platform. Save the image again for the required platform`
  expect(await problems()).toEqual(threeTimes(missingBlobMessage))
  mkdirSync(blobFile(layer))
  expect(await problems()).toEqual(threeTimes(missingBlobMessage))
  rmSync(blobFile(layer), { recursive: true })
  execFileSync('mkfifo', [blobFile(layer)])
  expect(await problems()).toEqual(threeTimes(missingBlobMessage))
  writeFileSync(blobFile(image.manifest), 'other')
  expect(await rejectionMessage(layout.readManifest())).toContain(
    'has content that does not match its digest',
  )
  rmSync(blobFile(image.manifest))
  expect(await rejectionMessage(layout.readManifest())).toContain(
    `${name} lacks blob ${image.manifest.digest}`,
  )
})
