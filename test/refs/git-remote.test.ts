import { expect, test } from '@jest/globals'
import { parseRemote } from '../../src/refs/git-remote.ts'

test.each([
  ['host.org:group/project.git', 'host.org', 'group/project'],
  ['ada@Host.org:project', 'host.org', 'project'],
  ['git://host.org/ada/course', 'host.org', 'ada/course'],
  ['http://host.org/ada.github/course', 'host.org', 'ada.github/course'],
  ['https://host.org//ada//course/', 'host.org', 'ada/course'],
])('reads the remote %s', (text, host, path) => {
  expect(parseRemote(text)).toEqual({ host, path })
})

test.each([
  'git+https://host.org/ada/course',
  'file:///srv/ada/course',
  'https://[host/ada/course',
  'host:ada/course',
  'git@host.org:ada course',
  'git@host.org:/srv/course',
  'a git@host.org:ada/course',
  '',
])('returns undefined for %j', text => {
  expect(parseRemote(text)).toBeUndefined()
})
