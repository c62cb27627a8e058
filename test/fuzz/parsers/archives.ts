/** Parsers of layers: tar, gzip and the end of a gzip file. */
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { isDynamicHeader } from '../../../src/layers/dynamic-header.ts'
import { readClaims } from '../../../src/layers/read-claims.ts'
import { streamLayer } from '../../../src/layers/stream-layer.ts'
import { windowRatio } from '../../../src/layers/window-ratio.ts'
import { sha256Digest } from '../../../src/oci/digest.ts'
import type { ImageSource } from '../../../src/oci/image-source.ts'
import { TarScanner } from '../../../src/tar/tar-scanner.ts'
import { endOfArchive, extension, file, gnu, header, pax } from '../../tar/make-tar.ts'
import { fc } from '../fast-check.ts'
import { assertHolds, defineTarget } from '../fuzz-target.ts'
import { replaceBytes } from '../inputs.ts'

/** Size of a tar block in bytes. */
const blockSize = 512
/** Range of the checksum in a tar header. */
const checksumField = { start: 148, end: 156 }

const path = fc.stringMatching(/^[a-zé./]{1,40}$/)
const entry = fc.oneof(
  fc
    .tuple(path, fc.uint8Array({ maxLength: 900 }))
    .map(([name, content]) => file(name, Buffer.from(content))),
  path.map(name => Buffer.concat([extension('L', name), header({})])),
  fc.tuple(path, path).map(([name, target]) => header({ name, flag: '1', linkName: target })),
  fc
    .dictionary(
      fc.constantFrom('path', 'size', 'uid', 'mtime', 'GNU.sparse.map', 'SCHILY.xattr.user.a', 'hdrcharset'),
      fc.constantFrom('0', '1.5', '-1', 'a', '9'.repeat(20), ''),
    )
    .map(records => Buffer.concat([pax(records), header({})])),
  fc.constantFrom(
    header({ flag: '5', name: 'd/' }),
    pax({ uid: '7' }, 'g'),
    header({ flag: 'S', magic: gnu }),
    Buffer.alloc(blockSize),
  ),
)
const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 })
const archive = fc
  .tuple(
    fc.array(entry, { maxLength: 6 }),
    fc.constantFrom(endOfArchive, Buffer.alloc(0), Buffer.alloc(blockSize)),
  )
  .map(([entries, end]) => Buffer.concat([...entries, end]))
const changedArchive = fc
  .tuple(archive, changes, fc.boolean(), fc.integer({ min: 1, max: 2000 }))
  .map(([bytes, edits, isRepaired, chunkSize]) => {
    const copy = replaceBytes(bytes, edits)
    if (isRepaired) for (const [position] of edits) repairChecksum(copy, position % copy.length)
    return { bytes: copy, chunkSize }
  })

/** Recomputes the checksum of the header at a position, so that the scanner reads the changed fields. */
function repairChecksum(bytes: Buffer, position: number): void {
  const start = position - (position % blockSize)
  if (!(start + blockSize <= bytes.length)) return
  const block = bytes.subarray(start, start + blockSize)
  block.fill(' ', checksumField.start, checksumField.end)
  block.write(
    `${block
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0`,
    checksumField.start,
    'latin1',
  )
}

function scan({ bytes, chunkSize }: { readonly bytes: Buffer; readonly chunkSize: number }): void {
  const scanner = new TarScanner(({ size }) => assertHolds(size >= 0, 'a size is not negative'), 'the layer')
  for (let start = 0; start < bytes.length; start += chunkSize)
    scanner.push(bytes.subarray(start, start + chunkSize))
  scanner.end()
  assertHolds(scanner.bytesSeen === bytes.length, 'an accepted archive is read completely')
}

const blob = fc
  .tuple(archive, fc.constantFrom('gzip', 'zstd', 'none', 'members'), changes, fc.nat(40))
  .map(([tar, compression, edits, cut]) => {
    const compressedTar = {
      gzip: () => gzipSync(tar),
      zstd: () => zstdCompressSync(tar),
      none: () => tar,
      members: () =>
        Buffer.concat([
          gzipSync(tar.subarray(0, blockSize)),
          gzipSync(tar.subarray(blockSize)),
          Buffer.alloc(3),
        ]),
    }[compression]()
    const bytes = replaceBytes(compressedTar, edits)
    return {
      tar,
      suffix: { gzip: '+gzip', zstd: '+zstd', none: '', members: '+gzip' }[compression],
      bytes: bytes.subarray(0, bytes.length - (cut < 30 ? 0 : cut)),
    }
  })

function makeSource(bytes: Uint8Array): ImageSource {
  const rejectCall = async () => {
    throw new TypeError('the fuzzed functions only call `openBlob` and `readRange`')
  }
  return {
    ...{ name: 'example', isLocal: false, readManifest: rejectCall, readBlob: rejectCall },
    openBlob: async () =>
      (async function* () {
        yield bytes
      })(),
    readRange: async (_descriptor, start, length) => {
      assertHolds(
        start >= 0 && start + length <= bytes.length,
        `a range is inside the blob: ${start}+${length} of ${bytes.length}`,
      )
      return bytes.subarray(start, start + length)
    },
  }
}

async function readTail({
  size,
  tail,
  suffix,
}: {
  readonly size: number
  readonly tail: Uint8Array
  readonly suffix: string
}): Promise<void> {
  const bytes = Buffer.alloc(size)
  if (size > 0) bytes.set(tail.subarray(-size), Math.max(0, size - tail.length))
  const descriptor = {
    mediaType: `application/vnd.oci.image.layer.v1.tar${suffix}`,
    digest: sha256Digest(tail),
    size,
  }
  const [claim] = await readClaims(makeSource(bytes), {
    kind: 'manifest',
    mediaType: '',
    config: descriptor,
    layers: [descriptor],
    annotations: {},
  })
  assertHolds(
    claim === undefined || Number.isSafeInteger(claim.uncompressedSize),
    'a claim is a safe integer',
  )
}

export const archiveParsers = [
  defineTarget('tar', changedArchive, scan),
  defineTarget('layer', blob, async ({ bytes, suffix, tar }) => {
    const descriptor = {
      mediaType: `application/vnd.oci.image.layer.v1.tar${suffix}`,
      digest: sha256Digest(bytes),
      size: bytes.length,
    }
    await streamLayer(makeSource(bytes), {
      descriptor,
      diffId: sha256Digest(suffix === '' ? bytes : tar),
      label: 'the layer',
    })
  }),
  defineTarget(
    'gzip-tail',
    fc.record({
      size: fc.oneof(fc.nat(8), fc.nat(3000)),
      tail: fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 12 }), archive.map(gzipSync)),
      suffix: fc.constantFrom('+gzip', '', '+zstd', '.unknown'),
    }),
    readTail,
  ),
  defineTarget(
    'deflate-window',
    fc.tuple(fc.oneof(fc.uint8Array({ maxLength: 600 }), archive.map(gzipSync)), changes),
    ([bytes, edits]) => {
      const window = replaceBytes(bytes, edits)
      for (let bit = 0; bit < Math.min(200, window.length * 8); bit += 1) isDynamicHeader(window, bit)
      const ratio = windowRatio(window)
      assertHolds(ratio === undefined || ratio >= 0, 'a ratio is not negative')
    },
  ),
]
