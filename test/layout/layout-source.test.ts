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
import { fakeDescriptor as descriptorOf, fakeBlob, fakeImage } from '../fakes/registry/image.ts'
import { rejectionMessage } from '../rejection-message.ts'
import { amd64, blobPath, layoutFiles, writeFiles } from './local-image.ts'

const made = fakeImage()
const [layer = made.config] = made.layers
let directory: string
let name: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'layout-'))
  name = `oci-layout:${directory}`
})
afterEach(() => rmSync(directory, { recursive: true }))

const write = (...entries: readonly object[]) =>
  writeFiles(directory, layoutFiles(made, entries.length === 0 ? undefined : entries))
const read = async () => readImage(await openLayout(directory), amd64)
const blobFile = ({ digest }: typeof layer) => join(directory, blobPath(digest))
const imageName = (tag: string) => ({ annotations: { 'org.opencontainers.image.ref.name': tag } })

test('the one image of a layout: manifest, config, blobs whole and in parts', async () => {
  write()
  const layout = await openLayout(directory)
  expect(await readImage(layout, amd64)).toMatchObject({ name, rootDigest: made.manifest.digest })
  expect(await buffer(await layout.openBlob(layer))).toEqual(layer.bytes)
  expect(await layout.readRange(layer, layer.size - 4, 4)).toEqual(layer.bytes.subarray(-4))
  expect(await layout.readRange(layer, layer.size - 2, 4)).toBeUndefined()
  expect(layout.blobPath(layer.digest)).toBe(blobFile(layer))
})

test('one image under two tags', async () => {
  const { manifest } = made
  write({ ...descriptorOf(manifest), ...imageName('1') }, { ...descriptorOf(manifest), ...imageName('2') })
  expect(await read()).toMatchObject({ rootDigest: manifest.digest })
})

test('platforms side by side in index.json, and 36 attestations among them', async () => {
  const other = fakeImage(manifest => {
    manifest.annotations = { other: 'yes' }
  })
  const attestation = {
    ...descriptorOf(fakeBlob(Buffer.from('{}'), made.manifest.mediaType)),
    annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
  }
  write(
    { ...descriptorOf(other.manifest), platform: { os: 'linux', architecture: 'arm64' } },
    { ...descriptorOf(made.manifest), platform: amd64 },
    attestation,
  )
  const layout = await openLayout(directory)
  const root = await layout.readManifest()
  expect(root).toMatchObject({ mediaType: ociIndex, digest: sha256Digest(root.bytes) })
  expect(await read()).toMatchObject({ rootDigest: root.digest, manifestDigest: made.manifest.digest })
})

test('an index below index.json, as buildx writes it; 37 one below that is rejected', async () => {
  const makeIndex = (of: object) =>
    fakeBlob(
      Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: ociIndex, manifests: [of] })),
      ociIndex,
    )
  const index = makeIndex({ ...descriptorOf(made.manifest), platform: amd64 })
  write(descriptorOf(index))
  writeFileSync(blobFile(index), index.bytes)
  expect(await read()).toMatchObject({ rootDigest: index.digest, manifestDigest: made.manifest.digest })

  const outer = makeIndex({ ...descriptorOf(index), platform: amd64 })
  write(descriptorOf(outer))
  writeFileSync(blobFile(outer), outer.bytes)
  expect(await rejectionMessage(read())).toContain(`${name} is a nested index`)
})

test('several images are rejected, by their names', async () => {
  const other = descriptorOf(fakeBlob(Buffer.from('{}'), made.manifest.mediaType))
  write(
    { ...descriptorOf(made.manifest), ...imageName('one') },
    { ...other, annotations: { 'io.containerd.image.name': 'docker.io/library/two:2' } },
  )
  expect(await rejectionMessage(read())).toBe(
    `${name} holds several images (one, docker.io/library/two:2): expected one: save only the intended image`,
  )
  write(
    { ...descriptorOf(made.manifest), ...imageName('one'), platform: amd64 },
    { ...other, ...imageName('two'), platform: { os: 'linux', architecture: 'arm64' } },
  )
  expect(await rejectionMessage(read())).toContain(`${name} holds several images (one, two)`)
  write(descriptorOf(made.manifest), other)
  expect(await rejectionMessage(read())).toContain(
    `holds several images (${made.manifest.digest}, ${other.digest})`,
  )
})

