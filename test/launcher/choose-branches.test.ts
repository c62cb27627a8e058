import { expect, test } from '@jest/globals'
import { chooseBranches, isExact, parsePatterns } from '../../src/launcher/choose-branches.ts'
import { fc } from '../random.ts'

const branches = ['main', 'release-1', 'release-2', 'a.b', 'axb', 'binder-actions/new/v1']

test.each([
  ['all', ['main', 'release-1', 'release-2', 'a.b', 'axb']],
  ['release-*', ['release-1', 'release-2']],
  ['release-?, main', ['main', 'release-1', 'release-2']],
  ['main\nmain', ['main']],
  ['a.b', ['a.b']],
  ['*', ['main', 'release-1', 'release-2', 'a.b', 'axb']],
])('chooses the branches that match %j', (text, chosen) => {
  expect(chooseBranches(branches, parsePatterns(text))).toEqual({ chosen, unmatched: [] })
})

test('reports patterns that match no branch or only a temporary branch', () => {
  const patterns = parsePatterns('nope x* binder-actions/new/v1')
  expect(chooseBranches(branches, patterns)).toEqual({ chosen: [], unmatched: patterns })
})

test('rejects an empty list', () => {
  expect(() => parsePatterns(' ,\n')).toThrow(
    expect.objectContaining({
      kind: 'invalid-input',
      message: 'expected branch names, patterns such as "release-*", or "all"',
    }),
  )
})

test.each([
  ['main', true],
  ['all-branches', true],
  ['all', false],
  ['release-*', false],
  ['v?', false],
])('returns whether %j names one branch: %s', (pattern, expected) => {
  expect(isExact(pattern)).toBe(expected)
})

test('matches a name without * and ? only literally', () => {
  const names = fc.string({ unit: 'grapheme', minLength: 1 }).filter(text => isExact(text))
  fc.assert(
    fc.property(names, names, (name, otherName) => {
      fc.pre(!name.startsWith('binder-actions/new/'))
      const { chosen } = chooseBranches(
        [name, otherName].filter((branch, index, all) => all.indexOf(branch) === index),
        [name],
      )
      expect(chosen).toEqual([name])
    }),
  )
})

test('omits the branches of bots for "all", but not for a name or a pattern', () => {
  const allBranches = ['main', 'dependabot/pip/numpy-2', 'renovate/node', 'gh-pages', 'renovate-docs']
  expect(chooseBranches(allBranches, parsePatterns('all')).chosen).toEqual(['main', 'renovate-docs'])
  expect(chooseBranches(allBranches, parsePatterns('renovate/* gh-pages')).chosen).toEqual([
    'renovate/node',
    'gh-pages',
  ])
})
