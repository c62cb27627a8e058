import { expect, test } from '@jest/globals'
import { type DeadEntry, findDeadEntries } from '../../../src/layers/split/dead-entries.ts'
import { hideDeadEntries, LayerPaths, pathsToExclude } from '../../../src/layers/split/hide-dead-entries.ts'
import type { TarEntry } from '../../../src/tar/tar-entry.ts'

const base = { size: 0, tarSize: 512, mode: 0, uid: 0, gid: 0, mtime: 0, xattrs: new Map() }

/** Returns an entry: a directory if the path ends with a slash, a hard link for `path => target`. */
function entry(text: string): TarEntry {
  const [path = '', linkTarget] = text.split(' => ')
  const type = linkTarget !== undefined ? 'hardlink' : path.endsWith('/') ? 'directory' : 'file'
  return { ...base, path: path.replace(/\/$/, ''), type, linkTarget }
}

const deadEntry = (path: string, kind: DeadEntry['kind'] = 'other') => ({ path, kind, size: 512 })
const agedLayer = (live: readonly string[], entries: readonly DeadEntry[], maxDeadSize = 10_000) => ({
  live,
  dead: entries,
  maxDeadSize,
})
const layerPaths = (...texts: readonly string[]) => new LayerPaths(texts.map(entry))
const isBelow = () => false

test('lists the entries that are not needed, and the paths that whiteouts hide', () => {
  const entries = ['lib/', 'lib/a', 'lib/.wh.old', 'lib/x/', 'lib/x/b'].map(entry)
  const deadEntries = findDeadEntries(entries, index => index < 2)
  expect(deadEntries).toEqual([
    deadEntry('lib/old', 'whiteout'),
    deadEntry('lib/x', 'directory'),
    deadEntry('lib/x/b'),
  ])
})

test.each([
  ['a path twice', ['lib/', 'lib/a', 'lib/b', 'lib/b']],
  ['a path before its directory', ['lib/a', 'lib/b', 'lib/']],
  ['a file below a file', ['lib/', 'lib/a', 'lib/b', 'lib/b/c']],
  ['a directory with hidden content', ['lib/', 'lib/a', 'lib/.wh..wh..opq']],
  ['a link to an entry that is needed', ['lib/', 'lib/a', 'lib/b => lib/a']],
  ['a link to a missing entry', ['lib/', 'lib/a', 'lib/b => lib/none']],
  ['a name that is not UTF-8', ['lib/', 'lib/a', 'lib/\udcff']],
])('returns undefined for a layer with %s', (_name, texts) => {
  expect(findDeadEntries(texts.map(entry), index => index < 2)).toBeUndefined()
})

test('hides a removed file, and a removed directory as a whole', () => {
  const layers = [
    agedLayer(
      ['lib', 'lib/a'],
      [deadEntry('lib/old'), deadEntry('lib/d', 'directory'), deadEntry('lib/d/x')],
    ),
  ]
  const plan = hideDeadEntries(layers, layerPaths('lib/', 'lib/a'), isBelow)
  expect(plan).toEqual({ kept: new Set([0]), hidden: ['lib/d', 'lib/old'] })
})

test('does not hide a file that the image replaces', () => {
  const layers = [
    agedLayer(['lib'], [deadEntry('lib/a'), deadEntry('lib/d', 'directory'), deadEntry('lib/d/x')]),
  ]
  expect(hideDeadEntries(layers, layerPaths('lib/', 'lib/a', 'lib/d'), isBelow)).toEqual({
    kept: new Set([0]),
    hidden: [],
  })
})

test('does not hide a path that a kept layer above already hides', () => {
  const lowerLayer = agedLayer(['lib'], [deadEntry('lib/old')])
  const upperLayer = agedLayer(['lib', 'lib/b'], [deadEntry('lib/old', 'whiteout')])
  const paths = layerPaths('lib/', 'lib/b')
  expect(hideDeadEntries([lowerLayer, upperLayer], paths, isBelow).hidden).toEqual([])
  expect(hideDeadEntries([upperLayer, lowerLayer], paths, isBelow).hidden).toEqual(['lib/old'])
})

test.each([
  [
    'would hide a file of a lower layer',
    [agedLayer(['lib/a'], []), agedLayer(['lib/b'], [deadEntry('lib/a')])],
  ],
  [
    'has more bytes than recorded',
    [agedLayer(['lib/a'], []), agedLayer(['lib/b'], [deadEntry('lib/x')], 511)],
  ],
  ['has another root', [agedLayer(['lib/a'], []), agedLayer(['lib/b'], [deadEntry('', 'directory')])]],
])('does not keep a layer that %s', (_name, layers) => {
  expect([...hideDeadEntries(layers, layerPaths('lib/', 'lib/a', 'lib/b'), isBelow).kept]).toEqual([0])
})

