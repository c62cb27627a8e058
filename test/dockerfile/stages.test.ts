import { expect, test } from '@jest/globals'
import { DockerfileError } from '../../src/dockerfile/dockerfile-error.ts'
import { parseDockerfile } from '../../src/dockerfile/parse-dockerfile.ts'
import { readStages, type Stage } from '../../src/dockerfile/stages.ts'

const stages = (text: string): Stage[] => readStages(parseDockerfile(Buffer.from(text)))
const digest = `sha256:${'0'.repeat(64)}`

test.each([
  ['alpine', 'alpine'],
  ['localhost:5000/a/b:1', 'localhost:5000/a/b:1'],
  [`ghcr.io/a/b:c@${digest}`, `ghcr.io/a/b:c@${digest}`],
  ['"a:b"', 'a:b'],
  ["'a:b'", 'a:b'],
  ['a":"b', 'a:b'],
  ['a\\:b', 'a:b'],
  ['$A', 'x'],
  ['${A}', 'x'],
  ['"$A"', 'x'],
  ["'$A'", '$A'],
  ['\\$A', '$A'],
  ['${A}:${B}', 'x:2'],
  ['a${NOT_DECLARED}b', 'ab'],
  ['a${EMPTY:-c}', 'ac'],
  ['a${EMPTY-c}', 'a'],
  ['a${NO_DEFAULT:-c}', 'ac'],
  ['a${NO_DEFAULT-c}', 'ac'],
  ['a${A:+c}', 'ac'],
  ['a${A+c}', 'ac'],
  ['a${EMPTY:+c}', 'a'],
  ['a${EMPTY+c}', 'ac'],
  ['${A:?unset}', 'x'],
  ['${A:-${B}}', 'x'],
  ['${NO_DEFAULT:-"${A}-$B"}', 'x-2'],
  ['${A:-$TARGETARCH}', 'x'],
  ['$TWICE', 'second'],
  ['$FROM_OTHER', 'x/y'],
  ['a:$', 'a:$'],
])('resolves FROM %s to %s', (written, resolved) => {
  const args =
    'ARG A=x B="2" EMPTY= NO_DEFAULT\nARG TWICE=first\nARG TWICE=second\nARG TWICE\nARG FROM_OTHER=$A/y'
  expect(stages(`${args}\nFROM ${written}`)).toMatchObject([{ base: written, resolved, kind: 'image' }])
})

test.each([
  ['no default', 'ARG A\nFROM $A'],
  ["the builder's platform", 'FROM a:$BUILDARCH'],
  ["the builder's platform, through another argument", 'ARG A=b:${BUILDPLATFORM}\nFROM $A'],
  ['a pattern', 'ARG A=b:c\nFROM ${A%:c}'],
  ['a replacement', 'ARG A=b:c\nFROM ${A//b/d}'],
])('does not resolve values that are known only during the build: %s', (_name, text) => {
  expect(stages(text)).toMatchObject([{ resolved: undefined, kind: 'image' }])
})

test.each([
  ['FROM a:${TARGETARCH}', undefined, 'a:amd64'],
  ['ARG TARGETARCH\nFROM a:$TARGETARCH', undefined, 'a:amd64'],
  ['ARG A=b:${TARGETOS}-$TARGETARCH\nFROM $A', undefined, 'b:linux-amd64'],
  ['FROM a:$TARGETARCH$TARGETVARIANT', 'linux/arm/v7', 'a:armv7'],
  ['ARG TARGETARCH=own\nFROM a:$TARGETARCH', undefined, 'a:own'],
])('resolves the target platform: %s', (text, platform, resolved) => {
  const options = platform === undefined ? {} : { platform }
  expect(readStages(parseDockerfile(Buffer.from(text)), options)).toMatchObject([{ resolved }])
})

test('does not use an argument of a stage in FROM', () => {
  expect(stages('ARG A=x\nFROM $A\nARG A=y\nFROM $A')).toMatchObject([{ resolved: 'x' }, { resolved: 'x' }])
})

test('returns the names, platforms and parents of stages', () => {
  const text =
    'FROM --platform=$BUILDPLATFORM a AS Build\nfrom scratch\nFROM BUILD as other\nARG X=build\nFROM build\nFROM late\nFROM a AS late'
  expect(stages(text)).toMatchObject([
    { line: 1, kind: 'image', platform: '$BUILDPLATFORM', name: 'build', parent: undefined },
    { line: 2, kind: 'scratch', platform: undefined, name: undefined, parent: undefined },
    { line: 3, kind: 'stage', name: 'other', parent: 0 },
    { line: 5, kind: 'stage', parent: 0 },
    { line: 6, kind: 'image', resolved: 'late' },
    { line: 7, kind: 'image' },
  ])
})

test('a name refers to the last earlier stage with that name', () => {
  expect(stages('FROM a AS a\nFROM a AS a\nFROM a')).toMatchObject([
    { kind: 'image' },
    { kind: 'stage', parent: 0 },
    { kind: 'stage', parent: 1 },
  ])
})

