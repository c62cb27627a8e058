import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openDockerArchive } from '../../src/layout/docker-archive-source.ts'
import { digestHex, sha256Digest } from '../../src/oci/digest.ts'
import { dockerManifest, layerCompression } from '../../src/oci/media-types.ts'
import { readImage } from '../../src/oci/read-image.ts'
import { verifyStream } from '../../src/oci/verify-stream.ts'
import { fakeDescriptor, fakeImage } from '../fakes/registry/fake-image.ts'
import { rejectionMessage } from '../rejection-message.ts'
import { amd64, blobPath, layoutFiles, tarMembers } from './local-image.ts'
import { makeTar, type TarMember } from './tar-archive.ts'

let directory: string
let file: string
let name: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'archive-'))
  file = join(directory, 'image.tar')
  name = `docker-archive:${file}`
})
afterEach(() => rmSync(directory, { recursive: true }))

const write = (...members: readonly TarMember[]) => writeFileSync(file, makeTar(...members))
const read = async () => readImage(await openDockerArchive(file), amd64)

const tars = [Buffer.alloc(4096, 'a'), Buffer.alloc(8192, 'b'), Buffer.alloc(4096, 'a')]
const diffIds = tars.map(sha256Digest)
const config = Buffer.from(
  JSON.stringify({ ...amd64, rootfs: { type: 'layers', diff_ids: diffIds }, history: [] }),
)
const configName = `${digestHex(sha256Digest(config))}.json`
const layerName = (index: number) => `${String(index).repeat(64)}/layer.tar`
const entry = { Config: configName, RepoTags: ['model:1'], Layers: [0, 1, 2].map(layerName) }
const manifestJson = (...entries: readonly object[]): TarMember => ({
  name: 'manifest.json',
  content: JSON.stringify(entries),
})

/** Archive that Docker versions before 25 write, in which a repeated layer is a link. */
const classicMembers: readonly TarMember[] = [
  { name: `${'0'.repeat(64)}/`, type: '5' },
  { name: layerName(0), content: tars[0] ?? '' },
  { name: layerName(1), content: tars[1] ?? '' },
  { name: layerName(2), type: '2', link: `../${layerName(0)}` },
  { name: configName, content: config },
  { name: 'repositories', content: '{}' },
]

describe('classic archive', () => {
  test('is read as an image with the digests of its files', async () => {
    write(...classicMembers, manifestJson(entry))
    const source = await openDockerArchive(file)
    const { manifest, manifestDigest, config: parsed } = await readImage(source, amd64)
    const storedManifest = await source.readManifest(manifestDigest)
    expect(sha256Digest(storedManifest.bytes)).toBe(manifestDigest)
    expect(manifest).toMatchObject({ mediaType: dockerManifest, config: { digest: sha256Digest(config) } })
    expect(parsed.diffIds).toEqual(diffIds)
    expect(manifest.layers.map(({ digest, size }) => ({ digest, size }))).toEqual(
      tars.map(tar => ({ digest: sha256Digest(tar), size: tar.length })),
    )
    expect(manifest.layers.map(({ mediaType }) => layerCompression(mediaType))).toEqual([
      'none',
      'none',
      'none',
    ])
    for (const [index, layer] of manifest.layers.entries()) {
      expect(await buffer(verifyStream(await source.openBlob(layer), layer, 'layer'))).toEqual(tars[index])
      expect(await source.readRange(layer, 4, 4)).toEqual(tars[index]?.subarray(4, 8))
    }
  })

  test('that kaniko writes is read with the digests of its compressed layers', async () => {
    const gzippedTars = tars.map(tar => gzipSync(tar))
    const layers = gzippedTars.map((content, index) => ({ name: layerName(index), content }))
    write(...layers, { name: configName, content: config }, manifestJson(entry))
    const { manifest } = await read()
    expect(manifest.layers.map(({ digest, size }) => ({ digest, size }))).toEqual(
      gzippedTars.map(tar => ({ digest: sha256Digest(tar), size: tar.length })),
    )
    expect(manifest.layers.map(({ mediaType }) => layerCompression(mediaType))).toEqual([
      'gzip',
      'gzip',
      'gzip',
    ])
  })

  test('of several images is rejected with an error that lists the tags', async () => {
    write(
      ...classicMembers,
      manifestJson(entry, { ...entry, RepoTags: ['model:2', 'model:latest'] }, { ...entry, RepoTags: null }),
    )
    expect(await rejectionMessage(read())).toBe(
      `${name} contains several images (model:1, model:2, model:latest, ${configName}): save only the intended image`,
    )
  })

  test.each<[string, TarMember[], string]>([
    ['no manifest.json', [], 'is not an archive of `docker save`: it has no manifest.json'],
    ['an empty manifest.json', [manifestJson()], 'contains no image'],
    ['a malformed manifest.json', [{ name: 'manifest.json', content: '{}' }], 'is malformed: '],
    [
      'a missing config',
      [manifestJson({ ...entry, Config: 'x.json' })],
      'lacks x.json, its config: it is incomplete',
    ],
    [
      'a missing layer',
      [manifestJson({ ...entry, Layers: ['a', 'b', 'c'] })],
      'lacks a, layer 1 of 3: it is incomplete',
    ],
    [
      'fewer layers than its config',
      [manifestJson({ ...entry, Layers: [] })],
      'is inconsistent: it has 0 layers, but its config lists 3',
    ],
    [
      'a path outside the archive',
      [manifestJson({ ...entry, Config: '../../../../etc/passwd' })],
      'lacks ../../../../etc/passwd, its config',
    ],
    [
      'a config that does not match its name',
      [manifestJson(entry), { name: configName, content: '{}' }],
      'has content that does not match its name',
    ],
    [
      'an oversized manifest.json',
      [{ name: 'manifest.json', content: Buffer.alloc(17 * 2 ** 20) }],
      'over the limit of 16777216',
    ],
  ])('is rejected with %s', async (_name, members, expected) => {
    write(...classicMembers, ...members)
    const message = await rejectionMessage(read())
    expect(message).toContain(name)
    expect(message).toContain(expected)
  })

  test('with a layer that does not match its config is rejected when the layer is read', async () => {
    write(...classicMembers, { name: layerName(1), content: Buffer.alloc(8192, 'x') }, manifestJson(entry))
    const source = await openDockerArchive(file)
    const { manifest } = await readImage(source, amd64)
    const [, layer = manifest.config] = manifest.layers
    const reading = buffer(verifyStream(await source.openBlob(layer), layer, 'layer 2'))
    expect(await rejectionMessage(reading)).toBe(
      'layer 2 has content that does not match its digest: build the image again',
    )
  })
})

