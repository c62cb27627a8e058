import { describe, expect, test } from '@jest/globals'
import { analyzeImage } from '../../src/layers/analyze-image.ts'
import { LayerContent } from '../../src/layers/layer-content.ts'
import type { TarEntry } from '../../src/tar/tar-entry.ts'
import { directory, entry, hardLink, layerContent } from './entries.ts'

test('sums the content, the tar bytes and the files, and counts a hard link once', () => {
  const content = layerContent(directory('d'), entry('d/a', 600), hardLink('d/b', 'd/a'), entry('.wh.gone'))
  expect(content).toMatchObject({ contentSize: 600, tarSize: 512 + 1536 + 512 + 512, fileCount: 1 })
  expect([...content.stored].map(({ path, linkTarget }) => [path, linkTarget])).toEqual([
    ['d', undefined],
    ['d/a', undefined],
    ['d/b', 'd/a'],
  ])
})

test('recognizes whiteouts by name', () => {
  const names = ['.wh.a', 'd/.wh.b.wh.c', 'd/.wh..wh..opq', '.wh..wh..opq', '.wh..wh.plnk', '.wh.', 'x.wh.y']
  const content = layerContent(...names.map(name => entry(name)))
  expect(content.removedPaths).toEqual(['a', 'd/b.wh.c'])
  expect(content.emptiedDirectories).toEqual(['d', ''])
  expect([...content.stored].map(({ path }) => path)).toEqual(['x.wh.y'])
})

test.each([
  ['many', 20_000, (index: number) => `${index}`],
  ['long', 20, (index: number) => `${'x'.repeat(100_000)}${index}`],
  ['deep', 500, (index: number) => `${index}/${'a/'.repeat(20)}b`],
])('rejects too %s paths', (_name, count, path) => {
  const content = new LayerContent('layer 3 of example', 2 ** 20)
  const addEntries = () => {
    for (let index = 0; index < count; index += 1) content.add(entry(path(index)))
  }
  expect(addEntries).toThrow('layer 3 of example has too many paths, or paths that are too long')
})

test('counts the path of a directory once', () => {
  const content = new LayerContent('layer 1 of example', 2 ** 20)
  const addEntries = () => {
    for (let index = 0; index < 5000; index += 1) content.add(entry(`${'d/'.repeat(30)}${index}`))
  }
  expect(addEntries).not.toThrow()
})

test('uses less than 200 MB of memory for 200,000 files', () => {
  const heapUsed = () => process.memoryUsage().heapUsed
  const before = heapUsed()
  const content = new LayerContent('layer 1 of example')
  for (let index = 0; index < 200_000; index += 1) {
    content.add(entry(`usr/lib/python3/dist-packages/package-${index >> 8}/module-${index & 255}.py`, index))
  }
  analyzeImage([content])
  expect(heapUsed() - before).toBeLessThan(200e6)
  expect(content.fileCount).toBe(200_000)
})

describe('directories', () => {
  const listDirectories = (...entries: readonly TarEntry[]) =>
    analyzeImage([layerContent(...entries)]).layers[0]?.directories.map(({ path, contentSize, isRest }) => [
      path,
      contentSize,
      isRest,
    ])

  test('are the deepest large directories, and the remainder of their parents', () => {
    const packages = Array.from({ length: 20 }, (_, index) => entry(`usr/lib/py/p${index}/code`, 40_960))
    expect(
      listDirectories(
        directory('usr'),
        entry('usr/lib/py/scipy/linalg.so', 81_920),
        entry('usr/lib/py/scipy/signal.so', 81_920),
        entry('usr/lib/py/numpy/core/a.so', 2_048_000),
        ...packages,
        entry('usr/lib/py/one.py', 512_000),
        entry('usr/share/doc/tiny', 512),
      ),
    ).toEqual([
      ['usr/lib/py/numpy/core', 2_048_000, false],
      ['usr/lib/py', 512_000, true],
      ['usr/lib/py/scipy', 163_840, false],
      ...packages
        .map(({ path }) => path.slice(0, -'/code'.length))
        .sort()
        .slice(0, 7)
        .map(path => [path, 40_960, false]),
    ])
  })

  test('include a directory of many small files because of its bytes in the tar', () => {
    const smallFiles = Array.from({ length: 1000 }, (_, index) => entry(`small/${index}`, 1))
    const [firstDirectory] =
      analyzeImage([layerContent(...smallFiles, entry('large/one', 500_000))]).layers[0]?.directories ?? []
    expect(firstDirectory).toMatchObject({
      path: 'small',
      contentSize: 1000,
      tarSize: 1_024_000,
      fileCount: 1000,
    })
  })

  test('omit an outer directory whose remainder is small', () => {
    expect(
      listDirectories(entry('opt/app/lib/x', 60_000), entry('opt/app/readme', 100), entry('big/a', 900_000)),
    ).toEqual([
      ['big', 900_000, false],
      ['opt/app/lib', 60_000, false],
    ])
  })

  test('include the root for its files', () => {
    expect(listDirectories(directory(''), entry('a', 1000), entry('b', 1000))).toEqual([['', 2000, false]])
  })

  test('count regular files, and a hard link once', () => {
    const content = layerContent(
      entry('d/a', 100),
      hardLink('d/b', 'd/a'),
      entry('d/c', 0, { type: 'symlink' }),
    )
    expect(analyzeImage([content]).layers[0]?.directories).toMatchObject([{ path: 'd', fileCount: 1 }])
  })

  test('are an empty list for an empty layer', () => {
    expect(listDirectories()).toEqual([])
  })
})

test('lists the largest files, but no empty files', () => {
  const entries = Array.from({ length: 300 }, (_, index) => entry(`f${index}`, (index * 7919) % 300))
  const { files } = analyzeImage([layerContent(...entries)], 3).layers[0] ?? { files: [] }
  expect(files.map(({ contentSize }) => contentSize)).toEqual([299, 298, 297])
  expect(analyzeImage([layerContent(entry('empty'))]).layers[0]?.files).toEqual([])
})