test('a base from an argument can be an earlier stage', () => {
  expect(stages('ARG BASE=one\nFROM a AS one\nFROM $BASE')).toMatchObject([{}, { kind: 'stage', parent: 0 }])
})

test.each([
  ['without quotes', 'FROM é@b AS c', 'from', 'é@b', 1],
  ['inside double quotes', 'FROM "a:b"', 'from', 'a:b', 1],
  ['inside single quotes', "FROM 'a:b'", 'from', 'a:b', 1],
  ['with quotes in the middle', 'FROM a":"b', 'from', 'a":"b', 1],
  ['with escapes', 'FROM "a\\b"', 'from', '"a\\b"', 1],
  ['across two lines', 'FROM --platform=x \\\n a:\\\nb', 'from', 'a:\\\nb', 2],
  ['across two lines, inside quotes', 'FROM "a:\\\nb"', 'from', 'a:\\\nb', 1],
  ['in an argument', '# é\nARG X=1 A=a:b\nFROM $A', 'argument', 'a:b', 2],
  ['in a quoted argument', 'ARG X=1 \\\n  A="a:b"\nFROM "${A}"', 'argument', 'a:b', 2],
  ['in the last default of an argument', 'ARG A=x\nARG A=y\nARG A\nFROM $A', 'argument', 'y', 2],
])('finds the source of a reference that is written %s', (_name, text, kind, written, line) => {
  const [{ place } = { place: undefined }] = stages(text)
  expect(place).toMatchObject({ kind, line })
  const { start, end } = place?.kind === 'composed' || place === undefined ? { start: 0, end: 0 } : place
  expect(Buffer.from(text).subarray(start, end).toString()).toBe(written)
})

test.each([
  ['of text and a variable', 'ARG A=b\nFROM $A:c', 2],
  ['with a default', 'FROM ${A:-b}', 1],
  ['of an argument that uses another', 'ARG A=b\nARG B=$A\nFROM $B', 2],
  ['around a comment', 'FROM a:\\\n# c\nb', 1],
  ['of a variable without a value', 'ARG A\nFROM $A', 2],
])('recognizes a reference that is composed %s', (_name, text, line) => {
  expect(stages(text)).toMatchObject([{ place: { kind: 'composed', line } }])
})

/** Returns declarations of variables, each ten times as long as the previous one. */
function declareGrowingVariables(keyword: string): string {
  const level = (_: unknown, index: number) => `${keyword} A${index + 1}=${`$A${index}`.repeat(10)}`
  return [`${keyword} A0=aaaaaaaaaa`, ...Array.from({ length: 30 }, level)].join('\n')
}

test.each([
  ['no argument', 'FROM', 1, 'write FROM image'],
  ['two arguments', 'FROM a b', 1, 'FROM has 2 arguments'],
  ['a blank inside quotes', 'FROM "a b"', 1, 'FROM has 2 arguments'],
  ['four arguments', 'FROM a AS b c', 1, 'FROM has 4 arguments'],
  ['a word other than AS', 'FROM a IS b', 1, 'expected AS instead of "IS"'],
  ['a bad stage name', 'FROM a AS 1b', 1, '"1b" is not a valid stage name'],
  [
    'a bad character in a stage name',
    'FROM a AS B/c',
    1,
    '"B/c" is not a valid stage name: expected a letter',
  ],
  ['an unknown flag', 'FROM --pull a', 1, 'remove "--pull"'],
  ['two platforms', 'FROM --platform=a --platform=b c', 1, 'remove "--platform=b"'],
  ['an unclosed double quote', 'ARG B\nFROM "a', 2, 'closing " is missing'],
  ['an unclosed single quote', "FROM a'", 1, "closing ' is missing"],
  ['an unclosed brace', 'FROM ${a', 1, 'not supported|missing'],
  ['an unclosed default', 'FROM ${a:-b', 1, 'a closing } is missing'],
  ['no name in braces', 'FROM ${}', 1, 'contains no variable name'],
  ['an unknown form', 'FROM ${a:b}', 1, 'is not supported by Docker'],
  ['a variable that must be set', 'FROM ${a:?choose-one}', 1, 'a: choose-one'],
  ['deep nesting', `FROM ${'${a:-'.repeat(5000)}`, 1, 'nested more than 100 levels deep'],
  ['an ARG without a name', 'ARG =x\nFROM a', 1, 'no name'],
  [
    'variables that grow exponentially',
    `${declareGrowingVariables('ARG')}\nFROM a`,
    6,
    'the values of the variables up to \\$A4 exceed 256 KiB',
  ],
  [
    'many uses of a long variable',
    `ARG A=${'a'.repeat(9000)}\n${'ARG B=x$A\n'.repeat(5e4)}FROM a`,
    31,
    '256 KiB',
  ],
  ['one long variable in many stages', `ARG A=${'a'.repeat(9000)}\n${'FROM $A\n'.repeat(5e4)}`, 31, '\\$A'],
])('rejects FROM with %s', (_name, text, line, message) => {
  const read = (): unknown => stages(text)
  expect(read).toThrow(DockerfileError)
  expect(read).toThrow(expect.objectContaining({ line, message: expect.stringMatching(message) }))
})
