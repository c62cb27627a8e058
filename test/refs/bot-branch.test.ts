import { expect, test } from '@jest/globals'
import { isBotBranch } from '../../src/refs/bot-branch.ts'

test.each([
  ['dependabot/npm_and_yarn/ws-8.1', true],
  ['renovate/node-24.x', true],
  ['gh-pages', true],
  ['main', false],
  ['ada/renovate/node', false],
  ['renovate', false],
  ['gh-pages-test', false],
  ['old-gh-pages', false],
])('returns whether a tool created the branch %s: %j', (name, expected) => {
  expect(isBotBranch(name)).toBe(expected)
})
