import { expect, test } from '@jest/globals'
import { isPreview } from '../../src/doctor/facts/branch-facts.ts'

const file = (branch: string, text: string | undefined) => ({
  branch,
  head: 'c0ffee'.padEnd(40, '0'),
  bytes: text === undefined ? undefined : Buffer.from(text),
  problem: undefined,
  isAbsent: text === undefined,
})
const previewDockerfile = '# binder-actions: preview\nFROM ghcr.io/science/model:pr-7\n'

test.each([
  ['pr-7', previewDockerfile, true],
  ['pr-7', 'FROM ghcr.io/science/model:pr-7\n', false],
  ['pr-7', 'FRM # binder-actions: preview\n', false],
  ['pr-7', undefined, false],
  ['main', previewDockerfile, false],
])('branch %s with the Dockerfile %j is a preview: %s', (branch, text, expected) => {
  expect(isPreview(file(branch, text))).toBe(expected)
})
