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

const edited = (text: string) => {
  const bytes = withCommitArgument(find(text, 'REVISION'))
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8')
}

test('a cached clone gets an ARG of its own, wherever it is, and the rest stays byte for byte', () => {
  const before = `# syntax=docker/dockerfile:1\r\nFROM a AS code\r\n`
  const after = `\r\nFROM b\r\nRUN pixi install\r\nCOPY --from=0 /m /m`
  expect(edited(before + clone + after)).toBe(`${before}ARG BINDER_ACTIONS_COMMIT\r\n${clone}${after}`)
  expect(edited(`FROM a\n${clone} && ${clone.slice(4)}2\n${clone}3\n`)?.match(/^ARG /gm)).toHaveLength(2)
})

test.each([
  ['an expensive stage', `FROM a\nRUN pixi install\n${clone}\n`],
  ['a clone after the ARG of the commit', `FROM a\nARG REVISION\n${clone}\n`],
  ['no clone', 'FROM a\nCOPY . /\n'],
])('%s: the Dockerfile is built as it is', (_, text) => {
  expect(edited(text)).toBeUndefined()
})

test.each([
  [`FROM a AS code\n${clone}\n`, 'A cached step would contain the code of an earlier commit'],
  [`FROM a\nRUN make\n${clone}\n`, 'The step may come from the build cache'],
  ['FROM a\nADD https://github.com/science/model.git /model\n', 'It fetches the head of a branch'],
])('%s: the warning says what the build does about it', (text, expected) => {
  expect(describeClones(find(text), recipe, [])).toEqual([expect.stringContaining(expected)])
})

test('the commit is certain without a clone, with one that selects it, or with a check of the contract', () => {
  const check = { checkContract: true }
  const none = { revisionCheck: undefined }
  expect(containsCommit(find('FROM a\nCOPY . /\n'), none, check)).toBe(true)
  expect(containsCommit(find(`FROM a\n${clone}\n`), none, check)).toBe(false)
  const selected = `FROM a\nARG REVISION\n${clone} && git -C /model checkout $REVISION\n`
  expect(containsCommit(find(selected, 'REVISION'), none, check)).toBe(true)
  expect(containsCommit(find(selected), none, check)).toBe(false)
  const checked = { revisionCheck: 'git -C /model rev-parse HEAD' }
  expect(containsCommit(find(`FROM a\n${clone}\n`), checked, check)).toBe(true)
  expect(containsCommit(find(`FROM a\n${clone}\n`), checked, { checkContract: false })).toBe(false)
})
