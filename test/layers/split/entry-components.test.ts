import { expect, test } from '@jest/globals'
import { findComponents } from '../../../src/layers/split/entry-components.ts'
import type { TarEntry } from '../../../src/tar/tar-entry.ts'
import { tarEntry } from '../../tar/tar-entry.ts'

/** Returns an entry: a directory if the path ends with a slash, a hard link for `a => b`, a symbolic link for `a -> b`. */
function entry(text: string): TarEntry {
  const [, path = '', arrow, linkTarget] = /^(.*?)(?: (=|-)> (.*))?$/.exec(text) ?? []
  if (arrow !== undefined) return tarEntry(path, { type: arrow === '=' ? 'hardlink' : 'symlink', linkTarget })
  return path.endsWith('/') ? tarEntry(path.slice(0, -1), { type: 'directory' }) : tarEntry(path)
}

/** Returns the paths of each component, and the folders that layers may repeat. */
function find(...texts: readonly string[]) {
  const entries = texts.map(entry)
  const { components, folders } = findComponents(entries)
  return {
    components: components.map(component => component.entries.map(index => entries[index]?.path).join(' ')),
    folders: [...folders].map(([path, indices]) => `${path}:${indices.join()}`),
  }
}

test('separates files, and lets every layer repeat their folders', () => {
  expect(find('a/', 'a/b/', 'a/b/x', 'a/y', 'z')).toEqual({
    components: ['a/b/x', 'a/y', 'z'],
    folders: ['a:0', 'a/b:1'],
  })
})

test('an empty folder is not repeated', () => {
  expect(find('a/', 'b/', 'b/x')).toEqual({ components: ['a', 'b/x'], folders: ['b:1'] })
})

test('a layer may repeat the root and all entries of a folder', () => {
  expect(find('/', 'a/', 'a/x', 'a/')).toEqual({ components: ['a/x'], folders: [':0', 'a:1,3'] })
})

test('joins hard links to their file', () => {
  expect(find('a', 'b', 'c => a', 'd => ./b', 'e => c').components).toEqual(['a c e', 'b d'])
})

test('joins all entries if a hard link leads to a lower layer', () => {
  expect(find('a', 'b', 'c => lower', 'd').components).toEqual(['a b c d'])
})

test('joins entries that replace each other', () => {
  expect(find('a', 'b', 'a').components).toEqual(['a a', 'b'])
  expect(find('a/', 'a/x', 'a', 'b')).toEqual({ components: ['a a/x a', 'b'], folders: [] })
})

test('joins a folder that is the target of a hard link', () => {
  expect(find('a/', 'a/x', 'b => a', 'c').components).toEqual(['a a/x b', 'c'])
})

test('joins paths that lead through a symbolic link', () => {
  expect(find('usr/', 'usr/lib/', 'lib -> usr/lib', 'usr/lib/x', 'b => lib/x', 'c').components).toEqual([
    'lib',
    'usr/lib/x b',
    'c',
  ])
})

test.each([
  ['is missing', ['a', 'b/x', 'c']],
  ['comes after the path', ['a', 'b/x', 'b/']],
  ['is only a symbolic link', ['a/', 'b -> a', 'b/x']],
  ['was replaced by a file', ['a/', 'a/x', 'a', 'a/y']],
])('joins all entries if the folder of a path %s', (_name, texts) => {
  expect(find(...texts).components).toHaveLength(1)
})

test('joins deletions, which must come first', () => {
  const entries = ['a/', 'a/.wh.x', 'b', '.wh.y', 'c.wh.z', '.whisky'].map(entry)
  const { components } = findComponents(entries)
  expect(components.map(({ entries: indices, isDeletion }) => [indices, isDeletion])).toEqual([
    [[1, 3], true],
    [[2], false],
    [[4], false],
    [[5], false],
  ])
})

test('adds up the bytes of a component, and names it after its first entry', () => {
  const entries = [tarEntry('a', { size: 1000 }), tarEntry('x'), entry('b => a')]
  expect(findComponents(entries).components).toEqual([
    { entries: [0, 2], path: 'a', size: 1536 + 512, isDeletion: false },
    { entries: [1], path: 'x', size: 512, isDeletion: false },
  ])
})

test('returns the path of each entry after its symbolic links are followed', () => {
  const entries = ['usr/', 'usr/lib/', 'lib -> usr/lib', 'lib/x'].map(entry)
  expect(findComponents(entries).places).toEqual(['usr', 'usr/lib', 'lib', 'usr/lib/x'])
})

test('finds no components in an empty layer', () => {
  expect(find()).toEqual({ components: [], folders: [] })
})
