import { expect, test } from '@jest/globals'
import { parseDigest } from '../../src/oci/digest.ts'
import { parseImageTag } from '../../src/oci/reference.ts'
import {
  findLauncherBranch,
  findSourceRef,
  immutableTag,
  parseSourceRef,
  refImageTag,
  refLauncherBranch,
  refName,
} from '../../src/refs/source-ref.ts'
import { fc } from '../random.ts'

const digest = parseDigest(`sha256:692228fc1a2b${'0'.repeat(52)}`)

test.each([
  ['refs/heads/development', 'branch', 'development', 'development-slim', 'development'],
  ['refs/heads/release/0.99', 'branch', 'release/0.99', 'release-0.99-slim', 'release-0.99'],
  ['refs/tags/v3.0.1', 'tag', 'v3.0.1', 'v3.0.1-slim', 'v3.0.1'],
  ['refs/pull/123/merge', 'pull', '123', 'pr-123-slim', 'pr-123'],
  ['refs/pull/123/head', 'pull', '123', 'pr-123-slim', 'pr-123'],
  ['refs/heads/feature/über#1', 'branch', 'feature/über#1', 'feature--ber-1-slim', 'feature--ber-1'],
])('converts %s to image tags and a launcher branch', (full, kind, short, imageTag, launcherBranch) => {
  const ref = parseSourceRef(full)
  expect(ref).toEqual({ full, kind, short })
  expect(refImageTag(ref, '-slim')).toBe(imageTag)
  expect(immutableTag(imageTag, digest)).toBe(`${imageTag}-692228fc1a2b`)
  expect(refLauncherBranch(ref)).toBe(launcherBranch)
})

test.each([
  '',
  'main',
  'refs/heads/',
  'refs/heads/a b',
  'refs/heads/a..b',
  'refs/heads/a\nb',
  'refs/heads/a\ud800',
  'refs/heads/a^b',
  'refs/heads/-/../x',
  'refs/heads/x.lock',
  'refs/heads/x.lock/y',
  'refs/heads//x',
  'refs/heads/x/',
  'refs/notes/x',
  'refs/pull/x/merge',
  'refs/pull/0/merge',
  'refs/pull/07/merge',
  'refs/pull/7/rebase',
  'refs/pull/7',
  'refs/pull/7/merged',
  'refs/pull/12345678901/merge',
  'x/refs/pull/7/merge',
  'x/refs/heads/main',
])('rejects %j', text => {
  expect(() => parseSourceRef(text)).toThrow('is not a git ref')
})

test('rejects a ref whose image tag is too long, but truncates an immutable tag', () => {
  const ref = parseSourceRef(`refs/heads/${'x'.repeat(130)}`)
  expect(() => refImageTag(ref, '')).toThrow('do not form a valid image tag')
  expect(immutableTag('x'.repeat(128), digest)).toHaveLength(128)
  expect(immutableTag('x'.repeat(128), digest)).toMatch(/x-692228fc1a2b$/)
})

test('converts every valid ref to a valid image tag, or rejects the ref', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), name => {
      let ref: ReturnType<typeof parseSourceRef>
      try {
        ref = parseSourceRef(`refs/heads/${name}`)
      } catch {
        return
      }
      expect(() => {
        try {
          parseImageTag(refImageTag(ref, '-slim'))
        } catch (error) {
          expect(String(error)).toContain('do not form a valid image tag')
        }
      }).not.toThrow()
    }),
  )
})

test('names the accepted forms of a ref', () => {
  expect(() => parseSourceRef('main')).toThrow(
    new Error(
      '"main" is not a git ref: expected "refs/heads/<branch>" or "refs/tags/<tag>", such as "refs/heads/main"',
    ),
  )
})

test.each([
  ['refs/heads/--x', 'x'],
  ['refs/heads/-.-x-', 'x-'],
])('removes the characters that cannot begin a tag or a branch from %s', (full, name) => {
  expect(refImageTag(parseSourceRef(full), '')).toBe(name)
  expect(refLauncherBranch(parseSourceRef(full))).toBe(name)
})

test('rejects a ref without a character that is valid in a tag', () => {
  const ref = parseSourceRef('refs/heads/--')
  expect(() => refImageTag(ref, '')).toThrow(
    'refs/heads/-- and the suffix "" do not form a valid image tag: a tag has at most 128 characters and starts with a letter, ' +
      'a digit or "_". Rename the ref, or change the suffix',
  )
  expect(() => refLauncherBranch(ref)).toThrow(
    new Error('no launcher branch can be named after refs/heads/--: set `launcher-branch`'),
  )
})

test('ignores untrusted text that is not a ref', () => {
  expect(findSourceRef('refs/tags/v1')).toEqual({ full: 'refs/tags/v1', kind: 'tag', short: 'v1' })
  expect(findSourceRef('v1')).toBeUndefined()
  expect(findSourceRef(undefined)).toBeUndefined()
  expect(findLauncherBranch('refs/pull/7/merge')).toBe('pr-7')
  expect(findLauncherBranch('refs/heads/--')).toBeUndefined()
  expect(findLauncherBranch('main')).toBeUndefined()
})

test('returns the name that the launcher uses for a ref', () => {
  expect(refName(parseSourceRef('refs/heads/release/0.99'))).toBe('release/0.99')
  expect(refName(parseSourceRef('refs/pull/7/head'))).toBe('pr-7')
})

test.each([
  ['refs/pull/1234567890/merge', '1234567890'],
  ['refs/pull/1/head', '1'],
])('reads the number of the pull request %s', (full, short) => {
  expect(parseSourceRef(full)).toEqual({ full, kind: 'pull', short })
})

test('keeps the cause of an invalid image tag', () => {
  const build = () => refImageTag(parseSourceRef('refs/heads/main'), '!')
  expect(build).toThrow(expect.objectContaining({ cause: expect.any(Error) }))
  expect(build).toThrow('refs/heads/main and the suffix "!" do not form a valid image tag')
})

test('shortens the image tag in an immutable tag, but not the digest', () => {
  expect(immutableTag('x'.repeat(115), digest)).toBe(`${'x'.repeat(115)}-692228fc1a2b`)
  expect(immutableTag('x'.repeat(116), digest)).toBe(`${'x'.repeat(115)}-692228fc1a2b`)
})
