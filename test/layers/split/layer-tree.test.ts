import { expect, test } from '@jest/globals'
import { buildTree, compare } from '../../../src/layers/split/layer-tree.ts'
import { hasPrefix, matchingChildren } from '../../../src/layers/split/matching-names.ts'
import { fc } from '../../random.ts'
import { tarEntry } from '../../tar/tar-entry.ts'

const folder = (path: string) => tarEntry(path, { type: 'directory' })
const link = (path: string, linkTarget: string) => tarEntry(path, { type: 'hardlink', linkTarget })
const symlink = (path: string, linkTarget: string) => tarEntry(path, { type: 'symlink', linkTarget })
const linkedPaths = (...entries: Parameters<typeof buildTree>[0][]) =>
  buildTree(entries.flatMap(all => [...all])).hardLinks.map(set => set.map(({ path }) => path))

test('adds up the sizes and the entries below each path', () => {
  const { root, nodes } = buildTree([
    tarEntry('a/b/c', { size: 1000 }),
    folder('a'),
    tarEntry('a/d', { size: 1 }),
  ])
  expect(root).toMatchObject({ entries: 3, totalSize: 512 + 512 + 512 + 1536 + 1024, parentSize: 0 })
  expect(nodes.find('a')).toMatchObject({ entries: 3, ownSize: 512, totalSize: 3584, parentSize: 0 })
  expect(nodes.find('a/b')).toMatchObject({ entries: 1, ownSize: 512, totalSize: 2048, parentSize: 512 })
  expect(nodes.find('a/b/c')).toMatchObject({ name: 'c', ownSize: 1536, totalSize: 1536, parentSize: 1024 })
})

test('sorts children by name', () => {
  const { root } = buildTree(['b', 'a', 'B', '10', '9'].map(path => tarEntry(path)))
  expect(root.children.map(({ name }) => name)).toEqual(['10', '9', 'B', 'a', 'b'])
})

test('keeps the last of several entries for one path', () => {
  const { root } = buildTree([tarEntry('a', { size: 1 }), tarEntry('a', { size: 5000 })])
  expect(root).toMatchObject({ entries: 1, totalSize: 512 + 512 + 5120 })
})

test('follows symbolic links in paths, in any order of the entries', () => {
  const entries = [
    symlink('lib', 'usr/lib'),
    tarEntry('lib/x', { size: 1 }),
    tarEntry('usr/lib/x', { size: 600 }),
  ]
  for (const order of [entries, entries.toReversed()]) {
    const { nodes, root } = buildTree(order)
    expect(nodes.find('usr/lib/x')?.entry?.path).toBe('usr/lib/x')
    expect(nodes.find('lib')?.children).toEqual([])
    expect(root.entries).toBe(2)
  }
})

test('lists whiteouts in order of name', () => {
  const { whiteouts, root } = buildTree(['b/.wh.x', 'b/.wh..wh..opq', 'a/.wh.y'].map(path => tarEntry(path)))
  expect(whiteouts).toEqual(['a/.wh.y', 'b/.wh..wh..opq', 'b/.wh.x'])
  expect(root.children).toEqual([])
})

test('finds paths that share content', () => {
  expect(linkedPaths([tarEntry('b'), link('a', 'b'), link('c', './b')])).toEqual([['a', 'b', 'c']])
  expect(linkedPaths([tarEntry('a'), link('b', 'a'), link('c', 'b'), link('d', 'c')])).toEqual([
    ['a', 'b', 'c', 'd'],
  ])
  expect(linkedPaths([tarEntry('y'), link('z', 'y'), tarEntry('b'), link('a', 'b')])).toEqual([
    ['a', 'b'],
    ['y', 'z'],
  ])
})

test('finds paths that are linked to a file of a lower layer', () => {
  expect(linkedPaths([link('a', 'lower'), link('b', 'lower')])).toEqual([['a', 'b']])
  expect(linkedPaths([link('a', 'lower')])).toEqual([])
})

test('follows symbolic links in the paths of hard links', () => {
  const entries = [folder('usr/lib'), symlink('lib', 'usr/lib'), tarEntry('usr/lib/x')]
  expect(linkedPaths(entries, [link('y', 'lib/x')])).toEqual([['usr/lib/x', 'y']])
  expect(linkedPaths(entries, [link('lib/y', 'usr/lib/x')])).toEqual([['usr/lib/x', 'usr/lib/y']])
})

test('ignores hard links that lead to themselves or in a circle', () => {
  expect(linkedPaths([link('a', 'a')])).toEqual([])
  expect(linkedPaths([link('a', 'b'), link('b', 'a')])).toEqual([])
})

test('compares strings by code units', () => {
  expect([compare('a', 'b'), compare('b', 'a'), compare('a', 'a'), compare('B', 'a')]).toEqual([-1, 1, 0, -1])
})

test('finds the children that match a pattern', () => {
  const { root } = buildTree(['lib', 'liba', 'libA', 'libb', 'lic', 'm', 'a'].map(path => tarEntry(path)))
  const matchingNames = (prefix: string, tail: '' | '*' | '[!a-z]*' | '[!A-Za-z]*') =>
    matchingChildren(root, { prefix, tail }).map(({ name }) => name)
  expect(matchingNames('lib', '*')).toEqual(['lib', 'libA', 'liba', 'libb'])
  expect(matchingNames('lib', '[!a-z]*')).toEqual(['libA'])
  expect(matchingNames('lib', '')).toEqual(['lib'])
  expect(matchingNames('li', '')).toEqual([])
  expect(matchingNames('', '*')).toHaveLength(7)
  expect(matchingNames('z', '*')).toEqual([])
  expect(matchingChildren(undefined, { prefix: '', tail: '*' })).toEqual([])
})

test('finds a prefix among sorted names', () => {
  const name = fc.stringMatching(/^[ab]{1,4}$/)
  fc.assert(
    fc.property(fc.uniqueArray(name), name, (names, prefix) => {
      const { root } = buildTree(names.map(path => tarEntry(path)))
      expect(hasPrefix(root.children, prefix)).toBe(names.some(item => item.startsWith(prefix)))
      const result = matchingChildren(root, { prefix, tail: '*' }).map(item => item.name)
      expect(result).toEqual(names.filter(item => item.startsWith(prefix)).sort())
    }),
  )
})
