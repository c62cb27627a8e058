import { expect, test } from '@jest/globals'
import { parseRemote } from '../../src/refs/git-remote.ts'
import { parseGitHubAddress } from '../../src/refs/github-address.ts'

test.each([
  'ada/course',
  'https://github.com/ada/course',
  'https://github.com/ada/course/',
  'https://github.com/ada/course.git',
  'https://www.github.com/ada/course/tree/main/lessons?plain=1#top',
  'git@github.com:ada/course.git',
  'ssh://git@github.com/ada/course.git',
  'ssh://git@ssh.github.com:443/ada/course.git',
])('reads %s as ada/course', text => {
  expect(parseGitHubAddress(text)).toEqual({ owner: 'ada', name: 'course' })
})

test.each([
  'https://gitlab.com/ada/course',
  'ada',
  'https://github.com/ada',
  'git@github.com.evil.test:ada/course',
])('rejects %s', text => {
  expect(() => parseGitHubAddress(text)).toThrow('is not a GitHub repository: expected "owner/name"')
})

test('reads a remote with subgroups', () => {
  expect(parseRemote('https://user:secret@GitLab.com:8443/group/sub/project.git')).toEqual({
    host: 'gitlab.com',
    path: 'group/sub/project',
  })
  expect(parseRemote('/srv/git/project.git')).toBeUndefined()
})

test.each([
  [' https://github.com/ada/course\n', { owner: 'ada', name: 'course' }],
  ['https://github.com/ada/course.git/tree/main', { owner: 'ada', name: 'course' }],
  ['https://github.com/ada/ada.github.io/tree/main', { owner: 'ada', name: 'ada.github.io' }],
])('reads the repository of %j', (text, repository) => {
  expect(parseGitHubAddress(text)).toEqual(repository)
})

test.each([
  ['https://github.com/ada', '"ada/" is not a GitHub repository: expected "owner/name"'],
  ['https://github.com', '"/" is not a GitHub repository: expected "owner/name"'],
])('reports the missing part of %s', (text, message) => {
  expect(() => parseGitHubAddress(text)).toThrow(new Error(message))
})
