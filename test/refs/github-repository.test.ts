import { expect, test } from '@jest/globals'
import {
  formatGitHubRepository,
  isSameRepositoryName,
  parseGitHubRepository,
} from '../../src/refs/github-repository.ts'

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

test.each([
  ['octo/.github', '.github'],
  ['octo/notes..', 'notes..'],
  [`octo/${'n'.repeat(100)}`, 'n'.repeat(100)],
])('accepts the repository %s', (text, name) => {
  expect(parseGitHubRepository(text)).toEqual({ owner: 'octo', name })
})

test.each([`octo/${'n'.repeat(101)}`, `${'o'.repeat(40)}/name`])('rejects the long name %s', text => {
  expect(() => parseGitHubRepository(text)).toThrow('is not a GitHub repository')
})

test.each([
  [
    ' https://github.com/a/b',
    '" https://github.com/a/b" is not a GitHub repository: expected "owner/name"; write "a/b"',
  ],
  ['a', '"a" is not a GitHub repository: expected "owner/name"'],
  [
    'https://gitlab.com/a/b/c',
    '"https://gitlab.com/a/b/c" is not a GitHub repository: expected "owner/name"',
  ],
])('suggests a correction of %j only if the correction has an owner and a name', (text, message) => {
  expect(() => parseGitHubRepository(text)).toThrow(new Error(message))
})

test('formats a repository, and compares names ignoring case', () => {
  expect(formatGitHubRepository({ owner: 'Ada', name: 'Course' })).toBe('Ada/Course')
  expect(isSameRepositoryName('Ada/Course', 'ada/course')).toBe(true)
  expect(isSameRepositoryName('Ada/Course', 'ada/courses')).toBe(false)
})
