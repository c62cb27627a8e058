import { expect, test } from '@jest/globals'
import { digestHex, sha256Digest, sha256DigestOfText, shortenDigests } from '../../src/oci/digest.ts'
import { formatPlatform, isForPlatform, parsePlatform } from '../../src/oci/platform.ts'
import {
  formatImageRepository,
  isSameImageRepository,
  parseImageRepository,
  parseImageTag,
  parseReference,
} from '../../src/oci/reference.ts'

test.each(['linux/amd64', 'linux/arm/v7', 'linux/amd64/v2.1'])('parses and formats %s', text => {
  expect(formatPlatform(parsePlatform(text))).toBe(text)
})

test('omits a missing variant', () => {
  expect(parsePlatform('linux/amd64')).toStrictEqual({ os: 'linux', architecture: 'amd64' })
})

test.each([
  '',
  'linux',
  'linux/',
  '/amd64',
  'linux/amd64/',
  'linux/amd64/v8/x',
  'Linux/amd64',
  ' linux/amd64',
  'linux/amd64\n',
])('rejects the platform %j', text => {
  expect(() => parsePlatform(text)).toThrow(
    `${JSON.stringify(text)} is not a platform: expected os/architecture, such as "linux/amd64"`,
  )
})

test('compares the variant only if a variant is requested', () => {
  const [plain, v8, v7] = ['linux/arm', 'linux/arm/v8', 'linux/arm/v7'].map(parsePlatform)
  if (plain === undefined || v8 === undefined || v7 === undefined) throw new Error('no platform')
  expect(isForPlatform(v8, plain)).toBe(true)
  expect(isForPlatform(v8, v8)).toBe(true)
  expect(isForPlatform(plain, v8)).toBe(false)
  expect(isForPlatform(v7, v8)).toBe(false)
  expect(isForPlatform(plain, parsePlatform('windows/arm'))).toBe(false)
  expect(isForPlatform(plain, parsePlatform('linux/arm64'))).toBe(false)
})

test('the digest of pieces of text equals the digest of the whole text', () => {
  expect(sha256DigestOfText(['a', '', 'é'])).toBe(sha256Digest(Buffer.from('aé')))
  expect(digestHex(sha256Digest(Buffer.from('')))).toMatch(/^e3b0c442[0-9a-f]{56}$/)
})

test('shortens complete digests in a text', () => {
  const digest = `sha256:${'ab'.repeat(32)}`
  expect(shortenDigests(`a@${digest} and ${digest}, but not ${digest}0 or x${digest}`)).toBe(
    `a@sha256:${'ab'.repeat(6)}… and sha256:${'ab'.repeat(6)}…, but not ${digest}0 or x${digest}`,
  )
})

test.each(['a', '_a', 'A-b.c_', 'x'.repeat(128)])('accepts the tag %s', text => {
  expect(parseImageTag(text)).toBe(text)
})

test.each(['', '.a', '-a', 'a b', 'a\n', 'a/b', 'x'.repeat(129)])('rejects the tag %j', text => {
  expect(() => parseImageTag(text)).toThrow(
    `${JSON.stringify(text)} is not an image tag: expected 1 to 128 letters, digits, "_", "." or "-", not starting with "." or "-"`,
  )
})

test('compares image repositories', () => {
  const repository = parseImageRepository('ghcr.io/a/b')
  expect(isSameImageRepository(repository, parseImageRepository('GHCR.io/a/b'))).toBe(true)
  expect(isSameImageRepository(repository, parseImageRepository('ghcr.io/a/c'))).toBe(false)
  expect(isSameImageRepository(repository, parseImageRepository('quay.io/a/b'))).toBe(false)
  expect(formatImageRepository(parseImageRepository('debian'))).toBe('docker.io/library/debian')
})

test.each(['a.b/c', 'a__b/c-d', 'a---b/c', 'a_b'])('accepts the name %s', text => {
  expect(parseReference(`ghcr.io/${text}`).path).toBe(text)
})

test.each(['a..b', 'a___b', '-a', 'a-', 'a._b', 'é', 'a/', '/a'])('rejects the name %s', text => {
  expect(() => parseReference(`ghcr.io/${text}`)).toThrow(
    ' is not an image name: expected lower-case letters and digits, separated by "/", ".", "_" or "-", such as "ghcr.io/owner/name"',
  )
})

test.each(['a-b.example', 'a.b:5000', 'a.b:80', '[fe80::1]', 'x.y-z', '1.2'])('accepts the host %s', host => {
  expect(parseReference(`${host}/a/b`)).toEqual({ registry: host, path: 'a/b' })
})

test.each([
  '-a.b',
  'a-.b',
  'a.-b',
  'a.b-',
  'a.',
  '.a',
  'a..b',
  'a.b:',
  'a.b:123456',
  '[x::1]',
  '[fe80.1',
  'a_b.c',
])('rejects the host %s', host => {
  expect(() => parseReference(`${host}/a`)).toThrow(
    `"${host}" is not a registry host: expected a host such as "ghcr.io"`,
  )
})

test('proposes lower case only if lower case makes the name valid', () => {
  expect(() => parseReference('ghcr.io/Owner/name')).toThrow(
    '"ghcr.io/Owner/name": registries accept only lower-case image names: write "ghcr.io/owner/name"',
  )
  expect(() => parseReference('ghcr.io/Owner//name')).toThrow('is not an image name')
})

test('names the part that an image repository must not have', () => {
  expect(() => parseImageRepository('ghcr.io/o/n:main')).toThrow('has a tag: expected')
})