test('does not keep a layer with a path that the base image has', () => {
  const layers = [agedLayer(['lib'], [deadEntry('lib/old'), deadEntry('lib/d'), deadEntry('lib/a')])]
  const paths = layerPaths('lib/', 'lib/a', 'lib/d/')
  expect([...pathsToExclude(layers, paths)]).toEqual(['lib/old', 'lib/d'])
  expect(hideDeadEntries(layers, paths, path => path === 'lib/d').kept.size).toBe(0)
  expect(hideDeadEntries(layers, paths, path => path === 'lib/a').kept.size).toBe(1)
})

test('does not keep a layer with a path for which the image has several entries', () => {
  const layers = [agedLayer(['lib'], [deadEntry('lib/a')])]
  expect(hideDeadEntries(layers, layerPaths('lib/', 'lib/a', 'lib/a/'), isBelow).kept.size).toBe(0)
})

test('does not keep a layer that would hide the content of a new layer with deletions, which is below it', () => {
  const layers = [agedLayer(['lib/a'], [deadEntry('lib/b')])]
  const paths = layerPaths('lib/', 'lib/a', 'lib/b')
  expect(hideDeadEntries(layers, paths, isBelow).kept).toEqual(new Set([0]))
  expect(hideDeadEntries(layers, paths, isBelow, ['lib/b'])).toEqual({ kept: new Set(), hidden: [] })
})

test('lists an entry of the root and a hard link between entries that are not needed', () => {
  const entries = [{ ...entry('/'), path: '' }, ...['a/', 'a/x', 'b => ./a/x', 'c'].map(entry)]
  expect(findDeadEntries(entries, index => index === 0 || index === 1 || index === 4)).toEqual([
    deadEntry('a/x'),
    deadEntry('b'),
  ])
  expect(findDeadEntries(entries, index => index < 2)).toEqual([
    deadEntry('a/x'),
    deadEntry('b'),
    deadEntry('c'),
  ])
  expect(findDeadEntries(entries, () => true)).toEqual([])
})

test('lists a root that is not needed', () => {
  const root = { ...entry('/'), path: '' }
  expect(findDeadEntries([root], () => false)).toEqual([deadEntry('', 'directory')])
  expect(findDeadEntries([{ ...root, type: 'file' }], () => true)).toBeUndefined()
})

test.each([
  ['a directory', ['a/', 'b => a']],
  ['an entry that is not needed, from a needed entry', ['a', 'b => a']],
])('returns undefined for a hard link to %s', (_name, texts) => {
  expect(findDeadEntries(texts.map(entry), index => index === 1)).toBeUndefined()
})

test('returns undefined for a hard link without a target', () => {
  expect(findDeadEntries([{ ...entry('a => x'), linkTarget: undefined }], () => true)).toBeUndefined()
})

test('counts the bytes of dead entries up to the maximum, without those of whiteouts', () => {
  const entries = [deadEntry('x'), deadEntry('y'), deadEntry('z', 'whiteout')]
  const countKept = (maxDead: number) =>
    hideDeadEntries([agedLayer([], entries, maxDead)], layerPaths(), isBelow).kept.size
  expect(countKept(1024)).toBe(1)
  expect(countKept(1023)).toBe(0)
})

test('hides paths in the root and in directories of the image, but not below a hidden directory', () => {
  const entries = [
    deadEntry('old'),
    deadEntry('lib/old'),
    deadEntry('gone', 'directory'),
    deadEntry('gone/x'),
  ]
  expect(hideDeadEntries([agedLayer([], entries)], layerPaths('lib/'), isBelow).hidden).toEqual([
    'gone',
    'lib/old',
    'old',
  ])
  expect(hideDeadEntries([agedLayer([], [deadEntry('lib/old')])], layerPaths('lib'), isBelow).hidden).toEqual(
    [],
  )
})

test('lists a path once, even if several layers have it', () => {
  const layers = [agedLayer([], [deadEntry('b')]), agedLayer([], [deadEntry('a'), deadEntry('b')])]
  expect(hideDeadEntries(layers, layerPaths(), isBelow)).toEqual({
    kept: new Set([0, 1]),
    hidden: ['a', 'b'],
  })
})

test('returns the kind of a path, unless entries of several types or several files have it', () => {
  const paths = layerPaths('d/', 'd/', 'f', 'x', 'x', 'y/', 'y', 'z', 'z/')
  expect(['d', 'f', 'x', 'y', 'z', 'none'].map(path => paths.kind(path))).toEqual([
    ...['directory', 'other', 'unclear', 'unclear', 'unclear', undefined],
  ])
})

test('does not exclude a directory that the image still has', () => {
  const layers = [agedLayer([], [deadEntry('d', 'directory'), deadEntry('e'), deadEntry('f', 'directory')])]
  expect([...pathsToExclude(layers, layerPaths('d/', 'e/', 'f'))]).toEqual(['e'])
})
