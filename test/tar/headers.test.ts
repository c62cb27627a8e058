import { describe, expect, test } from '@jest/globals'
import type { TarEntry } from '../../src/tar/tar-entry.ts'
import { TarScanner } from '../../src/tar/tar-scanner.ts'
import { base256, endOfArchive, extension, file, gnu, header, padded, pax, posix } from './make-tar.ts'

function scan(...blocks: readonly Buffer[]): TarEntry[] {
  const entries: TarEntry[] = []
  const scanner = new TarScanner(entry => entries.push(entry), 'it')
  const bytes = Buffer.concat(blocks)
  scanner.push(bytes)
  scanner.end()
  expect(scanner.bytesSeen).toBe(bytes.length)
  return entries
}

const paths = (entries: readonly TarEntry[]) => entries.map(entry => entry.path)

describe('the reader of names', () => {
  test.each([
    ['./a/b', 'a/b'],
    ['/a//b/', 'a/b'],
    ['./', ''],
    ['.', ''],
    ['/', ''],
    ['a/./b/../c', 'a/c'],
    ['../../etc', 'etc'],
    ['..a/.b/c..', '..a/.b/c..'],
  ])('normalizes %j to %j', (name, path) => {
    expect(paths(scan(header({ name })))).toEqual([path])
  })

  test('accepts a name of 100 bytes without a NUL', () => {
    expect(paths(scan(header({ name: 'x'.repeat(100) })))).toEqual(['x'.repeat(100)])
  })

  test('uses the prefix only with the POSIX magic, and a shorter prefix in the format of star', () => {
    const star = { offset: 508, bytes: Buffer.from('tar\0') }
    const times = { offset: 476, bytes: Buffer.from('00000000000\0') }
    expect(paths(scan(header({ name: 'n', prefix: 'p', magic: posix })))).toEqual(['p/n'])
    expect(paths(scan(header({ name: 'n', prefix: 'p', magic: gnu })))).toEqual(['n'])
    expect(paths(scan(header({ name: 'n', prefix: 'p', magic: '' })))).toEqual(['n'])
    expect(paths(scan(header({ name: 'n', prefix: 'p'.repeat(131), patches: [star, times] })))).toEqual([
      `${'p'.repeat(131)}/n`,
    ])
  })

  test('distinguishes names that are not UTF-8 from each other and from U+FFFD', () => {
    const names = [Buffer.from([0x61, 0xe9]), Buffer.from([0x61, 0xe8]), Buffer.from('a\ufffd')]
    expect(paths(scan(...names.map(name => header({ name }))))).toEqual(['a\udce9', 'a\udce8', 'a\ufffd'])
  })

  test.each([
    ['an overlong sequence', [0xc0, 0xaf], '\udcc0\udcaf'],
    ['a surrogate', [0xed, 0xa0, 0x80], '\udced\udca0\udc80'],
    ['a truncated sequence', [0xf0, 0x9f, 0x9a], '\udcf0\udc9f\udc9a'],
    ['a code point beyond U+10FFFF', [0xf4, 0x90, 0x80, 0x80], '\udcf4\udc90\udc80\udc80'],
    ['an invalid byte before valid bytes', [0xff, 0xf0, 0x9f, 0x9a, 0x80, 0xc3, 0xa9], '\udcff🚀é'],
  ])('escapes bytes that are not a character: %s', (_name, bytes, path) => {
    expect(paths(scan(header({ name: Buffer.from(bytes) })))).toEqual([path])
  })
})

