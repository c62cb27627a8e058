import { expect, test } from '@jest/globals'
import { findWaste } from '../../src/layers/wasted-bytes.ts'
import type { TarEntry } from '../../src/tar/tar-entry.ts'
import { fc } from '../random.ts'
import { directory, entry, hardLink, layerContent } from './entries.ts'

const waste = (...layers: readonly TarEntry[][]) =>
  findWaste(
    layers.map(layer => layerContent(...layer)),
    10,
  )
const wasteByLayer = (...layers: readonly TarEntry[][]) =>
  waste(...layers).layers.map(({ stored, storedAgain, deleted }) => [stored, storedAgain, deleted])

test('counts a file that is stored again as waste in its first layer', () => {
  const { total, largest } = waste([entry('lib/x', 500)], [entry('other', 7)], [entry('lib/x', 500)])
  expect(total).toBe(500)
  expect(largest).toEqual([
    { path: 'lib/x', contentSize: 500, tarSize: 1024, layer: 0, hiddenBy: 2, reason: 'again' },
  ])
})

test('sums wasted, replaced and deleted bytes by layer', () => {
  expect(
    wasteByLayer(
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

test('an opaque directory hides files of lower layers, but not of the same layer', () => {
  for (const layer of [
    [entry('d/new', 5), entry('d/.wh..wh..opq')],
    [entry('d/.wh..wh..opq'), entry('d/new', 5)],
  ]) {
    expect(wasteByLayer([entry('d/old', 10), entry('d/e/older', 100), entry('e', 3)], layer)).toEqual([
      [110, 0, 0],
      [0, 0, 110],
    ])
  }
})

test('an opaque root hides everything', () => {
  expect(waste([entry('a', 1), entry('b/c', 2)], [entry('.wh..wh..opq')]).total).toBe(3)
})

test('ignores a whiteout of a file in the same layer', () => {
  expect(waste([entry('a', 5), entry('.wh.a')]).total).toBe(0)
})

test('counts a file that a directory replaces, and a directory that a file replaces', () => {
  expect(wasteByLayer([entry('a', 1), entry('d/x', 10)], [directory('a'), entry('d', 100)])).toEqual([
    [11, 0, 0],
    [0, 0, 11],
  ])
})

test('keeps the files of a directory that is stored again', () => {
  expect(waste([directory('d'), entry('d/x', 10)], [directory('d'), directory('')]).total).toBe(0)
})

test('counts the first of two entries for one path in a tar', () => {
  expect(waste([entry('a', 5), entry('a', 6)]).largest).toMatchObject([
    { path: 'a', contentSize: 5, layer: 0, hiddenBy: 0, reason: 'again' },
  ])
})

test('counts content with several links once, after its last link is removed', () => {
  const links = [
    entry('bin/git', 100),
    hardLink('bin/git-add', './bin/git'),
    hardLink('bin/git-rm', '/bin/git'),
  ]
  expect(waste(links, [entry('bin/.wh.git'), entry('bin/git-add', 7)]).total).toBe(0)
  expect(
    waste(links, [entry('bin/.wh.git'), entry('bin/git-add', 7)], [entry('bin/git-rm', 9)]).largest,
  ).toEqual([
    { path: 'bin/git', contentSize: 100, tarSize: 1024 + 2 * 512, layer: 0, hiddenBy: 2, reason: 'again' },
  ])
})

test('keeps a file that a link in a higher layer refers to, and ignores invalid links', () => {
  expect(waste([entry('a', 100)], [hardLink('b', 'a'), entry('.wh.a')]).total).toBe(100)
  expect(waste([entry('a', 100)], [hardLink('b', 'a')], [entry('.wh.a')]).total).toBe(0)
  expect(waste([entry('a', 100)], [hardLink('a', 'a')]).total).toBe(0)
  expect(waste([hardLink('a', 'gone')]).total).toBe(0)
})

test('counts a file that a symbolic link replaces', () => {
  const link = entry('a', 0, { type: 'symlink', linkTarget: 'b' })
  expect(wasteByLayer([entry('a', 100)], [link])).toEqual([
    [100, 0, 0],
    [0, 100, 0],
  ])
})

test.each<[string, TarEntry[], 'again' | 'deleted']>([
  ['a whiteout', [entry('.wh.d')], 'deleted'],
  ['a whiteout of the file', [entry('d/.wh.a')], 'deleted'],
  ['an opaque directory', [entry('d/.wh..wh..opq')], 'deleted'],
  ['a file in place of its directory', [entry('d', 1)], 'deleted'],
  ['a directory in place of the file', [directory('d/a')], 'deleted'],
  ['a file below the path of the file', [entry('d/a/b', 1)], 'deleted'],
  ['a new file', [entry('d/a', 1)], 'again'],
])('states reason %s hides a file', (_name, layer, reason) => {
  expect(waste([entry('d/a', 10)], layer).largest).toMatchObject([{ path: 'd/a', hiddenBy: 1, reason }])
})

test('accepts directories that are nested more deeply than the call stack allows', () => {
  const deepPath = `${'d/'.repeat(20_000)}f`
  expect(waste([entry(deepPath, 5)], [entry('.wh.d')]).total).toBe(5)
})

test('lists the largest files, and includes smaller files in the sums', () => {
  const files = Array.from({ length: 500 }, (_, index) => entry(`f${index}`, (index * 7919) % 500))
  const { total, largest } = waste(files, files)
  expect(total).toBe((499 * 500) / 2)
  expect(largest.map(({ contentSize }) => contentSize)).toEqual([
    499, 498, 497, 496, 495, 494, 493, 492, 491, 490,
  ])
})

const name = fc.constantFrom('a', 'b', 'c')
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map(names => names.join('/'))
const items = fc.oneof(
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

/** Computes the visible bytes with a list of paths instead of a tree, as a reference. */
function visibleBytes(layers: readonly TarEntry[][]): number {
  const visibleFiles: VisibleFiles = new Map()
  for (const layer of layers) {
    for (const { path: itemPath } of layer.filter(item => item.path.endsWith('.opq'))) {
      deleteBelow(visibleFiles, itemPath.slice(0, -'/.wh..wh..opq'.length))
    }
    for (const { path: itemPath } of layer.filter(item => /\.wh\.[abc]$/.test(item.path))) {
      visibleFiles.delete(itemPath.replace('.wh.', ''))
      deleteBelow(visibleFiles, itemPath.replace('.wh.', ''))
    }
    for (const item of layer.filter(({ path: itemPath }) => !itemPath.includes('.wh.')))
      addEntry(visibleFiles, item)
  }
  const contents = new Set([...visibleFiles.values()].filter(value => value !== 'directory'))
  return [...contents].reduce((sum, { size }) => sum + size, 0)
}

function deleteBelow(visibleFiles: VisibleFiles, itemPath: string): void {
  for (const key of [...visibleFiles.keys()]) if (key.startsWith(`${itemPath}/`)) visibleFiles.delete(key)
}

function addEntry(visibleFiles: VisibleFiles, { path: itemPath, type, size, linkTarget }: TarEntry): void {
  const segments = itemPath.split('/')
  for (let depth = 1; depth < segments.length; depth += 1) {
    visibleFiles.set(segments.slice(0, depth).join('/'), 'directory')
  }
  const target = visibleFiles.get(linkTarget ?? '')
  if (type !== 'directory') deleteBelow(visibleFiles, itemPath)
  const isLinked = type === 'hardlink' && target !== undefined && target !== 'directory'
  visibleFiles.set(itemPath, type === 'directory' ? 'directory' : isLinked ? target : { size })
}

test('divides the stored bytes into visible and wasted bytes', () => {
  fc.assert(
    fc.property(fc.array(fc.array(items, { maxLength: 8 }), { maxLength: 4 }), layers => {
      const { total, layers: sums } = waste(...layers)
      const storedBytes = layers.flat().reduce((sum, { size }) => sum + size, 0)
      expect(storedBytes - total).toBe(visibleBytes(layers))
      expect(sums.reduce((sum, { storedAgain, deleted }) => sum + storedAgain + deleted, 0)).toBe(total)
    }),
    { numRuns: 3000 },
  )
})
