import { expect, test } from '@jest/globals'
import { bindEntries } from '../../../src/layers/split/entry-bonds.ts'
import type { TarEntry } from '../../../src/tar/tar-entry.ts'
import { tarEntry } from '../../tar/tar-entry.ts'

/** Returns an entry: a directory if the path ends with a slash, a hard link for `a => b`, a symbolic link for `a -> b`. */
function entry(text: string): TarEntry {
  const [, path = '', arrow, linkTarget] = /^(.*?)(?: (=|-)> (.*))?$/.exec(text) ?? []
  if (arrow !== undefined) return tarEntry(path, { type: arrow === '=' ? 'hardlink' : 'symlink', linkTarget })
  return path.endsWith('/') ? tarEntry(path.slice(0, -1), { type: 'directory' }) : tarEntry(path)
}

/** Returns the paths of each bond, and the folders that layers may repeat. */
function bind(...texts: readonly string[]) {
  const entries = texts.map(entry)
  const { bonds, folders } = bindEntries(entries)
  return {
    bonds: bonds.map(bond => bond.entries.map(index => entries[index]?.path).join(' ')),
    folders: [...folders].map(([path, indices]) => `${path}:${indices.join()}`),
  }
}

test('separates files, and lets every layer repeat their folders', () => {
  expect(bind('a/', 'a/b/', 'a/b/x', 'a/y', 'z')).toEqual({
    bonds: ['a/b/x', 'a/y', 'z'],
    folders: ['a:0', 'a/b:1'],
  })
})

test('an empty folder is not repeated', () => {
  expect(bind('a/', 'b/', 'b/x')).toEqual({ bonds: ['a', 'b/x'], folders: ['b:1'] })
})

test('a layer may repeat the root and all entries of a folder', () => {
  expect(bind('/', 'a/', 'a/x', 'a/')).toEqual({ bonds: ['a/x'], folders: [':0', 'a:1,3'] })
})

test('binds hard links to their file', () => {
  expect(bind('a', 'b', 'c => a', 'd => ./b', 'e => c').bonds).toEqual(['a c e', 'b d'])
})

test('binds everything if a hard link leads to a lower layer', () => {
  expect(bind('a', 'b', 'c => lower', 'd').bonds).toEqual(['a b c d'])
})

test('binds entries that replace each other', () => {
  expect(bind('a', 'b', 'a').bonds).toEqual(['a a', 'b'])
  expect(bind('a/', 'a/x', 'a', 'b')).toEqual({ bonds: ['a a/x a', 'b'], folders: [] })
})

test('binds a folder that is the target of a hard link', () => {
  expect(bind('a/', 'a/x', 'b => a', 'c').bonds).toEqual(['a a/x b', 'c'])
})

test('binds paths that lead through a symbolic link', () => {
  expect(bind('usr/', 'usr/lib/', 'lib -> usr/lib', 'usr/lib/x', 'b => lib/x', 'c').bonds).toEqual([
    'lib',
    'usr/lib/x b',
    'c',
  ])
})

test.each([
  ['is missing', ['a', 'b/x', 'c']],
  ['follows', ['a', 'b/x', 'b/']],
  ['is only a symbolic link', ['a/', 'b -> a', 'b/x']],
  ['was replaced by a file', ['a/', 'a/x', 'a', 'a/y']],
])('binds everything if the folder of a path %s', (_name, texts) => {
  expect(bind(...texts).bonds).toHaveLength(1)
})

test('binds deletions, which must come first', () => {
  const entries = ['a/', 'a/.wh.x', 'b', '.wh.y', 'c.wh.z', '.whisky'].map(entry)
  const { bonds } = bindEntries(entries)
  expect(bonds.map(({ entries: indices, isDeletion }) => [indices, isDeletion])).toEqual([
    [[1, 3], true],
    [[2], false],
    [[4], false],
    [[5], false],
  ])
})

test('adds up the bytes of a bond, and names it after its first entry', () => {
  const entries = [tarEntry('a', { size: 1000 }), tarEntry('x'), entry('b => a')]
  expect(bindEntries(entries).bonds).toEqual([
    { entries: [0, 2], path: 'a', size: 1536 + 512, isDeletion: false },
    { entries: [1], path: 'x', size: 512, isDeletion: false },
  ])
})

test('returns the path of each entry after its symbolic links are followed', () => {
  const entries = ['usr/', 'usr/lib/', 'lib -> usr/lib', 'lib/x'].map(entry)
  expect(bindEntries(entries).places).toEqual(['usr', 'usr/lib', 'lib', 'usr/lib/x'])
})

test('has no bonds for an empty layer', () => {
  expect(bind()).toEqual({ bonds: [], folders: [] })
})