describe('image layout in an archive of Docker 25 or later', () => {
  const savedImage = fakeImage()
  const [layer = savedImage.config] = savedImage.layers
  const legacyManifest = manifestJson({
    Config: blobPath(savedImage.config.digest),
    RepoTags: ['m:1'],
    Layers: savedImage.layers.map(({ digest }) => blobPath(digest)),
  })

  test('is read with its own manifest', async () => {
    write(...tarMembers(layoutFiles(savedImage)), legacyManifest)
    const source = await openDockerArchive(file)
    expect(await readImage(source, amd64)).toMatchObject({ name, manifestDigest: savedImage.manifest.digest })
    expect(await buffer(await source.openBlob(layer))).toEqual(layer.bytes)
    expect(await source.readRange(layer, layer.size - 4, 4)).toEqual(layer.bytes.subarray(-4))
  })

  test('of several images is rejected with an error that lists the names', async () => {
    const otherImage = fakeImage(manifest => {
      manifest.annotations = { other: 'yes' }
    })
    const withImageName = (image: string) => ({
      annotations: { 'io.containerd.image.name': `docker.io/library/${image}` },
    })
    const entries = [
      { ...fakeDescriptor(savedImage.manifest), ...withImageName('m:1') },
      { ...fakeDescriptor(otherImage.manifest), ...withImageName('n:1') },
    ]
    write(...tarMembers(layoutFiles(savedImage, entries)), legacyManifest)
    expect(await rejectionMessage(read())).toContain(
      'contains several images (docker.io/library/m:1, docker.io/library/n:1)',
    )
  })

  test('is rejected without one of its blobs', async () => {
    const files = layoutFiles(savedImage)
    files.delete(blobPath(savedImage.config.digest))
    write(...tarMembers(files))
    expect(await rejectionMessage(read())).toContain(`${name} lacks blob ${savedImage.config.digest}`)
  })
})

describe('file that is not an archive', () => {
  test.each([
    ['gzip', gzipSync(makeTar(manifestJson(entry))), 'gunzip it first'],
    ['zstd', zstdCompressSync(makeTar(manifestJson(entry))), 'unzstd it first'],
    ['xz', Buffer.from('fd377a585a0000', 'hex'), 'unxz it first'],
    ['bzip2', Buffer.from('BZh91AY'), 'bunzip2 it first'],
    ['an empty file', Buffer.alloc(0), 'it has no manifest.json'],
    ['a text file', Buffer.alloc(600, 'text'), 'is not a tar archive'],
    [
      'a truncated archive',
      makeTar(...classicMembers, manifestJson(entry)).subarray(0, 6000),
      'is truncated: a member ends at byte',
    ],
  ])('is rejected: %s', async (_name, bytes, expected) => {
    writeFileSync(file, bytes)
    const message = await rejectionMessage(read())
    expect(message).toContain(name)
    expect(message).toContain(expected)
  })

  test('is rejected: a missing file or a directory', async () => {
    expect(await rejectionMessage(read())).toBe(`${name} does not exist: check the path`)
    expect(await rejectionMessage(openDockerArchive(directory))).toContain(
      'is a directory, not a file: read an image layout with "oci-layout:',
    )
  })
})
