import { expect, test } from '@jest/globals'
import { TarScanner } from '../../src/tar/tar-scanner.ts'
import { fc } from '../random.ts'
import { base256, extension, file, gnu, header, padded, pax, paxRecord } from './make-tar.ts'

function scan(bytes: Uint8Array, chunkSize = 2 ** 20): string[] {
  const paths: string[] = []
  const scanner = new TarScanner(entry => paths.push(entry.path), 'layer 3 of example')
  for (let offset = 0; offset < bytes.length; offset += chunkSize)
    scanner.push(bytes.subarray(offset, offset + chunkSize))
  scanner.end()
  return paths
}

const firstEntry = file('first', 'x')
const sparseMap = { offset: 483, bytes: base256(-5n, 12) }

test.each<readonly [string, Buffer, string]>([
  ['an HTML page', padded('<html>'), 'at byte 1024, there is no tar header'],
  ['a wrong checksum', header({ checksum: 'wrong' }), 'at byte 1024, there is no tar header'],
  ['a negative size', header({ size: base256(-512n, 12) }), 'at byte 1024, the size is -512'],
  ['an implausible size', header({ size: base256(2n ** 60n, 12) }), 'the size field contains'],
  [
    'a size that is not a number',
    header({ size: Buffer.from('a dozen') }),
    'the size field contains "a dozen',
  ],
  [
    'a mode that is not a number',
    header({ patches: [{ offset: 100, bytes: Buffer.from('rwx') }] }),
    'the mode field contains',
  ],
  [
    'a negative sparse size',
    header({ flag: 'S', magic: gnu, patches: [sparseMap] }),
    'the size of the sparse file is -5',
  ],
  [
    'a single block of zeros before an entry',
    Buffer.concat([Buffer.alloc(512), firstEntry]),
    'at byte 1536, a single block of zeros',
  ],
  ['a negative size record', Buffer.concat([pax({ size: '-1' }), header({})]), 'contains "-1" as size'],
  ['a size record over 2⁵³', Buffer.concat([pax({ size: '9'.repeat(20) }), header({})]), 'as size: expected'],
  ['a uid that is not a number', Buffer.concat([pax({ uid: 'root' }), header({})]), 'contains "root" as uid'],
  ...['1x', 'x1', ' 1', '-1', '1.5'].map(
    text =>
      [
        `the uid ${JSON.stringify(text)}`,
        Buffer.concat([pax({ uid: text }), header({})]),
        `an extended header contains ${JSON.stringify(text)} as uid: expected a number`,
      ] as const,
  ),
  ...['.5', '--1', '1.5x', 'x1', '1.5.5', `-${2 ** 53}`].map(
    text =>
      [
        `the time ${JSON.stringify(text)}`,
        Buffer.concat([pax({ mtime: text }), header({})]),
        `an extended header contains ${JSON.stringify(text)} as mtime: expected a number`,
      ] as const,
  ),
  [
    'a long value, and quotes only its beginning',
    Buffer.concat([pax({ gid: 'x'.repeat(81) }), header({})]),
    `contains "${'x'.repeat(80)}" as gid: expected a number`,
  ],
  ...(
    [
      ['mode', 100],
      ['uid', 108],
      ['gid', 116],
      ['mtime', 136],
    ] as const
  ).map(
    ([field, offset]) =>
      [
        `a field ${field} that is not a number`,
        header({ patches: [{ offset, bytes: Buffer.from('7x') }] }),
        `at byte 1024, the ${field} field contains "7x`,
      ] as const,
  ),
  [
    'a time in scientific notation',
    Buffer.concat([pax({ mtime: '1e5' }), header({})]),
    'contains "1e5" as mtime',
  ],
  ['a NUL in a path', pax({ path: 'a\0b' }), 'contains a NUL in "path"'],
  ['a record without a length', extension('x', 'path=a\n'), 'a record without a length'],
  ['a length of more than ten digits', extension('x', '00000000009 path=a\n'), 'a record without a length'],
  ['a length after other characters', extension('x', 'x9 path=a\n'), 'a record without a length'],
  ['a length before other characters', extension('x', '9x path=a\n'), 'a record without a length'],
  ['a record without a space', extension('x', '9'), 'a record without a length'],
  ['a record without an equals sign', extension('x', '9 path a\n'), 'a malformed record'],
  ['a record without a keyword', extension('x', '5 =a\n'), 'a malformed record'],
  ['a record without a newline', extension('x', '9 path=ab'), 'a malformed record'],
  ['a record that is too long', extension('x', '99 path=a\n'), 'a malformed record'],
  ['a record of length 0', extension('x', '0 path=a\n'), 'a malformed record'],
  ['a record with too small a length', extension('x', '2 path=a\n'), 'a malformed record'],
  ['an endless long name', header({ flag: 'L', size: 8 ** 11 - 1 }), 'claims 8589934591 bytes'],
  ['an endless extended header', header({ flag: 'x', size: 2 ** 20 + 1 }), 'claims 1048577 bytes'],
  ['too many long names', Buffer.concat(Array(99).fill(extension('L', 'x'))), 'more than 16 extended'],
  [
    'a long name without an entry',
    Buffer.concat([extension('L', 'x'), Buffer.alloc(1024)]),
    'without its entry',
  ],
])('rejects %s', (_name, bytes, reason) => {
  const scanTar = () => scan(Buffer.concat([firstEntry, bytes]))
  expect(scanTar).toThrow('layer 3 of example is not a readable tar: at byte ')
  expect(scanTar).toThrow(reason)
})

