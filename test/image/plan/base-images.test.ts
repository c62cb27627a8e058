import { expect, test } from '@jest/globals'
import { parseDockerfile } from '../../../src/dockerfile/parse-dockerfile.ts'
import { assumeUnchanged, pinnedContexts } from '../../../src/image/plan/base-images.ts'
import { parseDigest } from '../../../src/oci/digest.ts'

const digest = parseDigest(`sha256:${'d'.repeat(64)}`)
const bases = new Map([
  ['debian:trixie', digest],
  [`ghcr.io/a/b:1@${digest}`, digest],
  ['local-only', undefined],
])
const parse = (syntax: string) => parseDockerfile(Buffer.from(`${syntax}FROM scratch\n`))

test('pins each resolved image to its digest under its name in the Dockerfile', () => {
  const expected = new Map([['debian:trixie', `docker-image://docker.io/library/debian@${digest}`]])
  expect(pinnedContexts(bases, parse(''))).toEqual(expected)
  expect(pinnedContexts(bases, parse('# syntax=docker/dockerfile:1\n'))).toEqual(expected)
  expect(pinnedContexts(bases, parse('# syntax=docker/dockerfile:1.10\n'))).toEqual(expected)
})

test('pins nothing for a frontend without named contexts', () => {
  expect(pinnedContexts(bases, parse('# syntax=docker/dockerfile:1.3\n')).size).toBe(0)
})

test('keeps the recorded digest of an image whose digest is unknown', () => {
  const oldRecord = { files: {}, depth: null, settings: {}, bases: { 'local-only': digest, other: null } }
  expect(assumeUnchanged(bases, oldRecord).get('local-only')).toBe(digest)
  expect(assumeUnchanged(bases, undefined).get('local-only')).toBeUndefined()
})
