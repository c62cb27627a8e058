import { expect, test } from '@jest/globals'
import { findWaste } from '../../src/layers/wasted-bytes.ts'
import type { TarEntry } from '../../src/tar/tar-entry.ts'
import { fc } from '../random.ts'
import { directory, entry, hardLink, layerContent } from './entries.ts'

const waste = (...layers: readonly TarEntry[][]) =>
  findWaste(
    layers.map(one => layerContent(...one)),
    10,
  )
const summed = (...layers: readonly TarEntry[][]) =>
  waste(...layers).layers.map(({ stored, storedAgain, deleted }) => [stored, storedAgain, deleted])

test('a file stored again is wasted where it was first', () => {
  const { total, largest } = waste([entry('lib/x', 500)], [entry('other', 7)], [entry('lib/x', 500)])
  expect(total).toBe(500)
  expect(largest).toEqual([
    { path: 'lib/x', contentSize: 500, tarSize: 1024, layer: 0, hiddenBy: 2, how: 'again' },
  ])
})

test('sums by layer: stored in vain, stored again, deleted', () => {
  expect(
    summed(
      [entry('a', 1), entry('d/b', 10), entry('d/c', 100)],
      [entry('a', 1000)],
      [entry('.wh.a'), entry('.wh.d')],
    ),
  ).toEqual([
    [111, 0, 0],
    [1000, 1, 0],
    [0, 0, 1110],
  ])
})

test('an opaque directory hides what is below and not what its own layer stores, in any order', () => {
  for (const own of [
    [entry('d/new', 5), entry('d/.wh..wh..opq')],
    [entry('d/.wh..wh..opq'), entry('d/new', 5)],
  ]) {
    expect(summed([entry('d/old', 10), entry('d/e/older', 100), entry('e', 3)], own)).toEqual([
      [110, 0, 0],
      [0, 0, 110],
    ])
  }
})

test('an opaque root hides everything', () => {
  expect(waste([entry('a', 1), entry('b/c', 2)], [entry('.wh..wh..opq')]).total).toBe(3)
})

test('a whiteout of its own layer removes nothing of it', () => {
  expect(waste([entry('a', 5), entry('.wh.a')]).total).toBe(0)
})

test('a directory in place of a file, and a file in place of a directory', () => {
  expect(summed([entry('a', 1), entry('d/x', 10)], [directory('a'), entry('d', 100)])).toEqual([
    [11, 0, 0],
    [0, 0, 11],
  ])
})

test('a directory stored again keeps what is in it', () => {
  expect(waste([directory('d'), entry('d/x', 10)], [directory('d'), directory('')]).total).toBe(0)
})

test('a path twice in one tar', () => {
  expect(waste([entry('a', 5), entry('a', 6)]).largest).toMatchObject([
    { path: 'a', contentSize: 5, layer: 0, hiddenBy: 0, how: 'again' },
  ])
})

test('content with several links is wasted once, when the last link goes', () => {
  const links = [
    entry('bin/git', 100),
    hardLink('bin/git-add', './bin/git'),
    hardLink('bin/git-rm', '/bin/git'),
  ]
  expect(waste(links, [entry('bin/.wh.git'), entry('bin/git-add', 7)]).total).toBe(0)
  expect(
    waste(links, [entry('bin/.wh.git'), entry('bin/git-add', 7)], [entry('bin/git-rm', 9)]).largest,
  ).toEqual([
    { path: 'bin/git', contentSize: 100, tarSize: 1024 + 2 * 512, layer: 0, hiddenBy: 2, how: 'again' },
  ])
})

test('a link to a file in a lower layer keeps it; a link to itself, or to no file, changes nothing', () => {
  expect(waste([entry('a', 100)], [hardLink('b', 'a'), entry('.wh.a')]).total).toBe(100)
  expect(waste([entry('a', 100)], [hardLink('b', 'a')], [entry('.wh.a')]).total).toBe(0)
  expect(waste([entry('a', 100)], [hardLink('a', 'a')]).total).toBe(0)
  expect(waste([hardLink('a', 'gone')]).total).toBe(0)
})