test.each<[string, Buffer]>([
  ['a header', header({}).subarray(0, 511)],
  ['content', Buffer.concat([header({ size: 3 }), Buffer.from('ab')])],
  ['a long name', extension('L', 'x'.repeat(700)).subarray(0, 700)],
  ['the padding of a long name', extension('L', 'x').subarray(0, 700)],
  ['an entry after its long name', extension('L', 'x')],
  ['a sparse map', header({ flag: 'S', magic: gnu, patches: [{ offset: 482, bytes: Buffer.from([1]) }] })],
])('rejects a tar that is truncated inside %s', (_name, bytes) => {
  const truncatedTar = Buffer.concat([firstEntry, bytes])
  expect(() => scan(truncatedTar)).toThrow(
    `layer 3 of example is truncated: its tar ends inside an entry, at byte ${truncatedTar.length}`,
  )
})

test('limits the total size of global records', () => {
  const globalHeaders = Array.from({ length: 20 }, (_, index) =>
    extension('g', paxRecord(`SCHILY.xattr.user.${index}`, 'x'.repeat(100_000))),
  )
  const bytes = Buffer.concat(globalHeaders.flatMap(item => [item, header({})]))
  expect(() => scan(bytes)).toThrow('global extended headers contain more than 1048576 bytes')
})

test('rethrows an error of the listener unchanged', () => {
  const scanner = new TarScanner(() => {
    throw new Error('stopped')
  }, 'it')
  expect(() => scanner.push(firstEntry)).toThrow(/^stopped$/)
})

const anyPiece = fc.oneof(
  fc
    .tuple(fc.stringMatching(/^[a-zé/.]{1,30}$/), fc.uint8Array({ maxLength: 1500 }))
    .map(([name, content]) => file(name, Buffer.from(content))),
  fc.stringMatching(/^[a-zé/]{1,300}$/).map(name => Buffer.concat([extension('L', name), header({})])),
  fc
    .stringMatching(/^[a-zé/=\n]{1,300}$/)
    .map(path => Buffer.concat([pax({ path, mtime: '1.5' }), header({})])),
  fc.constant(header({ flag: '5', name: 'd/' })),
  fc.constant(pax({ uid: '7' }, 'g')),
)
const archive = fc
  .array(anyPiece, { minLength: 1, maxLength: 8 })
  .map(pieces => Buffer.concat([...pieces, header({ name: 'last' }), Buffer.alloc(1024)]))

test('returns the same entries for chunks of any size', () => {
  const chunkLengths = fc.array(fc.integer({ min: 1, max: 1500 }), { minLength: 1, maxLength: 10 })
  fc.assert(
    fc.property(archive, chunkLengths, (bytes, lengths) => {
      const list = (chunks: readonly Uint8Array[]) => {
        const entries: unknown[] = []
        const scanner = new TarScanner(entry => entries.push(entry), 'it')
        for (const chunk of chunks) scanner.push(chunk)
        scanner.end()
        return { entries, seen: scanner.bytesSeen }
      }
      const chunks: Uint8Array[] = []
      for (let offset = 0, count = 0; offset < bytes.length; count += 1) {
        const length = lengths[count % lengths.length] ?? 1
        chunks.push(bytes.subarray(offset, offset + length))
        offset += length
      }
      expect(list(chunks)).toEqual(list([bytes]))
    }),
    { numRuns: 500 },
  )
})

test('reads arbitrary bytes, or rejects them with a position', () => {
  const change = fc.tuple(fc.nat(), fc.nat(255), fc.boolean())
  fc.assert(
    fc.property(archive, fc.array(change, { minLength: 1, maxLength: 4 }), (bytes, changes) => {
      const corruptedBytes = Buffer.from(bytes)
      for (const [position, value, isRepaired] of changes) {
        const offset = position % corruptedBytes.length
        corruptedBytes[offset] = value
        if (isRepaired) repairChecksum(corruptedBytes, offset)
      }
      try {
        scan(corruptedBytes, 700)
      } catch (error) {
        expect((error as Error).message).toMatch(/^layer 3 of example .*at byte \d+/)
      }
    }),
    { numRuns: 3000 },
  )
})

/** Recomputes the checksum of the block that contains an offset. */
function repairChecksum(bytes: Buffer, offset: number): void {
  const block = bytes.subarray(offset - (offset % 512), offset - (offset % 512) + 512)
  block.fill(' ', 148, 156)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0`, 148, 'latin1')
}
