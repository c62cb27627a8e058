import { expect, test } from '@jest/globals'
import { parseDockerfile } from '../../../src/dockerfile/parse-dockerfile.ts'
import { binderArguments } from '../../../src/image/plan/binder-arguments.ts'

test.each([
  ['FROM a\nARG NB_USER\nARG NB_UID\nUSER $NB_USER', { NB_USER: 'jovyan', NB_UID: '1000' }],
  ['FROM a\nARG NB_USER NB_UID', { NB_USER: 'jovyan', NB_UID: '1000' }],
  ['FROM a\nARG NB_USER\nARG NB_UID=1001', { NB_USER: 'jovyan' }],
  ['ARG NB_UID=1001\nFROM a\nARG NB_UID', {}],
  ['FROM a\nENV NB_USER=jovyan', {}],
])('for the Dockerfile %j, returns the build arguments %j', (text, expected) => {
  expect(Object.fromEntries(binderArguments(parseDockerfile(Buffer.from(text))))).toEqual(expected)
})
