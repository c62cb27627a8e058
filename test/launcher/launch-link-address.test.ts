import { expect, test } from '@jest/globals'
import {
  parseBranchName,
  parseContentPath,
  parseRepositoryAddress,
} from '../../src/launcher/launch-link-address.ts'
import { parseLauncherPlace } from '../../src/launcher/parse-launcher-place.ts'

const repository = { owner: 'ada', name: 'course' }

test.each([
  'ada/course',
  ' ada/course/ ',
  'ada/course.git',
  'https://github.com/ada/course',
  'http://www.github.com/ada/course/',
  'github.com/ada/course.git',
  'git@github.com:ada/course.git',
  'ssh://git@github.com/ada/course.git',
  'git@github.com:ada/course',
  'git://github.com/ada/course',
  'HTTPS://GITHUB.COM/ada/course',
  'www.github.com/ada/course',
  'https://github.com//ada//course',
  'https://github.com/ada/course/tree',
  'https://github.com/ada/course/commits/',
  'https://github.com/ada/course/releases',
  'https://github.com/ada/course/releases/tag',
  'https://github.com/ada/course/issues/5',
  'https://github.com/ada/course?tab=readme#start',
])('parses the repository %s', text => {
  expect(parseRepositoryAddress(text)).toEqual({ repository, isBranchGuessed: false })
})

test.each([
  ['tree/main', undefined, { branch: 'main', isBranchGuessed: false }],
  ['blob/main/a%20b/c.ipynb', undefined, { branch: 'main', path: 'a b/c.ipynb', isBranchGuessed: false }],
  ['tree/topic', undefined, { branch: 'topic', isBranchGuessed: false }],
  ['tree/master/x', undefined, { branch: 'master', path: 'x', isBranchGuessed: false }],
  ['raw/HEAD/x', undefined, { branch: 'HEAD', path: 'x', isBranchGuessed: false }],
  ['edit/topic/x', undefined, { branch: 'topic', path: 'x', isBranchGuessed: true }],
  ['blame/topic/x/y', undefined, { branch: 'topic', path: 'x/y', isBranchGuessed: true }],
  ['releases/tag/v1/final', undefined, { branch: 'v1/final', isBranchGuessed: false }],
  ['tree/release/0.9', 'rel', { branch: 'release', path: '0.9', isBranchGuessed: true }],
  ['tree/release/0.9', undefined, { branch: 'release', path: '0.9', isBranchGuessed: true }],
  ['tree/release/0.9', 'release/0.9', { branch: 'release/0.9', isBranchGuessed: false }],
  ['releases/tag/v1.0', undefined, { branch: 'v1.0', isBranchGuessed: false }],
  [
    'blob/release/0.9/x.ipynb',
    'release/0.9',
    { branch: 'release/0.9', path: 'x.ipynb', isBranchGuessed: false },
  ],
])('parses the URL path %s with the branch %s', (view, branch, expected) => {
  expect(parseRepositoryAddress(`https://github.com/ada/course/${view}`, branch)).toEqual({
    repository,
    ...expected,
  })
})

test.each([
  ['https://gitlab.com/group/sub/course', 'https://gitlab.com/group/sub/course', {}],
  ['gitlab.com/ada/course.git', 'https://gitlab.com/ada/course', {}],
  ['https://gitlab.com/ada/course/-/issues', 'https://gitlab.com/ada/course', {}],
  [
    'https://gitlab.com/a/b/c/-/blob/main/x%20y.ipynb',
    'https://gitlab.com/a/b/c',
    { branch: 'main', path: 'x y.ipynb' },
  ],
  [
    'https://codeberg.org/ada/course/src/branch/main/a',
    'https://codeberg.org/ada/course',
    { branch: 'main', path: 'a' },
  ],
  [
    'https://bitbucket.org/ada/course/src/main/a',
    'https://bitbucket.org/ada/course',
    { branch: 'main', path: 'a' },
  ],
  ['git@git.example.org:ada/course.git', 'https://git.example.org/ada/course', {}],
  ['ssh://git@git.example.org:2222/ada/course', 'https://git.example.org/ada/course', {}],
])('reads %s on a host other than GitHub', (text, url, place) => {
  const { isBranchGuessed: _, ...address } = parseRepositoryAddress(text)
  expect(address).toEqual({ repository: { url, name: url.split('/').at(-1) }, ...place })
})

test.each([
  ['', 'no repository is given'],
  ['ada', 'is an account, not a repository'],
  ['https://github.com/ada', 'is an account, not a repository'],
  ['ada/course/main', 'has more than two parts'],
  ['my course', 'is not a repository'],
  ['ada/..', 'is not a repository'],
  ['https://gitlab.com/ada', 'is an account, not a repository'],
  ['https://github.com/orgs/ada', "is one of GitHub's own pages"],
  ...['Features/copilot', 'https://github.com/topics/binder', 'about/x', 'trending/python'].map(
    text => [text, "is one of GitHub's own pages"] as const,
  ),
  ...['compare/a...b', 'commits/main'].map(
    view => [`https://github.com/ada/course/${view}`, 'is a page about changes'] as const,
  ),
  ['ftp://git.example.org/ada/course', 'has the unsupported protocol "ftp://"'],
  ['https://gist.github.com/ada/123', 'is a gist'],
  ['https://ada.github.io/course', 'is a website'],
  ['https://mybinder.org/v2/gh/ada/course/main', 'is already a launch link'],
  ['javascript://github.com/ada/course', 'has the unsupported protocol "javascript://"'],
  ['https://github.com/ada/course/blob/main/%E0%A4%A', 'has invalid percent-encoding in "%E0%A4%A"'],
  ['http://', 'is not a URL'],
  ['https://gitlab.com/ada/\udc00', 'contains half of a surrogate pair'],
  ['https://github.com/ada/course/pull/3', 'is a page about changes'],
  [`https://github.com/ada/course/commit/${'c0ffee'.padEnd(40, '0')}`, 'is a page about changes'],
])('rejects %j: it %s', (text, problem) => {
  expect(() => parseRepositoryAddress(text)).toThrow(problem)
  expect(() => parseRepositoryAddress(text)).toThrow(
    expect.objectContaining({
      kind: 'launch-link-invalid',
      message: expect.stringMatching(
        / expected "owner\/name", or the address of a git repository, such as https:\/\/github\.com\/owner\/name$/,
      ),
    }),
  )
})

