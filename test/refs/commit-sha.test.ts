import { expect, test } from '@jest/globals'
import { isCommit, isSameCommit, parseCommit } from '../../src/refs/commit-sha.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'

test('accepts a commit of exactly 40 lower-case hexadecimal digits', () => {
  expect(parseCommit(commit)).toBe(commit)
})

test.each([`${commit}0`, `0${commit}`, commit.slice(1), commit.toUpperCase(), `${commit}\n`, 'main', ''])(
  'rejects %j as a commit',
  text => {
    expect(isCommit(text)).toBe(false)
    expect(() => parseCommit(text)).toThrow('expected a commit: 40 hexadecimal digits')
  },
)

test.each([
  [commit, true],
  [commit.slice(0, 7), true],
  [commit.slice(0, 6), false],
  [commit.slice(1, 9), false],
  [commit.slice(-7), false],
  [`${commit.slice(0, 7)}\n`, false],
  ['', false],
])('compares %j with a commit: %j', (text, expected) => {
  expect(isSameCommit(text, commit)).toBe(expected)
})

test('returns false for a text that contains more than a commit', () => {
  expect(isSameCommit(`${commit}0`, `${commit}0`)).toBe(false)
  expect(isSameCommit(`x${commit}`, `x${commit}`)).toBe(false)
})
