import { expect, test } from '@jest/globals'
import { parseServer } from '../../src/launch/connect-server.ts'
import {
  parseLaunchRef,
  parseLaunchTimeout,
  parseMembers,
  parseNotebookPath,
} from '../../src/launch/parse-request.ts'

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
    expect(() => parseNotebookPath(path)).toThrow('such as "lessons/one.ipynb"')
  },
)

test('limits the timeout, removes duplicate members, and uses mybinder.org as the default', () => {
  expect(parseLaunchTimeout('10m')).toBe(600_000)
  for (const text of ['0s', '7h', 'soon']) expect(() => parseLaunchTimeout(text)).toThrow('expected')
  expect(parseMembers([])).toHaveLength(3)
  expect(parseMembers(['https://a.example', 'https://a.example/ https://b.example']).map(String)).toEqual([
    'https://a.example/',
    'https://b.example/',
  ])
})

const member = new URL('https://hub.example/')

test('moves a token from the URL of a server to its own field', () => {
  const server = parseServer({ url: 'https://s.example/user/x?token=secret', token: '' }, member)
  expect({ url: server.url.href, token: server.token }).toEqual({
    url: 'https://s.example/user/x/',
    token: 'secret',
  })
})

test.each(['ftp://s.example/x?token=secret', 'http://s.example/x?token=secret', 'nothing?token=secret'])(
  'rejects the URL %s without quoting its token',
  url => {
    const parse = () => parseServer({ url, token: '' }, member)
    expect(parse).toThrow('expected an https address')
    expect(parse).not.toThrow('secret')
  },
)