describe('the reader of types', () => {
  test.each([
    ['0', 'file'],
    ['\0', 'file'],
    ['7', 'file'],
    ['?', 'file'],
    ['1', 'hardlink'],
    ['2', 'symlink'],
    ['3', 'character'],
    ['4', 'block'],
    ['5', 'directory'],
    ['6', 'fifo'],
    ['D', 'directory'],
  ] as const)('reads the flag %j as %s', (flag, type) => {
    expect(scan(header({ flag }))).toMatchObject([{ type }])
  })

  test('recognizes a directory of the old format by its slash', () => {
    expect(scan(header({ flag: '\0', name: 'd/', magic: '' }))).toMatchObject([
      { path: 'd', type: 'directory' },
    ])
  })

  test.each([...'123456'])('expects no content after an entry with the flag %j, even with a size', flag => {
    const entries = scan(header({ flag, size: 5000 }), file('next', 'x'))
    expect(entries).toMatchObject([{ size: 0, tarSize: 512 }, { path: 'next' }])
  })

  test.each(['7', '?', 'D'])('skips the content of an entry with the flag %j', flag => {
    expect(paths(scan(header({ flag, size: 3 }), padded('abc'), file('next', 'x')))).toEqual(['a', 'next'])
  })
})

describe('the reader of numbers', () => {
  test('accepts octal numbers with spaces, and empty fields', () => {
    const spacedField = { offset: 108, bytes: Buffer.from('  17  \0 ') }
    const emptyField = { offset: 116, bytes: Buffer.from('        ') }
    expect(scan(header({ patches: [spacedField, emptyField] }))).toMatchObject([{ uid: 0o17, gid: 0 }])
  })

  test('reads a field without blanks next to blanks or digits of the next field', () => {
    const fields = (uid: string, gid: string) =>
      scan(header({ patches: [{ offset: 108, bytes: Buffer.from(uid + gid) }] })).map(entry => [
        entry.uid,
        entry.gid,
      ])
    expect(fields('76543210', '12345670')).toEqual([[0o76543210, 0o12345670]])
    expect(fields('76543210', '   7    ')).toEqual([[0o76543210, 7]])
    expect(fields('        ', '   7   \0')).toEqual([[0, 7]])
    expect(fields('\0\0\0\0\0\0\0\0', '       7')).toEqual([[0, 7]])
  })

  test('accepts twelve octal digits', () => {
    expect(scan(header({ flag: '5', mtime: Buffer.from('777777777777') }))).toMatchObject([
      { mtime: 8 ** 12 - 1 },
    ])
  })

  test.each([0n, 1n, 255n, 3_000_000_000n, -1n, -256n, -315_619_200n, 2n ** 53n - 1n])(
    'reads %s in base 256',
    value => {
      expect(scan(header({ mtime: base256(value, 12) }))).toMatchObject([{ mtime: Number(value) }])
    },
  )

  test('accepts a checksum of signed characters', () => {
    expect(paths(scan(header({ name: 'é', checksum: 'signed' })))).toEqual(['é'])
  })
})

