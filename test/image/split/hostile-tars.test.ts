/** Tars that no engine writes are either split without a change to the file system, or rejected. */
import { expect, test } from '@jest/globals'
import { endOfArchive, file, header } from '../../tar/make-tar.ts'
import { splitTar, trees } from './split-case.ts'

const folder = (name: string, mode = 0o755) => header({ name: `${name}/`, flag: '5', mode, mtime: 1_000 })
const largeFile = (name: string, seed: number) => file(name, Buffer.alloc(6_000, `content ${seed}`))
const base = Buffer.concat([folder('lib'), folder('etc'), largeFile('etc/passwd', 0), endOfArchive])
const files = [folder('lib'), ...[1, 2, 3, 4].map(number => largeFile(`lib/${number}`, number))]

test.each<[string, readonly Buffer[]]>([
  ['a path that leaves the root', [...files, largeFile('../../etc/passwd', 5)]],
  ['a path that leaves its folder', [...files, largeFile('lib/../etc/shadow', 5)]],
  ['an absolute path', [...files, largeFile('/etc/passwd', 5)]],
  [
    'a file below an absolute link',
    [...files, header({ name: 'lib/root', flag: '2', linkName: '/' }), largeFile('lib/root/etc/passwd', 5)],
  ],
  [
    'a link to the folder above the root',
    [...files, header({ name: 'up', flag: '2', linkName: '../..' }), largeFile('up/etc/passwd', 5)],
  ],
  [
    'a hard link to a missing file',
    [...files, header({ name: 'lib/dangling', flag: '1', linkName: 'nowhere' })],
  ],
  ['a hard link to itself', [...files, header({ name: 'lib/self', flag: '1', linkName: 'lib/self' })]],
  ['duplicate files', [...files, largeFile('lib/1', 7), largeFile('lib/1', 8)]],
  ['a folder that replaces a file', [...files, folder('lib/1'), largeFile('lib/1/inner', 9)]],
  [
    'a file that replaces a folder',
    [...files, folder('lib/x'), largeFile('lib/x/inner', 9), largeFile('lib/x', 10)],
  ],
  ['a folder that is listed twice', [...files, folder('lib', 0o700), largeFile('lib/5', 5)]],
  ['a whiteout after the file', [...files, file('lib/.wh.1', Buffer.alloc(0))]],
  ['a whiteout of everything', [...files, file('.wh..wh..opq', Buffer.alloc(0))]],
])('splits a tar with %s without a change to the file system', async (_what, entries) => {
  const { stack, parts } = await splitTar(base, Buffer.concat([...entries, endOfArchive]), 14_000)
  const [before, after] = await trees.list(stack, parts)
  expect(after).toEqual(before)
})

test.each<[string, Buffer]>([
  ['in a header', Buffer.concat(files).subarray(0, 700)],
  ['in a file', Buffer.concat(files).subarray(0, 9_000)],
])('rejects a tar that ends %s', async (_where, tar) => {
  await expect(splitTar(base, tar, 14_000)).rejects.toThrow('layer 2 of 2 of oci-layout:')
})
