import { expect, test } from '@jest/globals'
import { parseDockerfile } from '../../src/dockerfile/parse-dockerfile.ts'
import { replaceReference } from '../../src/dockerfile/replace-reference.ts'

const count = 150_000

test.each([
  ['before an instruction', `${'#\n'.repeat(count)}FROM a:1\n`],
  ['within an instruction', `FROM a:1\nRUN true \\\n${'#\n'.repeat(count)}  && true\n`],
])('parses and edits a file with 150,000 comment lines %s', (_name, text) => {
  const parsedDockerfile = parseDockerfile(Buffer.from(text))
  expect(parsedDockerfile.comments).toHaveLength(count)
  const { dockerfile } = replaceReference(
    parsedDockerfile,
    () => true,
    () => 'a:2',
  )
  expect(Buffer.from(dockerfile.bytes).toString()).toBe(text.replace('FROM a:1', 'FROM a:2'))
})
