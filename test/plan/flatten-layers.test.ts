import { expect, test } from '@jest/globals'
import { flattenLayers } from '../../src/plan/flatten-layers.ts'
import { entry } from './tree-of-entries.ts'

const paths = (...layers: Parameters<typeof flattenLayers>[0][]) =>
  flattenLayers(layers.flatMap(each => [...each])).map(each => each.path)

test('deletions, emptied folders and replaced paths', () => {
  const below = [entry('a'), entry('b/c'), entry('b/d'), entry('e/f'), entry('bc')]
  expect(paths([below, [entry('.wh.a')]])).toEqual(['b/c', 'b/d', 'e/f', 'bc'])
  expect(paths([below, [entry('b/.wh..wh..opq'), entry('b/c')]])).toEqual(['a', 'e/f', 'bc', 'b/c'])
  expect(paths([below, [entry('e', { type: 'symlink' })]])).toEqual(['a', 'b/c', 'b/d', 'bc', 'e'])
  expect(paths([below, [entry('b', { type: 'directory' })]])).toHaveLength(6)
})

test('a hard link keeps the content of a first path that is gone', () => {
  const below = [
    entry('a', { size: 9 }),
    entry('b', { type: 'hardlink', linkTarget: 'a' }),
    entry('c', { type: 'hardlink', linkTarget: './a' }),
  ]
  expect(flattenLayers([below, [entry('a', { size: 1 })]])).toMatchObject([
    { path: 'a', type: 'file', size: 1 },
    { path: 'b', type: 'file', size: 9 },
    { path: 'c', type: 'hardlink', linkTarget: 'b' },
  ])
})
