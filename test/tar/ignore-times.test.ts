import { expect, test } from '@jest/globals'
import { headersWithoutTimes } from '../../src/tar/ignore-times.ts'
import { extension, header, pax } from './make-tar.ts'

function compared(...blocks: readonly Buffer[]): { length: number; text: string } {
  const bytes = Buffer.concat([...blocks, Buffer.alloc(512, 'content')])
  const { length, text } = headersWithoutTimes((offset, size) => bytes.subarray(offset, offset + size))
  return { length, text: text.toString('latin1') }
}

const plain = (mtime: number, more = {}) => header({ name: 'lib/a', size: 7, mtime, ...more })

test('treats headers that differ only in times as equal', () => {
  expect(compared(plain(2))).toEqual(compared(plain(1)))
  expect(compared(plain(1)).length).toBe(512)
})

test('ignores a fraction of a second', () => {
  const fraction = compared(pax({ mtime: '1.5', atime: '2.25', ctime: '3' }), plain(1))
  expect(fraction.text).toBe(compared(plain(9)).text)
  expect(fraction.length).toBe(3 * 512)
})

test.each<[string, readonly Buffer[]]>([
  ['the mode', [plain(1, { mode: 0o600 })]],
  ['the owner', [plain(1, { uid: 7 })]],
  ['the name', [header({ name: 'lib/b', size: 7, mtime: 1 })]],
  ['an attribute', [pax({ mtime: '1.5', 'SCHILY.xattr.user.a': 'b' }), plain(1)]],
])('distinguishes headers with another value of %s', (_what, blocks) => {
  expect(compared(...blocks).text).not.toBe(compared(plain(1)).text)
})

test('compares records other than times', () => {
  const attribute = (value: string, mtime: string) =>
    compared(pax({ mtime, 'SCHILY.xattr.user.a': value }), plain(1)).text
  expect(attribute('b', '1.5')).toBe(attribute('b', '22.5'))
  expect(attribute('b', '1.5')).not.toBe(attribute('c', '1.5'))
})

test.each(['mtime', 'atime', 'ctime', 'LIBARCHIVE.creationtime'])('ignores the record %s', keyword => {
  for (const flag of ['x', 'X'])
    expect(compared(pax({ [keyword]: '1' }, flag), plain(1)).text).toBe(compared(plain(1)).text)
})

test('compares records of global headers, and long names', () => {
  expect(compared(pax({ mtime: '1' }, 'g'), plain(1)).text).not.toBe(compared(plain(1)).text)
  const named = compared(extension('L', 'n'.repeat(600)), plain(1))
  expect(named.text.startsWith(`L600 ${'n'.repeat(600)}`)).toBe(true)
  expect(named.length).toBe(512 + 1024 + 512)
})

test('ignores zeros after the records, and compares malformed records unchanged', () => {
  const padded = Buffer.concat([Buffer.from('11 mtime=1\n'), Buffer.alloc(20)])
  expect(compared(extension('x', padded), plain(1)).text).toBe(compared(plain(1)).text)
  for (const malformed of ['2 mtime=1\n', '0 mtime=1\n', 'mtime=1\n', 'x mtime=1\n'])
    expect(compared(extension('x', malformed), plain(1)).text).toContain(`x${malformed.length} ${malformed}`)
})
