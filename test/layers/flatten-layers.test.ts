import { expect, test } from '@jest/globals'
import { flattenLayers } from '../../src/layers/flatten-layers.ts'
import { tarEntry } from '../tar/tar-entry.ts'

const paths = (...layers: Parameters<typeof flattenLayers>[0][]) =>
  flattenLayers(layers.flatMap(layer => [...layer])).map(item => item.path)

test('applies whiteouts, opaque directories and replaced paths', () => {
  const base = [tarEntry('a'), tarEntry('b/c'), tarEntry('b/d'), tarEntry('e/f'), tarEntry('bc')]
  expect(paths([base, [tarEntry('.wh.a')]])).toEqual(['b/c', 'b/d', 'e/f', 'bc'])
  expect(paths([base, [tarEntry('b/.wh..wh..opq'), tarEntry('b/c')]])).toEqual(['a', 'e/f', 'bc', 'b/c'])
  expect(paths([base, [tarEntry('e', { type: 'symlink' })]])).toEqual(['a', 'b/c', 'b/d', 'bc', 'e'])
  expect(paths([base, [tarEntry('b', { type: 'directory' })]])).toHaveLength(6)
})

test('ignores special whiteout names', () => {
  const base = [tarEntry('a'), tarEntry('b/c')]
  for (const name of ['.wh.', '.wh..wh.plnk', 'b/.wh.', 'b/.wh..wh.aufs']) {
    expect(paths([base, [tarEntry(name)]])).toEqual(['a', 'b/c'])
  }
})

test('keeps the content of a hard link whose target was replaced', () => {
  const base = [
    tarEntry('a', { size: 9 }),
    tarEntry('b', { type: 'hardlink', linkTarget: 'a' }),
    tarEntry('c', { type: 'hardlink', linkTarget: './a' }),
  ]
  expect(flattenLayers([base, [tarEntry('a', { size: 1 })]])).toMatchObject([
    { path: 'a', type: 'file', size: 1 },
    { path: 'b', type: 'file', size: 9 },
    { path: 'c', type: 'hardlink', linkTarget: 'b' },
  ])
})
