import { expect, test } from '@jest/globals'
import { headersWithoutTimes } from '../../src/tar/ignore-times.ts'
import { extension, header, pax } from './make-tar.ts'

function readHeaders(...blocks: readonly Buffer[]): { length: number; text: string } {
  const bytes = Buffer.concat([...blocks, Buffer.alloc(512, 'content')])
  const { length, text } = headersWithoutTimes((offset, size) => bytes.subarray(offset, offset + size))
  return { length, text: text.toString('latin1') }
}

const makeHeader = (mtime: number, fields = {}) => header({ name: 'lib/a', size: 7, mtime, ...fields })

test('treats headers that differ only in times as equal', () => {
  expect(readHeaders(makeHeader(2))).toEqual(readHeaders(makeHeader(1)))
  expect(readHeaders(makeHeader(1)).length).toBe(512)
})

test('ignores a fraction of a second', () => {
  const fraction = readHeaders(pax({ mtime: '1.5', atime: '2.25', ctime: '3' }), makeHeader(1))
  expect(fraction.text).toBe(readHeaders(makeHeader(9)).text)
  expect(fraction.length).toBe(3 * 512)
})

test.each<[string, readonly Buffer[]]>([
  ['the mode', [makeHeader(1, { mode: 0o600 })]],
  ['the owner', [makeHeader(1, { uid: 7 })]],
  ['the name', [header({ name: 'lib/b', size: 7, mtime: 1 })]],
  ['an attribute', [pax({ mtime: '1.5', 'SCHILY.xattr.user.a': 'b' }), makeHeader(1)]],
])('distinguishes headers with another value of %s', (_name, blocks) => {
  expect(readHeaders(...blocks).text).not.toBe(readHeaders(makeHeader(1)).text)
})

test('compares records other than times', () => {
  const attribute = (value: string, mtime: string) =>
    readHeaders(pax({ mtime, 'SCHILY.xattr.user.a': value }), makeHeader(1)).text
  expect(attribute('b', '1.5')).toBe(attribute('b', '22.5'))
  expect(attribute('b', '1.5')).not.toBe(attribute('c', '1.5'))
})

test.each(['mtime', 'atime', 'ctime', 'LIBARCHIVE.creationtime'])('ignores the record %s', keyword => {
  const { text } = readHeaders(makeHeader(1))
  for (const flag of ['x', 'X'])
    expect(readHeaders(pax({ [keyword]: '1' }, flag), makeHeader(1)).text).toBe(text)
})

test('compares records of global headers, and long names', () => {
  expect(readHeaders(pax({ mtime: '1' }, 'g'), makeHeader(1)).text).not.toBe(readHeaders(makeHeader(1)).text)
  const longNameHeaders = readHeaders(extension('L', 'n'.repeat(600)), makeHeader(1))
  expect(longNameHeaders.text.startsWith(`L600 ${'n'.repeat(600)}`)).toBe(true)
  expect(longNameHeaders.length).toBe(512 + 1024 + 512)
})

test('ignores zeros after the records, and compares malformed records unchanged', () => {
  const paddedRecord = Buffer.concat([Buffer.from('11 mtime=1\n'), Buffer.alloc(20)])
  expect(readHeaders(extension('x', paddedRecord), makeHeader(1)).text).toBe(readHeaders(makeHeader(1)).text)
  for (const malformedRecord of ['2 mtime=1\n', '0 mtime=1\n', 'mtime=1\n', 'x mtime=1\n'])
    expect(readHeaders(extension('x', malformedRecord), makeHeader(1)).text).toContain(
      `x${malformedRecord.length} ${malformedRecord}`,
    )
})
