import { expect, test } from '@jest/globals'
import { parseDockerfile } from '../../../src/dockerfile/parse-dockerfile.ts'
import {
  describeClones,
  findClonedCode,
  holdsCommit,
  uncachedParts,
} from '../../../src/image/plan/cloned-code.ts'

const clone = 'RUN git clone https://github.com/science/model /model'
const recipe = { file: 'Dockerfile', revisionArg: undefined }
const find = (text: string, revisionArg?: string) =>
  findClonedCode(parseDockerfile(Buffer.from(text)), { revisionArg }, 'science/model', new Map())

test.each([
  ['one named stage', `FROM a AS code\n${clone}\n`, false, ['code']],
  ['one unnamed stage', `FROM a\n${clone}\n`, true, []],
  ['an expensive stage', `FROM a AS env\nRUN pixi install\n${clone}\n`, false, []],
  [
    'stages that use the clone, directly and indirectly',
    `FROM a AS code\n${clone}\nFROM b AS other\nFROM b AS mid\nCOPY --from=code /m /m\nFROM mid AS end\n`,
    false,
    ['code', 'mid', 'end'],
  ],
  [
    'an expensive unnamed stage that uses the clone',
    `FROM a AS code\n${clone}\nFROM b\nRUN pixi install\nCOPY --from=0 /m /m\n`,
    false,
    ['code'],
  ],
  ['a clone after the ARG', `FROM a AS code\nARG REVISION\n${clone}\n`, false, []],
])('%s: what is built without a cache', (_, text, all, stages) => {
  expect(uncachedParts(find(text, 'REVISION'))).toEqual({ all, stages })
})

test.each([
  [`FROM a AS code\n${clone}\n`, 'A cached step would hold the code of an earlier commit'],
  [
    `FROM a AS code\n${clone}\nFROM b\nRUN make\nCOPY --from=code / /\n`,
    'but the stages that use it may come from',
  ],
  [`FROM a\nRUN make\n${clone}\n`, 'The step may come from the build cache'],
  ['FROM a\nADD https://github.com/science/model.git /model\n', 'It fetches the head of a branch'],
])('%s: the warning says what the build does about it', (text, expected) => {
  expect(describeClones(find(text), recipe, [])).toEqual([expect.stringContaining(expected)])
})

test('the commit is certain without a clone, with one that selects it, or with a check of the contract', () => {
  const check = { checkContract: true }
  const none = { revisionCheck: undefined }
  expect(holdsCommit(find('FROM a\nCOPY . /\n'), none, check)).toBe(true)
  expect(holdsCommit(find(`FROM a\n${clone}\n`), none, check)).toBe(false)
  const selected = `FROM a\nARG REVISION\n${clone} && git -C /model checkout $REVISION\n`
  expect(holdsCommit(find(selected, 'REVISION'), none, check)).toBe(true)
  expect(holdsCommit(find(selected), none, check)).toBe(false)
  const checked = { revisionCheck: 'git -C /model rev-parse HEAD' }
  expect(holdsCommit(find(`FROM a\n${clone}\n`), checked, check)).toBe(true)
  expect(holdsCommit(find(`FROM a\n${clone}\n`), checked, { checkContract: false })).toBe(false)
})
