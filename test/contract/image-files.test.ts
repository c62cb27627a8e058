import { expect, test } from '@jest/globals'
import { ImageFiles } from '../../src/contract/image-files.ts'
import { directory, file, link } from './image.ts'

const files = new ImageFiles([
  file('opt/env/lib/z.so'),
  file('opt/env/lib/a.so'),
  file('opt/env/bin/python3.12'),
  link('opt/env/bin/python', 'python3.12'),
  link('data', 'opt/env'),
  directory('srv/empty'),
  file('top'),
])

test.each([
  ['opt/env/lib/a.so', 'opt/env/lib/a.so'],
  ['/opt/env/lib/a.so', 'opt/env/lib/a.so'],
  ['/data/bin/python', 'opt/env/bin/python3.12'],
  ['/data', undefined],
  ['/absent', undefined],
])('finds the entry of %s: %s', (path, expected) => {
  expect(files.find(path)?.path).toBe(expected)
})

test.each(['/opt', '/opt/env', '/opt/env/lib', '/data/lib', '/srv', '/srv/empty', '/top'])(
  '%s exists, even if no layer has an entry for it',
  path => {
    expect(files.has(path)).toBe(true)
    expect(files.hasMatch(path)).toBe(true)
  },
)

test.each(['/op', '/opt/env/li', '/opt/env/lib/a', '/top/x', '/t', '/absent'])('%s does not exist', path => {
  expect(files.has(path)).toBe(false)
  expect(files.hasMatch(path)).toBe(false)
})

test.each([
  ['/opt/*/lib', true],
  ['/*/env/bin/python', true],
  ['/opt/env/lib/*.so', true],
  ['/**/a.so', true],
  ['/**/lib', true],
  ['/srv/*', true],
  ['/**/top', true],
  ['/opt/*/a.so', false],
  ['/opt/env/lib/*.s', false],
  ['/opt/env/lib/*?so', false],
  ['/*/x', false],
])('%s matches a file or directory: %s', (pattern, expected) => {
  expect(files.hasMatch(pattern)).toBe(expected)
})

test('lists the files that match a pattern in order, without links and directories', () => {
  expect(files.findMatches('/opt/env/*/*')).toEqual([
    '/opt/env/bin/python3.12',
    '/opt/env/lib/a.so',
    '/opt/env/lib/z.so',
  ])
  expect(files.findMatches('/**/*')).toHaveLength(4)
  expect(files.findMatches('/opt/env/lib/a.so')).toEqual(['/opt/env/lib/a.so'])
  expect(files.findMatches('/opt/env/lib/a_so')).toEqual([])
})
