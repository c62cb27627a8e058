import { expect, test } from '@jest/globals'
import {
  adoptRef,
  assertOwnBuild,
  assertOwnLabel,
  assertOwnRef,
  isOwnRelease,
  labelledRef,
} from '../../src/launcher/branch-owner.ts'
import type { PinRequest } from '../../src/launcher/image-updated-event.ts'
import { LauncherDockerfile } from '../../src/launcher/launcher-dockerfile.ts'
import { sha256Digest } from '../../src/oci/digest.ts'
import { parseSourceRef } from '../../src/refs/source-ref.ts'

const digest = sha256Digest(Buffer.from('image'))
const launcher = (env: string) =>
  LauncherDockerfile.parse(Buffer.from(`FROM ghcr.io/a/b:x@${digest}\n${env}`))

function event(ref: string | undefined, launcherBranch = 'a-b'): PinRequest {
  return { launcherBranch, digest, ...(ref === undefined ? {} : { ref: parseSourceRef(ref) }) }
}

/** Returns the kind and the message of the error, or undefined if there is no error. */
function rejection(assert: () => void): string | undefined {
  try {
    assert()
    return undefined
  } catch (error) {
    const { kind, message } = error as { kind: string; message: string }
    return `${kind}: ${message}`
  }
}

const refRejection = (env: string, ref: string | undefined) =>
  rejection(() => assertOwnRef(launcher(env), event(ref), 'REF'))

test('the ENV names the owner of a branch', () => {
  expect(refRejection('ENV REF=a/b\n', 'refs/heads/a/b')).toBeUndefined()
  expect(refRejection('ENV REF=other\n', undefined)).toBeUndefined()
})

test('without the ENV, the error explains how to add it', () => {
  expect(refRejection('', 'refs/heads/a/b')).toBe(
    'branch-collision: there is no ENV REF: add `ENV REF=a/b`, run once with `adopt-ref: true` to add it, or remove `branch-variable`',
  )
})

test('two refs that map to one branch collide', () => {
  expect(refRejection('ENV REF=a-b\n', 'refs/heads/a/b')).toBe(
    'branch-collision: line 2 sets ENV REF=a-b, but the event is for refs/heads/a/b: both map to launcher branch "a-b". ' +
      'Rename one of the two refs in the source. If a-b no longer exists, run the action once with `adopt-ref: true` to ' +
      'make refs/heads/a/b the owner of the branch',
  )
})

test('reports a Dockerfile that was copied from another branch with a separate error', () => {
  expect(refRejection('ENV REF=main\n', 'refs/heads/a/b')).toBe(
    'dockerfile-of-another-branch: line 2 sets ENV REF=main, but launcher branch "a-b" belongs to refs/heads/a/b. If the ' +
      'file was copied from another branch, set `ENV REF=a/b` and use the image tag of a/b in FROM, or run the action ' +
      'once with `adopt-ref: true`',
  )
  expect(refRejection('ENV REF=main\n', 'refs/heads/c')).toMatch(/^branch-collision: /)
})

test('a ref that is known only from a label needs no ENV', () => {
  const check = (env: string) =>
    rejection(() => assertOwnLabel(launcher(env), event('refs/heads/a/b'), 'REF'))
  expect(check('')).toBeUndefined()
  expect(check('ENV REF=a-b\n')).toMatch(/^branch-collision: /)
})

test('adopting a ref writes the ENV unless the Dockerfile already contains it', () => {
  const adopt = (env: string, ref: string | undefined) =>
    Buffer.from(adoptRef(launcher(env), event(ref), 'REF').bytes)
      .toString()
      .split('\n')
      .slice(1)
      .join('\n')
  expect(adopt('ENV REF=a-b\n', 'refs/heads/a/b')).toBe('ENV REF=a/b\n')
  expect(adopt('', 'refs/heads/a/b')).toContain('ENV REF=a/b\n')
  expect(adopt('ENV REF=a-b\n', undefined)).toBe('ENV REF=a-b\n')
  const launcherWithEnv = launcher('ENV REF=a/b\n')
  expect(adoptRef(launcherWithEnv, event('refs/heads/a/b'), 'REF')).toBe(launcherWithEnv)
})

test.each([
  ['refs/heads/a/b', 'refs/heads/a/b', undefined],
  ['refs/heads/a/b', undefined, undefined],
  [undefined, 'refs/heads/a-b', undefined],
  ['refs/heads/a/b', 'refs/heads/other', undefined],
  ['refs/heads/a/b', 'ubuntu', undefined],
  [
    'refs/heads/a/b',
    'refs/heads/a-b',
    'branch-collision: the pinned image was built from refs/heads/a-b, but the event is for refs/heads/a/b: both map to ' +
      'launcher branch "a-b". Rename one of the two refs in the source. If refs/heads/a-b no longer exists, run the ' +
      'action once with `adopt-ref: true` to make refs/heads/a/b the owner of the branch',
  ],
] as const)(
  'checks an event for %s on a branch whose image was built from %s',
  (ref, builtFrom, expected) => {
    expect(rejection(() => assertOwnBuild(event(ref), builtFrom))).toBe(expected)
  },
)

test('the two refs of a pull request count as the same owner', () => {
  const pullEvent = event('refs/pull/7/merge', 'pr-7')
  expect(rejection(() => assertOwnBuild(pullEvent, 'refs/pull/7/head'))).toBeUndefined()
  expect(rejection(() => assertOwnBuild(pullEvent, 'refs/heads/pr-7'))).toMatch(/^branch-collision: /)
  expect(rejection(() => assertOwnBuild(event('refs/heads/pr-7', 'pr-7'), 'refs/pull/7/head'))).toMatch(
    /^branch-collision: /,
  )
})

test('a label names the ref only if it belongs to the branch', () => {
  expect(labelledRef('refs/heads/a/b', 'a-b')?.full).toBe('refs/heads/a/b')
  for (const label of ['refs/heads/c', 'a-b', undefined]) expect(labelledRef(label, 'a-b')).toBeUndefined()
})

test('an event for a tag is a release of the branch of that tag', () => {
  expect(isOwnRelease(event('refs/tags/v1', 'v1'))).toBe(true)
  expect(isOwnRelease(event('refs/tags/v1', 'v2'))).toBe(false)
  expect(isOwnRelease(event('refs/heads/v1', 'v1'))).toBe(false)
  expect(isOwnRelease(event(undefined, 'v1'))).toBe(false)
})
