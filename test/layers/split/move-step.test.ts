import { expect, test } from '@jest/globals'
import { moveScript } from '../../../src/layers/split/move-step.ts'
import type { PathPattern } from '../../../src/layers/split/split-plan.ts'

const step = { moves: [], hasLowerLayers: false, hasDeletions: false }
const startPatterns = (folder: string, ...prefixes: string[]): PathPattern[] =>
  prefixes.map(prefix => ({ folder, prefix, tail: '*' }))
const exactPatterns = (folder: string, ...prefixes: string[]): PathPattern[] =>
  prefixes.map(prefix => ({ folder, prefix, tail: '' }))

/** Returns the call that moves these paths, without the name of the group. */
function take(...patterns: readonly PathPattern[]): string | undefined {
  const script = moveScript({ ...step, moves: [{ folder: '1-a', patterns }] })
  return script.match(/^take 1-a ((?:.*\\\n)*.*)$/m)?.[1]
}

test.each<[string, readonly PathPattern[], string]>([
  ['two ranges', startPatterns('d', 'a', 'b'), 'd/a* d/b*'],
  ['three ranges', startPatterns('d', 'a', 'b', 'c'), 'd/[a-c]*'],
  ['ranges with gaps', startPatterns('d', 'a', 'c', 'x', 'y', 'z'), 'd/[acx-z]*'],
  ['two neighbors and others', startPatterns('d', 'a', 'b', 'x'), 'd/[abx]*'],
  ['ranges in any order', startPatterns('d', 'c', 'a', 'b', 'a'), 'd/[a-c]*'],
  ['ranges with a common beginning', startPatterns('d', 'xa', 'xb', 'xc'), 'd/x[a-c]*'],
  ['ranges with different beginnings', startPatterns('d', 'xa', 'yb', 'zc'), 'd/xa* d/yb* d/zc*'],
  ['ranges of the root', startPatterns('', 'a', 'b', 'c'), '[a-c]*'],
  ['ranges of digits', startPatterns('', '1', '2', '3'), '[1-3]*'],
  ['ranges with a quoted beginning', startPatterns('a b', 'x', 'y', 'z'), "'a b/'[x-z]*"],
  ['ranges that end in another character', startPatterns('d', 'a-', 'a+', 'a.'), 'd/a-* d/a+* d/a.*'],
  [
    'ranges that contain a letter, but end in another character',
    startPatterns('d', 'a-', 'b-', 'c-'),
    'd/a-* d/b-* d/c-*',
  ],
  ['names', exactPatterns('d', 'a', 'b', 'c'), 'd/a d/b d/c'],
])('writes %s', (_name, patterns, words) => {
  expect(take(...patterns)).toBe(words)
})

test('breaks long calls into several lines', () => {
  const name = (length: number, letter: string) => exactPatterns('', letter.repeat(length))
  // A line has `take 1-a`, a space, the name, and ` \` at its end.
  expect(take(...name(99, 'x'))).toBe('x'.repeat(99))
  expect(take(...name(100, 'x'))).toBe(`\\\n  ${'x'.repeat(100)}`)
  expect(take(...name(50, 'x'), ...name(48, 'y'))).toBe(`${'x'.repeat(50)} ${'y'.repeat(48)}`)
  expect(take(...name(50, 'x'), ...name(49, 'y'))).toBe(`${'x'.repeat(50)} \\\n  ${'y'.repeat(49)}`)
})

test('removes unchanged files only if there are layers below', () => {
  expect(moveScript(step)).not.toContain('/below')
  expect(moveScript({ ...step, hasLowerLayers: true })).toContain('unchanged ! -type d | xargs -0 rm -f --')
  expect(moveScript({ ...step, hasLowerLayers: true })).not.toContain('/layers/.deleted')
  expect(moveScript({ ...step, hasLowerLayers: true, hasDeletions: true })).toContain('>/layers/.deleted')
})
