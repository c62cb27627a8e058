import { expect, test } from '@jest/globals'
import { defaultLaunchTimeout } from '../../src/launch/launch-request.ts'
import { parseLaunchRef, parseLaunchTimeout, parseNotebook } from '../../src/launch/parse-request.ts'

test('accepts timeouts from a second to six hours', () => {
  expect(['1s', defaultLaunchTimeout, '6h'].map(parseLaunchTimeout)).toEqual([1_000, 3_600_000, 21_600_000])
  expect(() => parseLaunchTimeout('361m')).toThrow('expected a duration from "1s" to "6h"')
})

test.each(['a~b', 'a^b', 'a:b', 'a*b', 'a[b', 'a\\b', 'a@{b', 'a.', '.a', 'x.lock/y', 'a\tb'])(
  'rejects the ref %j, and names a valid ref',
  ref => {
    expect(() => parseLaunchRef(ref)).toThrow(
      `${JSON.stringify(ref)} is not a valid branch, tag or commit: expected a name that Git accepts, such as "main"`,
    )
  },
)

test.each(['a.b', 'a-b', 'x.locked', 'a@b', '{a}', 'naïve'])('accepts the ref %j', ref => {
  expect(parseLaunchRef(ref)).toBe(ref)
})

test.each(['a.ipynb', 'lessons/one two.ipynb', '.hidden/..a.ipynb', 'a/b...ipynb'])(
  'accepts the notebook %j',
  path => {
    expect(parseNotebook(path)).toEqual({ kind: 'notebook', path })
  },
)

test.each(['a//b.ipynb', 'a/./b.ipynb', 'a\nb.ipynb', '', 'a.ipynb/', 'lessons/https://x.ipynb'])(
  'rejects the notebook %j',
  path => {
    expect(() => parseNotebook(path)).toThrow(
      `${JSON.stringify(path)} is not a notebook: expected a path below`,
    )
  },
)

test('reads a path for nbgitpuller with a slash, over plain HTTP and without a file', () => {
  const target = { branch: undefined, targetPath: undefined, urlPath: '' }
  expect(parseNotebook('/git-pull?repo=http://git.example/a/b')).toEqual({
    kind: 'pulled',
    target: { ...target, repo: 'http://git.example/a/b' },
  })
})

test.each(['HTTP://hub.example/v2/gh/a/b/main', 'https://hub.example/?urlpath=lab/git-pull?repo=x'])(
  'the error for the link %s names the expected form',
  link => {
    expect(() => parseNotebook(link)).toThrow(
      `${JSON.stringify(link)} does not use nbgitpuller: expected a launch link with \`urlpath=git-pull?…\``,
    )
  },
)
