import { expect, test } from '@jest/globals'
import { parseDockerfile } from '../../../src/dockerfile/parse-dockerfile.ts'
import {
  containsCommit,
  describeClones,
  findClonedCode,
  withCommitArgument,
} from '../../../src/image/plan/cloned-code.ts'

const clone = 'RUN git clone https://github.com/science/model /model'
const recipe = { file: 'Dockerfile', revisionArg: undefined }
const find = (text: string, revisionArg?: string) =>
  findClonedCode(parseDockerfile(Buffer.from(text)), { revisionArg }, 'science/model', new Map())

const editDockerfile = (text: string) => {
  const bytes = withCommitArgument(find(text, 'REVISION'))
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8')
}

test('inserts an ARG before each cached clone, and changes nothing else', () => {
  const before = `# syntax=docker/dockerfile:1\r\nFROM a AS code\r\n`
  const after = `\r\nFROM b\r\nRUN pixi install\r\nCOPY --from=0 /m /m`
  expect(editDockerfile(before + clone + after)).toBe(
    `${before}ARG BINDER_ACTIONS_COMMIT\r\n${clone}${after}`,
  )
  expect(
    editDockerfile(`FROM a\n${clone} && ${clone.slice(4)}2\n${clone}3\n`)?.match(/^ARG /gm),
  ).toHaveLength(2)
})

test.each([
  ['an expensive instruction before the clone', `FROM a\nRUN pixi install\n${clone}\n`],
  ['a clone after the ARG for the commit', `FROM a\nARG REVISION\n${clone}\n`],
  ['no clone', 'FROM a\nCOPY . /\n'],
])('does not change a Dockerfile with %s', (_name, text) => {
  expect(editDockerfile(text)).toBeUndefined()
})

test.each([
  [`FROM a AS code\n${clone}\n`, 'A cached step would contain the code of an earlier commit'],
  [`FROM a\nRUN make\n${clone}\n`, 'The step may come from the build cache'],
  ['FROM a\nADD https://github.com/science/model.git /model\n', 'It fetches the head of a branch'],
])('warns about the clone in %j', (text, expected) => {
  expect(describeClones(find(text), recipe, [])).toEqual([expect.stringContaining(expected)])
})

test('returns whether the image certainly contains the commit', () => {
  const check = { checkContract: true }
  const recipeWithoutCheck = { revisionCheck: undefined }
  expect(containsCommit(find('FROM a\nCOPY . /\n'), recipeWithoutCheck, check)).toBe(true)
  expect(containsCommit(find(`FROM a\n${clone}\n`), recipeWithoutCheck, check)).toBe(false)
  const dockerfile = `FROM a\nARG REVISION\n${clone} && git -C /model checkout $REVISION\n`
  expect(containsCommit(find(dockerfile, 'REVISION'), recipeWithoutCheck, check)).toBe(true)
  expect(containsCommit(find(dockerfile), recipeWithoutCheck, check)).toBe(false)
  const recipeWithCheck = { revisionCheck: 'git -C /model rev-parse HEAD' }
  expect(containsCommit(find(`FROM a\n${clone}\n`), recipeWithCheck, check)).toBe(true)
  expect(containsCommit(find(`FROM a\n${clone}\n`), recipeWithCheck, { checkContract: false })).toBe(false)
})
