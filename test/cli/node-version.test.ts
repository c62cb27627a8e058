import { expect, test } from '@jest/globals'
import { nodeVersionProblem } from '../../src/cli/node-version.ts'

test.each(['22.15.0', '22.20.1', '24.0.0', process.versions.node])('supports Node %s', version => {
  expect(nodeVersionProblem(version)).toBeUndefined()
})

test.each(['20.20.2', '22.14.0', '18.0.0'])('rejects Node %s as too old', version => {
  expect(nodeVersionProblem(version)).toContain(`requires Node.js 22.15 or later, but this is ${version}`)
})
