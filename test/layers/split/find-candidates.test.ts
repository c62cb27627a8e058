import { expect, test } from '@jest/globals'
import { assignGroups } from '../../../src/layers/split/assign-groups.ts'
import { familyPatterns } from '../../../src/layers/split/family-patterns.ts'
import { findCandidates, makeCandidate } from '../../../src/layers/split/find-candidates.ts'
import { buildTree } from '../../../src/layers/split/layer-tree.ts'
import { applyMoves, measureGroups, orderMoves } from '../../../src/layers/split/move-order.ts'
import { shellPattern } from '../../../src/layers/split/path-pattern.ts'
import { tarEntry } from '../../tar/tar-entry.ts'

/** Size of an entry's header in bytes. */
const headerSize = 512
/** Size of the end of a tar in bytes. */
const endSize = 1024

/** Builds a tree of files with these numbers of blocks, including the header. */
const makeTree = (files: Readonly<Record<string, number>>) =>
  buildTree(
    Object.entries(files).map(([path, blocks]) => tarEntry(path, { size: (blocks - 1) * headerSize })),
  )

function find(files: Readonly<Record<string, number>>, max: number, min: number) {
  const candidates = findCandidates(makeTree(files).root, { max: max * headerSize, min: min * headerSize })
  return candidates.map(({ patterns, kind, content }) => {
    const size = content / headerSize
    return `${patterns.map(shellPattern).join(' ')} ${kind} ${size}`
  })
}

test('finds folders, families and single files', () => {
  expect(find({ 'a/x': 9, 'b.1': 5, 'b.2': 6, c: 10 }, 20, 10)).toEqual([
    'a named 10',
    'b* named 11',
    'c* named 10',
  ])
})

test('divides folders that exceed the maximum together with the end of the tar', () => {
  expect(find({ 'a/x': 9, 'a/y': 8 }, 20, 10)).toEqual(['a named 18'])
  expect(find({ 'a/x': 10, 'a/y': 8 }, 20, 8)).toEqual(['a/x* named 10', 'a/y* named 8'])
})

test('lists the parts of subfolders before the parts of their folder', () => {
  expect(find({ 'a/b/x': 15, 'a/b/y': 15, 'a/z': 15, w: 15 }, 20, 10)).toEqual([
    ...['a/b/x* named 15', 'a/b/y* named 15', 'a/z* named 15', 'w* named 15'],
  ])
})

test('divides families that exceed the maximum into single files', () => {
  expect(find({ 'b.1': 10, 'b.2': 10, 'b.3': 2 }, 20, 5)).toEqual(['b.1 named 10', 'b.2 named 10'])
})

test('makes a file over the maximum a separate candidate', () => {
  expect(find({ 'b.1': 30, 'b.2': 10 }, 20, 5)).toEqual(['b.1 named 30', 'b.2 named 10'])
})

test('divides small files by their first letters', () => {
  const files = { aa: 4, ab: 4, b: 4, c: 3, ca: 3 }
  expect(find(files, 20, 5)).toEqual(['aa* range 4', 'ab* range 4', 'b* range 4', 'c range 3', 'ca* range 3'])
  expect(find(files, 40, 5)).toEqual(['a* range 8', 'b* range 4', 'c* range 6'])
  expect(find(files, 40, 18)).toEqual([])
  expect(find(files, 40, 17)).toEqual(['a* range 8', 'b* range 4', 'c* range 6'])
})

test('divides a range that matches a divided folder', () => {
  expect(find({ 'ab/x': 15, 'ab/y': 15, ac: 3, ad: 3 }, 20, 5)).toEqual([
    ...['ab/x* named 15', 'ab/y* named 15', 'ac* range 3', 'ad* range 3'],
  ])
})

test('finds no candidate for names that a script cannot contain', () => {
  expect(find({ '\na': 10, '\nb': 3, '\nc': 3 }, 20, 5)).toEqual([])
})

test('counts the folders above a candidate once in its size', () => {
  const { nodes } = makeTree({ 'a/b/x': 2, 'a/b/y': 2, 'a/z': 3 })
  const members = ['a/b/x', 'a/b/y'].flatMap(path => nodes.find(path) ?? [])
  expect(makeCandidate(members, [], 'named')).toMatchObject({
    content: 4 * headerSize,
    size: 6 * headerSize + endSize,
  })
})

const names = (...all: readonly string[]) => makeTree(Object.fromEntries(all.map(name => [`d/${name}`, 1])))

