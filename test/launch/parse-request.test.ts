import { expect, test } from '@jest/globals'
import { parseServer } from '../../src/launch/connect-server.ts'
import {
  parseLaunchRef,
  parseLaunchTimeout,
  parseMembers,
  parseNotebook,
} from '../../src/launch/parse-request.ts'
import { launchLink } from '../../src/launcher/launch-link.ts'

test.each(['main', 'release/0.99', 'v3.0.1', 'a'.repeat(40)])('accepts the ref %s', ref => {
  expect(parseLaunchRef(ref)).toBe(ref)
})

test.each([
  'a..b',
  'a b',
  '/a',
  'a/',
  '../x',
  'a//b',
  '-x',
  'a?b',
  'x.lock',
  'a/.b',
  '.',
  '',
  'a\0',
  'a\udc00',
])('rejects %j, which is not a valid Git ref', ref => {
  expect(() => parseLaunchRef(ref)).toThrow('is not a valid branch, tag or commit')
})

test.each(['/etc/x.ipynb', '../x.ipynb', 'a/../x.ipynb', 'a\\b.ipynb', 'x.py', './x.ipynb', 'a\ud800.ipynb'])(
  "rejects %j, which is not a notebook in Jupyter's directory",
  path => {
    expect(() => parseNotebook(path)).toThrow('such as "lessons/one.ipynb"')
  },
)

test('reads the repository and the file in a link that uses nbgitpuller', () => {
  const target = {
    ...{ repo: 'https://github.com/a/lessons', branch: 'v 1', targetPath: undefined },
    urlPath: 'lab/tree/lessons/one two.ipynb',
  }
  const { url } = launchLink(
    { repository: { owner: 'a', name: 'launcher' }, branch: 'main' },
    { repository: { owner: 'a', name: 'lessons' }, branch: 'v 1', path: 'one two.ipynb' },
  )
  expect(parseNotebook(url)).toEqual({ kind: 'pulled', target })
  const path = 'git-pull?repo=https%3A%2F%2Fgithub.com%2Fa%2Flessons&branch=v+1&targetPath=x&urlpath=tree%2Fx'
  expect(parseNotebook(path)).toEqual({
    kind: 'pulled',
    target: { ...target, targetPath: 'x', urlPath: 'tree/x' },
  })
})

test.each([
  ['https://mybinder.org/v2/gh/a/launcher/main?urlpath=lab', 'does not use nbgitpuller'],
  ['https://mybinder.org/v2/gh/a/launcher/main?urlpath=%E0%A4%A', 'does not use nbgitpuller'],
  ['https://', 'does not use nbgitpuller'],
  ['git-pull?branch=main', 'the link has no `repo`'],
  ['git-pull?repo=file:///etc', 'the link has no `repo`'],
  ['git-pull?repo=git+https://git.example/a/b', 'the link has no `repo`'],
  ['git-pull?repo=https://me:secret@git.example/a/b', 'without a password'],
])('rejects the link %s', (link, message) => {
  expect(() => parseNotebook(link)).toThrow(message)
})

test('returns the timeout in milliseconds, and rejects a timeout outside the limits', () => {
  expect(parseLaunchTimeout('10m')).toBe(600_000)
  for (const text of ['0s', '7h', 'soon']) expect(() => parseLaunchTimeout(text)).toThrow('expected')
})

test('removes duplicate members, and uses the members of mybinder.org by default', () => {
  expect(parseMembers('')).toHaveLength(3)
  expect(parseMembers('https://a.example https://a.example/ https://b.example').map(String)).toEqual([
    'https://a.example/',
    'https://b.example/',
  ])
})

test.each([
  ['timeout', () => parseLaunchTimeout('7h')],
  ['ref', () => parseLaunchRef('a..b')],
  ['notebook', () => parseNotebook('x.py')],
  ['link', () => parseNotebook('https://mybinder.org/v2/gh/a/launcher/main')],
  ['repository', () => parseNotebook('git-pull?branch=main')],
])('an invalid %s has the error code of invalid inputs', (_name, parse) => {
  expect(parse).toThrow(expect.objectContaining({ kind: 'invalid-input' }))
})

const member = new URL('https://hub.example/')

test('moves a token from the URL of a server to its own field', () => {
  const server = parseServer({ url: 'https://s.example/user/x?token=secret', token: '' }, member)
  expect({ url: server.url.href, token: server.token }).toEqual({
    url: 'https://s.example/user/x/',
    token: 'secret',
  })
})

test.each(['http://127.0.0.1:8888/user/x/', 'http://localhost/'])(
  'accepts %s, because the request stays on this machine',
  url => {
    expect(parseServer({ url, token: 't' }, member)).toEqual({ url: new URL(url), token: 't' })
  },
)

test('quotes only the start of a long URL', () => {
  const url = `ftp://s.example/${'x'.repeat(500)}`
  expect(() => parseServer({ url, token: '' }, member)).toThrow(
    `hub.example launched a server at "${url.slice(0, 200)}": expected an https address`,
  )
})

test.each(['ftp://s.example/x?token=secret', 'http://s.example/x?token=secret', 'nothing?token=secret'])(
  'rejects the URL %s without quoting its token',
  url => {
    const parse = () => parseServer({ url, token: '' }, member)
    expect(parse).toThrow('expected an https address')
    expect(parse).not.toThrow('secret')
  },
)