/** Returns the kind and the message of the error, or the accepted value. */
function rejection(parse: (text: string) => unknown, text: string): string {
  try {
    return `accepted: ${parse(text)}`
  } catch (error) {
    const { kind, message } = error as { kind: string; message: string }
    return `${kind}: ${message}`
  }
}

const noFileProblem =
  'does not name a file or folder: leave the path empty to open the root of the repository'
const invisibleProblem = 'contains a control character or half of a surrogate pair: remove it'
const notRelativeProblem =
  'is not a valid path: write it relative to the root of the repository, without "..", "." or an empty part'

test.each([
  ['/', noFileProblem],
  ['./', noFileProblem],
  ['a\u007f', invisibleProblem],
  ['a\ud800', invisibleProblem],
  ['a/../b', notRelativeProblem],
  ['..', notRelativeProblem],
  ['a/./b', notRelativeProblem],
  ['a//b', notRelativeProblem],
])('explains why %j is not a path', (text, problem) => {
  expect(rejection(parseContentPath, text)).toBe(`launch-link-invalid: ${JSON.stringify(text)} ${problem}`)
})

test.each([
  ['.//./a/b//', 'a/b'],
  ['.hidden/...', '.hidden/...'],
])('reads the path %j as %j', (text, path) => {
  expect(parseContentPath(text)).toBe(path)
})

test.each([
  ['c0ffee'.padEnd(40, '0'), 'is a commit, which a launch link cannot open: enter a branch or a tag'],
  ['C0FFEE'.padEnd(40, '0'), 'is a commit, which a launch link cannot open: enter a branch or a tag'],
  [
    'a..b',
    'is not a valid branch or tag name: git does not allow spaces, ~^:?*[\\, "..", "@{", or "/" at the start or the end',
  ],
])('explains why %j is not a branch', (text, problem) => {
  expect(rejection(parseBranchName, text)).toBe(`launch-link-invalid: ${JSON.stringify(text)} ${problem}`)
})

test.each([
  [` refs/heads/main `, 'main'],
  ['x/refs/heads/main', 'x/refs/heads/main'],
  ['a'.repeat(39), 'a'.repeat(39)],
  ['a'.repeat(41), 'a'.repeat(41)],
])('reads the branch %j as %j', (text, branch) => {
  expect(parseBranchName(text)).toBe(branch)
})

test('accepts only paths inside the repository', () => {
  expect(parseContentPath('./a b/c.ipynb/')).toBe('a b/c.ipynb')
  for (const text of ['/', 'a/../../b', 'a//b', 'a\nb', 'a\ud800'])
    expect(() => parseContentPath(text)).toThrow(JSON.stringify(text))
})

test('accepts only branch names that git allows', () => {
  expect(parseBranchName('refs/heads/release/1')).toBe('release/1')
  expect(parseBranchName('refs/tags/v1.0')).toBe('v1.0')
  for (const text of ['a b', 'a..b', '-x~1', 'a.lock', 'a\ud800'])
    expect(() => parseBranchName(text)).toThrow(JSON.stringify(text))
  // Git cannot clone a branch with this name, and GitHub does not allow it.
  expect(() => parseBranchName('c0ffee'.padEnd(40, '0'))).toThrow('is a commit')
})

test('parses a launcher with its branch, and rejects one without a branch', () => {
  expect(parseLauncherPlace('o/l/release/1')).toEqual({
    repository: { owner: 'o', name: 'l' },
    branch: 'release/1',
  })
  expect(parseLauncherPlace('https://github.com/o/l/tree/release/1')).toEqual(
    parseLauncherPlace('o/l/release/1'),
  )
  expect(parseLauncherPlace(' o/l/50%2 ').branch).toBe('50%2')
  for (const text of ['o/l', 'o', 'https://github.com/o/l'])
    expect(() => parseLauncherPlace(text)).toThrow(
      `the launcher ${JSON.stringify(text)} has no branch: expected "owner/name/branch"`,
    )
})

test.each([
  ['o/l/50%20', 'has a "%" before two hex digits, which no launch link can encode'],
  ['-/l/main', 'does not name a GitHub repository'],
  ['https://gitlab.com/o/l/-/tree/main', 'is not on GitHub'],
  ['https://gist.github.com/o/l', 'is a gist'],
])('names one accepted form for the invalid launcher %s', (text, problem) => {
  expect(() => parseLauncherPlace(text)).toThrow(
    new Error(`the launcher ${JSON.stringify(text)} ${problem}: expected "owner/name/branch"`),
  )
})