test('37 an empty index', async () => {
  write()
  writeFileSync(join(directory, 'index.json'), '{"schemaVersion":2,"manifests":[]}')
  expect(await rejectionMessage(read())).toBe(`${name} holds no image`)
})

test('no such directory, or a file', async () => {
  expect(await rejectionMessage(openLayout(`${directory}/nowhere`))).toContain(
    '/nowhere: there is no such directory',
  )
  writeFileSync(join(directory, 'image.tar'), '')
  expect(await rejectionMessage(openLayout(`${directory}/image.tar`))).toContain(
    'is a file, not a directory: read an archive with "docker-archive:',
  )
})

test.each([
  ['oci-layout', undefined, 'is not an image layout: it has no file "oci-layout"'],
  ['oci-layout', '{"imageLayoutVersion":"2.0.0"}', 'is an image layout of version 2.0.0: only 1.x is known'],
  ['oci-layout', '{}', 'is malformed: imageLayoutVersion'],
  ['index.json', undefined, 'is not an image layout: it has no index.json'],
  ['index.json', '<html>', 'is not JSON: it starts with "<html>"'],
  ['index.json', '{}', 'is malformed: manifests'],
  [
    'index.json',
    '{"manifests":[{"mediaType":"x","digest":"sha256:x","size":1}]}',
    'is malformed: manifests.0.digest',
  ],
])('a bad %s: %s', async (path, content, said) => {
  write()
  if (content === undefined) rmSync(join(directory, path))
  else writeFileSync(join(directory, path), content)
  const message = await rejectionMessage(read())
  expect(message).toContain(name)
  expect(message).toContain(said)
})

test('44 an index.json, a manifest and a config that are too large', async () => {
  write()
  truncateSync(blobFile(made.manifest), 100_000_000)
  expect(await rejectionMessage(read())).toContain(
    `blob ${made.manifest.digest} of ${name} has 100000000 bytes, over the limit of`,
  )
  truncateSync(join(directory, 'index.json'), 100_000_000)
  expect(await rejectionMessage(read())).toContain(
    `index.json of ${name} has 100000000 bytes, over the limit of`,
  )
})

test('blobs that are missing, cut short, too long, other than promised, or no files', async () => {
  write()
  const layout = await openLayout(directory)
  const what = `blob ${layer.digest} of ${name}`
  const problems = async () => [
    await rejectionMessage(layout.openBlob(layer)),
    await rejectionMessage(layout.readRange(layer, 0, 4)),
    await rejectionMessage(layout.readBlob(layer)),
  ]
  const all = (said: string) => [said, said, said]
  truncateSync(blobFile(layer), 10)
  expect(await problems()).toEqual(all(`${what} is cut short: 10 of ${layer.size} bytes`))
  truncateSync(blobFile(layer), layer.size + 1)
  expect(await problems()).toEqual(
    all(`${what} has ${layer.size + 1} bytes, but its manifest says ${layer.size}`),
  )
  writeFileSync(blobFile(layer), Buffer.alloc(layer.size))
  expect(await rejectionMessage(layout.readBlob(layer))).toBe(
    `${what} has content that does not match its digest`,
  )
  rmSync(blobFile(layer))
  const missing = `${name} lacks blob ${layer.digest}: it is incomplete, or holds only the image of another platform`
  expect(await problems()).toEqual(all(missing))
  mkdirSync(blobFile(layer))
  expect(await problems()).toEqual(all(missing))
  rmSync(blobFile(layer), { recursive: true })
  execFileSync('mkfifo', [blobFile(layer)])
  expect(await problems()).toEqual(all(missing))
  writeFileSync(blobFile(made.manifest), 'other')
  expect(await rejectionMessage(layout.readManifest())).toContain(
    'has content that does not match its digest',
  )
  rmSync(blobFile(made.manifest))
  expect(await rejectionMessage(layout.readManifest())).toContain(
    `${name} lacks blob ${made.manifest.digest}`,
  )
})
