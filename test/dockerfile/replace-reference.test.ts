import { expect, test } from '@jest/globals'
import { DockerfileError } from '../../src/dockerfile/dockerfile-error.ts'
import { type Dockerfile, parseDockerfile } from '../../src/dockerfile/parse-dockerfile.ts'
import { replaceReference } from '../../src/dockerfile/replace-reference.ts'

const newReference = `ghcr.io/org/app:main@sha256:${'a'.repeat(64)}`
const parse = (text: string): Dockerfile => parseDockerfile(Buffer.from(text))
const isApp = (reference: string): boolean => /^ghcr\.io\/org\/app[:@]/.test(reference)

const replace = (
  text: string,
  reference = newReference,
): { text: string; previous: string; line: number } => {
  const { dockerfile, previous, line } = replaceReference(parse(text), isApp, () => reference)
  return { text: Buffer.from(dockerfile.bytes).toString(), previous, line }
}

const oldReference = `ghcr.io/org/app:main@sha256:${'b'.repeat(64)}`

test.each([
  ['a tag', 'FROM ghcr.io/org/app:main', 'ghcr.io/org/app:main', 1],
  ['a tag and a digest', `FROM ${oldReference}`, oldReference, 1],
  [
    'no final newline, CRLF, a byte-order mark',
    `\ufeff# é\r\n\r\nFROM ${oldReference}\r\nENV A=b`,
    oldReference,
    3,
  ],
  ['a platform and a name', `from --platform=linux/amd64 ${oldReference} as app\n`, oldReference, 1],
  ['quotes', `FROM "${oldReference}"\n`, oldReference, 1],
  ['several stages', `FROM alpine AS one\nFROM ${oldReference}\nFROM scratch\nFROM one\n`, oldReference, 2],
  [
    'the same text in a comment and in a here-document',
    `# FROM ${oldReference}\nFROM ${oldReference} \nRUN <<E\nFROM ${oldReference}\nE\n`,
    oldReference,
    2,
  ],
  ['the same text in a label', `FROM ${oldReference}\nLABEL base=${oldReference}`, oldReference, 1],
  ['an argument', `ARG A="${oldReference}"\nFROM --platform=$BUILDPLATFORM \${A}\n`, oldReference, 1],
  ['one argument used twice', `ARG A=${oldReference}\nFROM $A AS one\nFROM "\${A}"\n`, oldReference, 1],
  ['another escape character', `# escape=\`\nFROM \`\n  ${oldReference}\n`, oldReference, 3],
])('replaces only the reference in a file with %s', (_name, text, previous, line) => {
  const originalLine = text.split('\n')[line - 1] ?? ''
  const expected = text
    .split('\n')
    .with(line - 1, originalLine.replace(previous, newReference))
    .join('\n')
  expect(replace(text)).toEqual({ text: expected, previous, line })
})

const digest = `sha256:${'a'.repeat(64)}`

test.each([
  [
    'a literal tag and digest',
    'ARG REG=ghcr.io\nFROM $REG/org/app:x@sha256:1',
    `ARG REG=ghcr.io\nFROM $REG/org/app:main@${digest}`,
  ],
  [
    'an unchanged tag',
    'ARG T=main\nFROM ghcr.io/org/app:$T',
    `ARG T=main\nFROM ghcr.io/org/app:$T@${digest}`,
  ],
  [
    'the default of an argument',
    'ARG T=old\nFROM "ghcr.io/org/app:${T}" AS x',
    `ARG T=main\nFROM "ghcr.io/org/app:\${T}@${digest}" AS x`,
  ],
  [
    'tag and digest in one argument',
    'ARG V="old@sha256:1"\nFROM ghcr.io/org/app:$V',
    `ARG V="main@${digest}"\nFROM ghcr.io/org/app:$V`,
  ],
  ['a default in FROM', 'FROM ghcr.io/org/app:${T:-old}', `FROM ghcr.io/org/app:\${T:-main}@${digest}`],
  [
    'an argument of arguments',
    'ARG N=app T=old\nARG I=ghcr.io/org/$N:$T\nFROM $I',
    `ARG N=app T=main\nARG I=ghcr.io/org/$N:$T\nFROM $I@${digest}`,
  ],
  [
    'an image for a platform',
    'ARG A=ghcr.io/org\nFROM $A/app:main@sha256:1\nFROM x:$TARGETARCH',
    `ARG A=ghcr.io/org\nFROM $A/app:main@${digest}\nFROM x:$TARGETARCH`,
  ],
])('edits a composed reference at its source: %s', (_name, before, after) => {
  expect(replace(before).text).toBe(after)
})