test.each<[string, readonly string[], readonly string[], string | undefined]>([
  ['libc', ['libc.so', 'libc-x'], ['libm'], 'd/libc*'],
  ['libc', ['libc.so'], ['libclang'], 'd/libc[!a-z]*'],
  ['libc', ['libc.so'], ['libclang', 'libcX'], 'd/libc[!A-Za-z]*'],
  ['libc', ['libc', 'libc.so'], ['libclang'], 'd/libc[!a-z]* d/libc'],
  ['libc', ['libc'], ['libclang'], 'd/libc[!a-z]* d/libc'],
  ['libc', ['libc.so', 'libclang'], ['libcX'], undefined],
  ['a\n', ['a\n1'], [], undefined],
])('matches the family %j of %j among %j', (stem, members, others, patterns) => {
  const folder = names(...members, ...others).nodes.find('d')
  if (folder === undefined) throw new Error('no folder')
  const nodes = folder.children.filter(({ name }) => members.includes(name))
  expect(familyPatterns(folder, stem, nodes)?.map(shellPattern).join(' ')).toBe(patterns)
})

/** Assigns the candidates of a folder of files, and returns the groups and the size of the rest, in blocks. */
function assign(files: Readonly<Record<string, number>>, limit: number, min = 1) {
  const tree = makeTree(files)
  const size = limit * headerSize
  const candidates = findCandidates(tree.root, { max: size, min: min * headerSize })
  const groups = assignGroups(tree, candidates, size)
  const moves = orderMoves(groups)
  const contents = measureGroups(tree, applyMoves(tree, moves), groups.length)
  return {
    groups: groups.map(group => group.map(({ patterns }) => patterns.map(shellPattern).join(' ')).join(' ')),
    sizes: contents.map(({ tarSize }) => (tarSize - endSize) / headerSize),
  }
}

test('moves the largest candidates until the rest fits', () => {
  expect(assign({ a: 10, b: 20, c: 40, d: 50 }, 80)).toEqual({ groups: ['d*'], sizes: [50, 71] })
})

test('leaves a sixteenth of the limit free in the rest', () => {
  // The root counts as one block, and the end of the tar as two.
  expect(assign({ a: 40, b: 40, c: 32 }, 80)).toEqual({ groups: ['a*'], sizes: [40, 73] })
  expect(assign({ a: 40, b: 40, c: 33 }, 80).groups).toEqual(['a*', 'b*'])
})

test('puts a candidate into the first group with enough space for its size class', () => {
  const others = { a: 17, b: 17, c: 16, d: 16, g: 15, h: 15 }
  expect(assign({ ...others, e: 60, f: 50 }, 80)).toEqual({
    groups: ['e*', 'f* a*', 'b*'],
    sizes: [60, 67, 17, 63],
  })
})

test('orders candidates of one size class by name', () => {
  expect(assign({ b: 61, a: 60, c: 30, d: 30 }, 80).groups).toEqual(['a*', 'b*'])
})

test('moves a candidate over the limit first', () => {
  expect(assign({ a: 30, b: 100 }, 80)).toEqual({ groups: ['b'], sizes: [100, 31] })
})

test('measures the entries and the folders of each group, and counts only the first move of a path', () => {
  const tree = makeTree({ 'a/b/x': 2, 'a/b/y': 3, 'a/c': 4, d: 5, e: 6 })
  const move = (groupIndex: number, folder: string, prefix: string) => ({
    groupIndex,
    patterns: [{ folder, prefix, tail: '*' as const }],
  })
  const moves = [move(0, 'a/b', 'x'), move(1, '', 'd'), move(1, 'a/b', 'y'), move(1, 'a', 'c')]
  const laterMoves = [move(0, 'a/b', 'y'), move(0, '', 'd'), move(0, 'none', '')]
  expect(measureGroups(tree, applyMoves(tree, [...moves, ...laterMoves]), 2)).toEqual([
    { tarSize: 4 * headerSize + endSize, entries: 1 },
    { tarSize: (3 + 4 + 1 + 1 + 5) * headerSize + endSize, entries: 3 },
    // The rest contains the root, both folders, and `e`.
    { tarSize: (1 + 2 + 6) * headerSize + endSize, entries: 1 },
  ])
  const groupsByNode = applyMoves(tree, [move(0, '', 'a'), move(1, 'a', 'c'), move(1, 'a/b', 'x')])
  expect([...groupsByNode].map(([{ path }, group]) => [path, group])).toEqual([['a', 0]])
})

test('moves ranges after all named candidates', () => {
  const pattern = (prefix: string) => ({ folder: '', prefix, tail: '*' as const })
  const candidate = (prefix: string, kind: 'named' | 'range') => makeCandidate([], [pattern(prefix)], kind)
  const groups = [[candidate('a', 'range'), candidate('ab', 'named')], [candidate('ac', 'named')]]
  expect(
    orderMoves(groups).map(({ groupIndex, patterns }) => [groupIndex, ...patterns.map(shellPattern)]),
  ).toEqual([
    [0, 'ab*'],
    [1, 'ac*'],
    [0, 'a*'],
  ])
})
