import { describe, expect, test } from '@jest/globals'
import { EntryPlaces, followLinks } from '../../src/tar/follow-links.ts'
import { directoriesAbove, PathTree, parentDirectory } from '../../src/tar/path-tree.ts'
import { tarEntry } from './tar-entry.ts'

const links = (targets: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(targets).map(([path, linkTarget]) => [
      path,
      tarEntry(path, { type: 'symlink', linkTarget }),
    ]),
  )
const entries = new Map([
  ...links({
    lib: 'usr/lib',
    'usr/lib/a': '../share/a',
    abs: '/usr/lib',
    up: '../../usr',
    loop: 'loop',
    self: '.',
  }),
  ['file', tarEntry('file', { linkTarget: 'usr' })],
  ['hard', tarEntry('hard', { type: 'hardlink', linkTarget: 'usr' })],
])

test.each([
  ['lib/x', 'usr/lib/x'],
  ['lib', 'usr/lib'],
  ['lib/a/b', 'usr/share/a/b'],
  ['usr/abs/x', 'usr/abs/x'],
  ['abs/x', 'usr/lib/x'],
  ['up/x', 'usr/x'],
  ['lib/../x', 'usr/x'],
  ['lib//./x', 'usr/lib/x'],
  ['../../x', 'x'],
  ['file/x', 'file/x'],
  ['hard/x', 'hard/x'],
  ['missing/x', 'missing/x'],
  ['self/x', 'x'],
  ['loop/x', 'loop/x'],
  ['', ''],
])('resolves the links in %j to %j', (path, expected) => {
  expect(followLinks(path, entries)).toBe(expected)
})

test('follows at most 40 links', () => {
  const chain = (count: number) =>
    links(Object.fromEntries(Array.from({ length: count }, (_, index) => [`l${index}`, `l${index + 1}`])))
  expect(followLinks('l0', chain(40))).toBe('l40')
  expect(followLinks('l0', chain(41))).toBe('l40')
})

describe('the place of an entry', () => {
  const place = (path: string) => new EntryPlaces(entries).resolve(path)

  test.each([
    ['lib/x', 'usr/lib/x'],
    ['lib/d/x', 'usr/lib/d/x'],
    ['lib/a/b/c', 'usr/share/a/b/c'],
    ['usr/x', 'usr/x'],
    ['lib', 'lib'],
    ['x', 'x'],
    ['usr/lib/a', 'usr/lib/a'],
  ])('follows links in the parent directories of %s only: %s', (path, expected) => {
    expect(place(path)).toBe(expected)
  })

  test('does not depend on earlier requests', () => {
    const places = new EntryPlaces(entries)
    const paths = ['lib/d/x', 'lib/d/e/y', 'lib/z', 'usr/lib/d/x']
    expect(paths.map(path => places.resolve(path))).toEqual(paths.map(place))
  })
})

test.each([
  ['a/b/c', 'a/b'],
  ['a', ''],
  ['', ''],
])('the parent of %j is %j', (path, parent) => {
  expect(parentDirectory(path)).toBe(parent)
})

test('lists the directories above paths, including the root', () => {
  expect([...directoriesAbove(['a/b/c', 'a/d', 'x'])].sort()).toEqual(['', 'a', 'a/b'])
  expect([...directoriesAbove([])]).toEqual([])
  expect([...directoriesAbove([''])]).toEqual([])
})

test('creates each node of a tree once, parents first', () => {
  const createdPaths: string[] = []
  const tree = new PathTree<{ readonly path: string; readonly parent: string | undefined }>(
    (path, parent) => {
      createdPaths.push(path)
      return { path, parent: parent?.path }
    },
  )
  const node = tree.at('a/b/c')
  expect(tree.at('a/b/c')).toBe(node)
  expect(tree.at('')).toBe(tree.root)
  tree.at('a/d')
  expect(createdPaths).toEqual(['', 'a', 'a/b', 'a/b/c', 'a/d'])
  expect([...tree.nodes()].map(({ path, parent }) => [path, parent])).toEqual([
    ['', undefined],
    ['a', ''],
    ['a/b', 'a'],
    ['a/b/c', 'a/b'],
    ['a/d', 'a'],
  ])
  expect(tree.find('a/x')).toBeUndefined()
  expect(tree.find('a/b')).toMatchObject({ path: 'a/b' })
})
