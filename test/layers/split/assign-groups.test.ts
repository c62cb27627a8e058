import { expect, test } from '@jest/globals'
import { assignGroups } from '../../../src/layers/split/assign-groups.ts'
import { makeCandidate } from '../../../src/layers/split/find-candidates.ts'
import { buildTree } from '../../../src/layers/split/layer-tree.ts'
import { tarEntry } from '../../tar/tar-entry.ts'

const headerSize = 512

/** Assigns candidates, each with its path and kind, of files with these numbers of blocks. `limit` is in blocks. */
function assign(
  files: Readonly<Record<string, number>>,
  candidates: readonly (readonly [path: string, kind: 'named' | 'range', ...otherPaths: string[]])[],
  limit: number,
) {
  const tree = buildTree(
    Object.entries(files).map(([path, blocks]) => tarEntry(path, { size: (blocks - 1) * headerSize })),
  )
  const groupCandidates = candidates.map(([path, kind, ...otherPaths]) => {
    const members = [path, ...otherPaths].flatMap(name => tree.nodes.find(name) ?? [])
    return makeCandidate(members, [{ folder: '', prefix: path, tail: '*' }], kind)
  })
  return assignGroups(tree, groupCandidates, limit * headerSize).map(group =>
    group.map(({ patterns }) => patterns[0]?.prefix),
  )
}

test('moves candidates over the limit first, even if the rest fits', () => {
  // A candidate has two more blocks for the end of the tar.
  expect(
    assign(
      { a: 20, b: 79 },
      [
        ['a', 'range'],
        ['b', 'range'],
      ],
      80,
    ),
  ).toEqual([['b']])
  expect(
    assign(
      { a: 10, b: 20 },
      [
        ['a', 'named'],
        ['b', 'named'],
      ],
      80,
    ),
  ).toEqual([])
  expect(
    assign(
      { a: 30, b: 100 },
      [
        ['a', 'named'],
        ['b', 'range'],
      ],
      80,
    ),
  ).toEqual([['b']])
  expect(
    assign(
      { a: 60, b: 100, c: 90 },
      [
        ['a', 'named'],
        ['c', 'named'],
        ['b', 'range'],
      ],
      80,
    ),
  ).toEqual([['b'], ['c']])
})

test('does not treat a candidate of exactly the limit as oversized', () => {
  expect(
    assign(
      { a: 40, b: 78 },
      [
        ['b', 'range'],
        ['a', 'named'],
      ],
      80,
    ),
  ).toEqual([['a'], ['b']])
})

test('moves named candidates before ranges, and large candidates before small candidates', () => {
  expect(
    assign(
      { a: 40, b: 60 },
      [
        ['b', 'range'],
        ['a', 'named'],
      ],
      80,
    ),
  ).toEqual([['a']])
  expect(
    assign(
      { a: 40, b: 60 },
      [
        ['a', 'named'],
        ['b', 'named'],
      ],
      80,
    ),
  ).toEqual([['b']])
})

test('keeps a candidate whose patterns match other paths in the rest', () => {
  const files = { a: 40, a2: 1, b: 40 }
  expect(
    assign(
      files,
      [
        ['a', 'named'],
        ['b', 'named'],
      ],
      60,
    ),
  ).toEqual([['b']])
  expect(
    assign(
      files,
      [
        ['a', 'named', 'a2'],
        ['b', 'named'],
      ],
      60,
    ),
  ).toEqual([['a']])
})

test('moves a range that also matches paths that were already moved', () => {
  const files = { a: 30, ab: 50, c: 40 }
  expect(
    assign(
      files,
      [
        ['ab', 'named'],
        ['c', 'named'],
        ['a', 'range'],
      ],
      60,
    ),
  ).toEqual([['ab'], ['c']])
  expect(
    assign(
      { ...files, d: 40 },
      [
        ['ab', 'named'],
        ['c', 'named'],
        ['a', 'range'],
      ],
      60,
    ),
  ).toEqual([['ab'], ['c'], ['a']])
})
