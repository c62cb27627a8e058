import { createCipheriv } from 'node:crypto'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { readClaims } from '../../src/layers/read-claims.ts'
import { sha256Digest } from '../../src/oci/digest.ts'
import type { ImageSource } from '../../src/oci/image-source.ts'

const mediaTypePrefix = 'application/vnd.oci.image.layer.v1.tar'
/** Size in bytes of a blob whose trailer can have wrapped. Deflate compresses 4 GiB of zeros to slightly less. */
const minWrappedSize = 4_300_000

interface StoredBlob {
  readonly bytes: Uint8Array
  readonly mediaType?: string
  readonly annotations?: Readonly<Record<string, string>>
}

/** Returns the claim of one layer, and the number of bytes that were read for it. */
async function readClaim(
  { bytes, mediaType = `${mediaTypePrefix}+gzip`, annotations }: StoredBlob,
  { isLocal = false, hasRanges = true } = {},
) {
  let bytesRead = 0
  const rejectCall = async () => {
    throw new Error('not requested')
  }
  const source: ImageSource = {
    name: 'example',
    isLocal,
    readManifest: rejectCall,
    readBlob: rejectCall,
    openBlob: rejectCall,
    readRange: async (_descriptor, start, length) => {
      bytesRead += length
      return hasRanges ? bytes.subarray(start, start + length) : undefined
    },
  }
  const layer = {
    mediaType,
    digest: sha256Digest(bytes),
    size: bytes.length,
    ...(annotations === undefined ? {} : { annotations }),
  }
  const config = {
    mediaType: 'application/vnd.oci.image.config.v1+json',
    digest: sha256Digest(bytes),
    size: 1,
  }
  const manifest = {
    kind: 'manifest',
    mediaType: 'manifest',
    config,
    layers: [layer],
    annotations: {},
  } as const
  const [claim] = await readClaims(source, manifest)
  return { claim, bytesRead }
}

/** Returns noise with repeated text, which compresses at an ordinary ratio. */
function library(length: number): Buffer {
  const content = createCipheriv('aes-128-ctr', Buffer.alloc(16, 1), Buffer.alloc(16)).update(
    Buffer.alloc(length),
  )
  for (let offset = 24; offset < length; offset += 64)
    content.fill('library!', offset, Math.min(length, offset + 40))
  return content
}

const largeBlob = gzipSync(library(512 * 30_000))
const smallBlob = gzipSync(library(512 * 100))
const trailer = { uncompressedSize: 512 * 30_000, sizeKnownBy: 'trailer' }

test('reads four bytes of a small layer, local or in a registry', async () => {
  for (const isLocal of [false, true]) {
    const { claim, bytesRead } = await readClaim({ bytes: smallBlob }, { isLocal })
    expect(claim).toEqual({ uncompressedSize: 512 * 100, sizeKnownBy: 'trailer' })
    expect(bytesRead).toBe(4)
  }
})

test('confirms a claim that can be 4 GiB too small with samples from a registry', async () => {
  expect(largeBlob.length).toBeGreaterThan(minWrappedSize)
  const { claim, bytesRead } = await readClaim({ bytes: largeBlob })
  expect(claim).toEqual(trailer)
  expect(bytesRead).toBeLessThan(largeBlob.length / 1000)
})

test('makes no claim for a local layer whose size can have wrapped, because a local layer is read completely', async () => {
  expect(await readClaim({ bytes: largeBlob }, { isLocal: true })).toEqual({ claim: undefined, bytesRead: 0 })
})

test.each<[string, Uint8Array]>([
  ['several members, the last of which is smaller', Buffer.concat(Array(5).fill(largeBlob))],
  ['garbage after the end', Buffer.concat([largeBlob, Buffer.from('garbage of 20 bytes.')])],
  ['zeros after the end', Buffer.concat([largeBlob, Buffer.alloc(512)])],
  ['content that is not gzip, with a possible claim', noiseWithClaim(50_000_000, 512 * 120_000)],
])('makes no claim for %s', async (_name, bytes) => {
  expect((await readClaim({ bytes })).claim).toBeUndefined()
})

test('makes no claim for zstd, or for a registry without range requests', async () => {
  expect((await readClaim({ bytes: largeBlob }, { hasRanges: false })).claim).toBeUndefined()
  const bytes = zstdCompressSync(Buffer.alloc(5120))
  expect((await readClaim({ bytes, mediaType: `${mediaTypePrefix}+zstd` })).claim).toBeUndefined()
})

test('requests nothing for an uncompressed layer or a layer with a size annotation', async () => {
  expect(await readClaim({ bytes: Buffer.alloc(5120), mediaType: mediaTypePrefix })).toEqual({
    claim: { uncompressedSize: 5120, sizeKnownBy: 'exact' },
    bytesRead: 0,
  })
  const annotations = { 'io.containers.estargz.uncompressed-size': String(512 * 30_000) }
  expect(await readClaim({ bytes: largeBlob, annotations })).toEqual({
    claim: { uncompressedSize: 512 * 30_000, sizeKnownBy: 'annotation' },
    bytesRead: 0,
  })
})

/** Returns noise whose last four bytes claim an uncompressed size, as a gzip trailer does. */
function noiseWithClaim(length: number, claim: number): Buffer {
  const bytes = createCipheriv('aes-128-ctr', Buffer.alloc(16, 2), Buffer.alloc(16)).update(
    Buffer.alloc(length),
  )
  bytes.writeUInt32LE(claim, length - 4)
  return bytes
}
