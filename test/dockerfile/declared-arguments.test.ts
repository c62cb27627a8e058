import { expect, test } from '@jest/globals'
import { argumentsWithoutDefault, declaredArguments } from '../../src/dockerfile/declared-arguments.ts'
import { parseDockerfile } from '../../src/dockerfile/parse-dockerfile.ts'

const dockerfile = parseDockerfile(
  Buffer.from('ARG BASE\nARG LATER\nFROM x\nARG LATER=1 LATERAL\nENV NAME=2\nARG EMPTY=\nARG PAIR=a=b\n'),
)

test('lists declared arguments, and arguments that no ARG gives a default', () => {
  expect([...declaredArguments(dockerfile)]).toEqual(['BASE', 'LATER', 'LATERAL', 'EMPTY', 'PAIR'])
  expect([...argumentsWithoutDefault(dockerfile)]).toEqual(['BASE', 'LATERAL'])
})
