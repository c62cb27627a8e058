import { expect, test } from '@jest/globals'
import { rejectOldNode } from '../../src/cli/node-version.ts'

test.each(['22.15.0', '22.20.1', '24.0.0', process.versions.node])('supports Node %s', version => {
  expect(rejectOldNode(version)).toBeUndefined()
})

test.each(['20.20.2', '22.14.0', '18.0.0'])('rejects Node %s as too old', version => {
  expect(rejectOldNode(version)).toContain(`requires Node.js 22.15 or later, but this is ${version}`)
})
