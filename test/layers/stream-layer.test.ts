import { Readable } from 'node:stream'
import { constants, gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { streamLayer } from '../../src/layers/stream-layer.ts'
import { sha256Digest } from '../../src/oci/digest.ts'
import { fc } from '../random.ts'
import { rejectionMessage } from '../rejection-message.ts'
import { padded } from '../tar/make-tar.ts'
import { type Blob, blobSource, chunksBySize, layerName, streamBlob, tar } from './blob-source.ts'

const expected = {
  uncompressedSize: tar.length,
  contentSize: 70_000 + 3 * 2 ** 20,
  entryCount: 3,
  hasGlobalRecords: false,
}
const halfLength = 40_000
const halves = [tar.subarray(0, halfLength), tar.subarray(halfLength)] as const
const skippableFrame = Buffer.concat([Buffer.from('5a2a4d1805000000', 'hex'), Buffer.from('notes')])
const zstdOptions = { params: { [constants.ZSTD_c_checksumFlag]: 1 } }

describe('reads', () => {
  test.each<[string, Uint8Array, Blob['compression']]>([
    ['an uncompressed tar', tar, ''],
    ['gzip', gzipSync(tar), '+gzip'],
    ['gzip of two members', Buffer.concat(halves.map(part => gzipSync(part))), '+gzip'],
    ['gzip with an empty member', Buffer.concat([gzipSync(tar), gzipSync('')]), '+gzip'],
    ['gzip with trailing zeros', Buffer.concat([gzipSync(tar), Buffer.alloc(5000)]), '+gzip'],
    ['gzip with 9 MB of trailing zeros', Buffer.concat([gzipSync(tar), Buffer.alloc(9_000_000)]), '+gzip'],
    ['zstd', zstdCompressSync(tar), '+zstd'],
    ['zstd of two frames', Buffer.concat(halves.map(part => zstdCompressSync(part))), '+zstd'],
    ['zstd with checksums', Buffer.concat(halves.map(part => zstdCompressSync(part, zstdOptions))), '+zstd'],
    [
      'zstd with skippable frames',
      Buffer.concat([skippableFrame, zstdCompressSync(tar), skippableFrame, skippableFrame]),
      '+zstd',
    ],
    ['zstd with an empty frame', Buffer.concat([zstdCompressSync(tar), zstdCompressSync('')]), '+zstd'],
  ])('%s in chunks of any size', async (_name, bytes, compression = '') => {
    for (const chunkSize of [bytes.length, 2 ** 16, bytes.length < 200_000 ? 1 : 1009]) {
      expect(await streamBlob({ bytes, tar, compression, chunkSize })).toEqual(expected)
    }
  })

  test('thousands of zstd frames, like those of zstd:chunked', async () => {
    const bytes = Buffer.concat([...chunksBySize(tar, 1000)].map(part => zstdCompressSync(part)))
    expect(await streamBlob({ bytes, tar, compression: '+zstd', chunkSize: 2 ** 16 })).toEqual(expected)
  })

  test('any members in chunks of any size', async () => {
    const cutOffsets = fc.array(fc.integer({ min: 0, max: tar.length }), { maxLength: 4 })
    const size = fc.integer({ min: 500, max: 100_000 })
    await fc.assert(
      fc.asyncProperty(
        cutOffsets,
        size,
        fc.constantFrom('+gzip', '+zstd'),
        async (cuts, chunkSize, compression) => {
          const offsets = [0, ...cuts.sort((a, b) => a - b), tar.length]
          const pack = compression === '+gzip' ? gzipSync : zstdCompressSync
          const members = offsets.slice(1).map((end, index) => pack(tar.subarray(offsets[index], end)))
          const bytes = Buffer.concat(members)
          expect(await streamBlob({ bytes, tar, compression, chunkSize })).toEqual(expected)
        },
      ),
      { numRuns: 25 },
    )
  })

  test('entries, and reports its progress', async () => {
    const paths: string[] = []
    const progress: number[] = []
    const bytes = gzipSync(tar)
    await streamBlob(
      { bytes, tar },
      { onEntry: ({ path }) => paths.push(path), onProgress: count => progress.push(count) },
    )
    expect(paths).toEqual(['a', 'b', 'zeros'])
    expect(progress.at(-1)).toBe(bytes.length)
    expect(progress).toHaveLength(Math.ceil(bytes.length / 1000))
  })
})

describe('rejects', () => {
  const gzip = gzipSync(tar)
  const zstd = zstdCompressSync(tar)
  const damagedGzip = Buffer.from(gzip)
  damagedGzip.writeUInt32LE(0x12345678, gzip.length - 8)
  const htmlPage = padded('<html>this is an error page</html>')

  test.each<[string, Blob, string]>([
    ['truncated gzip', { bytes: gzip.subarray(0, -9), tar }, 'gzip data is damaged near byte'],
    ['gzip without its trailer', { bytes: gzip.subarray(0, -8), tar }, 'unexpected end of file'],
    ['empty data', { bytes: Buffer.alloc(0), tar }, 'unexpected end of file'],
    ['a wrong checksum in gzip', { bytes: damagedGzip, tar }, 'incorrect data check'],
    [
      'garbage after gzip data',
      { bytes: Buffer.concat([gzip, Buffer.from('more')]), tar },
      'incorrect header check',
    ],
    [
      'garbage after trailing zeros of gzip data',
      { bytes: Buffer.concat([gzip, Buffer.alloc(700), Buffer.from('more')]), tar },
      `other data after the end of its gzip data, at byte ${gzip.length}`,
    ],
    [
      'a member after trailing zeros of gzip data',
      { bytes: Buffer.concat([gzip, Buffer.alloc(9_000_000), gzip]), tar, chunkSize: 2 ** 16 },
      'other data after the end of its gzip data',
    ],
    [
      'data that is not gzip',
      { bytes: zstd, tar },
      'gzip data is damaged near byte 0 (incorrect header check)',
    ],
    ['data that is not zstd', { bytes: gzip, tar, compression: '+zstd' }, 'zstd data is damaged near byte'],
    ['truncated zstd', { bytes: zstd.subarray(0, -9), tar, compression: '+zstd' }, 'unexpected end of file'],
    [
      'garbage after zstd data',
      { bytes: Buffer.concat([zstd, Buffer.from('more')]), tar, compression: '+zstd' },
      'zstd data is damaged',
    ],
    ['a tar with another diff ID', { bytes: gzip, tar: htmlPage }, 'its content does not match the diff ID'],
    [
      'an uncompressed tar with another diff ID',
      { bytes: tar, tar: htmlPage, compression: '' },
      'its content does not match the diff ID',
    ],
    [
      'data that is not a tar',
      { bytes: gzipSync(htmlPage), tar: htmlPage },
      'is not a readable tar: at byte 0',
    ],
    [
      'a truncated tar',
      { bytes: gzipSync(tar.subarray(0, 5000)), tar: tar.subarray(0, 5000) },
      'is truncated: its tar ends inside an entry, at byte 5000',
    ],
  ])('%s', async (_name, blob, reason) => {
    for (const chunkSize of [blob.chunkSize ?? 1000, blob.bytes.length + 1]) {
      const failure = await rejectionMessage(streamBlob({ ...blob, chunkSize }))
      expect(failure).toMatch(new RegExp(`^${layerName}\\b`))
      expect(failure).toContain(reason)
    }
  })

  test.each<[string, Uint8Array, string]>([
    [
      'fewer bytes than in the descriptor',
      gzip.subarray(0, -100),
      `is truncated: ${gzip.length - 100} of ${gzip.length} bytes`,
    ],
    [
      'more bytes than in the descriptor',
      Buffer.concat([gzip, gzip]),
      `is longer than the ${gzip.length} bytes`,
    ],
    [
      'bytes that do not match the digest in the descriptor',
      gzipSync(tar, { level: 1 }).subarray(0, gzip.length),
      layerName,
    ],
  ])('%s', async (_name, sentBytes, reason) => {
    await expect(
      streamBlob({ bytes: gzip, tar, chunks: Readable.from(chunksBySize(sentBytes, 1000)) }),
    ).rejects.toThrow(reason)
  })

  test('a descriptor that is not a layer', async () => {
    const descriptor = { mediaType: 'application/json', digest: sha256Digest(gzip), size: gzip.length }
    await expect(
      streamLayer(blobSource(Readable.from([gzip])), {
        descriptor,
        diffId: sha256Digest(tar),
        label: layerName,
      }),
    ).rejects.toThrow(`${layerName} is of type "application/json", which is not a file system layer`)
  })
})
