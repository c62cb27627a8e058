import { expect, test } from '@jest/globals'
import { isSignedBy, parseSignerWorkflow, projectWorkflow } from '../../src/provenance/signer-workflow.ts'
import { parseCertificate } from '../../src/provenance/signing-certificate.ts'

const prefix = '1.3.6.1.4.1.57264.1'
const workflow = 'https://github.com/science/model/.github/workflows/x.yml@refs/heads/main'
const values = {
  8: ['issuer', 'https://token.actions.githubusercontent.com'],
  12: ['repositoryUrl', 'https://github.com/science/model'],
  13: ['commit', 'c'.repeat(40)],
  14: ['ref', 'refs/heads/main'],
  15: ['repositoryId', '1'],
  17: ['ownerId', '2'],
  20: ['trigger', 'push'],
  21: ['runUrl', 'https://github.com/science/model/actions/runs/1'],
} as const

/** Encodes a UTF8String in DER, with the shortest form of its length. */
function encodeText(text: string): Uint8Array {
  const bytes = Buffer.from(text)
  const { length } = bytes
  const lengthBytes =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return new Uint8Array([0x0c, ...lengthBytes, ...bytes])
}

const extensions = new Map(
  Object.entries(values).map(([id, [, value]]) => [`${prefix}.${id}`, encodeText(value)]),
)
const parse = (changes: readonly (readonly [string, Uint8Array])[] = []) =>
  parseCertificate({ subjectAlternativeName: workflow, extensions: new Map([...extensions, ...changes]) })

test('reads every field of the certificate of a workflow run', () => {
  const { repositoryUrl: _, ...fields } = Object.fromEntries(Object.values(values))
  expect(parse()).toEqual({ ...fields, workflow, repository: { owner: 'science', name: 'model' } })
})

test.each(Object.entries(values))('requires the extension %s, %j', (id, [name]) => {
  const otherExtensions = new Map([...extensions].filter(([key]) => key !== `${prefix}.${id}`))
  expect(() => parseCertificate({ subjectAlternativeName: workflow, extensions: otherExtensions })).toThrow(
    expect.objectContaining({
      kind: 'provenance-invalid',
      message: `the certificate has no ${name}: it was not issued to a workflow run`,
    }),
  )
})

test.each([0, 1, 127, 128, 255, 256, 65_535])('reads a value of %i bytes', length => {
  expect(parse([[`${prefix}.14`, encodeText('x'.repeat(length))]]).ref).toHaveLength(length)
})

test.each([
  ['another type', [0x13, 1, 65]],
  ['too few bytes', [0x0c, 2, 65]],
  ['too many bytes', [0x0c, 1, 65, 66]],
  ['an indefinite length', [0x0c, 0x80]],
  ['a length of three bytes', [0x0c, 0x83, 0, 0, 1, 65]],
  ['invalid UTF-8', [0x0c, 1, 0x80]],
  ['no bytes', []],
])('rejects a value with %s', (_name, bytes) => {
  expect(() => parse([[`${prefix}.14`, new Uint8Array(bytes)]])).toThrow(
    expect.objectContaining({ kind: 'provenance-invalid', message: "the certificate's ref is malformed" }),
  )
})

test('rejects a certificate without a workflow, or for another server', () => {
  expect(() => parseCertificate({ subjectAlternativeName: undefined, extensions })).toThrow(
    expect.objectContaining({
      kind: 'provenance-invalid',
      message: 'the certificate does not name a workflow: it was not issued to a workflow run',
    }),
  )
  for (const url of ['https://github.com.evil.example/a/b', 'https://gitlab.com/a/b'])
    expect(() => parse([[`${prefix}.12`, encodeText(url)]])).toThrow(
      expect.objectContaining({
        kind: 'provenance-invalid',
        message: `the certificate was issued to "${url}", which is not a repository on GitHub`,
      }),
    )
})

test.each([
  'a/b/.github/workflows/c.yml@v1',
  'x a/b/.github/workflows/c.yml',
  'a/b/.github/workflows/c.yml\n',
  'a/b/.github/workflows/c.json',
  'a/b/.github/workflows/c.ymls',
  'a/b/.github/workflows/.yml/c',
  'a/b/c/.github/workflows/c.yml',
  'a/.github/workflows/c.yml',
  'a/b/xgithub/workflows/c.yml',
  '',
])('rejects %j as a signer workflow', text => {
  expect(() => parseSignerWorkflow(text)).toThrow(
    expect.objectContaining({
      kind: 'invalid-input',
      message: `${JSON.stringify(text)} is not a workflow: expected "owner/name/.github/workflows/file.yml", without a ref`,
    }),
  )
})

test.each(['a/b/.github/workflows/c.yml', 'a/b/.github/workflows/c-d.e.yaml'])(
  'reads the signer workflow %s',
  text => {
    const path = text.slice('a/b/'.length)
    expect(parseSignerWorkflow(text)).toEqual({ repository: { owner: 'a', name: 'b' }, path })
  },
)

const projectUrl = 'https://github.com/underworldcode/binder-actions/.github/workflows/binder-image.yml'
test.each([
  [`${projectUrl}@refs/heads/main`, true],
  [`${projectUrl}@v1@2`, true],
  [`${projectUrl}@refs/pull/1/head`, false],
  [`${projectUrl}@refs/pulls/1`, true],
  [projectUrl, false],
  [`${projectUrl}x@v1`, false],
  [`x${projectUrl}@v1`, false],
])('returns whether %s is the workflow of the project: %j', (signer, expected) => {
  expect(isSignedBy(projectWorkflow, signer)).toBe(expected)
})