describe('extended headers', () => {
  test('override the header of one entry', () => {
    const records = {
      path: 'long/é',
      linkpath: 'to',
      uid: '3000000000',
      gid: '7',
      mtime: '-1.5',
      comment: 'x',
    }
    expect(scan(pax(records), header({ flag: '2', linkName: 'x' }), header({ name: 'b' }))).toMatchObject([
      { path: 'long/é', linkTarget: 'to', uid: 3_000_000_000, gid: 7, mtime: -1.5, tarSize: 1536 },
      { path: 'b', uid: 0, linkTarget: undefined, tarSize: 512 },
    ])
  })

  test('determine the position of the next header by their size record', () => {
    expect(
      paths(scan(pax({ size: '600' }), header({}), Buffer.alloc(1024, 1), header({ name: 'b' }))),
    ).toEqual(['a', 'b'])
  })

  test('apply to later entries until replaced or emptied, if they are global', () => {
    const entries = scan(
      pax({ uid: '5', gid: '6' }, 'g'),
      header({}),
      pax({ uid: '' }),
      header({}),
      pax({ uid: '9' }),
      header({}),
      pax({ gid: '8' }, 'g'),
      header({}),
    )
    expect(entries.map(({ uid, gid }) => [uid, gid])).toEqual([
      [5, 6],
      [0, 6],
      [9, 6],
      [5, 8],
    ])
  })

  test('contain GNU long names, which end at their NUL', () => {
    const entries = scan(
      extension('L', 'n'.repeat(300).concat('\0rest')),
      extension('K', 't'.repeat(300)),
      header({ flag: '1' }),
      header({ name: 'b' }),
    )
    expect(entries).toMatchObject([
      { path: 'n'.repeat(300), linkTarget: 't'.repeat(300), tarSize: 5 * 512 },
      { path: 'b' },
    ])
  })

  test('contain extended attributes of star and of libarchive', () => {
    const records = {
      'SCHILY.xattr.security.capability': Buffer.from([1, 0, 0xff]),
      'SCHILY.xattr.user.a=b': 'split at the first equals sign, as by all tools',
      'LIBARCHIVE.xattr.user.caf%C3%A9': Buffer.from('value').toString('base64'),
      'LIBARCHIVE.xattr.security.capability': 'AAAA',
    }
    expect([...(scan(pax(records), header({}))[0]?.xattrs ?? [])]).toEqual([
      ['security.capability', '\x01\0\udcff'],
      ['user.a', 'b=split at the first equals sign, as by all tools'],
      ['user.café', 'value'],
    ])
  })

  test.each([
    ['9007199254740991', 2 ** 53 - 1],
    ['007', 7],
  ])('contain the uid %s', (uid, expected) => {
    expect(scan(pax({ uid }), header({}))).toMatchObject([{ uid: expected }])
  })

  test.each([
    ['1', 1],
    ['-1', -1],
    ['12.', 12],
    ['12.25', 12.25],
    ['-9007199254740991', 1 - 2 ** 53],
  ])('contain the time %s', (mtime, expected) => {
    expect(scan(pax({ mtime }), header({}))).toMatchObject([{ mtime: expected }])
  })

  test('contain the name and the size of a sparse file', () => {
    const scanSparseFile = (records: Record<string, string>) =>
      scan(pax(records), header({ size: 3 }), padded('abc')).map(({ path, size }) => [path, size])
    expect(
      scanSparseFile({ path: 'GNUSparseFile.0/a', 'GNU.sparse.name': 'a', 'GNU.sparse.realsize': '900' }),
    ).toEqual([['a', 900]])
    expect(scanSparseFile({ path: 'b', 'GNU.sparse.size': '800' })).toEqual([['b', 800]])
    expect(scanSparseFile({ 'GNU.sparse.realsize': '900', 'GNU.sparse.size': '800' })).toEqual([['a', 900]])
  })

  test('keep a malformed percent-encoding in the name of an attribute', () => {
    const records = { 'LIBARCHIVE.xattr.user.%zz': Buffer.from('v').toString('base64') }
    expect([...(scan(pax(records), header({}))[0]?.xattrs ?? [])]).toEqual([['user.%zz', 'v']])
  })

  test('end at the first zero byte, which begins their padding', () => {
    const content = Buffer.concat([Buffer.from('10 uid=77\n'), Buffer.alloc(90)])
    expect(scan(extension('x', content), header({}))).toMatchObject([{ uid: 77 }])
    expect(scan(extension('X', content), header({}))).toMatchObject([{ uid: 77 }])
  })

  test('ignore unknown records and the size of an entry without content', () => {
    const entries = scan(
      pax({ size: '600', 'GNU.other': '\0' }),
      header({ flag: '5' }),
      header({ name: 'b' }),
    )
    expect(entries.map(({ path, size }) => [path, size])).toEqual([
      ['a', 0],
      ['b', 0],
    ])
  })

  test('have no effect when empty', () => {
    expect(paths(scan(extension('x', ''), header({})))).toEqual(['a'])
  })
})

describe('end of the archive', () => {
  test('is followed by bytes that are counted, but not read', () => {
    expect(paths(scan(file('a', 'x'), endOfArchive, Buffer.from('garbage'), Buffer.alloc(5000, 7)))).toEqual([
      'a',
    ])
  })

  test('is found in an empty file without entries', () => {
    expect(scan()).toEqual([])
  })

  test('can lack the padding of the last file', () => {
    expect(paths(scan(header({ size: 3 }), Buffer.from('abc')))).toEqual(['a'])
  })
})
