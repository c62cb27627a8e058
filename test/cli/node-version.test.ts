import { expect, test } from '@jest/globals'
import { rejectOldNode } from '../../src/cli/node-version.ts'

test.each(['22.15.0', '22.20.1', '24.0.0', process.versions.node])('Node %s will do', version => {
  expect(rejectOldNode(version)).toBeUndefined()
})

test.each(['20.20.2', '22.14.0', '18.0.0'])('Node %s is too old, which is said with what to do', version => {
  expect(rejectOldNode(version)).toContain(`needs Node.js 22.15 or later, and this is ${version}`)
})
