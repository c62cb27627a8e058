import { describe, expect, test } from '@jest/globals'
import { restoreOwner } from '../../src/launcher/branch-owner.ts'
import { LauncherDockerfile } from '../../src/launcher/launcher-dockerfile.ts'
import {
  cleanReason,
  findVersion,
  parseRollbackTarget,
  previousVersion,
  rollBackDockerfile,
} from '../../src/launcher/rollback.ts'
import { readVersions } from '../../src/launcher/version-history.ts'
import { parseDigest } from '../../src/oci/digest.ts'
import { parseReference } from '../../src/oci/reference.ts'

const digest = (letter: string) => parseDigest(`sha256:${letter.repeat(64)}`)

/** Returns the versions of a branch whose commits pinned these digests, oldest first. */
function makeVersions(...letters: readonly string[]) {
  const commits = letters.map((letter, index) => ({
    sha: `commit ${index}`,
    date: `2026-01-0${index + 1}T00:00:00Z`,
    message: `Pin\n\nImage: ghcr.io/science/model:main@${digest(letter)}`,
    branch: 'main',
  }))
  return readVersions(commits)
}

describe('the previous version', () => {
  test.each([
    ['is the previously pinned version', 'ab', 'b', 'a'],
    ['skips repeated pins of the current image', 'abb', 'b', 'a'],
    ['goes back further after a rollback', 'abca', 'a', undefined],
    ['goes back further after a rollback of a later image', 'abcb', 'b', 'a'],
    ['is the newest version if the current image was pinned manually', 'ab', 'f', 'b'],
    ['does not exist after the first pin', 'a', 'a', undefined],
  ])('%s', (_name, pinned, current, expected) => {
    const version = previousVersion(makeVersions(...pinned), digest(current))
    expect(version?.image.digest).toBe(expected === undefined ? undefined : digest(expected))
  })

  test('is the newest version if FROM has no digest', () => {
    expect(previousVersion(makeVersions('a', 'b'), undefined)?.image.digest).toBe(digest('b'))
  })
})

test('finds a version by its digest', () => {
  expect(findVersion(makeVersions('a', 'b'), digest('a'))?.commit).toBe('commit 0')
  expect(findVersion(makeVersions('a', 'b'), digest('c'))).toBeUndefined()
})

describe('a Dockerfile that is rolled back', () => {
  const rollBack = (text: string, reason: string, image = 'model') => {
    const earlier = parseReference(`${image}@${digest('a')}`)
    const { bytes } = rollBackDockerfile(LauncherDockerfile.parse(Buffer.from(text)), earlier, reason)
    return Buffer.from(bytes).toString()
  }

  test('has the earlier image, and a hold with the reason', () => {
    expect(rollBack(`# x\nFROM model:main@${digest('b')}\nENV A=b\n`, 'kernel dies', 'model:main')).toBe(
      `# x\n# binder-actions: hold rolled back from bbbbbbbbbbbb: kernel dies\nFROM model:main@${digest('a')}\nENV A=b\n`,
    )
  })

  test('has one hold, even if it was held before', () => {
    expect(rollBack(`# binder-actions: hold old\r\nFROM model@${digest('b')}\r\n`, '')).toBe(
      `# binder-actions: hold rolled back from bbbbbbbbbbbb\r\nFROM model@${digest('a')}\r\n`,
    )
  })

  test('has the repository and the tag that were pinned with the digest', () => {
    expect(rollBack(`FROM ghcr.io/lab/new:main@${digest('b')}\n`, '', 'ghcr.io/lab/old:dev')).toBe(
      `# binder-actions: hold rolled back from bbbbbbbbbbbb\nFROM ghcr.io/lab/old:dev@${digest('a')}\n`,
    )
  })

  test('has a valid reference, even if the previous one was malformed', () => {
    expect(rollBack('FROM model:-slim\n', '')).toBe(
      `# binder-actions: hold rolled back\nFROM model@${digest('a')}\n`,
    )
  })
})

test('accepts `previous`, a digest or an image tag as the target', () => {
  expect(parseRollbackTarget('previous')).toBe('previous')
  expect(parseRollbackTarget(digest('a'))).toEqual({ digest: digest('a') })
  expect(parseRollbackTarget('main-692228fc1a2b')).toEqual({ imageTag: 'main-692228fc1a2b' })
  expect(() => parseRollbackTarget('sha256:abc')).toThrow('sha256:abc')
  expect(() => parseRollbackTarget('a b')).toThrow('a b')
})

test('limits the reason to one line of at most 200 printable characters', () => {
  expect(cleanReason(' kernel\r\ndies\u0007 \u202eat once ')).toBe('kernel dies at once')
  expect(cleanReason('x'.repeat(200))).toBe('x'.repeat(200))
  expect(cleanReason('x'.repeat(201))).toBe(`${'x'.repeat(199)}…`)
})

describe('the owner of a branch that is rolled back', () => {
  const text = 'FROM model:a-b\nENV MODEL_BRANCH=a-b OTHER=1\n'
  const restore = (
    dockerfile: string,
    earlier: string | undefined,
    variable?: string,
    replaced: string | undefined = 'refs/heads/a-b',
  ) => {
    const parsed = LauncherDockerfile.parse(Buffer.from(dockerfile))
    return Buffer.from(restoreOwner(parsed, { replaced, earlier }, 'a-b', variable).bytes).toString()
  }

  test.each([undefined, 'MODEL_BRANCH'])('is the ref of the earlier image again (variable %s)', variable => {
    const restoredText = text.replace('=a-b', '=a/b')
    expect(restore(text, 'refs/heads/a/b', variable)).toBe(restoredText)
  })

  test.each([
    ['the earlier image has the same owner', text, 'refs/heads/a-b'],
    ['the ref of the earlier image is not recorded', text, undefined],
    ['the earlier image was pinned before the branch was created from another one', text, 'refs/heads/main'],
    ['the recorded ref is malformed', text, 'refs/heads/a..b'],
    ['no variable names the replaced ref', text.replace('=a-b', '=other'), 'refs/heads/a/b'],
    ['several variables name the replaced ref', text.replace('=1', '=a-b'), 'refs/heads/a/b'],
  ])('does not change if %s', (_title, dockerfile, earlier) => {
    expect(restore(dockerfile, earlier)).toBe(dockerfile)
  })

  test('does not change if another variable is set, or the replaced image was pinned manually', () => {
    expect(restore(text, 'refs/heads/a/b', 'OTHER')).toBe(text)
    expect(restore(text, 'refs/heads/a/b', 'MODEL_BRANCH', 'no ref')).toBe(text)
  })
})
