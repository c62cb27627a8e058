import { expect, test } from '@jest/globals'
import { buildTree, type TreeNode } from '../../../src/layers/split/layer-tree.ts'
import { findUnsplittableGroups } from '../../../src/layers/split/unsplittable-groups.ts'
import type { TarEntry } from '../../../src/tar/tar-entry.ts'
import { tarEntry } from '../../tar/tar-entry.ts'

const link = (path: string, linkTarget: string) => tarEntry(path, { type: 'hardlink', linkTarget })

/** Returns the reasons of the groups by name; all paths that are not listed in `groups` are in `rest`. */
function explain(entries: readonly TarEntry[], groups: readonly (readonly string[])[], limit = 1000) {
  const tree = buildTree(entries)
  const groupsByNode = new Map<TreeNode, number>()
  for (const [index, paths] of groups.entries())
    for (const path of paths) {
      const node = tree.nodes.find(path)
      if (node !== undefined) groupsByNode.set(node, index)
    }
  const plannedGroups = [...groups.map(paths => paths.join()), 'rest'].map(name => ({
    ...{ name, folder: name, patterns: [], entries: 1 },
    tarSize: name === 'small' ? limit : limit + 1,
  }))
  return Object.fromEntries(
    findUnsplittableGroups(tree, plannedGroups, groupsByNode, limit).map(({ group, reason }) => [
      group,
      reason,
    ]),
  )
}

const onlyFolders = expect.stringMatching(/^The group contains only the headers of folders/)

test('lists only the groups over the limit', () => {
  const entries = [tarEntry('a'), tarEntry('small')]
  expect(Object.keys(explain(entries, [['a'], ['small']]))).toEqual(['a', 'rest'])
})

test('names a file that alone exceeds the limit, in the group of its folder', () => {
  const entries = [tarEntry('lib/a', { size: 5000 }), tarEntry('b', { size: 3000 })]
  expect(explain(entries, [['lib']])).toEqual({
    lib: expect.stringMatching(/^The file "lib\/a" alone is 5\.63 kB, and a file cannot be split/),
    rest: expect.stringMatching(/^The file "b" alone is /),
  })
  expect(explain([tarEntry('a', { size: 488 })], [], 1024).rest).toMatch(/^No pattern divides the group/)
})

test('names the largest file, or the first by name of several equally large files', () => {
  const entries = ['b', 'a', 'c'].map(path => tarEntry(path, { size: 100 }))
  const reason = 'No pattern divides the group further. Its largest file is "a" (1.02 kB)'
  expect(explain(entries, [], 2000).rest).toBe(reason)
  expect(explain(entries.toReversed(), [], 2000).rest).toBe(reason)
  expect(explain([...entries, tarEntry('z', { size: 600 })], [], 2000).rest).toContain('"z"')
})

test('names the first two paths of the largest set of hard links', () => {
  const entries = [
    ...[tarEntry('y'), link('z', 'y')],
    ...[tarEntry('c'), link('b', 'c'), link('d', 'c')],
    ...[tarEntry('p'), link('q', 'p')],
  ]
  expect(explain(entries, [], 2000)).toEqual({
    rest: 'Hard links such as "b" and "c" must stay in one layer',
  })
  expect(explain(entries, [['y', 'z']], 2000)).toEqual({
    'y,z': 'Hard links such as "y" and "z" must stay in one layer',
    rest: 'Hard links such as "b" and "c" must stay in one layer',
  })
})

test('reports a group that contains only folders', () => {
  expect(explain([tarEntry('a', { type: 'directory' }), tarEntry('b')], [['a']], 2000)).toEqual({
    a: onlyFolders,
    rest: expect.stringContaining('Its largest file is "b"'),
  })
})
