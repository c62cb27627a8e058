import { expect, test } from '@jest/globals'
import type { TarEntry } from '../../src/tar/tar-entry.ts'
import { TarScanner } from '../../src/tar/tar-scanner.ts'
import { readWhiteout } from '../../src/tar/whiteout.ts'
import { writeWhiteout } from '../../src/tar/write-whiteout.ts'

test.each(['a', 'lib/file', 'lib/ü', `lib/${'long'.repeat(60)}`, `${'deep/'.repeat(40)}x`])(
  'writes a whiteout that hides %s',
  path => {
    const entries: TarEntry[] = []
    const scanner = new TarScanner(entry => entries.push(entry), 'a tar')
    const bytes = writeWhiteout(path)
    scanner.push(bytes)
    scanner.end()
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({ type: 'file', size: 0, tarSize: bytes.length, mode: 0 })
    expect(readWhiteout(entries[0]?.path ?? '')).toEqual({ hides: 'path', path })
  },
)

test.each([
  ['a'.repeat(96), 512],
  ['a'.repeat(97), 3 * 512],
  [`b/${'a'.repeat(94)}`, 512],
  ['~ ', 512],
  ['\u007f', 3 * 512],
  ['\u001f', 3 * 512],
  ['é', 3 * 512],
])('writes an extended header only if necessary: the whiteout of %j has %i bytes', (path, length) => {
  expect(writeWhiteout(path)).toHaveLength(length)
})
