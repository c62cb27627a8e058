import { expect, test } from '@jest/globals'
import { writtenSize } from '../../../src/layers/split/written-size.ts'

const block = 512
const file = { path: 'a', type: 'file', size: 0 } as const
const longestName = 'n'.repeat(100)

test.each<[string, Parameters<typeof writtenSize>[0], number]>([
  ['an empty file', file, 1],
  ['a file of one byte', { ...file, size: 1 }, 2],
  ['a file that fills its last block', { ...file, size: 1024 }, 3],
  ['a directory, which has no content', { path: 'a', type: 'directory', size: 700 }, 1],
  ['a hard link, which has no content', { ...file, type: 'hardlink', linkTarget: 'b', size: 700 }, 1],
  ['a name of 100 characters', { ...file, path: longestName }, 1],
  ['a name of 101 characters', { ...file, path: `${longestName}n` }, 3],
  ['a directory whose slash exceeds 100 characters', { path: longestName, type: 'directory', size: 0 }, 3],
  ['a name with a letter that is not ASCII', { ...file, path: 'é' }, 3],
  ['a link target of 100 characters', { ...file, type: 'symlink', linkTarget: longestName }, 1],
  ['a link target of 101 characters', { ...file, type: 'symlink', linkTarget: `${longestName}n` }, 3],
  ['the largest user ID of a header', { ...file, uid: 0o7777777, gid: 0o7777777 }, 1],
  ['a larger user ID', { ...file, uid: 0o10000000 }, 3],
  ['a larger group ID', { ...file, gid: 0o10000000 }, 3],
  ['an extended attribute', { ...file, xattrs: new Map([['user.x', 'y']]) }, 3],
])('counts the blocks of %s', (_name, entry, blocks) => {
  expect(writtenSize(entry)).toBe(blocks * block)
})

test('counts an extended header for a file of 8 GiB, whose size does not fit the header', () => {
  const maxSize = 2 ** 33 - 512
  expect(writtenSize({ ...file, size: maxSize }) - maxSize).toBe(block)
  expect(writtenSize({ ...file, size: 2 ** 33 }) - 2 ** 33).toBe(3 * block)
})

test('never counts less than the current size', () => {
  expect(writtenSize({ ...file, size: 1, tarSize: 4 * block })).toBe(4 * block)
  expect(writtenSize({ ...file, size: 1, tarSize: block })).toBe(2 * block)
})

// A record is `LENGTH SCHILY.xattr.NAME=VALUE\n`: 20 bytes with a name of one byte and no value.
test.each([
  ['fill a block', 'a', 492, 3],
  ['exceed a block by one byte', 'a', 493, 4],
  ['exceed a block because of a letter of two bytes', 'é', 492, 4],
])('counts the records that %s', (_name, key, length, blocks) => {
  expect(writtenSize({ ...file, xattrs: new Map([[key, 'v'.repeat(length)]]) })).toBe(blocks * block)
})

test.each([
  ['path', 'p', 502],
  ['linkpath', 'l', 498],
])('counts the name and the digits of a record of the %s', (kind, letter, length) => {
  const name = (count: number) =>
    kind === 'path' ? { path: letter.repeat(count) } : { linkTarget: letter.repeat(count) }
  expect(writtenSize({ ...file, ...name(length) })).toBe(3 * block)
  expect(writtenSize({ ...file, ...name(length + 1) })).toBe(4 * block)
})

test.each(['uid', 'gid', 'size'])('counts the record of a large %s next to other records', key => {
  // `NN uid=2097152\n` has 15 bytes, `NN size=8589934592\n` 19 bytes.
  const bytes = key === 'size' ? 19 : 15
  const value = key === 'size' ? 2 ** 33 : 0o10000000
  const content = key === 'size' ? 2 ** 33 : 0
  const entry = (length: number) => ({ ...file, path: 'p'.repeat(length), [key]: value })
  const pathRecord = 'NNN path=\n'.length
  expect(writtenSize(entry(block - bytes - pathRecord)) - content).toBe(3 * block)
  expect(writtenSize(entry(block - bytes - pathRecord + 1)) - content).toBe(4 * block)
})
