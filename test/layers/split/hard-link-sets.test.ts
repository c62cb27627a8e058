import { expect, test } from '@jest/globals'
import { makeCandidate } from '../../../src/layers/split/find-candidates.ts'
import { joinHardLinks } from '../../../src/layers/split/hard-link-sets.ts'
import { buildTree, type TreeNode } from '../../../src/layers/split/layer-tree.ts'
import { literalPattern } from '../../../src/layers/split/path-pattern.ts'
import { tarEntry } from '../../tar/tar-entry.ts'
import { layerEntries } from './layer-entries.ts'

/** Joins the candidates whose paths are in the same set of `links`. @returns the joined candidates. */
function join(
  candidates: readonly (readonly string[])[],
  links: readonly (readonly string[])[],
  { maxSize = 1e6, kind = 'named' as 'named' | 'range' } = {},
) {
  const paths = [...candidates, ...links].flat()
  const { nodes } = buildTree(layerEntries([...new Set(paths)].map(path => tarEntry(path, { size: 1000 }))))
  const find = (path: string): TreeNode => {
    const node = nodes.find(path)
    if (node === undefined) throw new Error(path)
    return node
  }
  const groupCandidates = candidates.map(members =>
    makeCandidate(members.map(find), members.map(find).map(literalPattern), kind),
  )
  return joinHardLinks(
    groupCandidates,
    links.map(set => set.map(find)),
    maxSize,
  )
}

const members = (candidates: ReturnType<typeof join>) =>
  candidates.map(item => item.members.map(({ path }) => path))

test('does not change candidates without hard links', () => {
  expect(members(join([['a'], ['b']], []))).toEqual([['a'], ['b']])
  expect(members(join([['a', 'b'], ['c']], [['a', 'b']]))).toEqual([['a', 'b'], ['c']])
  expect(members(join([['a']], [['x', 'y']]))).toEqual([['a']])
})

test('joins all candidates with links to each other, directly or through other candidates', () => {
  const candidates = ['a', 'b', 'c', 'd', 'e'].map(name => [name])
  expect(members(join(candidates, [['a', 'b']]))).toEqual([['a', 'b'], ['c'], ['d'], ['e']])
  expect(members(join(candidates, [['a', 'b', 'c']]))).toEqual([['a', 'b', 'c'], ['d'], ['e']])
  const chain = [
    ['d', 'e'],
    ['c', 'd'],
    ['b', 'c'],
    ['a', 'b'],
  ]
  expect(members(join(candidates, chain))).toEqual([['a', 'b', 'c', 'd', 'e']])
  expect(members(join(candidates, chain.toReversed()))).toEqual([['a', 'b', 'c', 'd', 'e']])
})

test('joins two candidates with several links to each other', () => {
  const links = [
    ['a', 'b'],
    ['b', 'a'],
  ]
  expect(members(join([['a'], ['b']], links))).toEqual([['a', 'b']])
})

test('finds the candidate of a link by the folders above it', () => {
  expect(members(join([['lib'], ['bin']], [['lib/x/a', 'bin/a']]))).toEqual([['lib', 'bin']])
})

test('adds linked paths outside all candidates, each once', () => {
  const joinedCandidates = join(
    [['a'], ['b']],
    [
      ['a', 'x', 'y'],
      ['b', 'a'],
      ['b', 'x', 'z'],
    ],
  )
  expect(members(joinedCandidates)).toEqual([['a', 'b', 'x', 'y', 'z']])
  expect(joinedCandidates[0]?.patterns.map(({ prefix }) => prefix)).toEqual(['a', 'b', 'x', 'y', 'z'])
  // Each file has a header and two blocks.
  expect(joinedCandidates[0]).toMatchObject({ content: 5 * 1536, size: 5 * 1536 + 1024 })
})

test('drops a candidate with more than eight linked paths outside, or with a path that a script cannot contain', () => {
  const outsidePaths = Array.from({ length: 9 }, (_, index) => `x${index}`)
  expect(join([['a']], [['a', ...outsidePaths.slice(0, 8)]])).toHaveLength(1)
  expect(join([['a']], [['a', ...outsidePaths]])).toEqual([])
  expect(join([['a']], [['a', 'x\ny', 'z']])).toEqual([])
})

test('drops candidates that are too large together', () => {
  const size = 2 * 1536 + 1024
  expect(join([['a'], ['b']], [['a', 'b']], { maxSize: size })).toHaveLength(1)
  expect(join([['a'], ['b'], ['c']], [['a', 'b']], { maxSize: size - 1 })).toHaveLength(1)
})

test('a candidate joined from ranges is a range', () => {
  expect(join([['a'], ['b']], [['a', 'b']], { kind: 'range' })[0]?.kind).toBe('range')
  expect(join([['a'], ['b']], [['a', 'b']])[0]?.kind).toBe('named')
})
