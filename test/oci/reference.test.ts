import { expect, test } from '@jest/globals'
import { sha256Digest } from '../../src/oci/digest.ts'
import {
  formatReference,
  parseImageRepository,
  parseImageTag,
  parseReference,
} from '../../src/oci/reference.ts'
import { fc } from '../random.ts'

const digest = sha256Digest(Buffer.from('content'))

test.each([
  ['debian', { registry: 'docker.io', path: 'library/debian' }],
  ['owner/name', { registry: 'docker.io', path: 'owner/name' }],
  ['ghcr.io/owner/name:v1.0-slim', { registry: 'ghcr.io', path: 'owner/name', tag: 'v1.0-slim' }],
  ['GHCR.io/owner/name', { registry: 'ghcr.io', path: 'owner/name' }],
  ['Owner/name', { registry: 'Owner', path: 'name' }],
  ['localhost/name:a', { registry: 'localhost', path: 'name', tag: 'a' }],
  ['127.0.0.1:5000/a/b/c', { registry: '127.0.0.1:5000', path: 'a/b/c' }],
  ['[::1]:5000/a', { registry: '[::1]:5000', path: 'a' }],
  [`ghcr.io/o/n:t@${digest}`, { registry: 'ghcr.io', path: 'o/n', tag: 't', digest }],
  [`ghcr.io/o/n@${digest}`, { registry: 'ghcr.io', path: 'o/n', digest }],
])('parses %s', (text, expected) => {
  expect(parseReference(text)).toEqual(expected)
})

test.each([
  ['', 'is not an image name'],
  ['ghcr.io/Owner/name', 'write "ghcr.io/owner/name"'],
  ['ghcr.io/owner/name:', 'is not an image tag'],
  [`ghcr.io/owner/name:${'x'.repeat(129)}`, 'is not an image tag'],
  ['ghcr.io/owner/name@sha256:abc', 'is not a digest'],
  ['ghcr.io/owner//name', 'is not an image name'],
  ['ghcr.io/owner/name latest', 'is not an image name'],
  ['ghcr.io/owner/name\n', 'is not an image name'],
  ['https://ghcr.io/owner/name', 'is not'],
  ['-x/owner', 'is not an image name'],
  ['ghcr.io:99999999/a', 'is not a registry host'],
])('rejects %j', (text, message) => {
  expect(() => parseReference(text)).toThrow(message)
})

test('rejects an image repository with a tag or a digest', () => {
  expect(() => parseImageRepository('ghcr.io/o/n:main')).toThrow(
    'expected the image repository alone, "ghcr.io/o/n"',
  )
  expect(() => parseImageRepository(`ghcr.io/o/n@${digest}`)).toThrow('has a digest')
})

test('parses every formatted reference to the same value', () => {
  const name = fc.stringMatching(/^[a-z0-9]{1,10}(?:[._-][a-z0-9]{1,5})?$/)
  const registry = fc.constantFrom(
    'ghcr.io',
    'quay.io',
    'localhost:5000',
    '127.0.0.1:1',
    'registry.example.org:443',
  )
  const tag = fc.option(fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/), { nil: undefined })
  const anyBoolean = fc.boolean()
  fc.assert(
    fc.property(
      registry,
      fc.array(name, { minLength: 1, maxLength: 4 }),
      tag,
      anyBoolean,
      (host, names, imageTag, hasDigest) => {
        const reference = {
          registry: host,
          path: names.join('/'),
          ...(imageTag === undefined ? {} : { tag: parseImageTag(imageTag) }),
          ...(hasDigest ? { digest } : {}),
        }
        expect(parseReference(formatReference(reference))).toEqual(reference)
      },
    ),
  )
})
