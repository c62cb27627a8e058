import { expect, test } from '@jest/globals'
import { decodeEvent, encodeEvent, type ImageUpdatedEvent } from '../../src/launcher/image-updated-event.ts'
import { parseLegacyField } from '../../src/launcher/legacy-field.ts'
import { sha256Digest } from '../../src/oci/digest.ts'
import { parseSourceRef } from '../../src/refs/source-ref.ts'
import { fc } from '../random.ts'

const announcement: ImageUpdatedEvent = {
  launcherBranch: 'release-0.99',
  digest: sha256Digest(Buffer.from('image')),
  image: { registry: 'ghcr.io', path: 'science/model', tag: 'release-0.99-slim' },
  ref: parseSourceRef('refs/heads/release/0.99'),
  build: {
    repository: 'science/model',
    revision: 'a'.repeat(40),
    runUrl: 'https://github.com/science/model/actions/runs/1',
    created: '2026-01-31T12:00:00Z',
    correlation: 'b3c0',
  },
}

test('decodes every encoded event to the same value', () => {
  expect(decodeEvent(JSON.parse(JSON.stringify(encodeEvent(announcement))))).toEqual(announcement)
})

test.each([
  ['ref_type', 'refs/heads/main', 'branch'],
  ['ref_type', 'refs/tags/v1', 'tag'],
  ['ref_name', 'refs/heads/release/0.99', 'release/0.99'],
  ['is_release', 'refs/tags/v1', true],
  ['is_release', 'refs/heads/main', false],
  ['target=uw3', 'refs/heads/main', 'uw3'],
  ['empty=', 'refs/heads/main', ''],
])('sends the legacy field %s of %s as %j, and ignores it when decoding', (text, ref, value) => {
  const legacyField = parseLegacyField(text)(parseSourceRef(ref))
  expect(legacyField.value).toBe(value)
  const payload = encodeEvent(announcement, legacyField)
  expect(payload).toHaveProperty(legacyField.name, value)
  expect(Object.keys(payload)).toHaveLength(10)
  expect(decodeEvent(JSON.parse(JSON.stringify(payload)))).toEqual(announcement)
})

test.each([
  ['two fields', 'ref_type is_release', 'expected exactly one NAME or NAME=VALUE'],
  ['a field of version 1', 'branch=main', 'already has the field "branch"'],
  ['a field without a known value', 'target', 'write target=VALUE, or one of ref_type, ref_name, is_release'],
  ['a name from the prototype', 'toString', 'write toString=VALUE'],
])('rejects %s as a legacy field', (_name, text, message) => {
  expect(() => parseLegacyField(text)).toThrow(
    expect.objectContaining({ kind: 'invalid-input', message: expect.stringContaining(message) }),
  )
})

test.each<[string, object, string]>([
  ['two unknown fields', { ref_type: 'tag', is_release: true }, 'ref_type: unknown field'],
  ['an object in an unknown field', { extra: {} }, 'extra: unknown field'],
  [
    'an unknown field in addition to a missing field',
    { branch: undefined, ref_type: 'tag' },
    'ref_type: unknown field',
  ],
])('rejects a payload with %s', (_name, extraFields, message) => {
  const payload = JSON.parse(JSON.stringify({ ...encodeEvent(announcement), ...extraFields }))
  expect(() => decodeEvent(payload)).toThrow(message)
})

test("encodes at most ten fields, which is GitHub's limit", () => {
  const payload = encodeEvent(announcement)
  expect(Object.keys(payload).length).toBeLessThanOrEqual(10)
  expect(Object.keys(payload)).toEqual([
    'version',
    'branch',
    'sha',
    'image',
    'tag',
    'ref',
    'source',
    'created',
    'correlation',
  ])
})

test('decodes the original form with a branch and a digest, with or without the algorithm', () => {
  const hex = 'ab'.repeat(32)
  const expected = { launcherBranch: 'main', digest: `sha256:${hex}` }
  expect(decodeEvent({ branch: 'main', sha: hex })).toEqual(expected)
  expect(decodeEvent({ branch: 'main', sha: `sha256:${hex}` })).toEqual(expected)
})

test.each([
  ['null', null, 'payload is null'],
  ['a list', [], 'payload is []'],
  ['a string', 'main', 'payload is "main"'],
  ['an empty payload', {}, 'branch: missing'],
  [
    'the original form with an extra field',
    { branch: 'a', sha: 'ab'.repeat(32), ref: 'x' },
    'ref: unknown field',
  ],
  ['the original form with an empty branch', { branch: '', sha: 'ab'.repeat(32) }, 'branch is ""'],
  [
    'an unknown field',
    { ...encodeEvent(announcement), launcher_branch: ['main'] },
    'launcher_branch: unknown field',
  ],
  ['a version as a string', { ...encodeEvent(announcement), version: '1' }, 'version "1"'],
])('rejects %s', (_name, payload, message) => {
  expect(() => decodeEvent(payload)).toThrow(message)
  expect(() => decodeEvent(payload)).toThrow(expect.objectContaining({ kind: 'event-malformed' }))
})