const longTag = 'long'.repeat(20)

test.each([
  ['after', 'ARG T=old D=sha256:1', `ARG T=${longTag} D=${digest}`],
  ['before', 'ARG D=sha256:1 T=old', `ARG D=${digest} T=${longTag}`],
])('edits a tag and a digest of different lengths, with the digest %s the tag', (_name, before, after) => {
  const from = 'FROM ghcr.io/org/app:$T@$D AS x'
  const { text, line } = replace(`${before}\n${from}`, `ghcr.io/org/app:${longTag}@${digest}`)
  expect([text, line]).toEqual([`${after}\n${from}`, 1])
})

test('appends a digest in a line below a much longer tag', () => {
  const { text } = replace('ARG T=a\nFROM ghcr.io/org/app:$T', `ghcr.io/org/app:${longTag}@${digest}`)
  expect(text).toBe(`ARG T=${longTag}\nFROM ghcr.io/org/app:$T@${digest}`)
})

test('leaves a composed reference that is already up to date unchanged', () => {
  const text = `ARG T=main@${digest}\nFROM x\nFROM ghcr.io/org/app:$T`
  expect(replace(text)).toEqual({ text, previous: newReference, line: 3 })
})

test.each([
  ['FROM a', 'from-not-found'],
  ['FROM ghcr.io/org/app:a\nFROM ghcr.io/org/app:b', 'from-not-found'],
  ['ARG T=a\nFROM ghcr.io/org/app:$T\nFROM ghcr.io/org/app:$T', 'from-not-found'],
  ['ARG T=ghcr.io/org/app:a\nFROM $T\nFROM ghcr.io/org/app:$X', 'from-not-found'],
  ['FROM ghcr.io/org/app:$A', 'dockerfile-not-editable'],
  ['ARG T=old\nFROM ghcr.io/org/app:$T\nFROM other:$T', 'dockerfile-not-editable'],
])('the error for %j is of the kind %s', (text, kind) => {
  expect(() => replace(text)).toThrow(expect.objectContaining({ kind }))
})

test('shows what else an edit would change', () => {
  expect(() => replace('ARG T=old\nFROM ghcr.io/org/app:$T\nFROM other:$T AS x')).toThrow(
    `Dockerfile line 1: writing ${newReference} here would change more than this reference: {"resolved":"other:old","kind":"image","name":"x"} would become {"resolved":"other:main","kind":"image","name":"x"}. Write each reference in its own FROM`,
  )
})

test('rejects an edit to an argument that another FROM uses', () => {
  const text = 'ARG T=old\nFROM ghcr.io/org/app:$T\nFROM other:$T'
  expect(() => replace(text)).toThrow('would change more than this reference')
})

test('writes a reference that spans several lines on one line', () => {
  expect(replace('FROM \\\n  ghcr.io/org/\\\n\napp:main AS x\nRUN y')).toEqual({
    text: `FROM \\\n  ${newReference} AS x\nRUN y`,
    previous: 'ghcr.io/org/app:main',
    line: 2,
  })
})

test('replaces the registry and port of an image', () => {
  const { dockerfile } = replaceReference(
    parse('FROM localhost:5000/a:1'),
    () => true,
    () => '[::1]:5000/a:2',
  )
  expect(Buffer.from(dockerfile.bytes).toString()).toBe('FROM [::1]:5000/a:2')
})