test('a symbolic link in place of a file', () => {
  const link = entry('a', 0, { type: 'symlink', linkTarget: 'b' })
  expect(summed([entry('a', 100)], [link])).toEqual([
    [100, 0, 0],
    [0, 100, 0],
  ])
})

test('directories may be nested deeper than any stack', () => {
  const deep = `${'d/'.repeat(20_000)}f`
  expect(waste([entry(deep, 5)], [entry('.wh.d')]).total).toBe(5)
})

test('names the largest, smaller ones only in the sums', () => {
  const files = Array.from({ length: 500 }, (_, index) => entry(`f${index}`, (index * 7919) % 500))
  const { total, largest } = waste(files, files)
  expect(total).toBe((499 * 500) / 2)
  expect(largest.map(({ contentSize }) => contentSize)).toEqual([
    499, 498, 497, 496, 495, 494, 493, 492, 491, 490,
  ])
})

const name = fc.constantFrom('a', 'b', 'c')
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map(names => names.join('/'))
const item = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(path, fc.integer({ min: 1, max: 2000 }))
      .map(([itemPath, size]) => entry(itemPath, size)),
  },
  path.map(directory),
  fc.tuple(path, path).map(([itemPath, to]) => hardLink(itemPath, to)),
  path.map(itemPath => entry(itemPath.replace(/[^/]*$/, '.wh.$&'))),
  path.map(itemPath => entry(`${itemPath}/.wh..wh..opq`)),
)

type VisibleFiles = Map<string, { size: number } | 'directory'>

/** Reference implementation: a list of paths instead of a tree. */
function bruteForce(layers: readonly TarEntry[][]): number {
  const shown: VisibleFiles = new Map()
  for (const layer of layers) {
    for (const { path: itemPath } of layer.filter(one => one.path.endsWith('.opq'))) {
      dropBelow(shown, itemPath.slice(0, -'/.wh..wh..opq'.length))
    }
    for (const { path: itemPath } of layer.filter(one => /\.wh\.[abc]$/.test(one.path))) {
      shown.delete(itemPath.replace('.wh.', ''))
      dropBelow(shown, itemPath.replace('.wh.', ''))
    }
    for (const one of layer.filter(({ path: itemPath }) => !itemPath.includes('.wh.'))) show(shown, one)
  }
  const contents = new Set([...shown.values()].filter(one => one !== 'directory'))
  return [...contents].reduce((sum, { size }) => sum + size, 0)
}

function dropBelow(shown: VisibleFiles, itemPath: string): void {
  for (const key of [...shown.keys()]) if (key.startsWith(`${itemPath}/`)) shown.delete(key)
}

function show(shown: VisibleFiles, { path: itemPath, type, size, linkTarget }: TarEntry): void {
  const segments = itemPath.split('/')
  for (let depth = 1; depth < segments.length; depth += 1) {
    shown.set(segments.slice(0, depth).join('/'), 'directory')
  }
  const target = shown.get(linkTarget ?? '')
  if (type !== 'directory') dropBelow(shown, itemPath)
  const isLinked = type === 'hardlink' && target !== undefined && target !== 'directory'
  shown.set(itemPath, type === 'directory' ? 'directory' : isLinked ? target : { size })
}

test('the stored bytes are the visible and the wasted ones', () => {
  fc.assert(
    fc.property(fc.array(fc.array(item, { maxLength: 8 }), { maxLength: 4 }), layers => {
      const { total, layers: sums } = waste(...layers)
      const stored = layers.flat().reduce((sum, { size }) => sum + size, 0)
      expect(stored - total).toBe(bruteForce(layers))
      expect(sums.reduce((sum, { storedAgain, deleted }) => sum + storedAgain + deleted, 0)).toBe(total)
    }),
    { numRuns: 3000 },
  )
})