test.each(['refs/pull/7/merge', 'refs/pull/7/head'])('decodes an event for %s', ref => {
  const pullEvent = { ...announcement, launcherBranch: 'pr-7', ref: parseSourceRef(ref) }
  expect(decodeEvent(JSON.parse(JSON.stringify(encodeEvent(pullEvent))))).toEqual(pullEvent)
})

test.each(['main', 'pr-8', 'pr-07', 'pr-7-slim'])(
  'rejects a pull request for launcher branch %s',
  launcherBranch => {
    const pullEvent = { ...announcement, launcherBranch, ref: parseSourceRef('refs/pull/7/merge') }
    const message = `names launcher branch "${launcherBranch}", but a pull request is launched only on "pr-7"`
    expect(() => encodeEvent(pullEvent)).toThrow(message)
    expect(() => encodeEvent(pullEvent)).toThrow(expect.objectContaining({ kind: 'no-launcher-branch' }))
    expect(() =>
      decodeEvent({ ...encodeEvent(announcement), branch: launcherBranch, ref: 'refs/pull/7/merge' }),
    ).toThrow(message)
  },
)

test('names every invalid field with its value', () => {
  const malformedPayload = {
    ...encodeEvent(announcement),
    branch: '',
    sha: 'x',
    tag: 'a b',
    source: { repository: 'x' },
  }
  const decode = () => decodeEvent(malformedPayload)
  for (const problem of [
    'branch is ""',
    'sha is "x"',
    'tag is "a b"',
    'source.revision: missing',
    'source.repository is "x"',
  ]) {
    expect(decode).toThrow(problem)
  }
})

test('lists the problems of an event, one on each line', () => {
  const decode = () => decodeEvent({ branch: 'refs/heads/main', sha: 7 })
  expect(decode).toThrow(
    expect.objectContaining({
      kind: 'event-malformed',
      message:
        'The event is malformed, so nothing was changed:\n' +
        '- branch is "refs/heads/main": expected the short name of a branch, without "refs/heads/"\n' +
        '- sha is 7: expected a string',
    }),
  )
})

test('shortens a long value in an error', () => {
  const decodeText = (length: number) => () => decodeEvent('x'.repeat(length))
  expect(decodeText(198)).toThrow(`The event's payload is "${'x'.repeat(198)}": expected an object`)
  expect(decodeText(199)).toThrow(`The event's payload is "${'x'.repeat(198)}…: expected an object`)
  expect(() => decodeEvent(undefined)).toThrow("The event's payload is undefined: expected an object")
})

/** Returns an encoded event with another value of a field, such as `created` or `source.revision`. */
function withField(path: string, value: string): object {
  const { source, ...others } = encodeEvent(announcement)
  const [field = '', inner] = path.split('.')
  return inner === undefined
    ? { ...others, source, [field]: value }
    : { ...others, source: { ...source, [inner]: value } }
}

test.each([
  ['created', '2026-01-31T12:00:00.123+10:00'],
  ['source.repository', 'group/sub-group/my.model_2'],
  ['source.revision', 'b'.repeat(64)],
  ['source.run_url', 'http://git.example:8080/a/b/-/jobs/1?x=y#z'],
  ['correlation', `a:b_c.d-${'9'.repeat(192)}`],
])('accepts an event whose %s is %j', (path, value) => {
  expect(() => decodeEvent(withField(path, value))).not.toThrow()
})

test.each([
  [
    'created',
    'a time such as "2026-01-31T12:00:00Z"',
    ['2026-01-31', '2026-13-31T12:00:00Z', 'x2026-01-31T12:00:00Z', '2026-01-31T12:00:00'],
  ],
  ['source.repository', 'owner/name of a repository', ['model', '/model', 'a//b', 'x a/b', 'a/b c']],
  [
    'source.revision',
    'a full git commit ID',
    ['a'.repeat(39), 'A'.repeat(40), 'a'.repeat(41), 'a'.repeat(65)],
  ],
  [
    'source.run_url',
    'the URL of a workflow run',
    ['ftp://a/b', 'see https://a/b', 'https://', 'https://a/(b)'],
  ],
  ['correlation', 'up to 200 letters, digits, ".", ":", "_" or "-"', ['a b', 'x a', 'a'.repeat(201)]],
])('rejects an event whose %s is not %s', (path, expected, values) => {
  for (const value of values) {
    const message = `- ${path} is ${JSON.stringify(value).slice(0, 199)}`
    const decode = () => decodeEvent(withField(path, value))
    expect(decode).toThrow(message)
    expect(decode).toThrow(`: expected ${expected}`)
  }
})

test('rejects a payload if any field is removed, renamed, emptied or followed by a newline', () => {
  const payload = encodeEvent(announcement)
  const keys = Object.keys(payload) as (keyof typeof payload)[]
  const damageKind = fc.constantFrom('remove', 'rename', 'empty', 'newline')
  fc.assert(
    fc.property(fc.constantFrom(...keys), damageKind, (key, kind) => {
      const { [key]: value, ...others } = payload
      const damagedPayload = {
        remove: others,
        rename: { ...others, [`${key}_`]: value },
        empty: { ...others, [key]: '' },
        newline: { ...others, [key]: `${String(value)}\n` },
      }[kind]
      expect(() => decodeEvent(damagedPayload)).toThrow()
    }),
  )
})
