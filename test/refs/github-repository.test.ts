import { expect, test } from '@jest/globals'
import { parseGitHubRepository } from '../../src/refs/github-repository.ts'

test('parses owner/name', () => {
  expect(parseGitHubRepository('underworldcode/uw3-binder-launcher')).toEqual({
    owner: 'underworldcode',
    name: 'uw3-binder-launcher',
  })
})

test.each(['', 'name', 'a/b/c', '../b', 'a/..', 'a/.', 'a b/c', 'a/b c', '/b', 'a/', 'a/b\n', '-a/b'])(
  'rejects %j',
  text => {
    expect(() => parseGitHubRepository(text)).toThrow('is not a GitHub repository: expected "owner/name"')
  },
)

test.each([
  'https://github.com/a/b',
  'https://github.com/a/b.git',
  'git@github.com:a/b.git',
  'http://github.com/a/b/',
])('suggests owner/name for the URL %s', text => {
  expect(() => parseGitHubRepository(text)).toThrow('; write "a/b"')
})