test('calls isMatch only for bases that are images', () => {
  const references: string[] = []
  const text = 'ARG N\nFROM a AS b\nFROM b\nFROM scratch\nFROM $N'
  expect(() =>
    replaceReference(
      parse(text),
      reference => references.push(reference) < 0,
      () => newReference,
    ),
  ).toThrow(DockerfileError)
  expect(references).toEqual(['a'])
})

test.each([
  [
    'no match, listing every FROM',
    'ARG A=b\nFROM alpine:3\nFROM x:$A\nFROM $N',
    2,
    'no FROM instruction names the image to replace: write it in FROM without variables. The file contains line 2: FROM alpine:3; line 3: FROM x:$A (x:b); line 4: FROM $N (not known before the build)',
  ],
  [
    'a match in a here-document only',
    `FROM a\nRUN <<E\nFROM ${oldReference}\nE`,
    1,
    'no FROM instruction names',
  ],
  [
    'several matches, listing them',
    'FROM ghcr.io/org/app:a\nFROM b\nFROM ghcr.io/org/app:c',
    1,
    'keep only one of them. The file contains line 1: FROM ghcr.io/org/app:a; line 3: FROM ghcr.io/org/app:c',
  ],
  [
    'an argument and a word',
    `ARG A=${oldReference}\nFROM $A\nFROM ${oldReference}`,
    2,
    'keep only one of them',
  ],
  [
    'a composed reference whose tag is not in the file',
    'ARG NAME=app\nFROM --platform=linux/amd64 ghcr.io/org/$NAME:$TARGETARCH AS base',
    2,
    `ghcr.io/org/$NAME:$TARGETARCH is composed of variables, and its tag and digest cannot be edited there: write \`FROM --platform=linux/amd64 ${newReference} AS base\``,
  ],
  ['a tag of two variables', 'ARG A=a B=b\nFROM ghcr.io/org/app:$A$B', 2, `write \`FROM ${newReference}\``],
  ['a composed reference over two lines', 'ARG A=a\nFROM ghcr.io/org/app:\\\n$A', 2, 'write `FROM'],
  ['a variable without a value', 'FROM ghcr.io/org/app:a$A', 1, 'write `FROM'],
  [
    'a comment inside the reference',
    'FROM ghcr.io/org/\\\n# why\napp:main',
    1,
    'a comment is inside the reference',
  ],
  [
    'an argument that another stage uses in part',
    `ARG A=${oldReference}\nFROM $A\nFROM \${A}-dev:1`,
    2,
    'keep only one of them',
  ],
])('rejects %s', (_name, text, line, message) => {
  expect(() => replace(text)).toThrow(
    expect.objectContaining({ line, message: expect.stringContaining(message) }),
  )
})

test('rejects an edit that changes another image', () => {
  const isPlain = (reference: string): boolean => reference === 'a'
  const text = 'ARG A=a\nFROM $A\nFROM $A-dev'
  expect(() => replaceReference(parse(text), isPlain, () => newReference)).toThrow(
    'would change more than this reference',
  )
})

test.each([['scratch'], ['one']])(
  'rejects a reference that has another meaning in this file: %s',
  reference => {
    const text = `FROM alpine AS one\nFROM ${oldReference}`
    expect(() => replace(text, reference)).toThrow('would change more than this reference')
  },
)

test.each([
  [''],
  ['a b'],
  ['a\nRUN evil'],
  ['a\r'],
  ['a$B'],
  ['"a"'],
  ["a'"],
  ['a\\'],
  ['a`'],
  ['a\u00a0b'],
  ['--platform=x'],
  ['#a'],
  ['a#b'],
  ['é'],
])('rejects the reference %j', reference => {
  expect(() => replace(`FROM ${oldReference}`, reference)).toThrow('cannot be written into a Dockerfile')
})
