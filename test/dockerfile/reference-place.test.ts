import { expect, test } from '@jest/globals'
import { parseDockerfile } from '../../src/dockerfile/parse-dockerfile.ts'
import { readStages } from '../../src/dockerfile/stages.ts'

const place = (text: string, buildArgs = new Map<string, string>()) =>
  readStages(parseDockerfile(Buffer.from(text)), { buildArgs }).at(-1)?.place

/** Lists the pieces of the last FROM, each with its value and, if the file contains the value, its text in the file. */
function pieces(text: string, buildArgs?: ReadonlyMap<string, string>) {
  const lastPlace = place(text, new Map(buildArgs))
  if (lastPlace?.kind !== 'composed') return 'not composed'
  return lastPlace.composition?.pieces.map(({ text: value, written }) =>
    written === undefined
      ? [value]
      : [value, Buffer.from(text).subarray(written.start, written.end).toString()],
  )
}

test.each([
  [
    'ARG A=b\nFROM x/$A',
    [
      ['x/', 'x/'],
      ['b', 'b'],
    ],
  ],
  [
    'ARG A=b\nFROM "x/${A}:1"',
    [
      ['x/', 'x/'],
      ['b', 'b'],
      [':1', ':1'],
    ],
  ],
  [
    'ARG A="b"\nFROM x/${A}',
    [
      ['x/', 'x/'],
      ['b', 'b'],
    ],
  ],
  ['ARG A=b"c"\nFROM x/$A', [['x/', 'x/'], ['bc']]],
  [
    'FROM x:${A:-b}-c',
    [
      ['x:', 'x:'],
      ['b', 'b'],
      ['-c', '-c'],
    ],
  ],
  [
    'FROM x:${A-bc}',
    [
      ['x:', 'x:'],
      ['bc', 'bc'],
    ],
  ],
  [
    'ARG A=d\nFROM x:${A:-b}',
    [
      ['x:', 'x:'],
      ['d', 'd'],
    ],
  ],
  ['FROM x:$TARGETARCH', [['x:', 'x:'], ['amd64']]],
  [
    'ARG A=b\nARG C=$A-d\nFROM $C',
    [
      ['b', 'b'],
      ['-d', '-d'],
    ],
  ],
  [
    'ARG A=b\nARG C=$A\nFROM x:$C',
    [
      ['x:', 'x:'],
      ['b', 'b'],
    ],
  ],
])('the reference of %j consists of %j', (text, expected) => {
  expect(pieces(text)).toEqual(expected)
})

test.each([
  'ARG A=\nFROM x/$A',
  'FROM x:$TARGETVARIANT',
  'FROM x:$A',
  'ARG A=b\nFROM é/$A',
  'FROM x:$BUILDARCH',
  'ARG A=b\nFROM "x/"$A',
  'ARG A=b\nFROM "x/$A"c',
  "ARG A=b\nFROM x/'$A'",
  'ARG A=b\nFROM x\\/$A',
  'ARG A=b\nFROM x/${A:+c}',
  'ARG A=b\nFROM x/\\\n$A',
])('the pieces of %j cannot be edited', text => {
  expect(pieces(text)).toBeUndefined()
})

test('a value that is given as a build argument is not in the file', () => {
  const buildArgs = new Map([['A', 'c']])
  expect(place('ARG X\nARG A=b\nFROM $A', buildArgs)).toEqual({
    kind: 'composed',
    line: 2,
    reason: 'A is given as a build argument',
    composition: { pieces: [{ text: 'c', written: undefined }], end: 21, endLine: 3 },
  })
  expect(pieces('ARG A=b\nFROM x:$A', buildArgs)).toEqual([['x:', 'x:'], ['c']])
})

test.each([
  ['FROM $A', '$A is composed of variables', 1, 7],
  ['ARG A=b\nFROM x:$A AS c', 'x:$A is composed of variables', 2, 17],
  ['ARG A=b\nFROM "x:$A" AS c', '"x:$A" is composed of variables', 2, 18],
  ['ARG A=b\nARG C=$A\nFROM $C', '$A is composed of variables', 2, 24],
])('explains why the reference of %j is composed', (text, reason, line, end) => {
  const lastPlace = place(text)
  expect(lastPlace).toMatchObject({ kind: 'composed', line, reason })
  if (lastPlace?.kind === 'composed' && lastPlace.composition) expect(lastPlace.composition.end).toBe(end)
})

test.each([
  ['FROM aba', 'aba'],
  ['FROM "a"b', '"a"b'],
  ['FROM a"b"', 'a"b"'],
  [`FROM "a"'b'"c"`, `"a"'b'"c"`],
  ['FROM "a""b"', '"a""b"'],
  ['ARG A="$"\nFROM "a"', 'a'],
  ['# one\nFROM a:\\\nb\n# two', 'a:\\\nb'],
  ['FROM \\\n# one\n a:\\\nb AS \\\n# two\n c', 'a:\\\nb'],
  ['ARG ABC_1=a\nFROM ${ABC_1}', 'a'],
  ['ARG ABC_1=a\nFROM "$ABC_1"', 'a'],
])('the reference of %j is written as %j', (text, expected) => {
  const lastPlace = place(text)
  if (lastPlace === undefined || lastPlace.kind === 'composed') throw new Error('the reference is composed')
  expect(Buffer.from(text).subarray(lastPlace.start, lastPlace.end).toString()).toBe(expected)
})

test('a comment inside a reference prevents an edit', () => {
  expect(place('FROM a:\\\n# why\nb')).toEqual({
    kind: 'composed',
    line: 1,
    reason: 'a comment is inside the reference',
    composition: undefined,
  })
})
