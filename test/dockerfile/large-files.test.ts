import { expect, test } from '@jest/globals'
import { parseDockerfile } from '../../src/dockerfile/parse-dockerfile.ts'
import { replaceReference } from '../../src/dockerfile/replace-reference.ts'

const count = 150_000

test.each([
  ['above an instruction', `${'#\n'.repeat(count)}FROM a:1\n`],
  ['within an instruction', `FROM a:1\nRUN true \\\n${'#\n'.repeat(count)}  && true\n`],
])('150,000 comment lines %s', (_, text) => {
  const bytes = Buffer.from(text)
  expect(parseDockerfile(bytes).comments).toHaveLength(count)
  const { bytes: replaced } = replaceReference(
    bytes,
    () => true,
    () => 'a:2',
  )
  expect(Buffer.from(replaced).toString()).toBe(text.replace('FROM a:1', 'FROM a:2'))
})
